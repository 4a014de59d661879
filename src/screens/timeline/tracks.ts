/**
 * The pieces that are there and those of another scale that are being drawn, one with each frame, so that no frame is long: they
 * take the place of the others once all of them are there.
 */
import type { Signal } from "@preact/signals";
import { useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useLatest } from "../parts/latest.ts";
import { nextTiles, tile, type Tiles, tilesOf } from "./tiles.ts";
import { firstView, type LineRoom, type View } from "./view.ts";

/** Pieces of one scale, of which the first `drawn` are there; `shown` where they are what is seen. */
export type Track = { readonly tiles: Tiles; readonly drawn: number; readonly shown: boolean };
type Tracks = { readonly shown: Tiles; readonly coming: { readonly tiles: Tiles; readonly drawn: number } | null };

/** After this long without another step, in milliseconds, a zoom rests and is drawn sharp. */
const rest = 120;
/** A scale this many times another has nothing of it to show meanwhile. */
const apart = 6;

const countOf = ({ first, last }: Tiles): number => last - first + 1;

type TracksOf = {
  readonly tracks: readonly Track[];
  /** Puts the element of a track where it stands in the view now. */
  readonly place: (element: HTMLElement, tiles: Tiles) => void;
};

/** The tracks for `view`; `onView` is called with each step of it. */
export const useTracks = (view: Signal<View>, room: LineRoom, onView: () => void): TracksOf => {
  const [{ shown, coming }, setTracks] = useState<Tracks>(() => ({
    shown: tilesOf(firstView(room), room),
    coming: null,
  }));
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const draw = useLatest((zooming: boolean): void => {
    const { scale } = view.peek();
    if (scale === 0) return;
    clearTimeout(later.current);
    const next = nextTiles(shown, view.peek(), room, zooming);
    const isAtOnce = next.scale === shown.scale || Math.max(next.scale / shown.scale, shown.scale / next.scale) > apart;
    if (isAtOnce) {
      if (next !== shown || (coming && next.scale === scale)) setTracks({ shown: next, coming: null });
    } else if (coming === null) setTracks({ shown, coming: { tiles: next, drawn: 1 } });
    if (next.scale !== scale || !isAtOnce) later.current = setTimeout(() => draw(false), rest);
  });
  useSignalEffect(() => {
    void view.value;
    draw(true);
    onView();
  });
  useEffect(() => draw(false), [room, draw]);
  useEffect(() => () => clearTimeout(later.current), []);
  useLayoutEffect(() => {
    if (coming === null) return;
    const frame = requestAnimationFrame(() => {
      if (coming.drawn >= countOf(coming.tiles)) setTracks({ shown: coming.tiles, coming: null });
      else setTracks({ shown, coming: { ...coming, drawn: coming.drawn + 1 } });
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, coming]);
  const place = (element: HTMLElement, tiles: Tiles): void => {
    const { scale, from } = view.peek();
    const ratio = scale / tiles.scale;
    const x = tiles.first * tile * ratio - (from / 1000) * scale;
    element.style.transform = ratio === 1 ? `translateX(${Math.round(x)}px)` : `translateX(${x}px) scaleX(${ratio})`;
  };
  const all = { tiles: shown, drawn: countOf(shown), shown: true };
  return { tracks: coming ? [all, { ...coming, shown: false }] : [all], place };
};
