/**
 * How often a role and channel acts by each coder, and for how much of the time, target by target: windows of one recording, or
 * recordings. What differs between targets is what an intraclass correlation needs.
 */
import { firstEndingAfter, instantIn, lengthOf, type Span } from "../recording/spans.ts";
import { type Estimate, icc } from "./icc.ts";
import type { Labelled } from "./labels.ts";

/** What one coder has of a lane in one target of `of` milliseconds: events that begin there, and milliseconds that they cover. */
export type Amount = { readonly events: number; readonly ms: number; readonly of: number };

/** The correlations that fit coders who all coded all targets (`icc.ts` says what each is). */
export type Forms = Readonly<Record<"2,1" | "3,1" | "2,k" | "3,k", Estimate>>;

/** With fewer targets an interval says nothing, and the mean of the coders may be any number. */
export const leastTargets = 5;

/** How alike the coders' amounts are. Null where there are fewer than `leastTargets`, or none that differ. */
export type Reliability = {
  readonly over: "windows" | "recordings";
  readonly targets: number;
  /** Of the events a minute. */
  readonly rate: Forms | null;
  /** Of the share of the time. */
  readonly time: Forms | null;
};

/** The whole windows of `length` milliseconds that the spans hold, each span cut from its beginning, and what is left over. */
export function windowsIn(spans: readonly Span[], length: number): { readonly windows: Span[]; readonly left: number } {
  const windows = spans.flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to - from) / length) }, (_, i) => ({
      from: from + i * length,
      to: from + (i + 1) * length,
    })),
  );
  return { windows, left: lengthOf(spans) - windows.length * length };
}

/**
 * What these rows, in order, are in each of the spans, which are in order and do not overlap, and lie within what was `coded`:
 * what has no length, at the end of that, begins in the span that ends there.
 */
export function amountsIn(rows: readonly Labelled[], spans: readonly Span[], coded: readonly Span[]): Amount[] {
  const amounts = spans.map(({ from, to }) => ({ events: 0, ms: 0, of: to - from }));
  let reach = 0;
  for (const { event } of rows) {
    const start = Math.max(event.from, reach);
    const begins = event.from < event.to ? event.from : instantIn(coded, event.from);
    if (begins === null) continue;
    for (let at = firstEndingAfter(spans, begins); at < spans.length; at++) {
      const [span, amount] = [spans[at], amounts[at]];
      if (!span || !amount || (span.from >= event.to && span.from > begins)) break;
      if (span.from <= begins) amount.events++;
      amount.ms += Math.max(0, Math.min(event.to, span.to) - Math.max(start, span.from));
    }
    reach = Math.max(reach, event.to);
  }
  return amounts;
}

/** All of them as one target. */
export const allOf = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((sum, { events, ms, of }) => ({ events: sum.events + events, ms: sum.ms + ms, of: sum.of + of }), {
    events: 0,
    ms: 0,
    of: 0,
  });

/** How alike the coders are: of each coder the amounts of the same targets in the same order. A target without time is none. */
export function reliabilityOf(coders: readonly (readonly Amount[])[], over: Reliability["over"]): Reliability {
  const places = (coders[0] ?? []).flatMap(({ of }, at) => (of > 0 ? [at] : []));
  const forms = (value: (amount: Amount) => number): Forms | null => {
    if (places.length < leastTargets) return null;
    const found = icc(places.map((at) => coders.flatMap((amounts) => amounts.slice(at, at + 1).map(value))));
    return found && { "2,1": found["2,1"], "3,1": found["3,1"], "2,k": found["2,k"], "3,k": found["3,k"] };
  };
  return {
    over,
    targets: places.length,
    rate: forms(({ events, of }) => (events * 60_000) / of),
    time: forms(({ ms, of }) => ms / of),
  };
}
