/**
 * Which pieces of a long drawing are there, and where they stand: pieces of one width at the scale they were drawn for. Moving
 * about shifts them, and a zoom stretches them until it rests, so that nothing is drawn again with each frame.
 */
import { type LineRoom, scalesOf, spanOf, type View, zoomView } from "./view.ts";

/** The pieces from `first` to `last`, `scale` pixels a second. */
export type Tiles = { readonly scale: number; readonly first: number; readonly last: number };

/** A piece's width in pixels: 46 of the slanting stripes of the adult's ink, so that they go on from piece to piece. */
export const tile = 401;
/** Stretched or squeezed by more than this while it is zoomed, pieces are drawn anew. */
const most = { stretched: 1.8, squeezed: 1 / 1.5 };
/** And then for where the zoom is going: a scale so many times as near, on going out for a window so much wider. */
const ahead = { in: 1.7, out: 0.65, wider: 0.5 };

const tilesAt = (scale: number, view: View, room: LineRoom): Tiles => {
  const start = (view.from / 1000) * scale;
  const end = ((view.from + spanOf(view, room)) / 1000) * scale;
  return { scale, first: Math.floor(start / tile), last: Math.max(0, Math.ceil(end / tile) - 1) };
};

/** The pieces that `view` needs, drawn for its scale. */
export const tilesOf = (view: View, room: LineRoom): Tiles => tilesAt(view.scale, view, room);

/**
 * The pieces for `view`, given those that are there: the same ones while they will do, with at most one to spare at each end. While
 * it is `zooming`, pieces of another scale will do within limits, though what is at the ends is not there yet.
 */
export const nextTiles = (tiles: Tiles, view: View, room: LineRoom, zooming: boolean): Tiles => {
  const needed = tilesOf(view, room);
  const ratio = view.scale / tiles.scale;
  if (ratio === 1) {
    const first = Math.min(needed.first, Math.max(tiles.first, needed.first - 1));
    const last = Math.max(needed.last, Math.min(tiles.last, needed.last + 1));
    return first === tiles.first && last === tiles.last ? tiles : { scale: tiles.scale, first, last };
  }
  if (!zooming) return needed;
  if (ratio < most.stretched && ratio > most.squeezed) return tiles;
  const limits = scalesOf(room);
  if (ratio > 1) return tilesAt(Math.min(limits.most, view.scale * ahead.in), view, room);
  const wide = zoomView(view, room, ahead.wider, room.width / 2);
  return tilesAt(Math.max(limits.least, view.scale * ahead.out), wide, room);
};
