import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecording } from "./check.ts";
import { apply, type Edit, edit, invert, present, redo, startThread, type Thread, take, undo } from "./edit.ts";
import { channels, type Event, type Recording } from "./recording.ts";

const event = (id: string, from: number, to: number, more: Partial<Event> = {}): Event => ({
  id,
  who: "child",
  channel: "voice",
  act: null,
  from,
  to,
  by: "heard",
  sure: 0.5,
  note: null,
  ...more,
});
const recording = (...events: Event[]): Recording => ({
  format: "attune.recording/1",
  length: 1000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events,
});
const ids = (): (() => string) => {
  let next = 0;
  return () => `n${next++}`;
};
const after = (base: Recording, change: Edit): readonly Event[] => apply(base, edit(base, change, ids())).events;
const touched = { by: "seen", sure: null } as const;

describe("edit", () => {
  it("adds, within the recording", () => {
    const change = { kind: "add", who: "adult", channel: "touch", act: null, from: 1200, to: 900.4 } as const;
    expect(after(recording(), change)).toEqual([
      event("n0", 900, 1000, { ...touched, who: "adult", channel: "touch" }),
    ]);
  });
  it("moves with the duration kept, and stops at the ends", () => {
    const base = recording(event("a", 100, 200));
    expect(after(base, { kind: "move", ids: ["a"], by: 50 })).toEqual([event("a", 150, 250, touched)]);
    expect(after(base, { kind: "move", ids: ["a"], by: -500 })).toEqual([event("a", 0, 100, touched)]);
    expect(after(base, { kind: "move", ids: ["a"], by: 5000 })).toEqual([event("a", 900, 1000, touched)]);
  });
  it("stretches one end or both, either way round", () => {
    const base = recording(event("a", 100, 200));
    expect(after(base, { kind: "stretch", id: "a", to: 300 })).toEqual([event("a", 100, 300, touched)]);
    expect(after(base, { kind: "stretch", id: "a", from: 400 })).toEqual([event("a", 200, 400, touched)]);
  });
  it("pulls the same border of several, each as far as the clip and its other border let it", () => {
    const base = recording(event("a", 100, 200), event("b", 500, 950, { who: "adult" }), event("c", 300, 310));
    const pull = { kind: "pull", ids: ["a", "b", "c"], edge: "to" } as const;
    const ends = (change: Edit) => after(base, change).map(({ id, from, to }) => [id, from, to]);
    expect(ends({ ...pull, by: 80 })).toEqual([
      ["a", 100, 280],
      ["c", 300, 390],
      ["b", 500, 1000],
    ]);
    expect(ends({ ...pull, by: -90 })).toEqual([
      ["a", 100, 140],
      ["c", 300, 310],
      ["b", 500, 860],
    ]);
    expect(ends({ ...pull, edge: "from", by: -90 })).toEqual([
      ["a", 10, 200],
      ["c", 210, 310],
      ["b", 410, 950],
    ]);
    expect(edit(base, { ...pull, by: Number.NaN }, ids())).toEqual({ out: [], in: [] });
  });
  it("splits inside, and not at the edge", () => {
    const base = recording(event("a", 100, 200));
    expect(after(base, { kind: "split", ids: ["a"], at: 150 })).toEqual([
      event("a", 100, 150, touched),
      event("n0", 150, 200, touched),
    ]);
    expect(edit(base, { kind: "split", ids: ["a"], at: 200 }, ids())).toEqual({ out: [], in: [] });
  });
  it("gives to the other person, retags, removes", () => {
    const base = recording(event("a", 100, 200));
    expect(after(base, { kind: "give", ids: ["a"], who: "adult" })).toEqual([
      event("a", 100, 200, { ...touched, who: "adult" }),
    ]);
    expect(after(base, { kind: "retag", ids: ["a"], channel: "gaze", act: "look-away" })).toEqual([
      event("a", 100, 200, { ...touched, channel: "gaze", act: "look-away" }),
    ]);
    expect(after(base, { kind: "remove", ids: ["a"] })).toEqual([]);
  });
  it("makes one of two with the same act, and keeps both notes", () => {
    const base = recording(event("a", 100, 200, { note: "ba" }), event("b", 300, 400, { note: "da" }));
    expect(after(base, { kind: "move", ids: ["b"], by: -120 })).toEqual([
      event("b", 100, 280, { ...touched, note: "da\nba" }),
    ]);
  });
  it("gives several at once in one step that is taken back at once, and takes the doubt off what is touched", () => {
    const base = recording(
      event("a", 100, 200, { maybe: "adult" }),
      event("b", 150, 180, { who: "adult" }),
      event("c", 300, 400),
      event("d", 500, 600, { maybe: "adult" }),
    );
    const step = edit(base, { kind: "give", ids: ["a", "d", "x"], who: "adult" }, ids());
    expect(apply(base, step).events).toEqual([
      event("a", 100, 200, { ...touched, who: "adult" }),
      event("c", 300, 400),
      event("d", 500, 600, { ...touched, who: "adult" }),
    ]);
    expect(apply(apply(base, step), invert(step))).toEqual(base);
    expect(edit(base, { kind: "give", ids: ["a"], who: "cat" }, ids())).toEqual({ out: [], in: [] });
  });
  it("moves several together: none swallows its neighbour, and at an end they stop with their distances kept", () => {
    const base = recording(event("a", 100, 200), event("b", 210, 300), event("c", 700, 760, { who: "adult" }));
    const all = { kind: "move", ids: ["a", "b", "c"], by: 95 } as const;
    expect(after(base, all)).toEqual([
      event("a", 195, 295, touched),
      event("b", 305, 395, touched),
      event("c", 795, 855, { ...touched, who: "adult" }),
    ]);
    expect(after(base, { ...all, by: 900 }).map(({ from }) => from)).toEqual([340, 450, 940]);
    expect(after(base, { ...all, by: -900 }).map(({ from }) => from)).toEqual([0, 110, 600]);
  });
  it("splits all that hold an instant, and joins what is of one person, channel and act", () => {
    const base = recording(event("a", 100, 200), event("b", 120, 180, { who: "adult" }), event("c", 300, 400));
    const two = after(base, { kind: "split", ids: ["a", "b", "c"], at: 150 });
    expect(two.map(({ from, to }) => [from, to])).toEqual([
      [100, 150],
      [120, 150],
      [150, 180],
      [150, 200],
      [300, 400],
    ]);
    expect(after(base, { kind: "join", ids: ["a", "b", "c"] })).toEqual([
      event("a", 100, 400, touched),
      event("b", 120, 180, { who: "adult" }),
    ]);
    expect(edit(base, { kind: "join", ids: ["a", "b"] }, ids())).toEqual({ out: [], in: [] });
  });
  it("lets another act give way: trimmed, cut in two, or gone", () => {
    const laugh = { act: "laugh" };
    const base = recording(event("a", 100, 200, laugh), event("b", 300, 400));
    expect(after(base, { kind: "move", ids: ["b"], by: -150 })).toEqual([
      event("a", 100, 150, laugh),
      event("b", 150, 250, touched),
    ]);
    expect(after(base, { kind: "stretch", id: "b", from: 50 })).toEqual([event("b", 50, 400, touched)]);
    const add = { kind: "add", who: "child", channel: "voice", act: "word", from: 120, to: 140 } as const;
    expect(after(base, add).slice(0, 3)).toEqual([
      event("a", 100, 120, laugh),
      event("n0", 120, 140, { ...touched, act: "word" }),
      event("n1", 140, 200, laugh),
    ]);
  });
  it("changes nothing for an event or person that is not there, or no change", () => {
    const base = recording(event("a", 100, 200, touched));
    const none = { out: [], in: [] };
    expect(edit(base, { kind: "remove", ids: ["z"] }, ids())).toEqual(none);
    expect(edit(base, { kind: "give", ids: ["a"], who: "cat" }, ids())).toEqual(none);
    expect(edit(base, { kind: "move", ids: ["a"], by: 0 }, ids())).toEqual(none);
    expect(edit(base, { kind: "move", ids: ["a"], by: Number.NaN }, ids())).toEqual(none);
    expect(edit(base, { kind: "stretch", id: "a", to: Number.NaN }, ids())).toEqual(none);
  });
  it("never gives an id that is taken", () => {
    const base = recording(event("n0", 0, 10));
    const add = { kind: "add", who: "adult", channel: "voice", act: null, from: 5, to: 9 } as const;
    expect(edit(base, add, () => "n0").in[0]?.id).toBe("n0+");
  });
});

describe("a thread", () => {
  const time = fc.integer({ min: -200, max: 1200 });
  const who = fc.constantFrom("child", "adult");
  const channel = fc.constantFrom(...channels.slice(0, 2));
  const act = fc.constantFrom(null, "laugh");
  /** A change that names its event by a number, since ids are only known on the way. */
  const change = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), who, channel, act, from: time, to: time }),
    fc.record({ kind: fc.constant("move" as const), nth: fc.nat(9), by: time }),
    fc.record({ kind: fc.constant("stretch" as const), nth: fc.nat(9), from: time, to: time }),
    fc.record({ kind: fc.constant("pull" as const), nth: fc.nat(9), edge: fc.constantFrom("from", "to"), by: time }),
    fc.record({ kind: fc.constant("split" as const), nth: fc.nat(9), at: time }),
    fc.record({ kind: fc.constant("give" as const), nth: fc.nat(9), who }),
    fc.record({ kind: fc.constant("retag" as const), nth: fc.nat(9), channel, act }),
    fc.record({ kind: fc.constant("remove" as const), nth: fc.nat(9) }),
    fc.record({ kind: fc.constant("join" as const), nth: fc.nat(9) }),
    fc.constant({ kind: "undo" as const }),
    fc.constant({ kind: "redo" as const }),
  );
  const walk = fc.array(change, { maxLength: 40 });
  const base = recording(event("a", 100, 200), event("b", 150, 400, { who: "adult" }), event("c", 250, 300));

  /** A second and third event for a change of several. */
  const more = ({ events }: Recording, nth: number): readonly string[] =>
    nth % 2 === 0 ? [] : events.filter((_, n) => n % 3 === nth % 3).map(({ id }) => id);
  const run = (changes: typeof walk extends fc.Arbitrary<infer T> ? T : never, each: (thread: Thread) => void) => {
    const newId = ids();
    let thread = startThread(base);
    for (const each_ of changes) {
      const now = present(thread);
      if (each_.kind === "undo") thread = undo(thread);
      else if (each_.kind === "redo") thread = redo(thread);
      else if (each_.kind === "add") thread = take(thread, edit(now, each_, newId));
      else {
        const { nth, ...rest } = each_;
        const id = now.events[nth % Math.max(1, now.events.length)]?.id ?? "none";
        thread = take(
          thread,
          edit(now, rest.kind === "stretch" ? { ...rest, id } : { ...rest, ids: [id, ...more(now, nth)] }, newId),
        );
      }
      each(thread);
    }
    return thread;
  };

  it("is lawful at every step: in range, in order, no overlap, no id twice", () => {
    fc.assert(
      fc.property(walk, (changes) => {
        run(changes, (thread) => {
          const now = present(thread);
          expect(parseRecording(now)).toEqual({ ok: true, value: now });
        });
      }),
    );
  });
  it("undoes and redoes exactly", () => {
    fc.assert(
      fc.property(walk, (changes) => {
        run(changes, (thread) => {
          const now = present(thread);
          if (thread.at > 0) expect(present(redo(undo(thread)))).toEqual(now);
          if (thread.at < thread.steps.length) expect(present(undo(redo(thread)))).toEqual(now);
          for (const step of thread.steps.slice(thread.at, thread.at + 1))
            expect(apply(apply(now, step), invert(step))).toEqual(now);
        });
      }),
    );
  });
  it("is the fold of its steps, and undone wholly it is its base", () => {
    fc.assert(
      fc.property(walk, (changes) => {
        let thread = run(changes, () => {});
        expect(present(thread)).toEqual(thread.steps.slice(0, thread.at).reduce(apply, base));
        while (thread.at > 0) thread = undo(thread);
        expect(present(thread)).toEqual(base);
      }),
    );
  });
  it("moves several as it would one recording of them alone", () => {
    const anyEvents = fc.array(fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 60 }), who, channel), { maxLength: 12 });
    fc.assert(
      fc.property(anyEvents, time, fc.nat(), (drawn, by, picks) => {
        let whole = recording();
        const newId = ids();
        for (const [from, long, who, channel] of drawn)
          whole = apply(whole, edit(whole, { kind: "add", who, channel, act: null, from, to: from + long }, newId));
        const chosen = whole.events.filter((_, n) => (picks >> n) % 2 === 1);
        const alone = recording(...chosen);
        const change = { kind: "move", ids: chosen.map(({ id }) => id), by } as const;
        const moved = after(alone, change);
        const now = apply(whole, edit(whole, change, newId));
        expect(moved).toHaveLength(chosen.length);
        // Each of them is there, or in one that it became one with.
        for (const one of moved)
          expect(
            now.events.some(
              (event) =>
                event.who === one.who && event.channel === one.channel && event.from <= one.from && event.to >= one.to,
            ),
          ).toBe(true);
        const lengths = (events: readonly Event[]): readonly number[] => events.map(({ from, to }) => to - from);
        expect(lengths(moved)).toEqual(lengths(chosen));
      }),
    );
  });
  it("drops what was undone when a new step is taken, and keeps it for an empty one", () => {
    const add = { kind: "add", who: "adult", channel: "face", act: null, from: 5, to: 9 } as const;
    const one = take(startThread(base), edit(base, add, ids()));
    expect(take(undo(one), { out: [], in: [] })).toEqual(undo(one));
    const other = take(undo(one), edit(base, { kind: "remove", ids: ["a"] }, ids()));
    expect(other.steps).toHaveLength(1);
    expect(redo(other)).toBe(other);
  });
});
