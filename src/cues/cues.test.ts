/** From the diary and the kept book to this child's dictionary, and back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { change, type Entry, remove, write } from "../diary/diary.ts";
import { start, tick } from "../diary/clock.ts";
import { parseEntry, replay } from "../diary/entry.ts";
import { blank, type Book, bookForm, drop, emptyBook, ownId, put } from "./book.ts";
import { contextAt } from "./context.ts";
import { dictionary, helpedWith, meaningOf, others, usesOf } from "./cues.ts";
import type { ListedCue } from "./list.ts";

const cue = (id: string, more: Partial<ListedCue> = {}): ListedCue => ({
  id,
  from: 0,
  to: 24,
  group: "need",
  strength: "subtle",
  channels: ["voice"],
  picture: "own",
  needs: { tired: 1 },
  ...more,
});
const list = [cue("yawns"), cue("rubs", { channels: ["gesture"] }), cue("asks", { from: 30, to: 90 })];
const who = { months: 8, late: false, without: [] };
const hour = 3_600_000;
let n = 0;
let clock = start;
const desk = (now: number) => ({ now, zone: "Europe/Berlin", newId: () => `id${n++}` });
const entry = (written: ReturnType<typeof write>): Entry => {
  // What the store adds: who wrote it, and its place among all entries.
  const whole = parseEntry({ ...written, by: "me", clock: (clock = tick(clock, 0)) });
  if (!whole.ok) throw new Error("no entry");
  return whole.value;
};
const use = (at: number, right: "yes" | "partly" | "no" | null, helped: string | null = null): Entry =>
  entry(write(desk(at), "cue-use", { v: 1, cue: "rubs", need: "tired", right, helped, words: "" }));

describe("uses", () => {
  it("are read from the diary with the context in which they came", () => {
    const feed = entry(write(desk(0), "opening", { v: 1, opening: "feeding", minutes: 20, words: "" }));
    const nap = entry(write(desk(hour), "opening", { v: 1, opening: "bed", minutes: 60, words: "" }));
    const found = usesOf(
      [feed, nap, use(0.2 * hour, "yes"), use(2.5 * hour, "yes"), use(5.9 * hour, "partly")],
      8,
      "rubs",
    );
    expect(found.map(({ context }) => context)).toEqual([
      { rest: null, fed: "soon", opening: "feeding" },
      { rest: "soon", fed: "soon", opening: null },
      { rest: "late", fed: "late", opening: null },
    ]);
  });
  it("teach as they stand after changes and deletes", () => {
    const first = use(0, null);
    const changed = entry(
      change(desk(1), first, { body: { v: 1, cue: "rubs", need: "sore", right: "yes", helped: null, words: "" } }),
    );
    const gone = entry(remove(desk(2), changed));
    const of = (...entries: Entry[]): unknown =>
      meaningOf(cue("rubs"), usesOf([...replay(entries).values()], 8, "rubs")).rows.filter(({ was }) => was > 0);
    expect(of(first)).toEqual([]);
    expect(of(first, changed)).toMatchObject([{ need: "sore", was: 1 }]);
    expect(of(first, changed, gone)).toEqual([]);
  });
  it("say what helped, the most often named first, and not what did not", () => {
    const uses = usesOf([use(1, "yes", "dim\nvoice"), use(2, "partly", "dim"), use(3, "no", "food")], 8);
    expect(helpedWith(uses, "tired")).toEqual([
      { words: "dim", times: 2 },
      { words: "voice", times: 1 },
    ]);
  });
});

describe("a context", () => {
  it("forgets what is half a day ago, and knows a small child is tired sooner", () => {
    const nap = [{ opening: "bed", from: 0, to: hour }];
    expect(contextAt(nap, 2.1 * hour, 0).rest).toBe("late");
    expect(contextAt(nap, 2.1 * hour, 12).rest).toBe("soon");
    expect(contextAt(nap, 12.5 * hour, 12).rest).toBe(null);
  });
});

describe("the dictionary", () => {
  it("has the family's cues first, then those of the age, each once", () => {
    const book = put(put(emptyBook, { ...blank("rubs"), note: "left ear" }), {
      ...blank(ownId("1")),
      name: "Taps the table",
      own: { group: "close", channels: ["gesture"], needs: ["show", "nonsense"] },
    });
    const shown = dictionary(list, book, who);
    expect(shown.map(({ id, isKept }) => [id, isKept])).toEqual([
      ["rubs", true],
      ["own-1", true],
      ["yawns", false],
    ]);
    expect(shown[1]?.needs).toEqual({ show: 1 });
    expect(others(list, shown, who).map(({ id }) => id)).toEqual(["asks"]);
  });
  it("offers no cue of a channel that the child does not use, but keeps what the family kept", () => {
    const shown = dictionary(list, put(emptyBook, blank("yawns")), { ...who, without: ["voice", "gesture"] });
    expect(shown.map(({ id }) => id)).toEqual(["yawns"]);
  });
  it("offers no more what was taken off, until it is taken in again", () => {
    const without = drop(put(emptyBook, blank("rubs")), "rubs");
    expect(dictionary(list, without, who).map(({ id }) => id)).toEqual(["yawns"]);
    expect(others(list, dictionary(list, without, who), who).map(({ id }) => id)).toEqual(["rubs", "asks"]);
    expect(dictionary(list, put(without, blank("rubs")), who).map(({ id }) => id)).toEqual(["rubs", "yawns"]);
  });
  it("is read again as it was written, and is empty where it cannot be read", () => {
    const kept = fc.record({
      id: fc.string({ minLength: 1 }),
      name: fc.string(),
      means: fc.constantFrom("tired", "sore", null),
      note: fc.string(),
      helps: fc.array(fc.string()),
      not: fc.array(fc.string()),
      moment: fc.option(fc.string()),
      own: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(kept), fc.array(fc.string()), (all, hidden) => {
        const book: Book = { v: 1, kept: all, hidden, without: ["eyes"] } as Book;
        expect(bookForm.read(JSON.stringify(book))).toEqual(book);
      }),
    );
    for (const text of [null, "", "{", "[]", '{"v":2}']) expect(bookForm.read(text)).toEqual(emptyBook);
  });
  it("loses what cannot be read of it, and nothing beside that", () => {
    const own = { ...blank(ownId("a")), own: { group: "close", channels: ["voice"], needs: ["show"] } } as const;
    const kept = [
      { ...blank("rubs"), note: 7, helps: ["A dim room", 3], means: "tired" },
      { name: "no id" },
      { ...own, own: { ...own.own, group: "far", channels: ["voice", "smell"] } },
      { id: "yawns" },
      "yawns",
    ];
    expect(bookForm.read(JSON.stringify({ v: 1, kept, hidden: ["asks", null], without: "eyes" }))).toEqual({
      v: 1,
      kept: [
        { ...blank("rubs"), helps: ["A dim room"], means: "tired" },
        { ...own, own: { ...own.own, group: "need" } },
        blank("yawns"),
      ],
      hidden: ["asks"],
      without: [],
    });
  });
});
