/** A kept moment, playable alone. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { momentOf } from "../../words/written.ts";
import type { KeptMoment } from "../../keeping/play.ts";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { Clipbox } from "./clipbox.tsx";
import { type OpenedPlay, useDesk } from "./desk.ts";
import { usePlaying } from "./playing.ts";
import { ThreeFrames } from "./three.tsx";
import { whyWords } from "./why.ts";
import { say } from "./words.ts";

export const MomentPage = ({ id }: { path: string; id: string }): JSX.Element => {
  const all = useKept((kept) => kept.moments.all(), [], [], { once: true });
  const moment = all?.find((one) => one.id === id);
  return all === undefined ? <Wait /> : moment === undefined ? <Missing /> : <OfPlay moment={moment} />;
};

const OfPlay = ({ moment }: { readonly moment: KeptMoment }): JSX.Element => {
  const opened = useDesk(moment.play);
  return opened === undefined ? <Wait /> : opened === null ? <Missing /> : <Shown moment={moment} {...opened} />;
};

const Shown = ({ moment, desk, clip }: OpenedPlay & { readonly moment: KeptMoment }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const recording = desk.recording.value;
  const playing = usePlaying(clip, recording.length);
  useEffect(() => playing.seek(moment.from), [playing, moment.from]);
  const drop = async (): Promise<void> => {
    if (!(await reportFailure(home, home.store.moments.drop(moment.id)))) return;
    home.toast.value = {
      text: say("moment.dropped"),
      undo: () => void reportFailure(home, home.store.moments.keep(moment)),
    };
    route("/replay");
  };
  return (
    <Frame
      name={say("moment.title")}
      back={{ to: "/replay", word: say("app.home") }}
      foot={
        <div class="row">
          <button type="button" class="pill grow" onClick={() => playing.part(moment.from, moment.to)}>
            <Icon name="play" />
            {say("read.again")}
          </button>
          <button type="button" class="quiet" onClick={() => void drop()}>
            {say("keep.drop")}
          </button>
        </div>
      }
    >
      <div class="title">
        <p class="muted">{momentOf(moment.keptAt)}</p>
        <h1>{moment.saying || whyWords(moment.why, home.child.value)}</h1>
        {moment.seen ? <p>{moment.seen}</p> : null}
      </div>
      <Clipbox playing={playing} recording={recording} wave={desk.play.wave} part={moment} />
      <div class="pad">
        <ThreeFrames
          recording={recording}
          reading={desk.sketch.value}
          part={moment}
          clip={clip}
          onPlay={(from) => playing.part(from, moment.to)}
        />
      </div>
      <p class="pad">
        <a href={`/play/${moment.play}`}>{say("moment.open")}</a>
      </p>
    </Frame>
  );
};
