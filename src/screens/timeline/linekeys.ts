/** The timeline's own keys, while it has the focus: nearer and farther, a page on, and from sign to sign. */
import type { Signal } from "@preact/signals";
import type { Recording } from "../../recording/recording.ts";
import { useLatest } from "../parts/latest.ts";
import type { Playing } from "../replay/playing.ts";
import { panView, type LineRoom, type View } from "./view.ts";

type LineKeysProps = {
  readonly recording: Recording;
  readonly selection: ReadonlySet<string>;
  readonly playing: Playing;
  readonly view: Signal<View>;
  readonly room: LineRoom;
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onMoved: () => void;
};

/** How much nearer one press comes, and how much of the window a page is. */
const step = 1.3;
const page = 0.9;

/** A handler for keydown; what it takes does not reach the keys of the screen. */
export const useLineKeys = (props: LineKeysProps): ((event: KeyboardEvent) => void) =>
  useLatest((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const { recording, selection, playing, view, room, zoom, fit, onSelect, onMoved } = props;
    const pan = (by: number): void => {
      onMoved();
      view.value = panView(view.peek(), room, by * room.width * page);
    };
    /** To the sign before or after the one that is chosen, or the playhead; with Shift it is added. */
    const go = (by: 1 | -1): void => {
      const { events } = recording;
      const at = events.findLastIndex(({ id }) => selection.has(id));
      const first = events.findIndex(({ id }) => selection.has(id));
      const from = playing.now.peek();
      const on = by > 0 ? events.findIndex((one) => one.from >= from) : events.findLastIndex((one) => one.from < from);
      const next = events[at < 0 ? on : (by > 0 ? at : first) + by];
      if (!next) return;
      playing.seek(next.from);
      onSelect(event.shiftKey ? new Set([...selection, next.id]) : new Set([next.id]));
    };
    const acts: Readonly<Record<string, () => void>> = {
      "+": () => zoom(step),
      "=": () => zoom(step),
      "-": () => zoom(1 / step),
      _: () => zoom(1 / step),
      "0": fit,
      PageUp: () => pan(-1),
      PageDown: () => pan(1),
      Home: () => playing.seek(0),
      End: () => playing.seek(recording.length),
      ArrowDown: () => go(1),
      ArrowUp: () => go(-1),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
