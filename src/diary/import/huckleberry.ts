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
import { sheetsOf } from "./sheet.ts";

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
  for (const sheet of sheetsOf(files, refused)) {
    if (!sheet.has(columns)) {
      sheet.refuse("unknown-file");
      continue;
    }
    const left = new Map<string, number>();
    for (const { cell, refuse } of sheet.rows()) {
      const type = cell("type");
      const kind = kinds[type.toLowerCase()];
      if (kind === undefined) {
        left.set(type, (left.get(type) ?? 0) + 1);
        continue;
      }
      const [from, to] = [readTime(cell("start")), readTime(cell("end"))];
      if (from === null || (cell("end") !== "" && to === null)) {
        const what = from === null ? cell("start") : cell("end");
        refuse(what === "" ? "no-time" : "bad-time", what);
        continue;
      }
      const { at, minutes, isBackwards } = stretchOf(from, to ?? "", zone);
      if (isBackwards) {
        refuse("backwards");
        continue;
      }
      const base = ["huckleberry", kind, sheet.file, from].join("|");
      const count = same.get(base) ?? 0;
      same.set(base, count + 1);
      // A nappy has no length there, and no more has a bottle.
      const length = minutes ?? (kind === "changing" ? null : lengthOf(cell("duration")));
      found.push({
        file: sheet.file,
        child: sheet.file,
        kind,
        at,
        minutes: length,
        words: cell("notes"),
        identity: ["huckleberry", ofChildHere, kind, from, count].join("|"),
      });
    }
    for (const [type, n] of left) sheet.refuse("no-place", `${type} (${n})`);
  }
  // The file names no child: each file is one.
  const meant = [...new Set(found.map(({ child }) => child))];
  return { children: meant.map((key) => ({ key, name: null, born: null })), found, refused };
};
