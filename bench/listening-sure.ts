/** Two things to know of a listener that says how sure it is: is sureness right as often as it says, and do corrections help. */
import { type Attended, eventsOf } from "../src/listening/listening.ts";
import { adapted } from "../src/listening/adapt.ts";
import { enough } from "../src/listening/lesson.ts";
import { figures, frameTally, type Class } from "../src/listening/score.fixture.ts";
import type { Truth } from "./listening-mixes.ts";

export type Attending = { readonly attended: Attended; readonly truth: readonly Truth[] };

const bins = 10;

/** Expected calibration error (Guo et al. 2017) over frames, and, bin by bin, how sure and how often right. */
export const calibration = (
  all: readonly Attending[],
  name: "child" | "cry" | "adult",
): { readonly error: number; readonly rows: readonly string[] } => {
  const sums = Array.from({ length: bins }, () => ({ sure: 0, right: 0, count: 0 }));
  for (const { attended, truth } of all) {
    const column = attended.hearing[name];
    const marks = new Uint8Array(column.length);
    for (const { who, channel, from, to } of truth) {
      const mine = name === "adult" ? who === "adult" : who === "child" && (channel === "cry") === (name === "cry");
      if (mine) marks.fill(1, Math.round(from / 50), Math.round(to / 50));
    }
    column.forEach((sure, n) => {
      const bin = sums[Math.min(bins - 1, Math.floor(sure * bins))];
      if (!bin) return;
      bin.sure += sure;
      bin.right += marks[n] ?? 0;
      bin.count += 1;
    });
  }
  const total = sums.reduce((sum, { count }) => sum + count, 0);
  const error = sums.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / Math.max(1, total);
  const rows = sums
    .filter(({ count }) => count > 0)
    .map(({ sure, right, count }) => `${(sure / count).toFixed(2)}>${(right / count).toFixed(2)}`);
  return { error, rows };
};

const judged: readonly Class[] = ["child voice", "child cry", "adult"];

/** Where the `enough`th event ends, or where a person has put right so many: both are ways to read "after correcting 20 events". */
export type Upto = "gone through" | "put right";

const uptoOf = ({ attended, truth }: Attending, upto: Upto): number | undefined => {
  if (upto === "gone through") return truth[enough - 1]?.to;
  const open = new Set(eventsOf(attended).map(({ who, channel, from, to }) => ({ who, channel, from, to })));
  const missed = truth.filter((event) => {
    const found = [...open]
      .filter(
        ({ who, channel, from }) =>
          who === event.who && channel === event.channel && Math.abs(from - event.from) <= 500,
      )
      .sort((a, b) => Math.abs(a.from - event.from) - Math.abs(b.from - event.from))[0];
    if (found) open.delete(found);
    return found === undefined;
  });
  // One that is called another's is put right with one correction, not two.
  for (const { from, to } of missed) {
    const instead = [...open].find((one) => one.from < to && from < one.to);
    if (instead) open.delete(instead);
  }
  return [...missed, ...open].map(({ to }) => to).sort((a, b) => a - b)[enough - 1];
};

/**
 * Mean F1 over the classes that are there, of what comes after `upto`, before and after adapting to what came until then;
 * null where fewer than ten events come after.
 */
export const adaptation = (
  { attended, truth }: Attending,
  upto: Upto,
): { readonly before: number; readonly after: number } | null => {
  const border = uptoOf({ attended, truth }, upto);
  if (border === undefined || truth.filter(({ from }) => from > border).length < 10) return null;
  const left = truth.filter(({ to }) => to <= border);
  const tuning = adapted([{ heard: attended.hearing, left, from: 0, to: border }]);
  const rest = (events: readonly Truth[]): Truth[] =>
    events.filter(({ to }) => to > border).map((event) => ({ ...event, from: Math.max(border, event.from) }));
  const mean = (heard: readonly Truth[]): number => {
    const scores = judged
      .map((name) => frameTally(rest(heard), rest(truth), name, attended.length))
      .filter(({ hit, missed }) => hit + missed > 0)
      .map((tally) => figures(tally).f1 ?? 0);
    return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
  };
  return { before: mean(eventsOf(attended)), after: mean(eventsOf(attended, { tuning })) };
};
