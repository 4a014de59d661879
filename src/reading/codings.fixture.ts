/** Two codings of one clip made for tests: the second has much of the first, moved a little, renamed or left out, and things of its own. */
import fc from "fast-check";
import { mergeOverlaps } from "../recording/check.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { recordings } from "./made.fixture.ts";

const changes = fc.array(
  fc.record({
    drop: fc.boolean(),
    from: fc.oneof(fc.constant(0), fc.integer({ min: -900, max: 900 })),
    to: fc.oneof(fc.constant(0), fc.integer({ min: -900, max: 900 })),
    rename: fc.constantFrom("no", "no", "act", "channel", "who"),
  }),
  { minLength: 1, maxLength: 20 },
);

const kept = (event: Event, change: { drop: boolean; from: number; to: number; rename: string }): Event[] => {
  if (change.drop && change.from % 2 === 0 && change.from !== 0) return [];
  const from = Math.max(0, event.from + change.from);
  const moved = { ...event, from, to: Math.max(from, event.to + change.to) };
  if (change.rename === "act") return [{ ...moved, act: "laugh" }];
  if (change.rename === "channel") return [{ ...moved, channel: "gesture" }];
  return [change.rename === "who" ? { ...moved, who: event.who === "c" ? "a" : "c" } : moved];
};

/** `mine` and `theirs`, both lawful, with the same people; theirs may have ids of mine for other events. */
export const twoCodings = fc.tuple(recordings, recordings, changes).map(([mine, more, how]) => {
  const some = mine.events.flatMap((event, i) => {
    const change = how[i % how.length];
    return change ? kept(event, change) : [event];
  });
  const own = more.events.slice(0, how.length).map((event) => ({ ...event, id: `x${event.id}` }));
  const events = mergeOverlaps([...some, ...own]).events.filter(({ to }) => to <= 240_000);
  const renumbered = how.length % 2 === 0 ? events.map((event, i) => ({ ...event, id: `e${i + 3}` })) : events;
  const theirs: Recording = { ...more, events: mergeOverlaps(renumbered).events };
  return { mine, theirs };
});
