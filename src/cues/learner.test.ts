/** The learner's laws: it counts, it does not care for order, it is never certain, and what the child does outweighs the table. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Context, learnCue, type CueMeaning, type Prior, type Use } from "./learner.ts";
import { coverage, type Held, held } from "./made.fixture.ts";
import { type Need, needs } from "./needs.ts";

const nowhere: Context = { rest: null, fed: null, opening: null };
const table: Prior = { tired: 3, "too-much": 2, sore: 1 };
const use = (need: Need, right: Use["right"] = "yes", context: Context = nowhere): Use => ({ need, right, context });
const times = (n: number, need: Need, context?: Context): Use[] =>
  Array.from({ length: n }, () => use(need, "yes", context));

const anyNeed = fc.constantFrom(...needs);
const anyContext = fc.record({
  rest: fc.constantFrom("soon", "late", null),
  fed: fc.constantFrom("soon", "late", null),
  opening: fc.constantFrom("bath", "bed", null),
});
const anyUse: fc.Arbitrary<Use> = fc.record({
  need: anyNeed,
  right: fc.constantFrom("yes", "partly", "no", null),
  context: anyContext,
});
const anyPrior = fc.dictionary(anyNeed, fc.double({ min: 0.1, max: 5, noNaN: true }), { maxKeys: 6 });
const shares = ({ rows }: CueMeaning): Record<string, number> =>
  Object.fromEntries(rows.map(({ need, share }) => [need, share]));

describe("what is learned", () => {
  it("does not depend on the order of the moments", () => {
    fc.assert(
      fc.property(anyPrior, fc.array(anyUse, { maxLength: 40 }), anyContext, fc.nat(), (prior, uses, context, turn) => {
        const cut = uses.length === 0 ? 0 : turn % uses.length;
        const other = [...uses.slice(cut), ...uses.slice(0, cut)].reverse();
        const [a, b] = [learnCue(prior, uses, context), learnCue(prior, other, context)];
        expect(b.guess).toBe(a.guess);
        for (const [need, share] of Object.entries(shares(a))) expect(shares(b)[need]).toBeCloseTo(share, 9);
      }),
    );
  });
  it("is never certain, and its shares are one whole", () => {
    fc.assert(
      fc.property(anyPrior, fc.array(anyUse, { maxLength: 200 }), anyContext, (prior, uses, context) => {
        const { rows } = learnCue(prior, uses, context);
        expect(rows.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 9);
        for (const { share, interval } of rows) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThan(1);
          expect(interval[0]).toBeLessThanOrEqual(interval[1]);
        }
      }),
    );
    const { rows } = learnCue(table, times(10_000, "tired"));
    expect(rows[0]?.share).toBeLessThan(1);
  });
  it("follows the child where the table said otherwise", () => {
    fc.assert(
      fc.property(anyPrior, anyPrior, anyContext, anyNeed, anyNeed, (one, other, context, often, rarely) => {
        const uses = [...times(300, often, context), ...times(100, rarely, context)];
        const [a, b] = [shares(learnCue(one, uses, context)), shares(learnCue(other, uses, context))];
        for (const need of needs) expect(Math.abs((a[need] ?? 0) - (b[need] ?? 0))).toBeLessThan(0.03);
        if (often !== rarely) expect(a[often]).toBeCloseTo(0.75, 1);
      }),
    );
  });
  it("grows with what was it, half as much with what was it in part, and not with what was not", () => {
    const share = (right: Use["right"]): number => shares(learnCue(table, [use("sore", right)]))["sore"] ?? 0;
    const none = shares(learnCue(table, []))["sore"] ?? 0;
    expect(share("yes")).toBeGreaterThan(share("partly"));
    expect(share("partly")).toBeGreaterThan(none);
    expect([share("no"), share(null)]).toEqual([none, none]);
    expect((none * 4 + 1) / 5).toBeCloseTo(share("yes"), 9);
    expect((none * 4 + 0.5) / 4.5).toBeCloseTo(share("partly"), 9);
  });
  it("counts the times for the dots, one by one", () => {
    const { rows, uses } = learnCue(table, [use("tired"), use("tired", "partly"), use("sore"), use("sore", "no")]);
    expect(uses).toBe(3);
    expect(rows.filter(({ was, partly }) => was + partly > 0)).toMatchObject([
      { need: "tired", was: 1, partly: 1 },
      { need: "sore", was: 1, partly: 0 },
    ]);
  });
  it("knows one context from another, and falls back on all of them where one is new", () => {
    const [rested, long] = [
      { ...nowhere, rest: "soon" },
      { ...nowhere, rest: "late" },
    ] as const;
    const uses = [...times(12, "tired", long), ...times(12, "show", rested)];
    expect(learnCue(table, uses, long).guess).toBe("tired");
    expect(learnCue(table, uses, rested).guess).toBe("show");
    expect(learnCue(table, uses).guess).toBe(null);
    const bath = { ...long, opening: "bath" };
    expect(learnCue(table, times(20, "tired", long), bath).guess).toBe("tired");
  });
});

describe("a guess", () => {
  it("is not made under 5 uses, however alike", () => {
    expect([0, 1, 2, 3, 4, 5].map((n) => learnCue({ tired: 50 }, times(n, "tired")).guess)).toEqual([
      null,
      null,
      null,
      null,
      null,
      "tired",
    ]);
  });
  it("is made only where its interval lies above every other", () => {
    fc.assert(
      fc.property(anyPrior, fc.array(anyUse, { maxLength: 60 }), anyContext, (prior, uses, context) => {
        const { rows, guess, uses: n } = learnCue(prior, uses, context);
        if (guess === null) return;
        expect(n).toBeGreaterThanOrEqual(5);
        expect(rows[0]?.need).toBe(guess);
        for (const { interval } of rows.slice(1)) expect(rows[0]?.interval[0]).toBeGreaterThan(interval[1]);
      }),
    );
  });
  it("is not made of two that take turns", () => {
    expect(learnCue(table, [...times(10, "tired"), ...times(10, "too-much")]).guess).toBe(null);
  });
});

describe("simulated children with known tables", () => {
  const found = held({ children: 150, uses: 40, seed: 7 });
  it("are guessed right at least 8 times in 10 where a guess is shown", () => {
    const shown = found.reduce((all, { shown }) => all + shown, 0);
    const right = found.reduce((all, { right }) => all + right, 0);
    expect(shown).toBeGreaterThan(1000);
    expect(right / shown).toBeGreaterThanOrEqual(0.8);
  });
  it("are hardly guessed at where a cue means many things, and of no other sort much less often right", () => {
    for (const { sort, shown, right, asked } of found)
      if (sort === "many things") expect(shown / asked).toBeLessThan(0.01);
      else expect(right / shown, sort).toBeGreaterThan(0.75);
  });
  it("are nearly always given the need that is the commonest in truth", () => {
    const sum = (of: (one: Held) => number): number => found.reduce((all, one) => all + of(one), 0);
    expect(sum(({ commonest }) => commonest) / sum(({ shown }) => shown)).toBeGreaterThan(0.97);
  });
  it("are recovered: the 80 % interval holds the true share about 8 times in 10", () => {
    const { inside, all } = coverage({ children: 300, uses: 30, seed: 11 });
    expect(inside / all).toBeGreaterThan(0.77);
  });
});
