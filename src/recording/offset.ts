/**
 * A coding moved along its clock: one whose zero is not the film's, or not the other coder's. What was coded moves with it, so
 * that the time before its zero counts as not coded, and so does when it began. No standard; plain arithmetic.
 */
import { done, failed, type Result } from "../ground/result.ts";
import { longest, sortEvents } from "./check.ts";
import type { Event, Recording } from "./recording.ts";
import { codedOf, inSpanOrder, instantIn } from "./spans.ts";

export type Moved = {
  readonly recording: Recording;
  /** How many events fell before the start and were left out, and how many were cut there. */
  readonly out: number;
  readonly cut: number;
};

/**
 * The recording with all its times `by` whole milliseconds later, or earlier where `by` is negative. Refuses a move that
 * makes it longer than a recording may be.
 */
export const movedBy = (recording: Recording, by: number): Result<Moved, "time-beyond"> => {
  const length = recording.length + by;
  if (length > longest) return failed("time-beyond");
  let [out, cut] = [0, 0];
  const before = codedOf(recording);
  const events = recording.events.flatMap((event): Event[] => {
    const [from, to] = [event.from + by, event.to + by];
    // What has no length goes with the span that it lies in.
    const first = from < to ? from : (instantIn(before, event.from) ?? event.from) + by;
    if (to < 0 || (to === 0 && first < 0)) {
      out += 1;
      return [];
    }
    if (from < 0) cut += 1;
    return [{ ...event, from: Math.max(0, from), to }];
  });
  const spans = before.map(({ from, to }) => ({ from: from + by, to: to + by }));
  const coded = inSpanOrder(spans, Math.max(0, length));
  const isWhole = recording.coded === undefined && by <= 0;
  const { coded: _, ...rest } = recording;
  return done({
    out,
    cut,
    recording: {
      ...rest,
      length: Math.max(0, length),
      startedAt: startedAt(recording.startedAt, by),
      ...(isWhole ? {} : { coded }),
      events: cut > 0 ? sortEvents(events) : events,
    },
  });
};

/** When it began, moved so that each event keeps its time of day; as it stands where it names a day alone. */
const startedAt = (at: string | null, by: number): string | null => {
  if (at === null || by === 0 || !/T\d\d:\d\d/u.test(at)) return at;
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/u.exec(at)?.[0] ?? "";
  const plain = Date.parse(`${at.slice(0, at.length - zone.length)}Z`);
  if (Number.isNaN(plain)) return at;
  return new Date(plain - by).toISOString().replace("Z", zone);
};
