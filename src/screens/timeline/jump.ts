/** From mark to mark along a clip: the next of all, the next that nobody has checked, the next that another coding has otherwise. */
import { doubtful } from "../../drawing/bars.ts";
import { type Event, inDoubt } from "../../recording/recording.ts";

/**
 * The event of `events` (in order) that follows `from`, or precedes it with `by` -1, among those that `is` holds of; where
 * `from` is null, from the instant `at` (milliseconds). Null at the end.
 */
export const nextMark = (
  events: readonly Event[],
  is: (event: Event) => boolean,
  from: Event | null,
  at: number,
  by: 1 | -1,
): Event | null => {
  const place = from ? events.indexOf(from) : -1;
  const isAhead = (event: Event, n: number): boolean =>
    place >= 0 ? (n - place) * by > 0 : by > 0 ? event.from >= at : event.from < at;
  const ahead = events.filter((event, n) => is(event) && isAhead(event, n));
  return ahead.at(by > 0 ? 0 : -1) ?? null;
};

/** What the device is unsure of; where that is nothing, all that it heard and nobody has checked. */
export const isGuess = (events: readonly Event[]): ((event: Event) => boolean) => {
  const isUnsure = (event: Event): boolean => event.by === "heard" && (inDoubt(event) || (event.sure ?? 1) < doubtful);
  return events.some(isUnsure) ? isUnsure : ({ by }) => by === "heard";
};
