/** What a drag in the timeline would do, drawn over it until it is dropped: where the events would be, and what they rest on. */
import type { JSX } from "preact";
import type { ReadonlySignal } from "@preact/signals";
import type { Channel, Event } from "../../recording/recording.ts";
import { pulled } from "../../recording/edit.ts";
import { clock } from "../../words/written.ts";
import type { GroundBox, LineGround } from "./ground.ts";

/** A drag as it is now; times in milliseconds. `rest` is the instant that a border came to rest at, null where it did not. */
export type Drag =
  | {
      readonly kind: "move" | "from" | "to";
      readonly events: readonly Event[];
      readonly by: number;
      readonly rest: number | null;
    }
  | {
      readonly kind: "draw";
      readonly who: string;
      readonly channel: Channel;
      readonly from: number;
      readonly to: number;
      readonly rest: number | null;
    }
  | {
      readonly kind: "choose";
      readonly from: number;
      readonly to: number;
      /** Lane and role, as `2 child`. */
      readonly lanes: ReadonlySet<string>;
      readonly box: GroundBox;
      /** What was chosen before and stays so. */
      readonly kept: ReadonlySet<string>;
    };

type OverProps = {
  readonly drag: ReadonlySignal<Drag | null>;
  readonly ground: () => LineGround | null;
  readonly length: number;
};

/** More than this are not drawn one by one while they move. */
const most = 300;

const drawnEvent = (held: Drag & { readonly kind: "draw" }): Event => {
  const { who, channel, from, to } = held;
  return { id: "", who, channel, act: null, from, to, by: "seen", sure: null, note: null };
};
/** `event` as it would be after the drag. */
const after = (event: Event, kind: "move" | "from" | "to", by: number, length: number): Event => {
  if (kind === "move") return { ...event, from: event.from + by, to: event.to + by };
  return { ...event, [kind]: pulled(event, kind, Math.min(length, Math.max(0, event[kind] + by))) };
};

export const HandsOver = ({ drag, ground, length }: OverProps): JSX.Element | null => {
  const held = drag.value;
  const on = ground();
  if (!held || !on) return null;
  const { width } = on.room();
  const { from, scale } = on.view.value;
  const to = from + (width / scale) * 1000;
  const isSeen = (event: Event, by: number): boolean =>
    event.from + Math.min(0, by) <= to && event.to + Math.max(0, by) >= from;
  const events =
    held.kind === "choose"
      ? []
      : held.kind === "draw"
        ? [drawnEvent(held)]
        : held.events
            .filter((event) => isSeen(event, held.by))
            .slice(0, most)
            .map((event) => after(event, held.kind, held.by, length));
  const boxes = events.flatMap((event) => on.boxOf(event) ?? []);
  const rest = held.kind === "choose" || held.rest === null ? null : held.rest;
  return (
    <svg class="line-hands" width="100%" height="100%" aria-hidden="true">
      {held.kind === "choose" ? (
        <path class="linebox" d={boxPath(held.box)} />
      ) : (
        <path d={boxes.map(boxPath).join("")} />
      )}
      {rest === null ? null : (
        <g transform={`translate(${on.xOf(rest)} 0)`}>
          <line y1="0" y2="100%" />
          <text x={on.xOf(rest) > width - 80 ? -6 : 6} y="44" text-anchor={on.xOf(rest) > width - 80 ? "end" : "start"}>
            {clock(rest, 1)}
          </text>
        </g>
      )}
    </svg>
  );
};

/** All boxes are one path: many of them move with each frame. */
const boxPath = ({ x, end, top, tall }: GroundBox): string =>
  `M${x} ${top}H${Math.max(x + 2, end)}v${Math.max(1, tall)}H${x}Z`;
