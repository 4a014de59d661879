/** The engine for a questionnaire's expressions: fetched only for one that has expressions. */
import { useEffect, useState } from "preact/hooks";
import { hasExpressions, type Evaluate } from "../../selfcheck/settle.ts";
import type { Questionnaire } from "../../selfcheck/questionnaire.ts";

/** Undefined until it is there; null where none is wanted, or it could not be fetched. */
export const useEvaluate = (questionnaire: Questionnaire): Evaluate | null | undefined => {
  const isWanted = hasExpressions(questionnaire);
  const [found, setFound] = useState<{ readonly evaluate: Evaluate | null } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    const show = (evaluate: Evaluate | null): void => void (isHere && setFound({ evaluate }));
    import("../../selfcheck/fhirpath.ts").then(
      ({ evaluatePath }) => show(evaluatePath),
      () => show(null),
    );
    return () => {
      isHere = false;
    };
  }, [isWanted]);
  return isWanted ? found?.evaluate : null;
};
