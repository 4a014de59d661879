/**
 * fast-check for mutants: with one seed, without shrinking, and at most 500 tries. What is not met in so many counts as
 * not met; a survivor costs as many tries as there are.
 */
import fc from "fast-check";

fc.configureGlobal({ endOnFailure: true, seed: 20261124 });
export default {
  ...fc,
  assert: (property, more) => fc.assert(property, { ...more, numRuns: Math.min(more?.numRuns ?? 100, 500) }),
};
