/** The two edges of the chosen event on the lane: dragged, or moved by the arrow keys, to where it began and ended. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { clock } from "../../words/written.ts";
import type { Event } from "../../recording/recording.ts";
import { say } from "./words.ts";

/** What an edge may be moved to. */
export type Stretch = { readonly from: number } | { readonly to: number };
/** One key moves an edge by this, and an event is never shorter, in milliseconds. */
export const nudge = 100;

type EdgesProps = {
  readonly event: Event;
  /** The recording's length in milliseconds. */
  readonly length: number;
  readonly toY: (ms: number) => number;
  /** Pixels that a second takes. */
  readonly scale: number;
  readonly onStretch: (to: Stretch) => void;
};

export const Edges = (props: EdgesProps): JSX.Element => (
  <>
    <Edge {...props} edge="from" key={`${props.event.id} from`} />
    <Edge {...props} edge="to" key={`${props.event.id} to`} />
  </>
);

const Edge = ({ event, length, toY, scale, onStretch, edge }: EdgesProps & { edge: "from" | "to" }): JSX.Element => {
  const [drag, setDrag] = useState<{ readonly y: number; readonly ms: number } | null>(null);
  const [low, high] = edge === "from" ? [0, event.to - nudge] : [event.from + nudge, length];
  const within = (ms: number): number => Math.round(Math.min(high, Math.max(low, ms)));
  const at = drag?.ms ?? event[edge];
  const put = (ms: number): void => {
    if (within(ms) !== event[edge]) onStretch(edge === "from" ? { from: within(ms) } : { to: within(ms) });
  };
  const drop = (): void => {
    if (drag) put(drag.ms);
    setDrag(null);
  };
  return (
    <div
      class={`edge ${edge}`}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say(edge === "from" ? "tag.edge.from" : "tag.edge.to")}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={at}
      aria-valuetext={clock(at, 1)}
      ref={(element) => {
        if (element) element.style.top = `${toY(at)}px`;
      }}
      onPointerDown={(down) => {
        down.stopPropagation();
        down.currentTarget.setPointerCapture(down.pointerId);
        setDrag({ y: down.clientY, ms: event[edge] });
      }}
      onPointerMove={(move) => {
        if (!drag) return;
        const ms = event[edge] + ((move.clientY - drag.y) / scale) * 1000;
        setDrag({ ...drag, ms: within(ms) });
      }}
      onPointerUp={drop}
      onPointerCancel={() => setDrag(null)}
      onClick={(click) => click.stopPropagation()}
      onKeyDown={(key) => {
        const by = { ArrowUp: -nudge, ArrowLeft: -nudge, ArrowDown: nudge, ArrowRight: nudge }[key.key];
        if (by === undefined) return;
        key.preventDefault();
        key.stopPropagation();
        put(event[edge] + by);
      }}
    >
      <time>{clock(at, 1)}</time>
    </div>
  );
};
