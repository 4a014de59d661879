/**
 * Times of crying, and how many ended with an adult there (docs/methods.md#crying). A voice over a cry soothes; it never interrupts (Yoo et al. 2018).
 */
import type { Lanes } from "./lanes.ts";
import { limits } from "./limits.ts";

export type Crying = { readonly from: number; readonly to: number; readonly soothed: boolean };

/** Cries less than 30 s apart as one; soothed where an adult act was under way in its last 10 s. */
export function cryingOf({ cries, acts }: Lanes): Crying[] {
  const spans: { from: number; to: number }[] = [];
  for (let i = 0; i < cries.length; i++) {
    const from = cries.from[i] ?? 0;
    const to = cries.to[i] ?? 0;
    const last = spans.at(-1);
    if (last && from - last.to < limits.oneCrying) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  let a = 0;
  let reach = Number.NEGATIVE_INFINITY;
  return spans.map(({ from, to }) => {
    while (a < acts.length && (acts.from[a] ?? 0) < to) reach = Math.max(reach, acts.to[a++] ?? 0);
    return { from, to, soothed: reach > Math.max(from, to - limits.soothing) };
  });
}
