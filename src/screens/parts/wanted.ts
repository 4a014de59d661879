/** Something that is fetched when it is wanted: a language's chunk, a page. */
import { useEffect, useState } from "preact/hooks";

/** What is wanted, once it is there; `failed`: it could not be loaded, and `again` tries once more. */
export type Wanted<Value> =
  | { readonly is: "waiting" }
  | { readonly is: "here"; readonly value: Value }
  | { readonly is: "failed"; readonly again: () => void };

/** Loads what `load` brings, again whenever `keys` change. */
export const useWanted = <Value>(load: () => Promise<Value>, keys: readonly unknown[]): Wanted<Value> => {
  const [state, set] = useState<Wanted<Value>>({ is: "waiting" });
  const [tries, again] = useState(0);
  useEffect(() => {
    let stale = false;
    load().then(
      (value) => stale || set({ is: "here", value }),
      () => stale || set({ is: "failed", again: () => again((n) => n + 1) }),
    );
    return () => {
      stale = true;
    };
    // The caller says what `load` depends on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [...keys, tries]);
  return state;
};
