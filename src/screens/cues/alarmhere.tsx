/**
 * What a caregiver wrote of themselves and this cue: on its page only where they said so for the line, and only while their own
 * side is open. Elsewhere, and for anybody else, nothing of it is there.
 */
import type { JSX } from "preact";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/story.ts";
import { useOwn } from "../parts/own.ts";

const say = speaker(words);

export const AlarmHere = ({ child, cue }: { readonly child: string; readonly cue: string }): JSX.Element | null => {
  const { things } = useOwn("story.alarm");
  const shown = things.filter(({ body }) => body.atCue && body.cue?.id === cue && body.cue.child === child);
  if (shown.length === 0) return null;
  return (
    <section class="wash mine" aria-labelledby="mine">
      <h2 id="mine">{say("story.cue.title")}</h2>
      {shown.map(({ id, body }) => (
        <div key={id}>
          {body.tonight.trim() === "" ? null : <p>{say("story.cue.tonight", { words: body.tonight })}</p>}
          {body.rather.trim() === "" ? null : <p class="strong">{say("story.cue.rather", { words: body.rather })}</p>}
          <a class="link" href={`/story/map/${id}`}>
            {say("story.cue.open")}
          </a>
        </div>
      ))}
    </section>
  );
};
