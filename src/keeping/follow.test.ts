/** What is followed is what is kept: after any changes, in any order, and read again for nothing else. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { newChild } from "../child/child.ts";
import { type Kind, remove, write } from "../diary/diary.ts";
import type { Result } from "../ground/result.ts";
import { follow } from "./follow.ts";
import { meets } from "./part.ts";
import type { KeptMoment } from "./play.ts";
import type { StoreState } from "./port.ts";
import { playOf } from "./play.fixture.ts";
import { storeOverNode } from "./store.fixture.ts";
import type { Store } from "./store.ts";
import type { Readable } from "./touched.ts";

const moment = (id: string, of: string): KeptMoment => ({
  id,
  play: of,
  from: 0,
  to: 900,
  why: "chosen",
  seen: "",
  saying: "",
  keptAt: "2026-11-20T10:00:00Z",
});
let ids = 0;
const desk = { now: Date.parse("2026-11-20T10:00:00Z"), zone: "UTC", newId: () => `id${ids++}` };
const note = (thing: string, text: string) => write(desk, "note", { v: 1, text }, { thing });

/** Everything that can be written, of three plays, three notes and two children. */
type Write = (store: Store) => Promise<unknown>;
const writes: fc.Arbitrary<Write> = fc.record({ which: fc.nat(2), n: fc.nat(3) }).chain(({ which, n }) => {
  const [p, t, c] = [`p${which}`, `t${which}`, `c${which % 2}`];
  return fc.constantFrom<Write>(
    // One that is there already is not added twice.
    (store) => store.plays.add(playOf(p)).catch(() => null),
    (store) => store.plays.addStep(p, n, { out: [], in: [] }),
    (store) => store.plays.moveTo(p, n),
    (store) => store.plays.change(p, { title: `Rug ${n}` }),
    (store) => store.plays.remove(p),
    (store) => store.moments.keep(moment(`m${n}`, p)),
    (store) => store.moments.drop(`m${n}`),
    (store) => store.diary.add(note(t, `said ${n}`)),
    (store) => store.diary.add(remove(desk, note(t, ""))),
    (store) => store.diary.forgetDeleted("2026-12-01T00:00:00Z"),
    (store) => store.children.put(newChild(c, `Ada ${n}`)),
    (store) => store.children.remove(c),
    (store) => store.settings.set("draft {thing}", `${n}`, t),
    (store) => store.clips.save(p, new Blob(["x".repeat(n + 1)])),
    (store) => store.clips.drop(p),
    (store) => store.clips.dropExpired("2026-11-24"),
    (store) => store.tape.start("audio/webm"),
    (store) => store.tape.add(new Blob([`${n}`])),
    (store) => store.tape.drop(),
    (store) => store.vault.removeEverything(),
  );
});

const sized = async (asked: Promise<Result<Blob | null>>): Promise<Result<number | null>> => {
  const found = await asked;
  return found.ok ? { ok: true, value: found.value?.size ?? null } : found;
};
const kindsOf = (...kinds: Kind[]) => ({ kinds });
const queries: Readonly<Record<string, (kept: Readable) => Promise<Result<unknown>>>> = {
  plays: (kept) => kept.plays.all(),
  play: (kept) => kept.plays.one("p1"),
  moments: (kept) => kept.moments.all(),
  notes: (kept) => kept.diary.find(kindsOf("note")),
  diary: (kept) => kept.diary.find({}),
  history: (kept) => kept.diary.historyOf("t1"),
  children: (kept) => kept.children.all(),
  setting: (kept) => kept.settings.get("draft {thing}", "t1"),
  clip: (kept) => sized(kept.clips.read("p1")),
  tape: (kept) => sized(kept.tape.read()),
  second: async (kept) => {
    const lines = await kept.plays.all();
    const last = lines.ok ? lines.value.at(-1)?.id : undefined;
    return last === undefined ? lines : kept.plays.one(last);
  },
};

describe("what is followed", () => {
  it("is what is kept, after any changes in any order, waited for or not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(writes, fc.boolean()), { maxLength: 12 }), async (changes) => {
        const { store } = storeOverNode();
        const shown = new Map<string, unknown>();
        const stops = Object.entries(queries).map(([name, query]) =>
          follow(store, query, (found) => shown.set(name, found)),
        );
        const going: Promise<unknown>[] = [];
        for (const [change, isAwaited] of changes) {
          going.push(change(store));
          if (isAwaited) await Promise.all(going);
        }
        await Promise.all(going);
        const fresh = Object.fromEntries(
          await Promise.all(Object.entries(queries).map(async ([name, query]) => [name, await query(store)] as const)),
        );
        await vi.waitFor(() => expect(Object.fromEntries(shown)).toEqual(fresh), { interval: 1 });
        for (const stop of stops) stop();
      }),
      { numRuns: 150 },
    );
  });

  it("is read again for what it read, and for nothing else", async () => {
    const all = Object.values(queries);
    await fc.assert(
      fc.asyncProperty(
        fc.array(writes, { maxLength: 4 }),
        writes,
        fc.constantFrom(...all),
        async (before, last, query) => {
          const { store } = storeOverNode();
          for (const change of before) await change(store);
          let asked = 0;
          const parts = new Set<Parameters<Parameters<Store["reading"]>[0]>[0]>();
          const counted = (kept: Readable) => {
            asked++;
            return query(kept);
          };
          await query(store.reading((part) => parts.add(part)));
          const told = Promise.withResolvers<unknown>();
          const stop = follow(store, counted, told.resolve);
          await told.promise;
          let meant = 0;
          const stopped = [
            store.changes(
              (changed) => (meant += changed.some((one) => [...parts].some((two) => meets(one, two))) ? 1 : 0),
            ),
            store.subscribe(() => (meant += 1)),
          ];
          await last(store);
          expect(asked - 1).toBe(meant);
          for (const end of [stop, ...stopped]) end();
        },
      ),
      { numRuns: 200 },
    );
    expect([meets("setting:theme", "setting:spent"), meets("play", "play:p1"), meets("play:p1", "play:p10")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("is never an answer that came too late", async () => {
    const { store } = storeOverNode();
    await store.settings.set("draft {thing}", "old", "t1");
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let asked = 0;
    const shown: unknown[] = [];
    const stop = follow(
      store,
      async (kept) => {
        const gate = gates[asked++];
        const found = await kept.settings.get("draft {thing}", "t1");
        await gate?.promise;
        return found;
      },
      (found) => shown.push(found.ok && found.value),
    );
    await store.settings.set("draft {thing}", "new", "t1");
    gates[0]?.resolve();
    gates[1]?.resolve();
    await vi.waitFor(() => expect(shown).toEqual(["new"]), { interval: 1 });
    stop();
    await store.settings.set("draft {thing}", "later", "t1");
    expect([shown, asked]).toEqual([["new"], 2]);
  });

  it("waits while the store opens, and is read again when its state changes; once means that alone", async () => {
    const { store } = storeOverNode();
    let state: StoreState = { is: "opening" };
    let turn = (_: StoreState): void => {};
    const door = {
      reading: store.reading,
      changes: store.changes,
      current: () => state,
      subscribe: (told: typeof turn) => {
        turn = told;
        return () => {};
      },
    };
    const shown: unknown[] = [];
    let asked = 0;
    const query = (kept: Readable) => {
      asked++;
      return kept.settings.get("draft {thing}", "t1");
    };
    follow(door, query, (found) => shown.push(found.ok && found.value), true);
    expect(asked).toBe(0);
    turn((state = { is: "open" }));
    await vi.waitFor(() => expect(shown).toEqual([null]), { interval: 1 });
    await store.settings.set("draft {thing}", "changed", "t1");
    expect(asked).toBe(1);
    turn((state = { is: "locked", ways: { passphrase: true, passkeys: [] }, wait: 0 }));
    turn((state = { is: "open" }));
    await vi.waitFor(() => expect(shown).toEqual([null, "changed"]), { interval: 1 });
    expect(asked).toBe(3);
  });
});
