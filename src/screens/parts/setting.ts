/**
 * A setting of the store as a value on a screen: null until it was read. A change waits for that, so that no late answer takes
 * it back; it is made to the last one, whoever made it, shown, and kept. It may come when the screen is gone: an undo does.
 */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Store } from "../../keeping/store.ts";
import { useHome } from "./home.ts";

export type Setting<Value> = {
  /** Null until it was read; what `parse` makes of nothing, where it cannot be. */
  readonly value: Value | null;
  /** Changes it; resolves with whether it is kept. What goes wrong is said. */
  readonly change: (to: (now: Value) => Value) => Promise<boolean>;
};

const texts = new WeakMap<Store, Map<string, Signal<string | null>>>();

/** The text of a setting as all screens have it. */
const textOf = (store: Store, name: string): Signal<string | null> => {
  const all = texts.get(store) ?? new Map<string, Signal<string | null>>();
  texts.set(store, all);
  const text = all.get(name) ?? signal<string | null>(null);
  all.set(name, text);
  return text;
};

export const useSetting = <Value>(name: string, parse: (text: string | null) => Value): Setting<Value> => {
  const { store, state, trouble } = useHome();
  const text = textOf(store, name);
  const [answered, answer] = useState("");
  const read = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    let wanted = true;
    const before = text.peek();
    read.current = store.settings.get(name).then((found) => {
      if (text.peek() === before) text.value = found.ok ? found.value : null;
      if (wanted) answer(name);
    });
    return () => {
      wanted = false;
    };
  }, [name, state.value.is]);
  const now = text.value;
  return {
    value: useMemo(() => (answered === name ? parse(now) : null), [answered, name, now]),
    change: async (to) => {
      await read.current;
      const next = JSON.stringify(to(parse(text.peek())));
      text.value = next;
      const kept = await store.settings.set(name, next);
      if (!kept.ok) trouble(kept.problem);
      return kept.ok;
    },
  };
};
