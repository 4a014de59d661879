import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittingActivities } from "./activities.ts";
import { type Choice, choose, openingsAt, type Today } from "./choose.ts";
import { activities, today } from "./made.fixture.ts";

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe("today's one thing", () => {
  it("fits the age, was not swapped away, and needs nothing that is to be left out", () => {
    fc.assert(
      fc.property(activities, today, (all, day) => {
        const choice = choose(all, day);
        if (choice.is !== "try") return;
        const { activity } = choice;
        expect(fittingActivities(all, day.months)).toContain(activity);
        expect(day.skip).not.toContain(activity.id);
        expect(day.without.filter((sense) => !activity.without.includes(sense))).toEqual([]);
        if (day.opening !== null) expect(activity.openings).toContain(day.opening);
        expect(activity.openings).toContain(choice.opening);
        if (!day.late) expect(activity.late).not.toBe(true);
      }),
    );
  });

  it("asks for nothing at night, unless an opening was asked for", () => {
    fc.assert(
      fc.property(activities, today, (all, day) => {
        const night = day.hour >= 22 || day.hour < 5;
        expect(choose(all, { ...day, opening: null }).is === "rest").toBe(night);
        expect(choose(all, { ...day, opening: "bath" }).is).not.toBe("rest");
      }),
    );
  });

  it("is the same all day, and something is left until all were swapped away", () => {
    fc.assert(
      fc.property(activities, today, (all, day) => {
        const first = choose(all, day);
        expect(choose([...all], { ...day, past: [...day.past] })).toEqual(first);
        if (first.is === "rest") return;
        const seen = new Set<string>();
        let skip = day.skip;
        for (let choice: Choice = first; choice.is === "try"; choice = choose(all, { ...day, skip })) {
          expect(seen).not.toContain(choice.activity.id);
          seen.add(choice.activity.id);
          skip = [...skip, choice.activity.id];
          expect(seen.size).toBeLessThanOrEqual(all.length);
        }
      }),
    );
  });

  it("is the lightest there is on a rough day", () => {
    fc.assert(
      fc.property(activities, today, fc.constantFrom(1, 2), (all, day, calm) => {
        const choice = choose(all, { ...day, calm });
        if (choice.is !== "try" || choice.activity.effort === 1) return;
        const could = fittingActivities(all, day.months).filter(
          (one) =>
            one.effort === 1 &&
            !day.skip.includes(one.id) &&
            day.without.every((sense) => one.without.includes(sense)) &&
            (day.opening === null || one.openings.includes(day.opening)) &&
            (day.late || one.late !== true),
        );
        expect(could).toEqual([]);
      }),
    );
  });

  it("says only reasons that hold", () => {
    fc.assert(
      fc.property(activities, today, (all, day) => {
        const choice = choose(all, day);
        if (choice.is !== "try") return;
        const { activity, reasons } = choice;
        expect(reasons.at(-1)).toBe("age");
        expect(new Set(reasons).size).toBe(reasons.length);
        if (reasons.includes("late")) expect(day.late && activity.late).toBe(true);
        if (reasons.includes("calm")) expect([day.calm !== null && day.calm <= 2, activity.effort]).toEqual([true, 1]);
        if (reasons.includes("opening")) expect(openingsAt(day.hour)).toContain(choice.opening);
        if (reasons.includes("liked"))
          expect(day.past.some((one) => one.activity === activity.id && one.went === "liked")).toBe(true);
      }),
    );
  });

  it("lets rest for a week what was done, and for two months what was not for them", () => {
    const made = (id: string) => ({
      id,
      from: 0,
      to: 144,
      areas: ["social" as const],
      channels: ["voice" as const],
      minutes: 2,
      openings: ["floor" as const],
      need: "out" as const,
      effort: 1 as const,
      without: [],
      title: id,
      steps: [],
      look: "",
      ways: "",
    });
    const all = [made("one"), made("two")];
    const day: Today = {
      day: "2026-06-30",
      hour: 10,
      months: 6,
      late: false,
      calm: null,
      past: [],
      seed: "",
      skip: [],
      without: [],
      opening: null,
    };
    const chosen = (went: "done" | "not", on: string): string => {
      const first = choose(all, day);
      if (first.is !== "try") throw new Error("nothing was chosen");
      const next = choose(all, { ...day, past: [{ activity: first.activity.id, went, day: on }] });
      return next.is !== "try" ? "nothing" : next.activity.id === first.activity.id ? "again" : "another";
    };
    expect(days("2026-06-23", day.day)).toBe(7);
    expect([chosen("done", "2026-06-24"), chosen("done", "2026-06-23")]).toEqual(["another", "again"]);
    expect([chosen("not", "2026-05-02"), chosen("not", "2026-05-01")]).toEqual(["another", "again"]);
  });

  it("offers a grown child who feels small nothing that is done to a small body, and all else of that age", () => {
    fc.assert(
      fc.property(
        activities,
        fc.integer({ min: 12, max: 47 }),
        fc.integer({ min: 48, max: 140 }),
        (all, felt, lived) => {
          const fit = fittingActivities(all, felt);
          const small = fit.filter(({ openings }) => openings.includes("changing") || openings.includes("carrying"));
          expect(fittingActivities(all, felt, lived)).toEqual(fit.filter((one) => !small.includes(one)));
          expect(fittingActivities(all, lived, lived)).toEqual(fittingActivities(all, lived));
        },
      ),
    );
  });

  it("is chosen by the felt age, and knows the other", () => {
    fc.assert(
      fc.property(activities, today, (all, day) => {
        const choice = choose(all, { ...day, months: 24, lived: 84 });
        if (choice.is === "try") expect(fittingActivities(all, 24, 84)).toContain(choice.activity);
      }),
    );
  });
});
