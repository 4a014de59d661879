/** What is done later as it is then: an act under a name that stays, for what begins once (a timer, a listener) and calls it after. */
import { useCallback, useRef } from "preact/hooks";

/** Does `act`, as it was last drawn. */
export const useLatest = <Given extends readonly unknown[], Done>(
  act: (...given: Given) => Done,
): ((...given: Given) => Done) => {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...given: Given) => latest.current(...given), []);
};
