/**
 * What somebody is typing or filling in, kept with each letter and tap, so that nothing that happens to the browser loses
 * it; found again, and forgotten when it is done. What was typed is never taken back by what is read later.
 */
import type { Problem } from "../ground/result.ts";
import type { Of, SettingKey, SettingValue } from "./settings.ts";
import type { Store } from "./store.ts";

/** The settings that are drafts: null where nothing was begun. */
export type DraftKey = Extract<SettingKey, `draft ${string}` | "repair.draft">;
export type DraftValue<Key extends DraftKey> = NonNullable<SettingValue<Key>>;

export type DraftState<Value> = {
  readonly value: Value;
  /** Whether it was looked for what was begun before; until then `value` may still become that. */
  readonly isRead: boolean;
  /** What was begun before and found again; null where nothing was. */
  readonly found: Value | null;
  /** Whether all that was changed is kept. */
  readonly saved: boolean;
};

export type Draft<Value> = {
  state(): DraftState<Value>;
  change(to: (now: Value) => Value): void;
  /** Forgets it: it was done, or thrown away; `then` is what stands there from now on. */
  drop(then?: Value): Promise<void>;
  /**
   * Reads it, and again when the store's state changes, and calls `onChange` on each change, `onProblem` on what goes wrong;
   * until the returned function is called.
   */
  follow(onChange: () => void, onProblem: (problem: Problem) => void): () => void;
};

/** Locked, or in another tab: the app says so by itself. */
const isShut = ({ kind }: Problem): boolean => kind === "store-locked" || kind === "store-elsewhere";

/**
 * The draft of that key; `first` is what stands there before anything is begun. `unread` makes of it what may be shown
 * while the store cannot be read; without it, all.
 */
export const openDraft = <Key extends DraftKey>(
  store: Pick<Store, "settings" | "subscribe" | "current">,
  key: Key,
  of: Of<Key>,
  first: DraftValue<Key>,
  unread: (now: DraftValue<Key>) => DraftValue<Key> = (now) => now,
): Draft<DraftValue<Key>> => {
  let state: DraftState<DraftValue<Key>> = { value: first, isRead: false, found: null, saved: false };
  let isTouched = false;
  let changes = 0;
  let onChange = (): void => {};
  let onProblem = (_: Problem): void => {};
  const turn = (to: Partial<DraftState<DraftValue<Key>>>): void => {
    state = { ...state, ...to };
    onChange();
  };
  const read = async (): Promise<void> => {
    if (store.current().is === "opening") return;
    const kept = await store.settings.get(key, ...of);
    if (!kept.ok) {
      // What is kept counts again once it can be read.
      if (isShut(kept.problem)) isTouched = false;
      return turn({ value: unread(state.value), isRead: true });
    }
    const value = kept.value as DraftValue<Key> | null;
    const isFound = !isTouched && value !== null && value !== first;
    turn({ isRead: true, ...(isFound && { value, found: value }) });
  };
  const keep = async (value: DraftValue<Key> | null): Promise<boolean> => {
    isTouched = true;
    const kept = await store.settings.set(key, value as SettingValue<Key>, ...of);
    if (!kept.ok && !isShut(kept.problem)) onProblem(kept.problem);
    return kept.ok;
  };
  return {
    state: () => state,
    change: (to) => {
      const mine = ++changes;
      turn({ value: to(state.value), saved: false });
      void keep(state.value).then((saved) => {
        if (mine === changes) turn({ saved });
      });
    },
    drop: async (then) => {
      if (then !== undefined) turn({ value: then });
      await keep(null);
    },
    follow: (listener, problemListener) => {
      [onChange, onProblem] = [listener, problemListener];
      const stop = store.subscribe(() => void read());
      void read();
      return () => {
        onChange = () => {};
        stop();
      };
    },
  };
};
