/** Somebody else tags the clip without seeing the first tags: what that is, and then the tagger itself. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/reading.ts";
import { codeTwice, secondCoding } from "../../doing/codetwice.ts";
import { deskHere } from "../../keeping/desk.ts";
import type { Play } from "../../keeping/play.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { type OpenedPlay, openDesk, useDesk } from "./desk.ts";
import { usePlaying } from "./playing.ts";
import { Tagging } from "./tag.tsx";

const say = speaker(words);

export const Unseen = ({ id }: { path: string; id: string }): JSX.Element => {
  const opened = useDesk(id);
  return opened === undefined ? <Wait /> : opened === null ? <Missing /> : <Handing {...opened} />;
};

const Handing = ({ desk, clip }: OpenedPlay): JSX.Element => {
  const home = useHome();
  const { play } = desk;
  const beside = useKept((kept) => secondCoding(kept, play.id), [play.id], null, { once: true });
  const [begun, setBegun] = useState<Play | null>(null);
  const second = begun ?? beside;
  const [handed, setHanded] = useState(false);
  if (second === undefined) return <Wait />;
  if (second && handed) return <Second second={second} clip={clip} first={play.id} />;
  const begin = async (): Promise<void> => {
    if (second === null) {
      const made = await codeTwice(home.store, play, deskHere());
      if (!made.ok) return home.showProblem(made.problem);
      setBegun(made.value);
    }
    setHanded(true);
  };
  return (
    <Frame
      name={say("reading.unseen.title")}
      back={{ to: `/play/${play.id}`, word: say("reading.unseen.clip") }}
      foot={
        <div class="row">
          <button type="button" class="pill grow" onClick={() => void begin()}>
            {say(second === null ? "reading.unseen.begin" : "reading.unseen.on")}
          </button>
        </div>
      }
    >
      <div class="title">
        <h1>{say("reading.unseen.title")}</h1>
      </div>
      <div class="says">
        <p>{say("reading.unseen.says")}</p>
        <p class="muted">{say(second === null ? "reading.unseen.begins" : "reading.unseen.kept")}</p>
        {second === null ? null : (
          <p>
            <a class="quiet" href={`/play/${play.id}/agreement`}>
              {say("reading.unseen.see")}
            </a>
          </p>
        )}
      </div>
    </Frame>
  );
};

type SecondProps = { readonly second: Play; readonly clip: Blob | null; readonly first: string };

const Second = ({ second, clip, first }: SecondProps): JSX.Element => {
  const { store, showProblem } = useHome();
  const desk = useMemo(() => openDesk(second, store, showProblem), [second, store, showProblem]);
  const playing = usePlaying(clip, desk.recording.value.length);
  return (
    <Tagging
      desk={desk}
      playing={playing}
      back={{ to: `/play/${first}/unseen`, word: say("reading.unseen.clip") }}
      done={`/play/${first}/agreement`}
    />
  );
};
