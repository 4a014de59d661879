/** What is being typed is kept letter by letter, over the real store: no crash, lock or late answer takes any of it back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fresh } from "../calm/wayback.ts";
import { draftOf } from "../child/draft.ts";
import { newChild } from "../child/child.ts";
import { type Problem, failed } from "../ground/result.ts";
import { openDraft } from "./draft.ts";
import type { StoreState } from "./port.ts";
import { storeOverNode } from "./store.fixture.ts";

/** When all that was asked of the store so far is answered. */
const settled = async (store: ReturnType<typeof storeOverNode>["store"]): Promise<void> => {
  for (let n = 0; n < 3; n++) await store.settings.get("met");
};

/** The store, whose state the test turns; while it is locked it answers nothing. */
const locking = () => {
  const { store } = storeOverNode();
  const tellers = new Set<(state: StoreState) => void>();
  let state: StoreState = { is: "open" };
  const locked = async () => failed("store-locked");
  return {
    store,
    port: {
      get settings() {
        return state.is === "locked" ? { get: locked, set: locked } : store.settings;
      },
      current: () => state,
      subscribe: (told: (state: StoreState) => void) => {
        tellers.add(told);
        return () => tellers.delete(told);
      },
    },
    turn: (next: StoreState): void => {
      state = next;
      for (const told of tellers) told(next);
    },
  };
};
const shut: StoreState = { is: "locked", ways: { passphrase: true, passkeys: [] }, wait: 0 };
const never = (problem: Problem): never => {
  throw new Error(problem.kind);
};

describe("a draft", () => {
  it("is on the disk with each letter, before anything else is asked, and found again after a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }), async (texts) => {
        const { store } = storeOverNode();
        const typing = openDraft(store, "draft note", [], "");
        typing.follow(() => {}, never);
        for (const text of texts) {
          typing.change(() => text);
          // Asked after the letter: whoever looks now, sees it.
          expect(await store.settings.get("draft note")).toEqual({ ok: true, value: text });
        }
        const again = openDraft(store, "draft note", [], "");
        again.follow(() => {}, never);
        await settled(store);
        const last = texts.at(-1);
        expect(again.state()).toEqual({ value: last, found: last, isRead: true, saved: false });
      }),
      { numRuns: 30 },
    );
  });

  it("is not taken back by what is read late: a letter typed before counts", async () => {
    const { store } = storeOverNode();
    await store.settings.set("draft note", "of yesterday");
    const typing = openDraft(store, "draft note", [], "");
    typing.follow(() => {}, never);
    typing.change(() => "n");
    await settled(store);
    expect(typing.state()).toEqual({ value: "n", found: null, isRead: true, saved: true });
    expect(await store.settings.get("draft note")).toEqual({ ok: true, value: "n" });
  });

  it("says that it is saved once the last letter is kept, and not before", async () => {
    const { store } = storeOverNode();
    const typing = openDraft(store, "draft note", [], "");
    const seen: boolean[] = [];
    typing.follow(() => seen.push(typing.state().saved), never);
    await settled(store);
    typing.change(() => "a");
    typing.change(() => "ab");
    expect(typing.state().saved).toBe(false);
    await settled(store);
    expect(typing.state().saved).toBe(true);
    expect(seen.filter(Boolean)).toHaveLength(1);
  });

  it("is gone when it is done, and what stands there is told", async () => {
    const { store, kept } = storeOverNode();
    const way = openDraft(store, "repair.draft", [], fresh("baby"));
    way.follow(() => {}, never);
    await settled(store);
    way.change((now) => ({ ...now, at: 3, words: "No sleep" }));
    await way.drop(fresh("toddler"));
    expect(way.state().value).toEqual(fresh("toddler"));
    expect(kept().db.rows("select name from setting where name = 'repair.draft'")).toEqual([]);
  });

  it("is of its own child, and no draft where it says what stands there anyway", async () => {
    const { store } = storeOverNode();
    const [ada, ben] = [newChild("c1", "Ada"), newChild("c2", "Ben")];
    const one = openDraft(store, "draft child {child}", ["c1"], draftOf(ada));
    one.follow(() => {}, never);
    await settled(store);
    one.change((now) => ({ ...now, later: true }));
    const other = openDraft(store, "draft child {child}", ["c2"], draftOf(ben));
    other.follow(() => {}, never);
    await store.settings.set("draft {thing}", "as it was", "t1");
    const words = openDraft(store, "draft {thing}", ["t1"], "as it was");
    words.follow(() => {}, never);
    await settled(store);
    expect(other.state()).toEqual({ value: draftOf(ben), found: null, isRead: true, saved: false });
    expect(words.state().found).toBeNull();
  });

  it("shows nothing that was written while the store is locked, goes on, and has what was kept when it opens", async () => {
    const { store, port, turn } = locking();
    await store.settings.set("repair.draft", { ...fresh("small"), at: 2, words: "No sleep" });
    const way = openDraft(port, "repair.draft", [], fresh("baby"), (now) => ({ ...now, words: "" }));
    way.follow(() => {}, never);
    await settled(store);
    expect(way.state().value).toMatchObject({ at: 2, words: "No sleep" });
    turn(shut);
    await settled(store);
    expect(way.state().value).toMatchObject({ at: 2, words: "" });
    turn({ is: "open" });
    await settled(store);
    expect(way.state().value).toMatchObject({ at: 2, words: "No sleep" });
    turn(shut);
    await settled(store);
    way.change((now) => ({ ...now, at: 5 }));
    await settled(store);
    expect(way.state()).toMatchObject({ value: { at: 5, words: "" }, saved: false });
    turn({ is: "open" });
    await settled(store);
    expect(way.state().value).toMatchObject({ at: 5, words: "" });
  });

  it("waits with reading until the store is there, and not with what is typed", async () => {
    const { store, port, turn } = locking();
    await store.settings.set("draft note", "of yesterday");
    turn({ is: "opening" });
    const note = openDraft(port, "draft note", [], "");
    note.follow(() => {}, never);
    await settled(store);
    expect(note.state()).toEqual({ value: "", found: null, isRead: false, saved: false });
    turn({ is: "open" });
    await settled(store);
    expect(note.state().value).toBe("of yesterday");
  });

  it("says what goes wrong, and keeps what was typed on the screen", async () => {
    const { store } = storeOverNode();
    const full = { get: store.settings.get, set: async () => failed("disk-full") };
    const problems: string[] = [];
    const note = openDraft({ ...store, settings: full }, "draft note", [], "");
    note.follow(
      () => {},
      ({ kind }) => problems.push(kind),
    );
    note.change(() => "all of it");
    await settled(store);
    expect(problems).toEqual(["disk-full"]);
    expect(note.state()).toMatchObject({ value: "all of it", saved: false });
  });
});
