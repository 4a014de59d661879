import { emptyMoment } from "./emptymoment.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAfter, isClock, start, tick } from "./clock.ts";
import { change, type Desk, remove, write } from "./diary.ts";
import { type Entry, parseEntry, replay, type WrittenEntry } from "./entry.ts";

/** What somebody does on one device: to the `which`-th thing, with a clock that may be wrong by `wrong` ms. */
type Act = { readonly do: "new" | "edit" | "delete"; readonly which: number; readonly wrong: number };

const act: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom("new", "edit", "edit", "delete"),
  which: fc.nat(5),
  wrong: fc.integer({ min: -4e12, max: 4e12 }),
});

/** A device's history after `acts`, begun from `known`, and what the person then expects to see of each thing. */
const live = (
  who: string,
  acts: readonly Act[],
  known: readonly Entry[] = [],
): { all: readonly Entry[]; seen: ReadonlyMap<string, string | null> } => {
  const all = [...known];
  const past = new Map<string, (string | null)[]>();
  for (const entry of known) past.set(entry.thing, [...(past.get(entry.thing) ?? []), bodyText(entry)]);
  let n = 0;
  acts.forEach((one, i) => {
    const desk: Desk = {
      now: Math.max(0, 1_700_000_000_000 + one.wrong),
      zone: "Europe/Berlin",
      newId: () => `${who}${n++}`,
    };
    const things = [...past.keys()];
    const thing = things[one.which % Math.max(1, things.length)];
    const last = all.findLast((entry) => entry.thing === thing);
    const add = (written: WrittenEntry): void => {
      const latest = all.reduce((clock, one) => (one.clock > clock ? one.clock : clock), start);
      all.push({ ...written, by: who, clock: tick(latest, desk.now) } as Entry);
    };
    if (one.do === "new" || thing === undefined || last?.kind !== "note") {
      add(write(desk, "note", { v: 1, text: `${who} ${i}` }));
      const made = all.at(-1);
      if (made) past.set(made.thing, [`${who} ${i}`]);
      return;
    }
    const line = past.get(thing) ?? [];
    if (one.do === "edit") {
      add(change(desk, last, { body: { v: 1, text: `${who} ${i}` } }));
      past.set(thing, [...line, `${who} ${i}`]);
    } else {
      add(remove(desk, last));
      past.set(thing, [...line, null]);
    }
  });
  return { all, seen: new Map([...past].map(([thing, line]) => [thing, line.at(-1) ?? null])) };
};
const bodyText = (entry: Entry): string | null => (entry.body && "text" in entry.body ? entry.body.text : null);
const state = (entries: Iterable<Entry>): object =>
  Object.fromEntries([...replay(entries)].map(([thing, entry]) => [thing, bodyText(entry)]).toSorted());

describe("a history of entries", () => {
  it("replays to what the person last saw, however wrong the clock", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { all, seen } = live("a", acts);
        expect(state(all)).toEqual(Object.fromEntries([...seen].toSorted()));
      }),
    );
  });

  it("replays to the same in any order, and with entries doubled", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (acts, random) => {
        const { all } = live("a", acts);
        const shuffled = [...all, ...all].map((entry) => ({ entry, at: random.next().value ?? 0 }));
        shuffled.sort((x, y) => x.at - y.at);
        expect(state(shuffled.map(({ entry }) => entry))).toEqual(state(all));
      }),
    );
  });

  it("keeps an edit after what it saw, where the device's clock stands years back", () => {
    const early = { now: 0, zone: "UTC", newId: () => "2" };
    const first = { ...write({ ...early, now: 4e12 }, "note", { v: 1, text: "a" }), by: "x", clock: tick(start, 4e12) };
    const written = change(early, first, { body: { v: 1, text: "b" } });
    const second = { ...written, by: "x", clock: tick(first.clock, early.now) } as Entry;
    expect(isAfter(second, first as Entry)).toBe(true);
  });
});

describe("the clock", () => {
  it("always goes forward, and compares as text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: 0, max: 3e13 }))), (times) => {
        let last = start;
        for (const time of times) {
          const next = tick(last, time);
          expect(isClock(next)).toBe(true);
          expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it("goes to the next millisecond when the counter is full", () => {
    expect(tick("00000000005.ffff", 3)).toBe("00000000006.0000");
  });
});

describe("an entry", () => {
  const desk: Desk = { now: Date.UTC(2026, 10, 24, 9, 58), zone: "Europe/Berlin", newId: () => "1" };
  const entry = { ...write(desk, "moment", { ...emptyMoment, cue: "called" }, { children: ["m", "n"] }), by: "me" };
  const whole = { ...entry, clock: tick(start, desk.now) };

  it("keeps the time on the wall, its zone and the instant", () => {
    expect(whole.at).toEqual({ local: "2026-11-24T10:58:00", zone: "Europe/Berlin", instant: desk.now });
  });

  it("comes back from JSON as it was", () => {
    expect(parseEntry(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
  });

  it("reads a word of a later Attune as other, and refuses what is no entry", () => {
    const later = parseEntry({ ...whole, body: { ...whole.body, cue: "winked", channels: ["eyes", "smell"] } });
    expect(later.ok && later.value.body).toMatchObject({ cue: "other", channels: ["eyes"] });
    for (const wrong of [
      null,
      1,
      {},
      { ...whole, kind: "score" },
      { ...whole, clock: "x" },
      { ...whole, body: { v: 2 } },
    ]) {
      expect(parseEntry(wrong).ok).toBe(false);
    }
  });
});
