/**
 * Recordings made for the tests of this room: at random within the laws, of two who know nothing of each other, and by
 * the clock.
 */
import fc from "fast-check";
import { seeded } from "../ground/chance.ts";
import type { Channel, Event, Recording } from "../recording/recording.ts";

type Row = Omit<Event, "id" | "by" | "sure" | "note">;

const people = [
  { id: "c", role: "child" },
  { id: "a", role: "adult" },
] as const;
export const recordingOf = (length: number, events: readonly Row[]): Recording => ({
  format: "attune.recording/1",
  length,
  startedAt: null,
  people,
  events: events.map((event, i) => ({ id: `e${i}`, by: "seen", sure: null, note: null, ...event })),
});

/** Recordings of 4 minutes in which nothing of one person and channel overlaps and no two times are the same. */
export const recordings = fc
  .array(
    fc.record({
      child: fc.boolean(),
      channel: fc.constantFrom<Channel>("voice", "voice", "voice", "cry", "face", "touch", "gaze"),
      gap: fc.integer({ min: 1, max: 5000 }),
      long: fc.integer({ min: 1, max: 2500 }),
      act: fc.constantFrom(null, null, "look-away"),
    }),
    { maxLength: 60 },
  )
  .map((rows) => {
    const free = new Map<string, number>();
    const taken = new Set<number>();
    const own = (at: number): number => (taken.has(at) ? own(at + 1) : (taken.add(at), at));
    let start = 0;
    const events = rows.flatMap(({ child, channel, gap, long, act }) => {
      const who = child ? "c" : "a";
      const lane = `${who} ${channel}`;
      start += Math.floor(gap / 2);
      const from = own(Math.max(start, free.get(lane) ?? 0));
      const to = own(from + long);
      free.set(lane, to + 1);
      return [{ who, channel, act: channel === "gaze" ? act : null, from, to }];
    });
    return recordingOf(
      240_000,
      events.sort((x, y) => x.from - y.from),
    );
  });

/** Sounds of both sides by two clocks that know nothing of each other, about one in 8 s each. */
export function independent(seed: number, length: number): Recording {
  const random = seeded(seed);
  const events = ["c", "a"].flatMap((who) => {
    const rows: Row[] = [];
    for (let at = random() * 8000; ; ) {
      const from = Math.floor(at);
      const to = from + 300 + Math.floor(random() * 1200);
      if (to > length) return rows;
      rows.push({ who, channel: "voice", act: null, from, to });
      at = to + 400 - 7000 * Math.log(1 - random());
    }
  });
  return recordingOf(
    length,
    events.sort((a, b) => a.from - b.from),
  );
}

/** The speakers in turn, so many rounds. */
export function rhythm(speakers: readonly string[], rounds: number, every: number, long: number): Row[] {
  return Array.from({ length: rounds }, (_, r) =>
    speakers.map((who, i) => ({
      who,
      channel: "voice" as const,
      act: null,
      from: r * every + i * (long + 300),
      to: r * every + i * (long + 300) + long,
    })),
  ).flat();
}

/** Five minutes with 40 serves at random and 40 acts, of which a share comes 0.3 to 1.5 s after a serve, the rest at random. */
export function planted(share: number, seed: number): Recording {
  const random = seeded(seed);
  const length = 300_000;
  const row = (who: string, from: number): Row => ({ who, channel: "voice", act: null, from, to: from + 600 });
  const serves = Array.from({ length: 40 }, (_, i) => row("c", Math.floor(i * 7500 + random() * 5000)));
  const acts = serves
    .map(({ from }) =>
      row("a", Math.floor(random() < share ? from + 900 + random() * 1200 : random() * (length - 700))),
    )
    .sort((x, y) => x.from - y.from);
  // What would overlap or be one with the act before it is left out.
  const apart: Row[] = [];
  for (const act of acts) if (act.from >= (apart.at(-1)?.to ?? -300) + 300) apart.push(act);
  return recordingOf(
    length,
    [...serves, ...apart].sort((x, y) => x.from - y.from),
  );
}
