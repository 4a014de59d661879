/** A kept part of a recording in the album: its clip while there is one, else its two stones; heard once when the album plays. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { KeptMoment } from "../../keeping/play.ts";
import { Wait } from "../parts/states.tsx";
import { Clipbox } from "../replay/clipbox.tsx";
import { type OpenedPlay, useDesk } from "../replay/desk.ts";
import { usePlaying } from "../replay/playing.ts";
import { ThreeFrames } from "../replay/three.tsx";

type PlayedProps = { readonly moment: KeptMoment; readonly playing: boolean };

export const PlayedMoment = (props: PlayedProps): JSX.Element | null => {
  const opened = useDesk(props.moment.play);
  if (opened === undefined) return <Wait />;
  return opened === null ? null : <Shown {...props} {...opened} />;
};

const Shown = ({ moment, playing, desk, clip }: PlayedProps & OpenedPlay): JSX.Element => {
  const recording = desk.recording.value;
  const player = usePlaying(clip, recording.length);
  useEffect(() => {
    if (playing) player.part(moment.from, moment.to);
    else player.seek(moment.from);
  }, [player, playing, moment.from, moment.to]);
  return (
    <>
      <Clipbox playing={player} recording={recording} wave={desk.play.wave} part={moment} />
      <div class="pad">
        <ThreeFrames
          small
          recording={recording}
          reading={desk.sketch.value}
          part={moment}
          clip={clip}
          onPlay={(from) => player.part(from, moment.to)}
        />
      </div>
    </>
  );
};
