/**
 * Editing in the timeline by pointer: what is chosen moves or is stretched by its borders, a drag over empty lanes chooses, with
 * Ctrl (Cmd) it draws, a double click splits. Each drop is one step, kept at once; Escape lets go of a drag as if it had not been.
 */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { JSX } from "preact";
import { sixLanes } from "../../drawing/bars.ts";
import type { Edit } from "../../recording/edit.ts";
import type { Channel, Event, Recording } from "../../recording/recording.ts";
import { snapBy, snapTargets, soundBorders } from "../../recording/snap.ts";
import { useLatest } from "../parts/latest.ts";
import { type Drag, HandsOver } from "./handsover.tsx";
import { type Hands, type LanePlace, type LineGround, type Pointer, reachOf } from "./ground.ts";
import { frame } from "./view.ts";

/** What editing needs from the play that is open. */
export type LineEdit = {
  /** Makes one change and keeps it; the ids of the events that came with it. */
  readonly change: (change: Edit) => readonly string[];
  /** What the device heard, as it first said it. */
  readonly heard: readonly Event[];
};

type HandsProps = {
  readonly edit: LineEdit | undefined;
  readonly ground: () => LineGround | null;
  readonly recording: Recording;
  readonly wave: Uint8Array | null;
  readonly playhead: () => number;
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** A click, as where nobody edits. */
  readonly onPick: (event: Event | null, ms: number, adds: boolean) => void;
};

type Lane = { readonly who: string; readonly channel: Channel };

type LineHands = {
  readonly hands: Hands | undefined;
  readonly over: JSX.Element | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDblClick: (event: MouseEvent) => void;
};

/** A pointer that moved less than this, in pixels, clicked; a border comes to rest within `snaps` of its place. */
const px = { slack: 4, snaps: 8 } as const;
/** A key moves a border by this, and what is drawn by two clicks alone lasts so long, in milliseconds. */
const ms = { key: 100, tap: 400 } as const;
const none: ReadonlySet<string> = new Set();

/** Which part of an event's bar a pointer has: a border, or all of it, as with each that is too short to have parts. */
const partOf = (event: Event, pointer: Pointer, on: LineGround): "from" | "to" | "move" => {
  const box = on.boxOf(event);
  const x = pointer.clientX - on.element.getBoundingClientRect().left;
  if (!box || box.end - box.x < 9) return "move";
  const within = Math.min(reachOf(pointer), (box.end - box.x) / 3);
  if (x <= box.x + within) return "from";
  return x >= box.end - within ? "to" : "move";
};

export const useHands = (props: HandsProps): LineHands => {
  const { edit, recording, wave, onSelect, onPick } = props;
  const drag = useSignal<Drag | null>(null);
  const sound = useMemo(() => (wave ? soundBorders(wave) : []), [wave]);

  /** Whose and in which channel something is that is drawn at `place`. */
  const laneOfPlace = (place: LanePlace): Lane | null => {
    const person = recording.people.find(({ role }) => role === place.side);
    const channel = sixLanes[place.lane]?.channels[0];
    return person && channel ? { who: person.id, channel } : null;
  };
  const targets = (moved: ReadonlySet<string>): Float64Array =>
    snapTargets({
      events: recording.events,
      moved,
      heard: (edit?.heard ?? []).filter(({ id }) => !moved.has(id)),
      sound,
      playhead: Math.round(props.playhead()),
    });
  /** What is still there of what was chosen, with what came. */
  const stays = (come: readonly string[], ids: Iterable<string>): void => onSelect(new Set([...ids, ...come]));
  const draw = ({ who, channel }: Lane, from: number, to: number): void => {
    const before = new Set(recording.events.map(({ id }) => id));
    const [fresh] = (edit?.change({ kind: "add", act: null, who, channel, from, to }) ?? []).filter(
      (id) => !before.has(id),
    );
    if (fresh !== undefined) onSelect(new Set([fresh]));
  };

  const drop = (held: Drag): void => {
    if (!edit) return;
    if (held.kind === "choose") {
      const { from, to, lanes } = held;
      const found = recording.events.filter(
        (event) => event.from <= to && event.to >= from && lanes.has(laneKey(event)),
      );
      return onSelect(new Set([...held.kept, ...found.map(({ id }) => id)]));
    }
    if (held.kind === "draw") return draw(held, held.from, held.to);
    const ids = held.events.map(({ id }) => id);
    if (held.by === 0) return onSelect(new Set(ids));
    const { kind } = held;
    const come = edit.change(
      kind === "move" ? { kind, ids, by: held.by } : { kind: "pull", ids, edge: kind, by: held.by },
    );
    const moved = new Set(ids);
    // What it made room in came too, and was not chosen.
    stays(
      come.filter((id) => moved.has(id)),
      ids,
    );
  };
  const laneKey = (event: Event): string => {
    const lane = sixLanes.findIndex(({ channels }) => channels.some((one) => one === event.channel));
    return `${lane} ${recording.people.find(({ id }) => id === event.who)?.role}`;
  };

  const down = useLatest((pointer: PointerEvent, on: LineGround): boolean => {
    if (!edit || drag.peek() !== null) return false;
    const place = on.laneAt(pointer.clientY);
    if (place === null || place.coding === 1) return false;
    const isFinger = pointer.pointerType === "touch";
    const hit = on.eventAt(pointer);
    const isChosen = hit !== null && props.selection.has(hit.id);
    // A finger moves the ground, and only what was chosen before goes with it.
    if (isFinger && !isChosen) return false;
    const adds = pointer.shiftKey || pointer.ctrlKey || pointer.metaKey;
    const draws = hit === null && (pointer.ctrlKey || pointer.metaKey) ? laneOfPlace(place) : null;
    const part = hit && partOf(hit, pointer, on);
    const ids = hit && (isChosen ? props.selection : new Set([...(adds ? props.selection : none), hit.id]));
    const events = ids ? recording.events.filter(({ id }) => ids.has(id)) : [];
    const first = events.reduce((least, { from }) => Math.min(least, from), recording.length);
    const last = events.reduce((most, { to }) => Math.max(most, to), 0);
    const there = targets(ids ?? none);
    const began = on.at(pointer.clientX);
    const top = on.element.getBoundingClientRect().top;
    let isMoved = false;

    const onMove = (move: PointerEvent): void => {
      if (move.pointerId !== pointer.pointerId) return;
      isMoved ||= Math.hypot(move.clientX - pointer.clientX, move.clientY - pointer.clientY) > px.slack;
      if (!isMoved) return;
      const { scale } = on.view.peek();
      const reach = move.altKey ? -1 : ((isFinger ? 2 : 1) * px.snaps * 1000) / scale;
      if (hit && part) {
        const asked = ((move.clientX - pointer.clientX) / scale) * 1000;
        const rest = snapBy(part === "move" ? [hit.from, hit.to] : [hit[part]], asked, there, reach);
        const wanted = Math.round(rest?.by ?? asked);
        const by = part === "move" ? Math.min(recording.length - last, Math.max(-first, wanted)) : wanted;
        drag.value = { kind: part, events, by, rest: rest && by === wanted ? rest.at : null };
        return;
      }
      const rest = draws && snapBy([on.at(move.clientX)], 0, there, reach);
      const start = draws ? (snapBy([began], 0, there, reach)?.at ?? began) : began;
      const now = rest?.at ?? on.at(move.clientX);
      const [from, to] = [Math.min(start, now), Math.max(start, now)];
      if (draws) {
        drag.value = { kind: "draw", ...draws, from, to, rest: rest?.at ?? null };
        return;
      }
      const ys = [pointer.clientY, move.clientY].sort((a, b) => a - b);
      const [y = 0, end = 0] = ys;
      const lanes = new Set<string>();
      for (let at = y; at <= end; at += 2) {
        const over = on.laneAt(at);
        if (over) lanes.add(`${over.lane} child`).add(`${over.lane} adult`);
      }
      const box = { x: on.xOf(from), end: on.xOf(to), top: y - top, tall: end - y };
      drag.value = { kind: "choose", from, to, lanes, box, kept: adds ? props.selection : none };
    };
    const end = (): void => {
      on.element.removeEventListener("pointermove", onMove);
      on.element.removeEventListener("pointerup", onUp);
      on.element.removeEventListener("pointercancel", onCancel);
      removeEventListener("pointerdown", onOther, true);
      removeEventListener("keydown", onKey, true);
      drag.value = null;
    };
    const onUp = (up: PointerEvent): void => {
      if (up.pointerId !== pointer.pointerId) return;
      const held = drag.peek();
      end();
      if (held) latest.drop(held);
      else if (!isMoved) latest.pick(hit, began, adds);
    };
    const onCancel = (cancel: PointerEvent): void => {
      if (cancel.pointerId === pointer.pointerId) end();
    };
    /** A second finger means something else. */
    const onOther = (other: PointerEvent): void => {
      if (other.pointerId !== pointer.pointerId) end();
    };
    const onKey = (key: KeyboardEvent): void => {
      if (key.key !== "Escape") return;
      key.preventDefault();
      key.stopPropagation();
      end();
    };
    on.element.setPointerCapture(pointer.pointerId);
    on.element.addEventListener("pointermove", onMove);
    on.element.addEventListener("pointerup", onUp);
    on.element.addEventListener("pointercancel", onCancel);
    addEventListener("pointerdown", onOther, true);
    addEventListener("keydown", onKey, true);
    return true;
  });
  const latest = { drop: useLatest(drop), pick: useLatest(onPick) };

  /** What a mouse that rests there would do, for its cursor. */
  const hover = useLatest((pointer: PointerEvent): void => {
    const on = props.ground();
    if (!on || pointer.buttons !== 0 || pointer.pointerType === "touch") return;
    const place = on.laneAt(pointer.clientY);
    const hit = place && place.coding === 0 ? on.eventAt(pointer) : null;
    const part = hit && partOf(hit, pointer, on);
    on.element.dataset["hand"] = part === null ? "" : part === "move" ? "move" : "pull";
  });
  const isOn = edit !== undefined;
  const { ground } = props;
  useEffect(() => {
    const element = isOn ? ground()?.element : undefined;
    element?.addEventListener("pointermove", hover);
    return () => element?.removeEventListener("pointermove", hover);
  }, [isOn, ground, hover]);

  const onDblClick = useLatest((click: MouseEvent): void => {
    const on = props.ground();
    const place = on?.laneAt(click.clientY);
    if (!edit || !on || !place || place.coding === 1) return;
    const at = on.at(click.clientX);
    const hit = on.eventAt({ clientX: click.clientX, clientY: click.clientY, pointerType: "mouse" });
    if (hit) {
      const come = edit.change({ kind: "split", ids: [hit.id], at });
      if (come.length > 0) onSelect(new Set(come));
      return;
    }
    const lane = laneOfPlace(place);
    if (lane) draw(lane, at, at + ms.tap);
  });
  /** Alt with an arrow: where the chosen end, earlier or later; with Shift by a frame. */
  const onKeyDown = useLatest((event: KeyboardEvent): void => {
    const way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!edit || way === 0 || !event.altKey || event.ctrlKey || event.metaKey || props.selection.size === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const ids = [...props.selection];
    edit.change({ kind: "pull", ids, edge: "to", by: way * (event.shiftKey ? frame : ms.key) });
  });
  const hands = useMemo((): Hands => ({ down }), [down]);
  const isHeld = useComputed(() => drag.value !== null);
  return {
    hands: edit && hands,
    over: edit && isHeld.value ? <HandsOver drag={drag} ground={props.ground} length={recording.length} /> : null,
    onKeyDown,
    onDblClick,
  };
};
