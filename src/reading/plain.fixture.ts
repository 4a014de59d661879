/**
 * Recordings whose times lie just on, before and behind each limit, and the first rules in plain words: for the tests that
 * hold each count against looking through everything.
 */
import type { Lane } from "./lane.ts";
import fc from "fast-check";
import { channels, type Channel, type Event, type Recording, type Role } from "../recording/recording.ts";
import { mergeOverlaps } from "../recording/check.ts";
import { lanesOf } from "./lanes.ts";
import { matcherOf } from "./returns.ts";

export const people: readonly { readonly id: string; readonly role: Role }[] = [
  { id: "c", role: "child" },
  { id: "a", role: "adult" },
  { id: "b", role: "adult" },
  { id: "o", role: "other-child" },
  { id: "tv", role: "other" },
];

/** Distances between events that meet the limits: 300 ms, 1, 2, 3, 5, 10, 30 and 60 s. */
export const distances = [
  0, 0, 1, 100, 299, 300, 301, 500, 999, 1000, 1001, 2000, 2999, 3000, 3001, 4999, 5000, 5001, 9999,
].concat([10_000, 10_001, 20_000, 29_999, 30_000, 30_001, 60_000, 60_001]);
const gap = fc.constantFrom(...distances);
const long = fc.constantFrom(0, 1, 100, 299, 300, 1000, 2000, 3000, 5000, 10_000, 12_000);
const made = (gaps: fc.Arbitrary<number>, lengths: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<Recording> =>
  fc
    .array(
      fc.record({
        who: fc.constantFrom("c", "c", "c", "a", "a", "a", "b", "o", "tv"),
        channel: fc.constantFrom<Channel>(
          "voice",
          "voice",
          "voice",
          "cry",
          "face",
          "touch",
          "gaze",
          "object",
          "movement",
        ),
        by: gaps,
        ms: lengths,
        away: fc.boolean(),
        // From the beginning or the end of the event before.
        after: fc.boolean(),
      }),
      { maxLength },
    )
    .chain((rows) => {
      let before = { from: 0, to: 0 };
      const events = rows.map(({ who, channel, by, ms, away, after }, i): Event => {
        const from = (after ? before.to : before.from) + by;
        before = { from, to: from + ms };
        const act = channel === "gaze" && who === "c" && away ? "look-away" : null;
        return { id: `e${i}`, who, channel, act, ...before, by: "seen", sure: null, note: null };
      });
      const lawful = mergeOverlaps(events).events;
      const end = lawful.reduce((last, { to }) => Math.max(last, to), 0);
      return gap.map(
        (more): Recording => ({
          format: "attune.recording/1",
          length: end + more,
          startedAt: null,
          people,
          events: lawful,
        }),
      );
    });
/** Far apart, where limits of many seconds matter; and close, where much begins and ends together. */
export const recordings = fc.oneof(
  made(gap, long, 16),
  made(fc.constantFrom(0, 0, 0, 100, 300, 400, 1000, 1500, 3000, 5000), fc.constantFrom(100, 300, 400, 1000, 3000), 28),
);

export type Span = { readonly from: number; readonly to: number; readonly channel: Channel };
export const roleOf = new Map(people.map(({ id, role }) => [id, role]));
export const inOrder = (x: Span, y: Span): number =>
  x.from - y.from || x.to - y.to || channels.indexOf(x.channel) - channels.indexOf(y.channel);

/** Events of one side as acts: those of one channel that are close are one. */
function actsOf(events: readonly Event[]): Span[] {
  const acts: Span[] = [];
  for (const channel of channels) {
    const own: Span[] = [];
    for (const { from, to } of events.filter((event) => event.channel === channel).toSorted(inOrder)) {
      const last = own.at(-1);
      if (last && from - last.to < (channel === "voice" ? 300 : 1000))
        own[own.length - 1] = { ...last, to: Math.max(last.to, to) };
      else own.push({ from, to, channel });
    }
    acts.push(...own);
  }
  return acts.sort(inOrder);
}
export const sides = ({ events }: Recording) => {
  const childs = events.filter(({ who }) => roleOf.get(who) === "child");
  const isAway = ({ act }: Event): boolean => act === "look-away";
  return {
    serves: actsOf(childs.filter((event) => event.channel !== "cry" && !isAway(event))),
    acts: actsOf(events.filter(({ who }) => roleOf.get(who) === "adult")),
    cries: childs.filter(({ channel }) => channel === "cry"),
    aways: childs.filter((event) => event.channel !== "cry" && isAway(event)),
  };
};
export const spans = (lane: Lane): Span[] =>
  Array.from({ length: lane.length }, (_, i) => ({
    from: lane.from[i] ?? 0,
    to: lane.to[i] ?? 0,
    channel: channels[lane.kind[i] ?? 0] ?? "voice",
  }));
export const voices = (list: readonly Span[]): Span[] => list.filter(({ channel }) => channel === "voice");
export const answered = (recording: Recording) => {
  const lanes = lanesOf(recording);
  const matcher = matcherOf(lanes.serves);
  matcher.match(lanes.acts, 5000);
  return { lanes, answer: matcher.answer };
};
export const property = (holds: (recording: Recording) => void): void =>
  fc.assert(fc.property(recordings, holds), { numRuns: 1000 });
