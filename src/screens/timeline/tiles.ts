/**
 * Which pieces of a long drawing are there, and where they stand: pieces of one width at the scale they were drawn for. Moving
 * about shifts them, and a zoom stretches them until it rests, so that nothing is drawn again with each frame.
 */
import { spanOf, type LineRoom, type View } from "./view.ts";

/** The pieces from `first` to `last`, `scale` pixels a second. */
export type Tiles = { readonly scale: number; readonly first: number; readonly last: number };

/** A piece's width in pixels: 46 of the slanting stripes of the adult's ink, so that they go on from piece to piece. */
export const tile = 401;
/** Stretched by more than this, pieces are drawn anew at once. */
const stretched = 1.7;

/** The pieces that `view` needs, drawn for its scale. */
export const tilesOf = (view: View, room: LineRoom): Tiles => {
  const start = (view.from / 1000) * view.scale;
  const end = ((view.from + spanOf(view, room)) / 1000) * view.scale;
  return { scale: view.scale, first: Math.floor(start / tile), last: Math.max(0, Math.ceil(end / tile) - 1) };
};

/** Whether `tiles` hold all that `view` shows, at the scale they were drawn for. */
const covers = (tiles: Tiles, view: View, room: LineRoom): boolean => {
  const { first, last } = tilesOf(
    { scale: tiles.scale, from: view.from },
    {
      ...room,
      width: (spanOf(view, room) / 1000) * tiles.scale,
    },
  );
  return first >= tiles.first && last <= tiles.last;
};

/**
 * The pieces for `view`, given those that are there: the same ones while they do, with at most one to spare at each end.
 * While it is `zooming`, pieces of another scale do until they are stretched too far.
 */
export const nextTiles = (tiles: Tiles, view: View, room: LineRoom, zooming: boolean): Tiles => {
  const needed = tilesOf(view, room);
  const ratio = view.scale / tiles.scale;
  if (ratio === 1) {
    const first = Math.min(needed.first, Math.max(tiles.first, needed.first - 1));
    const last = Math.max(needed.last, Math.min(tiles.last, needed.last + 1));
    return first === tiles.first && last === tiles.last ? tiles : { scale: tiles.scale, first, last };
  }
  const isNear = ratio < stretched && ratio > 1 / stretched;
  return zooming && isNear && covers(tiles, view, room) ? tiles : needed;
};
