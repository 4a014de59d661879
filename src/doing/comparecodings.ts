/** Compares two codings of one clip: what both have, what one has alone, each in time; and how alike they are. */
import { type Agreement, agree } from "../reading/agreement.ts";
import type { Event, Recording } from "../recording/recording.ts";

type Comparison = {
  readonly agreement: Agreement;
  /** Of mine what theirs have too, with how much later, in milliseconds, they let it begin. */
  readonly both: readonly { readonly event: Event; readonly later: number }[];
  readonly onlyMine: readonly Event[];
  readonly onlyTheirs: readonly Event[];
};

/** Both may name their people as they like: roles are what is compared. */
export const compareCodings = (mine: Recording, theirs: Recording): Comparison => {
  const agreement = agree(mine, theirs);
  const [ofMine, ofTheirs] = [eventsOf(mine), eventsOf(theirs)];
  const both = agreement.pairs.flatMap(([a, b]) => {
    const [event, other] = [ofMine.get(a), ofTheirs.get(b)];
    return event && other ? [{ event, later: other.from - event.from }] : [];
  });
  return {
    agreement,
    both: both.toSorted((a, b) => a.event.from - b.event.from),
    onlyMine: inTime(ofMine, agreement.onlyA),
    onlyTheirs: inTime(ofTheirs, agreement.onlyB),
  };
};

const eventsOf = ({ events }: Recording): ReadonlyMap<string, Event> =>
  new Map(events.map((event) => [event.id, event] as const));
const inTime = (of: ReadonlyMap<string, Event>, ids: readonly string[]): readonly Event[] =>
  ids.flatMap((id) => of.get(id) ?? []).toSorted((a, b) => a.from - b.from);
