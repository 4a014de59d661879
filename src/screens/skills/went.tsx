/** "It went so": a few words of one's own, kept for nobody else; what was written before, to read or to remove. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Skill, wentIn } from "../../skills/skills.ts";
import { writtenDay } from "../../words/written.ts";
import { useHome } from "../parts/home.ts";
import { ActRow } from "../parts/rows.tsx";
import type { Mine } from "./mine.ts";
import { say } from "./words.ts";
import { useWriting } from "./writing.ts";

export const WentSection = ({ mine, skill }: { readonly mine: Mine; readonly skill: Skill }): JSX.Element => {
  const home = useHome();
  const writing = useWriting(mine, skill, "went");
  const all = wentIn(mine.things, skill);
  const field = useRef<HTMLTextAreaElement>(null);
  // Where somebody comes to write, that is where they are.
  useEffect(() => {
    if (location.hash === "#went") field.current?.focus();
  }, []);
  const keep = async (): Promise<void> => {
    if (await writing.keep()) home.toast.value = { text: say("skills.went.kept") };
  };
  return (
    <section class="signgroup" id="went" aria-labelledby="went-title">
      <h2 id="went-title">{say("skills.went")}</h2>
      <label class="label">
        <span class="muted">{say("skills.went.hint")}</span>
        <textarea
          class="field"
          ref={field}
          rows={3}
          value={writing.words}
          onInput={({ currentTarget: { value } }) => writing.type(value)}
        />
      </label>
      <button type="button" class="pill full" disabled={writing.words.trim() === ""} onClick={() => void keep()}>
        {say("skills.went.keep")}
      </button>
      <p class="muted small">{say("skills.own")}</p>
      {all.length === 0 ? null : (
        <details>
          <summary>
            <b>{say("skills.went.list")}</b>
          </summary>
          <ul class="lines">
            {all.map(({ id, at, body }) => (
              <ActRow
                key={id}
                word={say("skills.went.remove")}
                onAct={() => void mine.remove({ id, at, body }, say("skills.went.removed"))}
              >
                <span class="written">{body.words}</span>
                <small class="muted">{writtenDay(at)}</small>
              </ActRow>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
