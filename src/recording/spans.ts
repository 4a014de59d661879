/**
 * Spans of a recording's clock, and what was coded of it. A recorder that was switched off, a segment that nobody coded,
 * an observation's interval: what lies between the spans was neither seen nor silent, and nothing may be counted across.
 */
import type { Recording } from "./recording.ts";

/** From `from` up to, not including, `to`, in whole milliseconds. */
export type Span = { readonly from: number; readonly to: number };

/**
 * The spans in order, within 0 and `length`, empty ones left out, overlapping ones made one. Spans that only touch stay
 * apart: two recordings that follow each other in one file are two.
 */
export function inSpanOrder(spans: readonly Span[], length: number): Span[] {
  const within = spans
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(length, to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const ordered: Span[] = [];
  for (const span of within) {
    const last = ordered.at(-1);
    if (last && span.from < last.to) ordered[ordered.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else ordered.push(span);
  }
  return ordered;
}

/** What was recorded and coded of a recording: its `coded`, or the whole. In order, none empty. */
export const codedOf = ({ coded, length }: Pick<Recording, "coded" | "length">): readonly Span[] =>
  coded ?? (length > 0 ? [{ from: 0, to: length }] : []);

/** The spans that lie in both. */
export function inBoth(a: readonly Span[], b: readonly Span[]): Span[] {
  const both: Span[] = [];
  let j = 0;
  for (const one of a) {
    while (j < b.length && (b[j]?.to ?? 0) <= one.from) j++;
    for (let k = j; k < b.length && (b[k]?.from ?? 0) < one.to; k++) {
      const other = b[k];
      if (other) both.push({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) });
    }
  }
  return both;
}

/** How many milliseconds the spans hold. Takes spans that do not overlap. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * The place in `spans` (in order) of the first that ends after `at`; their number where none does. What happens at a
 * moment between two spans belongs to neither.
 */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The millisecond of the spans (in order) in which what has no length lies: the one that begins with it; where a span ends
 * there and no other begins, the last of that span. So on a border it belongs to the later span, once. Null outside them.
 */
export function instantIn(spans: readonly Span[], at: number): number | null {
  const next = firstEndingAfter(spans, at);
  if ((spans[next]?.from ?? Number.POSITIVE_INFINITY) <= at) return at;
  return spans[next - 1]?.to === at ? at - 1 : null;
}

/** The parts of [from, to] that lie in the spans (in order), with the place of each one's span. */
export function partsIn(spans: readonly Span[], { from, to }: Span): (Span & { readonly span: number })[] {
  if (from === to) {
    const ms = instantIn(spans, from);
    return ms === null ? [] : [{ from, to, span: firstEndingAfter(spans, ms) }];
  }
  const parts: (Span & { readonly span: number })[] = [];
  for (let at = firstEndingAfter(spans, from); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.from >= to) break;
    parts.push({ from: Math.max(from, span.from), to: Math.min(to, span.to), span: at });
  }
  return parts;
}

/** How many events lie wholly outside what was coded, and of how many others a part does. */
export function uncodedOf({ coded, events }: Recording): { readonly outside: number; readonly cut: number } {
  let outside = 0;
  let cut = 0;
  for (const event of coded ? events : []) {
    const parts = partsIn(coded ?? [], event);
    if (parts.length === 0) outside++;
    else if (lengthOf(parts) < event.to - event.from) cut++;
  }
  return { outside, cut };
}
