/**
 * What a timeline shows of its clip: how far it is zoomed, and from where. Pure: every step takes a view and gives one that
 * is within its limits, never nearer than a frame in 12 px and never wider than the clip.
 */

/** `scale` pixels take a second; `from` is the instant at the start of the window, in milliseconds. */
export type View = { readonly scale: number; readonly from: number };
/** What is to be shown and on how much room: the clip's length in milliseconds, the window's width in pixels. */
export type LineRoom = { readonly length: number; readonly width: number };

/** A frame of film in milliseconds, and the most pixels that it may take. */
export const frame = 40;
const framePx = 12;
const nearest = (framePx / frame) * 1000;
/** Where the playhead stands in the window while it is followed. */
const followed = 0.45;
/** How much of the window is left on a side of what is brought into sight. */
const margin = 0.1;

const between = (low: number, high: number, n: number): number => Math.max(low, Math.min(high, n));

/** The least and the most pixels a second that `room` allows. */
export const scalesOf = ({ length, width }: LineRoom): { readonly least: number; readonly most: number } => {
  const least = (Math.max(1, width) / Math.max(1, length)) * 1000;
  return { least, most: Math.max(least, nearest) };
};

/** How many milliseconds the window holds. */
export const spanOf = (view: View, room: LineRoom): number => (Math.max(1, room.width) / view.scale) * 1000;

/** The view that is nearest to `view` and within the limits. */
export const clampView = (view: View, room: LineRoom): View => {
  const { least, most } = scalesOf(room);
  const scale = between(least, most, view.scale);
  const last = Math.max(0, room.length - (Math.max(1, room.width) / scale) * 1000);
  return { scale, from: between(0, last, view.from) };
};

/** The whole clip. */
export const fitView = (room: LineRoom): View => ({ scale: scalesOf(room).least, from: 0 });

/** The pixel of the window at which `ms` stands; it may lie outside. */
export const viewX = (view: View, ms: number): number => ((ms - view.from) / 1000) * view.scale;

/** The instant at pixel `x` of the window, in milliseconds. */
export const viewMs = (view: View, x: number): number => view.from + (x / view.scale) * 1000;

/** `by` times as near (below 1: farther); what is at pixel `x` stays there, where the ends of the clip let it. */
export const zoomView = (view: View, room: LineRoom, by: number, x: number): View => {
  const { least, most } = scalesOf(room);
  const scale = between(least, most, view.scale * by);
  return clampView({ scale, from: viewMs(view, x) - (x / scale) * 1000 }, room);
};

/** Moved by `px` pixels: above 0 shows what comes later. */
export const panView = (view: View, room: LineRoom, px: number): View =>
  clampView({ ...view, from: view.from + (px / view.scale) * 1000 }, room);

/** Exactly `from` to `to` milliseconds, where the limits let it. */
export const spanView = (room: LineRoom, from: number, to: number): View =>
  clampView({ scale: (Math.max(1, room.width) / Math.max(1, to - from)) * 1000, from }, room);

/** With `now` a little before the middle of the window, as far as the ends of the clip let it. */
export const followView = (view: View, room: LineRoom, now: number): View =>
  clampView({ ...view, from: now - spanOf(view, room) * followed }, room);

/** With `from` to `to` in sight: unchanged where it is, and otherwise moved so that it begins near the window's start. */
export const revealView = (view: View, room: LineRoom, from: number, to = from): View => {
  const span = spanOf(view, room);
  const isSeen = from >= view.from && Math.min(to, from + span) <= view.from + span;
  return isSeen ? view : clampView({ ...view, from: from - span * margin }, room);
};

/** The view that a desk begins with: the whole of a short clip, and at least 12 pixels a second of a long one. */
export const firstView = (room: LineRoom): View =>
  clampView({ scale: Math.max(12, scalesOf(room).least), from: 0 }, room);
