/** Made-up activities and checkpoints for the room's tests. */
import fc from "fast-check";
import { type Activity, activityChannels, activityNeeds, activityOpenings, activitySenses } from "./activities.ts";
import { areas } from "../child/areas.ts";
import type { Past, Today } from "./choose.ts";
import { type MilestoneAnswer, answers, type Checkpoint } from "./milestones.ts";

const words = { title: "Do it", steps: ["One", "Two"], look: "See", ways: "Or so" };
const some = <Name>(names: readonly Name[]): fc.Arbitrary<Name[]> => fc.subarray([...names], { minLength: 1 });

const activity: fc.Arbitrary<Activity> = fc
  .record({
    id: fc.stringMatching(/^[a-f]{1,3}$/),
    from: fc.integer({ min: 0, max: 100 }),
    span: fc.integer({ min: 1, max: 60 }),
    areas: some(areas),
    channels: some(activityChannels),
    minutes: fc.integer({ min: 1, max: 30 }),
    openings: some(activityOpenings),
    need: fc.constantFrom(...activityNeeds),
    effort: fc.constantFrom(1 as const, 2 as const, 3 as const),
    without: fc.subarray([...activitySenses]),
    late: fc.boolean(),
  })
  .map(({ span, late, ...rest }) => ({ ...rest, ...words, to: rest.from + span, ...(late ? { late } : {}) }));

export const activities = fc.uniqueArray(activity, { selector: ({ id }) => id, maxLength: 30 });
const day = fc.integer({ min: 0, max: 200 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const past: fc.Arbitrary<Past> = fc.record({
  activity: fc.stringMatching(/^[a-f]{1,3}$/),
  went: fc.constantFrom("done" as const, "liked" as const, "not" as const),
  day,
});
export const today: fc.Arbitrary<Today> = fc.record({
  day,
  hour: fc.integer({ min: 0, max: 23 }),
  months: fc.integer({ min: 0, max: 143 }),
  late: fc.boolean(),
  calm: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  past: fc.array(past, { maxLength: 20 }),
  seed: fc.string({ maxLength: 5 }),
  skip: fc.array(fc.stringMatching(/^[a-f]{1,3}$/), { maxLength: 5 }),
  without: fc.subarray([...activitySenses], { maxLength: 2 }),
  opening: fc.option(fc.constantFrom(...activityOpenings), { nil: null }),
});

/** Checkpoints at 2, 4, 6, 9 and 12 months with four milestones of every area each. */
export const checkpoints: readonly Checkpoint[] = [2, 4, 6, 9, 12].map((months) => ({
  months,
  milestones: areas.flatMap((area) =>
    [1, 2, 3, 4].map((n) => ({
      id: `${months}/${area}-${n}`,
      area,
      relational: n === 1,
      language: false,
      short: `Does ${area} ${n}`,
      ask: `Does {child} do ${area} ${n}?`,
      invite: ["One", "Two"] as const,
    })),
  ),
}));
const ids = checkpoints.flatMap(({ milestones }) => milestones.map(({ id }) => id));
export const given: fc.Arbitrary<ReadonlyMap<string, MilestoneAnswer>> = fc
  .dictionary(fc.constantFrom(...ids), fc.constantFrom(...answers))
  .map((all) => new Map(Object.entries(all)));
