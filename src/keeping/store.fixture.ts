/** The whole store in Node, with its states and changes, as a page has it over its worker. For tests of whatever is given a store. */
import { done } from "../ground/result.ts";
import { answerBy, type CallName, storeGroups, longCallAt } from "./asking.ts";
import { type Files, filesInMemory } from "./files.ts";
import { calls } from "./keeper.ts";
import type { Kept } from "./kept.ts";
import { keptOverNode } from "./node.ts";
import type { Answer, StoreState } from "./port.ts";
import type { Store } from "./store.ts";
import type { Part } from "./part.ts";
import { type Readable, touchOf } from "./touched.ts";
import { turns } from "./turns.ts";

/**
 * An empty store, and `kept`, what is in it. `clips`: files of the test's own. What is asked and answered is copied, as it
 * is on its way to the worker and back.
 */
export const storeOverNode = (clips: Files = filesInMemory()): { readonly store: Store; kept(): Kept } => {
  let kept = keptOverNode(clips);
  const turn = turns();
  let named = 0;
  const states = new Set<(state: StoreState) => void>();
  const inside = calls({
    kept: async () => kept,
    newName: () => `f${named++}`,
    lost: new AbortController().signal,
    unlock: async () => done(undefined),
    anew: async () => {
      kept = (await kept.anew()).kept;
      for (const told of states) told({ is: "open" });
      return done(undefined);
    },
  });
  const changes = new Set<(parts: readonly Part[]) => void>();
  const ask = async (name: CallName, all: readonly unknown[], note: (part: Part) => void): Answer<unknown> => {
    const given = all.slice(0, longCallAt(name) ?? all.length);
    const copy = structuredClone(given);
    const answer = await turn.take(name === "vault.removeEverything", () =>
      answerBy(inside, name, copy, all[given.length] ?? {}),
    );
    const { reads, writes } = touchOf(name, given);
    if (writes.length > 0) for (const told of changes) told(writes);
    reads.forEach(note);
    return structuredClone(answer);
  };
  const reading = (note: (part: Part) => void) => storeGroups((name, given) => ask(name, given, note));
  const store: Store = Object.assign(
    reading(() => {}),
    {
      ready: Promise.resolve(),
      current: () => ({ is: "open" }) as const,
      subscribe: (told: (state: StoreState) => void) => {
        states.add(told);
        return () => states.delete(told);
      },
      changes: (told: (parts: readonly Part[]) => void) => {
        changes.add(told);
        return () => changes.delete(told);
      },
      reading: (note: (part: Part) => void): Readable => reading(note),
      takeOver: async () => done(undefined),
      lockNow: async () => {},
      stir: () => {},
      persistence: async () => ({ persisted: false, usage: null, quota: null }),
      askPersistence: async () => false,
      close: async () => kept.close(),
    },
  );
  return { store, kept: () => kept };
};

/** A group of the store's calls, some of them answered by `own`. */
export const instead = <Group extends object>(group: Group, own: Partial<Group>): Group =>
  new Proxy(group, { get: (of, name) => Reflect.get(name in own ? own : of, name) });
