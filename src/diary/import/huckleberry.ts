/**
 * Huckleberry's CSV export: one file a child, a row a thing with its type. Feeds, solids, sleeps, nappies, baths and play
 * become openings of their day; what was written of them stays with them. Types that have no place here are named once, with
 * how many rows they have.
 */
import {
  type Brought,
  type ForeignFile,
  type Found,
  ofChildHere,
  readTime,
  type Refused,
  stretchOf,
} from "./brought.ts";
import { eachRow } from "./sheet.ts";

const columns = ["type", "start", "end", "start condition", "end condition"];
const kinds: Readonly<Record<string, Found["kind"]>> = {
  feed: "feeding",
  solids: "feeding",
  sleep: "sleep",
  diaper: "changing",
  potty: "changing",
  bath: "bath",
  "tummy time": "play",
  "indoor play": "play",
  "outdoor play": "play",
};

/** Minutes of 01:30, hours first; null where it is none. */
const lengthOf = (text: string): number | null => {
  const parts = /^(\d+):(\d\d)$/.exec(text);
  return parts && Number(parts[1]) * 60 + Number(parts[2]);
};

/** Reads all files that were chosen, times as the wall in `zone` showed them. Never fails: what it cannot place, it says. */
export const readHuckleberry = (files: readonly ForeignFile[], zone: string): Brought => {
  const found: Found[] = [];
  const refused: Refused[] = [];
  const same = new Map<string, number>();
  eachRow(files, columns, refused, ({ cell, refuse }, file) => {
    const type = cell("type");
    const kind = kinds[type.toLowerCase()];
    if (kind === undefined) return type;
    const [from, to] = [readTime(cell("start")), readTime(cell("end"))];
    if (from === null || (cell("end") !== "" && to === null)) {
      const what = from === null ? cell("start") : cell("end");
      refuse(what === "" ? "no-time" : "bad-time", what);
      return null;
    }
    const { at, minutes, isBackwards } = stretchOf(from, to ?? "", zone);
    if (isBackwards) {
      refuse("backwards");
      return null;
    }
    const base = ["huckleberry", kind, file, from].join("|");
    const count = same.get(base) ?? 0;
    same.set(base, count + 1);
    // A nappy has no length there, and no more has a bottle.
    const length = minutes ?? (kind === "changing" ? null : lengthOf(cell("duration")));
    found.push({
      file,
      child: file,
      kind,
      at,
      minutes: length,
      words: cell("notes"),
      identity: ["huckleberry", ofChildHere, kind, from, count].join("|"),
    });
    return null;
  });
  // The file names no child: each file is one.
  const meant = [...new Set(found.map(({ child }) => child))];
  return { children: meant.map((key) => ({ key, name: null, born: null })), found, refused };
};
