/** What is kept, as a screen shows it: read once it can be, and again when it changed. The one way for a screen to read. */
import { type Inputs, useEffect, useState } from "preact/hooks";
import type { Result } from "../../ground/result.ts";
import { follow } from "../../keeping/follow.ts";
import type { Readable } from "../../keeping/touched.ts";
import { useHome } from "./home.ts";

/** What the state of the store says already. */
const isSaid = (kind: string): boolean => /^(?:store-(?:elsewhere|locked|closed)|own-locked)$/.test(kind);

export type KeptOptions = {
  /** What goes wrong is not said: on screens that are for calm, and need nothing that is kept. */
  readonly quiet?: boolean;
  /** Not again after a change, only after the store was closed: what is read is changed here. */
  readonly once?: boolean;
};

/**
 * What `query` finds of what is kept; undefined until it is known, and `otherwise` where it cannot be read, which is said.
 * `of`: what the query depends on; where that changes, the last answer stays until the next is there.
 */
export const useKept = <Value>(
  query: (kept: Readable) => Promise<Result<Value>>,
  of: Inputs,
  otherwise: Value,
  { quiet = false, once = false }: KeptOptions = {},
): Value | undefined => {
  const { store, showProblem } = useHome();
  const [found, show] = useState<{ readonly value: Value } | null>(null);
  // Whoever calls says what `query` depends on; the lint holds them to it (`additionalHooks` in tools/oxlint.json).
  useEffect(() => {
    const showFound = (answer: Result<Value>): void => {
      show({ value: answer.ok ? answer.value : otherwise });
      if (!answer.ok && !quiet && !isSaid(answer.problem.kind)) showProblem(answer.problem);
    };
    return follow(store, query, showFound, once);
    // oxlint-disable-next-line react/exhaustive-deps
  }, of);
  return found?.value;
};
