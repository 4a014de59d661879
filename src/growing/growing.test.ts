import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthLanesOf, now } from "./lanes.ts";
import { checkpoints, given } from "./made.fixture.ts";
import { checkpointAfter, checkpointAt, type Milestone, named, review, saidOf, toAsk } from "./milestones.ts";
import { fittingSigns, ladderOf, type NotedSign, rungs, type Sign, several, spells } from "./signs.ts";

const months = fc.integer({ min: 0, max: 150 });

describe("checkpoints", () => {
  it("are the latest that was reached, and the next one lies ahead", () => {
    fc.assert(
      fc.property(months, (age) => {
        const at = checkpointAt(checkpoints, age);
        const next = checkpointAfter(checkpoints, age);
        if (at !== null) expect(at.months).toBeLessThanOrEqual(age);
        if (next !== null) expect(next.months).toBeGreaterThan(age);
        const between = checkpoints.filter((one) => one.months <= age && one.months > (at?.months ?? age));
        if (age < 72) expect(between).toEqual([]);
        else expect(at).toBeNull();
      }),
    );
    expect([1, 2, 3, 11, 12, 71].map((age) => checkpointAt(checkpoints, age)?.months)).toEqual([
      undefined,
      2,
      2,
      9,
      12,
      12,
    ]);
  });

  it("ask what is between two people first, and never what has an answer", () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...checkpoints), (answers, checkpoint) => {
        const next = toAsk(checkpoint, answers);
        if (next === null) expect(checkpoint.milestones.every(({ id }) => answers.has(id))).toBe(true);
        else expect(answers.has(next.id)).toBe(false);
      }),
    );
  });

  it("put the name where the sentence has it, dollar signs too", () => {
    expect(named("Does {child} hum? {Child} may.", "Your child", "your child")).toBe(
      "Does your child hum? Your child may.",
    );
    expect(named("Does {child}?", "$&", "$&")).toBe("Does $&?");
  });

  it("are said of a girl in her words, and of anyone where it is not said, in a language that has both", () => {
    const [calm] = checkpoints[0]?.milestones ?? [];
    if (calm === undefined) throw new Error("there is no milestone");
    const his = { ...calm, short: "he hums", ask: "Does he hum, {child}?" };
    const hers = { ...his, girl: { short: "she hums", ask: "Does she hum, {child}?" } };
    const anyone = { child: "Your child", childMid: "your child" };
    const said = (one: Milestone, gender: "girl" | "boy" | null): readonly string[] =>
      saidOf([{ months: 2, milestones: [one] }], gender, anyone).flatMap(({ milestones: [first] }) => [
        first?.short ?? "",
        first?.ask ?? "",
      ]);
    expect(said(hers, "girl")).toEqual(["she hums", "Does she hum, {child}?"]);
    expect(said(hers, "boy")).toEqual(["he hums", "Does he hum, {child}?"]);
    expect(said(hers, null)).toEqual(["he hums", "Does he hum, your child?"]);
    expect(said(his, null)).toEqual(["he hums", "Does he hum, {child}?"]);
  });
});

describe("what the answers come to", () => {
  it("keeps every lost skill, at any age, and counts nothing twice", () => {
    fc.assert(
      fc.property(given, months, (answers, age) => {
        const { stopped, notYet, notSure, seen, open } = review(checkpoints, answers, age);
        const lost = [...answers].filter(([, answer]) => answer === "stopped").map(([id]) => id);
        expect(stopped.map(({ id }) => id).toSorted()).toEqual(lost.toSorted());
        const all = [...stopped, ...notYet, ...notSure, ...seen, ...open].map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        for (const { id } of [...notYet, ...notSure, ...seen, ...open])
          expect(Number(id.split("/")[0])).toBeLessThanOrEqual(age);
      }),
    );
  });
});

describe("a “not yet”", () => {
  it("counts from the month of its checkpoint on, and not before", () => {
    const answers = new Map([["6/social-1", "not-yet" as const]]);
    const at = (months: number): readonly string[] => review(checkpoints, answers, months).notYet.map(({ id }) => id);
    expect([at(5), at(6), at(40)]).toEqual([[], ["6/social-1"], ["6/social-1"]]);
  });
});

describe("the picture of five areas", () => {
  it("has one length and one now for all lanes, and marks in order", () => {
    fc.assert(
      fc.property(given, months, (answers, age) => {
        const { lanes, columns } = growthLanesOf(checkpoints, answers, age);
        expect(lanes.map(({ area }) => area)).toEqual(["emotional", "social", "mental", "intellectual", "physical"]);
        for (const { marks } of lanes) {
          expect(marks.filter(({ is }) => is === "ahead").length).toBeLessThanOrEqual(3);
          expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
          for (const { at, is } of marks) {
            expect(at).toBeGreaterThan(0);
            expect(at).toBeLessThan(1);
            if (is === "ahead") expect(at).toBeGreaterThan(now);
          }
        }
        for (const column of columns) expect(column.at < now).toBe(column.months <= age);
      }),
    );
  });
});

const sign = (id: string, more: Partial<Sign> = {}): Sign => ({
  id,
  whose: "child",
  from: 0,
  to: 36,
  says: id,
  else: "else",
  ...more,
});
const all: readonly Sign[] = [
  sign("a"),
  sign("b"),
  sign("c", { from: 12 }),
  sign("week", { alone: "week" }),
  sign("today", { alone: "today" }),
  sign("now", { alone: "now", whose: "you" }),
];
const noted: fc.Arbitrary<NotedSign[]> = fc.uniqueArray(
  fc.record({
    sign: fc.constantFrom("a", "b", "c", "week", "today", "now", "gone"),
    since: fc.constantFrom(...spells),
    places: fc.constantFrom("one" as const, "several" as const),
  }),
  { selector: (one) => one.sign },
);

describe("the ladder", () => {
  it("stands no lower when something is added, or lasts longer", () => {
    const height = (list: readonly NotedSign[]): number => {
      const { rung } = ladderOf(all, list, false);
      return rung === null ? rungs.length : rungs.indexOf(rung);
    };
    fc.assert(
      fc.property(noted, noted, (some, more) => {
        const both = [...some, ...more.filter((one) => !some.some(({ sign: id }) => id === one.sign))];
        expect(height(both)).toBeLessThanOrEqual(height(some));
        expect(height(some.map((one) => ({ ...one, since: "month" as const })))).toBeLessThanOrEqual(height(some));
      }),
    );
  });

  it("takes several together for weeks, or one that stands alone", () => {
    const month = (id: string): NotedSign => ({ sign: id, since: "month", places: "one" });
    const days = (id: string): NotedSign => ({ sign: id, since: "days", places: "several" });
    expect(several).toBe(2);
    expect(ladderOf(all, [], false).why).toBe("nothing");
    expect(ladderOf(all, [month("a")], false)).toEqual({ why: "watch", rung: null, plan: false });
    expect(ladderOf(all, [month("a"), days("b"), days("c")], false).rung).toBeNull();
    expect(ladderOf(all, [month("a"), month("b")], false)).toEqual({ why: "together", rung: "week", plan: false });
    expect(ladderOf(all, [month("a"), month("b")], true).plan).toBe(true);
    expect(ladderOf(all, [days("week")], false)).toEqual({ why: "alone", rung: "week", plan: false });
    expect(ladderOf(all, [days("today"), month("week")], false).rung).toBe("today");
    expect(ladderOf(all, [days("now"), days("today")], false).rung).toBe("now");
    expect(ladderOf(all, [month("gone"), month("gone")], false).why).toBe("nothing");
  });

  it("offers the signs of the age", () => {
    expect(fittingSigns(all, [11]).map(({ id }) => id)).not.toContain("c");
    expect(fittingSigns(all, [12]).map(({ id }) => id)).toContain("c");
    expect(fittingSigns(all, [36])).toEqual([]);
    expect(fittingSigns(all, [84, 12])).toEqual(fittingSigns(all, [12]));
  });
});
