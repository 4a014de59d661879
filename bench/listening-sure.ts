/** Two things to know of a listener that says how sure it is: is sureness right as often as it says, and do corrections help. */
import { type Attended, eventsOf, type Hearing } from "../src/listening/listening.ts";
import { adapted, enough } from "../src/listening/adapt.ts";
import { figures, frameTally, type Class } from "../src/listening/score.ts";
import type { Truth } from "./listening-mixes.ts";

export type Attending = { readonly attended: Attended; readonly truth: readonly Truth[] };

const bins = 10;

/** Expected calibration error (Guo et al. 2017) over frames, and, bin by bin, how sure and how often right. */
export const calibration = (
  all: readonly Attending[],
  name: keyof Hearing,
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

/** Mean F1 over the classes that are there, of what comes after the first `enough` events, before and after adapting to them. */
export const adaptation = ({
  attended,
  truth,
}: Attending): { readonly before: number; readonly after: number } | null => {
  const border = truth[enough - 1]?.to;
  if (border === undefined || truth.length < enough * 1.5) return null;
  const left = truth.slice(0, enough);
  const tuning = adapted([{ heard: attended.hearing, left, from: 0, to: border }]);
  const rest = <Thing extends Truth>(events: readonly Thing[]): Truth[] =>
    events.filter(({ to }) => to > border).map((event) => ({ ...event, from: Math.max(border, event.from) }));
  const mean = (heard: readonly Truth[]): number => {
    const scores = judged
      .map((name) => frameTally(rest(heard), rest(truth), name, attended.length))
      .filter(({ hit, missed }) => hit + missed > 0)
      .map((tally) => figures(tally).f1 ?? 0);
    return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
  };
  return { before: mean(eventsOf(attended)), after: mean(eventsOf(attended, tuning)) };
};
