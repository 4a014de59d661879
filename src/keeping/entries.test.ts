import { emptyMoment } from "../diary/emptymoment.ts";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newChild } from "../child/child.ts";
import { change, type Desk, type Entry, remove, type WrittenEntry, write } from "../diary/diary.ts";
import { replay } from "../diary/entry.ts";
import { dayPlus, whenOn } from "../diary/when.ts";
import type { Db } from "./database.ts";
import { type EntryTables, entryTables } from "./entries.ts";
import { dbOverNode } from "./node.ts";
import { migrate } from "./schema.ts";

const fresh = (): { db: Db; kept: EntryTables } => {
  const db = dbOverNode(new DatabaseSync(":memory:"));
  migrate(db);
  return { db, kept: entryTables(db) };
};

let n = 0;
const desk = (now = Date.UTC(2026, 10, 24, 10)): Desk => ({ now, zone: "Europe/Berlin", newId: () => `id${n++}` });
const note = (text: string, at = "2026-11-24T10:00", children: string[] = []): WrittenEntry =>
  write(desk(), "note", { v: 1, text }, { at: whenOn(at, "Europe/Berlin"), children });
const texts = (entries: readonly Entry[]): string[] =>
  entries.map(({ body }) => (body && "text" in body ? body.text : "-"));

describe("entries as rows", () => {
  it("are this person's, each after the last, kept once", () => {
    const { kept } = fresh();
    const [first, second] = [note("a"), note("b")];
    const [a, b] = [kept.addEntry(first), kept.addEntry(second)];
    expect(b.clock > a.clock).toBe(true);
    expect(a.by).toMatch(/^[0-9a-f]{32}$/);
    expect(kept.addEntry(first)).toEqual(a);
    expect(kept.entriesOf({})).toHaveLength(2);
  });

  it("are found by day, kind, thing and words, in the order in which they happened", () => {
    const { kept } = fresh();
    for (const [text, at] of [
      ["Läuft zur Tür", "2026-11-24T10:00"],
      ["a second", "2026-11-23T23:59"],
      ["door again", "2026-11-25T00:00"],
    ] as const) {
      kept.addEntry(note(text, at));
    }
    kept.addEntry(write(desk(), "moment", { ...emptyMoment, cue: "called" }));
    const found = (query: Parameters<EntryTables["entriesOf"]>[0]): string[] => texts(kept.entriesOf(query));
    expect(found({ kinds: ["note"] })).toEqual(["a second", "Läuft zur Tür", "door again"]);
    expect(found({ from: "2026-11-24", to: "2026-11-24", kinds: ["note", "play"] })).toEqual(["Läuft zur Tür"]);
    expect(found({ words: "tur LAUFT" })).toEqual(["Läuft zur Tür"]);
    expect(found({ words: "%" })).toEqual([]);
    expect(found({ kinds: ["note"], latest: 2 })).toEqual(["Läuft zur Tür", "door again"]);
    expect(found({ kinds: ["repair"] })).toEqual([]);
    kept.addEntry(note('says "kept":true', "2026-11-26T10:00"));
    expect(found({ kept: true })).toEqual([]);
    const inAlbum = kept.addEntry(write(desk(), "moment", { ...emptyMoment, kept: true }));
    expect(kept.entriesOf({ kept: true })).toEqual([inAlbum]);
  });

  it("show what is in force, and keep what was said before", () => {
    const { kept } = fresh();
    const first = kept.addEntry(note("one"));
    kept.addEntry(change(desk(0), first, { body: { v: 1, text: "two" } }));
    expect(texts(kept.entriesOf({ thing: first.thing }))).toEqual(["two"]);
    kept.addEntry(remove(desk(), first));
    expect(kept.entriesOf({})).toEqual([]);
    expect(texts(kept.entriesOf({ deleted: true }))).toEqual(["-"]);
    expect(texts(kept.historyOf(first.thing))).toEqual(["one", "two", "-"]);
  });

  it("forget for good what was deleted long enough ago, and stay deleted where an old copy comes back", () => {
    const { kept, db } = fresh();
    const [old, young] = [kept.addEntry(note("planted")), kept.addEntry(note("young"))];
    kept.addEntry(remove(desk(Date.UTC(2026, 9, 1)), old));
    kept.addEntry(remove(desk(Date.UTC(2026, 10, 20)), young));
    expect(kept.forgetDeleted("2026-10-25T00:00:00.000Z")).toBe(1);
    expect(texts(kept.historyOf(old.thing))).toEqual(["-"]);
    expect(texts(kept.historyOf(young.thing))).toEqual(["young", "-"]);
    expect(JSON.stringify(db.rows("select * from entry"))).not.toContain("planted");
    kept.mergeEntries([old]);
    expect(kept.entriesOf({})).toEqual([]);
  });

  it("agree with the replay of all entries, merged in any order and any number of times", () => {
    const step = fc.record({ do: fc.constantFrom("new", "edit", "delete"), which: fc.nat(4), now: fc.nat(2 ** 40) });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 20 }),
        fc.array(step, { maxLength: 20 }),
        fc.boolean(),
        (a, b, turned) => {
          const live = (acts: typeof a): readonly Entry[] => {
            const { kept } = fresh();
            const all: Entry[] = [];
            for (const { do: what, which, now } of acts) {
              const last = all[which % Math.max(1, all.length)];
              const head = last && kept.historyOf(last.thing).at(-1);
              if (what === "new" || !head) all.push(kept.addEntry(note(`n${n}`)));
              else if (what === "delete") all.push(kept.addEntry(remove(desk(now), head)));
              else if (head.kind === "note")
                all.push(kept.addEntry(change(desk(now), head, { body: { v: 1, text: `e${n}` } })));
            }
            return all;
          };
          const [one, other] = [live(a), live(b)];
          const { kept } = fresh();
          for (const part of turned ? [other, one, other] : [one, other, one]) kept.mergeEntries(part);
          const inForce = [...replay([...one, ...other]).values()].filter(({ body }) => body !== null);
          expect(new Set(kept.entriesOf({}).map(({ id }) => id))).toEqual(new Set(inForce.map(({ id }) => id)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("children", () => {
  it("are put in, changed, and listed as they came", () => {
    const { kept } = fresh();
    const put = (id: string, name: string, now: number) => {
      const { id: _, ...facts } = newChild(id, name);
      return kept.addEntry(write(desk(now), "child", facts, { thing: id, children: [id] }));
    };
    put("a", "Mira", 1e12);
    put("b", "Jo", 2e12);
    put("a", "Mimi", 3e12);
    expect(kept.children().map(({ id, nickname }) => [id, nickname])).toEqual([
      ["a", "Mimi"],
      ["b", "Jo"],
    ]);
    kept.addEntry(note("both", "2026-11-24T10:00", ["a", "b"]));
    kept.addEntry(note("only a", "2026-11-24T11:00", ["a"]));
    const first = kept.addEntry(note("was both", "2026-11-24T12:00", ["a", "b"]));
    kept.addEntry(change(desk(), first, { children: ["b"] }));
    kept.removeChild("a");
    expect(kept.historyOf(first.thing).map(({ children }) => children)).toEqual([["b"], ["b"]]);
    expect(kept.children().map(({ id }) => id)).toEqual(["b"]);
    expect(kept.entriesOf({ kinds: ["note"] }).map(({ children }) => children)).toEqual([["b"], ["b"]]);
    expect(kept.historyOf("a")).toEqual([]);
  });
});

describe("five years of entries", () => {
  it("give a day without looking at the others", () => {
    const { kept, db } = fresh();
    let clock = 0;
    const all = Array.from({ length: 2000 }, (_, i): Entry => {
      const written = note(`n${i}`, `${dayPlus("2024-01-01", Math.floor(i / 4))}T1${i % 4}:00`);
      return { ...written, by: "me", clock: `${(clock++).toString(16).padStart(11, "0")}.0000` };
    });
    expect(kept.mergeEntries(all)).toBe(2000);
    expect(kept.entriesOf({ from: "2024-05-01", to: "2024-05-01" })).toHaveLength(4);
    const plan = db.rows(
      `explain query plan select body, instant, clock, entry.id as last from thing join entry on entry.n = thing.entry
       where there = 1 and day >= ? and day <= ? order by instant, clock, last`,
      ["a", "b"],
    );
    // All that narrows lies in the index: no row of a thing is read beside it.
    expect(JSON.stringify(plan)).toContain("COVERING INDEX thing_day");
  });

  it("go to another thread in the order in which they happened, those of one instant by their clock", () => {
    const { kept } = fresh();
    const sent = (json: Uint8Array): unknown => JSON.parse(`[${new TextDecoder().decode(json)}]`);
    const at = fc.record({ hour: fc.integer({ min: 10, max: 13 }), day: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 12 }), fc.nat(8), (times, latest) => {
        for (const { hour, day } of times) kept.addEntry(note("one", `2026-11-0${day}T${hour}:00`));
        for (const query of [{}, { from: "2026-11-02" }, { latest: latest + 1 }, { kinds: ["note" as const] }]) {
          const entries = kept.entriesOf(query);
          expect(sent(kept.entriesJson(query))).toEqual(entries);
          const places = entries.map((entry) => `${entry.at.instant} ${entry.clock}`);
          expect(places).toEqual(places.toSorted());
        }
      }),
      { numRuns: 20 },
    );
    expect(kept.entriesJson({ kinds: ["repair"] })).toEqual(new Uint8Array());
  });
});
