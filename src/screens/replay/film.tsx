/** The film of a clip; where there is none, or none that can be shown, two stones that move with what happened. */
import type { JSX } from "preact";
import { Pebbles, poseAt } from "../../drawing/pebbles.tsx";
import type { Recording } from "../../recording/recording.ts";
import type { Playing } from "./playing.ts";
import { say } from "./words.ts";

type FilmProps = {
  readonly playing: Playing;
  readonly recording: Recording;
  /** Where the clip is, in milliseconds. */
  readonly now: number;
};

export const Film = ({ playing, recording, now }: FilmProps): JSX.Element => {
  const blind = playing.blind.value;
  return (
    <>
      {playing.url ? (
        // Captions cannot be had for a family's own film; the table says what happened in words.
        <video
          class={blind ? "film hide" : "film"}
          ref={playing.hold}
          src={playing.url}
          playsInline
          preload="auto"
          aria-label={say("dance.clip")}
          tabIndex={-1}
        />
      ) : null}
      {blind ? <Pebbles pose={poseAt(recording, now)} label={say("dance.pebbles")} /> : null}
      {playing.mute.value ? (
        <p class="pad small" role="status">
          {say("dance.mute")}
        </p>
      ) : null}
    </>
  );
};
