/** A setting is one for all who show it: no change is lost to another, and none is shown before it can be right. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { failed } from "../ground/result.ts";
import { holding } from "./held.ts";
import type { StoreState } from "./port.ts";
import { storeOverNode } from "./store.fixture.ts";

const set = () => {
  const { store } = storeOverNode();
  const held = holding(store);
  return { store, held };
};

describe("a setting that is held", () => {
  it("is null until it was read, then what is kept, for all who follow it", async () => {
    const { store, held } = set();
    await store.settings.set("lock.after", 15);
    const seen: (number | null)[] = [];
    const after = held("lock.after");
    expect(after.value()).toBeNull();
    const first = new Promise<void>((done) => {
      after.follow(() => {
        seen.push(after.value());
        done();
      });
    });
    await first;
    expect(seen).toEqual([15]);
    expect(held("lock.after")).toBe(after);
  });

  it("is another for another child", async () => {
    const { store, held } = set();
    await held("try {child}", "c1").change((now) => ({ ...now, day: "2026-11-24" }));
    expect(held("try {child}", "c2")).not.toBe(held("try {child}", "c1"));
    expect(await store.settings.get("try {child}", "c2")).toMatchObject({ value: { day: "" } });
    expect(await store.settings.get("try {child}", "c1")).toMatchObject({ value: { day: "2026-11-24" } });
  });

  it("takes changes that follow each other at once, each to the last, whoever makes them", async () => {
    const { store, held } = set();
    const [one, other] = [held("try {child}", "c1"), held("try {child}", "c1")];
    one.follow(() => {});
    const [a, b] = [
      one.change((now) => ({ ...now, without: [...now.without, "sight"] })),
      other.change((now) => ({ ...now, without: [...now.without, "touch"] })),
    ];
    expect([(await a).ok, (await b).ok]).toEqual([true, true]);
    expect(await store.settings.get("try {child}", "c1")).toMatchObject({ value: { without: ["sight", "touch"] } });
    expect(one.value()?.without).toEqual(["sight", "touch"]);
  });

  it("is what was kept past it, too, and no other child's", async () => {
    const { store, held } = set();
    const [one, other] = [held("try {child}", "c1"), held("try {child}", "c2")];
    const days: string[] = [];
    one.follow(() => days.push(one.value()?.day ?? ""));
    other.follow(() => {});
    await vi.waitFor(() => expect([one.value()?.day, other.value()?.day]).toEqual(["", ""]), { interval: 1 });
    const value = one.value();
    if (value) await store.settings.set("try {child}", { ...value, day: "2026-11-24" }, "c1");
    await vi.waitFor(() => expect(days).toEqual(["", "2026-11-24"]), { interval: 1 });
    expect(other.value()?.day).toBe("");
  });

  it("never goes back while somebody changes it faster than it is kept", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { minLength: 3, maxLength: 20 }), async (pauses) => {
        const { store, held } = set();
        const senses = held("calm.senses");
        const seen: number[] = [];
        senses.follow(() => seen.push(senses.value()?.smell?.length ?? 0));
        const coming: Promise<unknown>[] = [];
        for (const [n, turns] of pauses.entries()) {
          coming.push(senses.change((now) => ({ ...now, smell: "x".repeat(n + 1) })));
          for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        }
        await Promise.all(coming);
        for (let n = 0; n < 3; n++) await store.settings.get("met");
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
        expect(await store.settings.get("calm.senses")).toMatchObject({ value: { smell: "x".repeat(pauses.length) } });
      }),
    );
  });

  it("says what it says of nothing where it cannot be read, and what is kept once it can", async () => {
    const { store } = storeOverNode();
    await store.settings.set("calm.senses", { smell: "coffee" });
    const tellers = new Set<(state: StoreState) => void>();
    let isShut = true;
    const shut = async () => failed("store-locked");
    const held = holding({
      get settings() {
        return isShut ? { get: shut, set: shut } : store.settings;
      },
      current: () => ({ is: "open" }),
      changes: store.changes,
      subscribe: (told) => {
        tellers.add(told);
        return () => tellers.delete(told);
      },
    });
    const senses = held("calm.senses");
    const next = (): Promise<void> => new Promise((done) => void senses.follow(done));
    await next();
    expect(senses.value()).toEqual({});
    isShut = false;
    const opened = next();
    for (const told of tellers) told({ is: "open" });
    await opened;
    expect(senses.value()).toEqual({ smell: "coffee" });
  });
});
