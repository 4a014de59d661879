/**
 * What an mp4 or QuickTime film plays of its tracks: its edit lists (ISO 14496-12, 8.6.6), of which mediabunny 1.61 reads
 * the first part alone, so that what a phone trimmed away would be heard.
 */
import type { StrandSpan } from "./runs.ts";

/** In seconds of the track as mediabunny tells them; none where the whole track is played as it lies. */
export type Edits = ReadonlyMap<number, readonly StrandSpan[]>;

type Box = { readonly type: string; readonly view: DataView };

/** The largest head of a film that is read: that of ten hours. */
const most = 64_000_000;

/** The edit lists of `file`, by the number of their track. Empty where there are none, or the file is another kind. */
export const editsOf = async (file: Blob): Promise<Edits> => {
  const edits = new Map<number, readonly StrandSpan[]>();
  const moov = await findMoov(file);
  if (!moov) return edits;
  const boxes = boxesIn(moov);
  const fragmented = boxes.some(({ type }) => type === "mvex");
  const scale = scaleOf(find(boxes, "mvhd"));
  for (const { type, view } of boxes) {
    if (type !== "trak") continue;
    const inside = boxesIn(view);
    const tkhd = find(inside, "tkhd");
    const edts = find(inside, "edts");
    const mdia = find(inside, "mdia");
    const elst = edts && find(boxesIn(edts), "elst");
    const own = scaleOf(mdia && find(boxesIn(mdia), "mdhd"));
    if (!tkhd || !elst || !scale || !own) continue;
    const spans = spansOf(elst, scale, own, fragmented);
    if (spans.length > 0) edits.set(tkhd.getUint32(tkhd.getUint8(0) === 1 ? 20 : 12), spans);
  }
  return edits;
};

const spansOf = (elst: DataView, scale: number, own: number, fragmented: boolean): readonly StrandSpan[] => {
  const long = elst.getUint8(0) === 1;
  const size = long ? 20 : 12;
  const count = Math.min(elst.getUint32(4), Math.floor((elst.byteLength - 8) / size));
  const spans: StrandSpan[] = [];
  let film = 0;
  /** What mediabunny takes off the track's times: the first part's place in the media, less what was empty before it. */
  let offset: number | null = null;
  for (let n = 0; n < count; n++) {
    const at = 8 + n * size;
    const lasts = (long ? Number(elst.getBigUint64(at)) : elst.getUint32(at)) / scale;
    const media = long ? Number(elst.getBigInt64(at + 8)) : elst.getInt32(at + 4);
    if (media >= 0) {
      const place = media / own;
      offset ??= place - film;
      // A film in pieces says 0, or how long its first piece is, for a part that goes on to the end.
      const open = lasts === 0 || (fragmented && n === count - 1);
      spans.push({ from: place - offset, to: open ? Number.POSITIVE_INFINITY : place - offset + lasts, at: film });
    }
    film += lasts;
  }
  return spans;
};

const scaleOf = (head: DataView | null): number => head?.getUint32(head.getUint8(0) === 1 ? 20 : 12) ?? 0;

const find = (boxes: readonly Box[], type: string): DataView | null =>
  boxes.find((box) => box.type === type)?.view ?? null;

const boxesIn = (view: DataView): Box[] => {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= view.byteLength; ) {
    let size = view.getUint32(at);
    let head = 8;
    if (size === 1 && at + 16 <= view.byteLength) {
      size = Number(view.getBigUint64(at + 8));
      head = 16;
    }
    if (size === 0) size = view.byteLength - at;
    if (size < head || at + size > view.byteLength) break;
    boxes.push({
      type: nameAt(view, at + 4),
      view: new DataView(view.buffer, view.byteOffset + at + head, size - head),
    });
    at += size;
  }
  return boxes;
};

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));

/** What lies in the film's head, found from box to box without reading what lies between. */
const findMoov = async (file: Blob): Promise<DataView | null> => {
  for (let at = 0; at + 8 <= file.size; ) {
    const head = new DataView(await file.slice(at, at + 16).arrayBuffer());
    let size = head.getUint32(0);
    let begins = 8;
    if (size === 1 && head.byteLength === 16) {
      size = Number(head.getBigUint64(8));
      begins = 16;
    }
    if (size === 0) size = file.size - at;
    if (size < begins) return null;
    if (nameAt(head, 4) === "moov") {
      return size > most ? null : new DataView(await file.slice(at + begins, at + size).arrayBuffer());
    }
    at += size;
  }
  return null;
};
