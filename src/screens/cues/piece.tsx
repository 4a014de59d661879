/** A kept moment, played where it is: its film, or the stones, and its sound. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { KeptMoment } from "../../keeping/play.ts";
import { Wait } from "../parts/states.tsx";
import { Clipbox } from "../replay/clipbox.tsx";
import { type OpenedPlay, useDesk } from "../replay/desk.ts";
import { usePlaying } from "../replay/playing.ts";
import { say } from "./said.ts";

export const Piece = ({ moment }: { readonly moment: KeptMoment }): JSX.Element => {
  const opened = useDesk(moment.play);
  if (opened === undefined) return <Wait />;
  return opened === null ? <p>{say("cues.one.piece.gone")}</p> : <Shown key={moment.id} moment={moment} {...opened} />;
};

const Shown = ({ moment, desk, clip }: OpenedPlay & { readonly moment: KeptMoment }): JSX.Element => {
  const recording = desk.recording.value;
  const playing = usePlaying(clip, recording.length);
  useEffect(() => playing.seek(moment.from), [playing, moment.from]);
  return <Clipbox small playing={playing} recording={recording} wave={desk.play.wave} part={moment} />;
};
