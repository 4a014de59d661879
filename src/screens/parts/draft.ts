/** A draft on a screen (keeping/draft.ts). */
import { useEffect, useMemo, useState } from "preact/hooks";
import { type Draft, type DraftKey, type DraftState, type DraftValue, openDraft } from "../../keeping/draft.ts";
import type { Of } from "../../keeping/settings.ts";
import { useHome } from "./home.ts";

export type Drafted<Value> = DraftState<Value> & Pick<Draft<Value>, "change" | "drop">;

/**
 * The draft of that key; `first` is what stands there before anything is begun, `unread` what may be shown of it while the
 * store is locked.
 */
export const useDraft = <Key extends DraftKey>(
  key: Key,
  of: Of<Key>,
  first: DraftValue<Key>,
  unread?: (now: DraftValue<Key>) => DraftValue<Key>,
): Drafted<DraftValue<Key>> => {
  const { store, showProblem } = useHome();
  // `first` and `unread` count as they were when it was begun.
  // oxlint-disable-next-line react/exhaustive-deps
  const draft = useMemo(() => openDraft(store, key, of, first, unread), [store, key, ...of]);
  const [, draw] = useState(0);
  useEffect(() => draft.follow(() => draw((times) => times + 1), showProblem), [draft, showProblem]);
  return { ...draft.state(), change: draft.change, drop: draft.drop };
};
