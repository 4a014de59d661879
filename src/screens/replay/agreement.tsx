/** What two people saw who tagged one clip, each without the other's tags. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/reading.ts";
import { secondCoding } from "../../doing/codetwice.ts";
import type { Play } from "../../keeping/play.ts";
import { present } from "../../recording/edit.ts";
import { Ask } from "../parts/ask.tsx";
import { useCommands } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { Agreed } from "./agreed.tsx";
import { Clipbox } from "./clipbox.tsx";
import { type OpenedPlay, useDesk } from "./desk.ts";
import { usePlaying } from "./playing.ts";
import { say as sayApp } from "./words.ts";

const say = speaker(words);

export const AgreementPage = ({ id }: { path: string; id: string }): JSX.Element => {
  const opened = useDesk(id);
  return opened === undefined ? <Wait /> : opened === null ? <Missing /> : <Beside {...opened} />;
};

const Beside = (opened: OpenedPlay): JSX.Element => {
  const { play } = opened.desk;
  const home = useHome();
  const second = useKept((kept) => secondCoding(kept, play.id), [play.id], null);
  const [leaving, setLeaving] = useState(false);
  if (second === undefined) return <Wait />;
  const remove = async (): Promise<void> => {
    setLeaving(false);
    if (second === null) return;
    const gone = await home.store.plays.remove(second.id);
    if (!gone.ok) return home.showProblem(gone.problem);
    home.toast.value = { text: say("reading.agree.removed") };
  };
  return (
    <Frame
      wide
      name={say("reading.agree.title")}
      back={{ to: `/play/${play.id}`, word: say("reading.unseen.clip") }}
      foot={
        <div class="row">
          <a class="pill grow" href={`/play/${play.id}/unseen`}>
            {say(second === null ? "reading.unseen.title" : "reading.unseen.on")}
          </a>
        </div>
      }
    >
      {second === null ? (
        <div class="title">
          <h1>{say("reading.agree.empty")}</h1>
          <p class="muted">{say("reading.agree.empty.says")}</p>
        </div>
      ) : (
        <>
          <Both {...opened} second={second} />
          <p class="pad">
            <button type="button" class="quiet small" onClick={() => setLeaving(true)}>
              {say("reading.agree.remove")}
            </button>
          </p>
        </>
      )}
      {leaving ? (
        <Ask
          title={say("reading.agree.remove")}
          text={say("reading.agree.remove.sure")}
          yes={sayApp("app.delete")}
          onYes={() => void remove()}
          onNo={() => setLeaving(false)}
        />
      ) : null}
    </Frame>
  );
};

const Both = ({ desk, clip, second }: OpenedPlay & { readonly second: Play }): JSX.Element => {
  const mine = desk.recording.value;
  const theirs = useMemo(() => present({ base: second.base, steps: second.steps, at: second.at }), [second]);
  const playing = usePlaying(clip, mine.length);
  useCommands(playing, {});
  return (
    <div class="watch">
      <div class="side">
        <h1 class="ptitle">
          <span class="muted">{desk.play.title}</span>
          {say("reading.agree.title")}
        </h1>
        <Clipbox small playing={playing} recording={mine} wave={desk.play.wave} />
      </div>
      <div class="main pad">
        <Agreed mine={mine} theirs={theirs} playing={playing} />
      </div>
    </div>
  );
};
