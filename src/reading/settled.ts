/**
 * The third: one recording made from two codings and what was chosen where they differ. The same two and the same choices give
 * the same third, and neither of the two is changed. What both saw alike goes in by itself. What is still open is not in it.
 */
import { inOrder, joinNotes, laneOf, sortEvents } from "../recording/check.ts";
import type { Event, Person, Recording } from "../recording/recording.ts";
import { codedOf, inSpanOrder, partsIn } from "../recording/spans.ts";
import type { Beside, Difference } from "./differences.ts";
import type { AgreedBorders, InForce, SettledAs } from "./settling.ts";

export type Third = {
  readonly recording: Recording;
  /** How many differences nobody chose in yet. */
  readonly open: number;
  /** Events of one person and channel that met: of one act they became one; of two, both were cut where they met. */
  readonly joined: number;
  readonly cut: number;
};

/** What can be chosen of a difference, besides an event written by hand. */
export function offeredOf({ kind, mine, theirs }: Difference): readonly Exclude<SettledAs, object>[] {
  if (kind === "only-mine" || kind === "only-theirs") return ["mine", "theirs"];
  if (kind === "borders") return ["mine", "theirs", "both", "neither", "between"];
  // One person's one channel has one act at a time.
  return laneOf(mine) === laneOf(theirs) ? ["mine", "theirs", "neither"] : ["mine", "theirs", "both", "neither"];
}

/** The third of `beside`, as `choices` say. */
export function thirdOf(beside: Beside, { agreed, chosen }: InForce): Third {
  const { mine, theirs, differences } = beside;
  const known = new Set([...mine.people, ...theirs.people].map(({ id }) => id));
  const ofMine: Event[] = [];
  const ofTheirs: Event[] = [];
  for (const [a, b] of beside.agreed) {
    if (agreed === "theirs") ofTheirs.push(b);
    else ofMine.push(agreed === "mine" ? a : between(a, b));
  }
  let open = 0;
  for (const difference of differences) {
    const how = chosen.get(difference.id);
    const picked = how === undefined ? null : pickedOf(difference, how, known);
    if (picked === null) open += 1;
    else {
      ofMine.push(...picked.mine);
      ofTheirs.push(...picked.theirs);
    }
  }
  const { events, joined, cut } = inLanes(withOwnIds(ofMine, ofTheirs));
  return { recording: recordingFrom(beside, events), open, joined, cut };
}

/** All that differs settled to one side, and what both saw with that side's borders: exactly that coding. */
export const allOfSide = (
  differences: readonly Difference[],
  side: "mine" | "theirs",
): { readonly agreed: AgreedBorders; readonly chosen: readonly (readonly [string, SettledAs])[] } => ({
  agreed: side,
  chosen: differences.map(({ id }) => [id, side] as const),
});

type Picked = { readonly mine: readonly Event[]; readonly theirs: readonly Event[] };

/** What goes in of one difference; null where that choice does not fit it, so that it is still open. */
const pickedOf = (difference: Difference, how: SettledAs, known: ReadonlySet<string>): Picked | null => {
  const { mine, theirs } = difference;
  const all = { mine: mine ? [mine] : [], theirs: theirs ? [theirs] : [] };
  if (typeof how === "object") {
    const { who, channel, act } = how;
    const [from, to] = [Math.min(how.from, how.to), Math.max(how.from, how.to)];
    if (!known.has(who)) return null;
    const note = joinNotes(mine?.note ?? null, theirs?.note ?? null);
    const id = mine?.id ?? theirs?.id ?? "";
    const event: Event = { id, who, channel, act, from, to, by: "seen", sure: null, note };
    return mine ? { mine: [event], theirs: [] } : { mine: [], theirs: [event] };
  }
  switch (how) {
    case "mine":
      return { ...all, theirs: [] };
    case "theirs":
      return { ...all, mine: [] };
    case "neither":
      return { mine: [], theirs: [] };
    case "both":
      return all;
    case "between":
      return difference.kind === "borders" ? { mine: [between(difference.mine, difference.theirs)], theirs: [] } : null;
  }
};

/** One event with the mean of both borders, rounded up at half a millisecond; mine where nothing differs. */
const between = (a: Event, b: Event): Event => {
  if (a.from === b.from && a.to === b.to && (a.by === b.by || a.by === "seen")) return a;
  const { maybe: _, ...event } = a;
  return {
    ...event,
    from: Math.round((a.from + b.from) / 2),
    to: Math.round((a.to + b.to) / 2),
    by: "seen",
    sure: null,
    note: joinNotes(a.note, b.note),
  };
};

/** Mine keep their ids, theirs have one of their own where mine has that. */
const withOwnIds = (mine: readonly Event[], theirs: readonly Event[]): Event[] => {
  const given = new Set([...mine, ...theirs].map(({ id }) => id));
  const taken = new Set(mine.map(({ id }) => id));
  const named = theirs.map((event) => {
    if (!taken.has(event.id)) return event;
    let id = event.id;
    while (given.has(id)) id += "+";
    given.add(id);
    return { ...event, id };
  });
  return sortEvents([...mine, ...named]);
};

/**
 * Events made lawful: where two of one person and channel overlap, those of one act become one from the first start to the
 * last end; of two acts, one that lies within the other parts it, and else each gives half of what they share.
 */
function inLanes(events: readonly Event[]): Pick<Third, "joined" | "cut"> & { readonly events: readonly Event[] } {
  let [joined, cut] = [0, 0];
  const given = new Set(events.map(({ id }) => id));
  const fresh = (from: string): string => {
    let id = from;
    while (given.has(id)) id += "+";
    given.add(id);
    return id;
  };
  const lawful = [...Map.groupBy(events, laneOf).values()].flatMap((lane) => {
    const queue = [...lane];
    const put = (event: Event): void => {
      const at = queue.findIndex((other) => inOrder(event, other) < 0);
      queue.splice(at < 0 ? queue.length : at, 0, event);
    };
    const out: Event[] = [];
    for (let event = queue.shift(); event; event = queue.shift()) {
      const last = out.at(-1);
      if (!last || event.from >= last.to) {
        out.push(event);
        continue;
      }
      out.pop();
      if (last.act === event.act) {
        joined += 1;
        put(union(last, event));
        continue;
      }
      cut += 1;
      if (event.to < last.to) {
        const isFirst = event.from === last.from;
        if (!isFirst) put({ ...last, to: event.from });
        put(event);
        put({ ...last, id: isFirst ? last.id : fresh(last.id), from: event.to });
        continue;
      }
      const middle = Math.floor((event.from + last.to) / 2);
      if (middle > last.from) put({ ...last, to: middle });
      if (event.to > middle) put({ ...event, from: middle });
    }
    return out;
  });
  return { events: joined + cut > 0 ? sortEvents(lawful) : events, joined, cut };
}

const union = (a: Event, b: Event): Event => {
  const { maybe: _, ...event } = a;
  const isHeard = a.by === "heard" && b.by === "heard";
  return {
    ...event,
    to: Math.max(a.to, b.to),
    by: a.by === b.by ? a.by : "seen",
    sure: isHeard ? Math.min(a.sure ?? 0, b.sure ?? 0) : null,
    note: joinNotes(a.note, b.note),
  };
};

/** These events on mine's clock, which lasts as long as they do, with whom they are of, and all coded that bears one. */
function recordingFrom({ mine, theirs }: Beside, events: readonly Event[]): Recording {
  const length = events.reduce((last, { to }) => Math.max(last, to), mine.length);
  const named = new Set(events.flatMap(({ who, maybe }) => (maybe === undefined ? [who] : [who, maybe])));
  const known = new Set(mine.people.map(({ id }) => id));
  const more: readonly Person[] = theirs.people.filter(({ id }) => named.has(id) && !known.has(id));
  const spans = codedOf(mine);
  const isCoded = events.every((event) => partsIn(spans, event).length > 0);
  const isWhole = mine.coded === undefined && length === mine.length;
  const { coded, ...rest } = mine;
  return {
    ...rest,
    length,
    ...(isWhole || isCoded ? (coded ? { coded } : {}) : { coded: inSpanOrder([...spans, ...codedOf(theirs)], length) }),
    people: more.length > 0 ? [...mine.people, ...more] : mine.people,
    events,
  };
}
