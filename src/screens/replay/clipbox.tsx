/** The clip above the dance: its film, or two stones that move with the events; its sound as a sea; play and speed. */
import type { JSX } from "preact";
import { effect } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import { Wave } from "../../drawing/wave.tsx";
import { clock } from "../../words/written.ts";
import type { Recording } from "../../recording/recording.ts";
import { Film } from "./film.tsx";
import type { Playing } from "./playing.ts";
import { say } from "./words.ts";
import "./clip.css";

type ClipboxProps = {
  readonly playing: Playing;
  readonly recording: Recording;
  readonly wave: Uint8Array | null;
  /** One part alone: milliseconds. */
  readonly part?: { readonly from: number; readonly to: number };
  readonly small?: boolean;
};

export const Clipbox = ({ playing, recording, wave, part, small }: ClipboxProps): JSX.Element => {
  const { from, to } = part ?? { from: 0, to: recording.length };
  const [tenth, setTenth] = useState(0);
  const slider = useRef<HTMLInputElement>(null);
  // At once, not with the next frame: what plays must never be told to be where it no longer is.
  useLayoutEffect(
    () =>
      effect(() => {
        setTenth(Math.floor(playing.now.value / 100));
        if (slider.current) slider.current.value = String(Math.round(playing.now.value));
      }),
    [playing],
  );
  const now = playing.now.peek();
  const runs = playing.runs.value;
  const half = playing.speed.value < 1;
  const toggle = (): void => {
    if (runs || !part) playing.toggle();
    else playing.part(from, to);
  };
  return (
    <section class={small ? "clipbox small" : "clipbox"} aria-label={say("dance.clip")} data-tenth={tenth}>
      <Film playing={playing} recording={recording} now={now} />
      <div class="scrub">
        {wave ? (
          <Wave levels={wave} from={from} to={to} length={recording.length} now={now} width={390} height={34} />
        ) : null}
        <input
          ref={slider}
          type="range"
          min={from}
          max={to}
          step={100}
          aria-label={say("dance.scrub")}
          aria-valuetext={say("dance.at", { now: clock(now), all: clock(to) })}
          onInput={(event) => playing.seek(Number(event.currentTarget.value))}
        />
      </div>
      <div class="clipbar">
        <button type="button" class="quiet small" onClick={toggle} disabled={playing.mute.value}>
          <Icon name={runs ? "pause" : "play"} />
          {say(runs ? "dance.pause" : "dance.play")}
        </button>
        <button type="button" class="chip" aria-pressed={half} onClick={() => playing.setSpeed(half ? 1 : 0.5)}>
          <Icon name="half" />
          {say("dance.half")}
        </button>
        <time>{clock(now)}</time>
      </div>
    </section>
  );
};
