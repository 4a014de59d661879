/** Diary entries for the benches of the vault: moments of five years, 55 a day where there are 100,000. */
import type { Entry } from "../src/diary/entry.ts";

const vocabulary = "she looked up laughed at the spoon again and we waited until her hand came back to mine".split(" ");
const last = Date.UTC(2026, 10, 24, 20);

/** Entries `from` to `to` (not included) of `count`, oldest first; the middle one says "rhubarb". */
export const entriesFrom = (from: number, to: number, count: number): readonly Entry[] =>
  Array.from({ length: to - from }, (_, n) => {
    const i = from + n;
    const instant = last - Math.floor(((count - i) / count) * 5 * 365 * 86_400_000 * (count / 100_000));
    const words = Array.from({ length: i % 9 }, (_, w) => vocabulary[(i * 7 + w * 3) % vocabulary.length]).join(" ");
    return {
      format: "attune.entry/1",
      id: `e${i}`,
      thing: `t${i}`,
      kind: "moment",
      children: ["c"],
      by: "me",
      at: { local: new Date(instant).toISOString().slice(0, 19), zone: "UTC", instant },
      logged: new Date(instant).toISOString(),
      clock: `${instant.toString(16).padStart(11, "0")}.0000`,
      body: {
        v: 1,
        cue: "looked",
        response: "waited",
        went: "joined",
        channels: ["eyes"],
        own: [],
        opening: null,
        reached: null,
        minutes: null,
        words: i === Math.floor(count / 2) ? `${words} rhubarb` : words,
        kept: false,
      },
    };
  });

/** What is asked of them, by name. */
export const questions = {
  day: { from: "2026-11-20", to: "2026-11-20" },
  month: { from: "2026-10-24", to: "2026-11-23" },
  year: { from: "2025-11-24", to: "2026-11-23" },
  search: { words: "rhubarb" },
} as const;
