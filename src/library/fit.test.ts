import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byAge, chosen, fits, offered, spans, tonight } from "./fit.ts";
import { libraryAreas, type ArticleCard, pictures, type Topic, topics } from "./library.ts";

const card = fc.record({
  slug: fc.stringMatching(/^[a-z]{3,8}$/),
  title: fc.constant("A page"),
  summary: fc.constant("Its first line."),
  from: fc.integer({ min: 0, max: 60 }),
  to: fc.integer({ min: 61, max: 144 }),
  areas: fc.subarray([...libraryAreas], { minLength: 1 }),
  topics: fc.subarray([...topics], { minLength: 1 }),
  related: fc.constant([]),
  picture: fc.constantFrom(...pictures),
  minutes: fc.constant(2),
});
const cards = fc.uniqueArray(card, { minLength: 1, maxLength: 20, selector: ({ slug }) => slug });
const months = fc.integer({ min: 0, max: 150 });

describe("fitting to an age", () => {
  it("is an order and loses no page; those that fit come before those that do not", () => {
    fc.assert(
      fc.property(cards, months, (all: readonly ArticleCard[], age) => {
        const ordered = byAge(all, age);
        expect(ordered.map(({ slug }) => slug).sort()).toEqual(all.map(({ slug }) => slug).sort());
        const firstOther = ordered.findIndex((one) => !fits(one, age));
        if (firstOther >= 0) expect(ordered.slice(firstOther).some((one) => fits(one, age))).toBe(false);
      }),
    );
  });

  it("leaves the order alone where the age is not known", () => {
    fc.assert(
      fc.property(cards, (all: readonly ArticleCard[]) => {
        expect(byAge(all, null)).toBe(all);
      }),
    );
  });

  it("narrows by area, topic and age together", () => {
    fc.assert(
      fc.property(
        cards,
        months,
        fc.constantFrom(...libraryAreas),
        fc.constantFrom(...topics),
        (all, age, area, topic) => {
          const some = chosen(all, { area, topic, months: age });
          for (const one of some) {
            expect(one.areas).toContain(area);
            expect(one.topics).toContain(topic);
            expect(fits(one, age)).toBe(true);
          }
          expect(chosen(all, {}).length).toBe(all.length);
        },
      ),
    );
  });

  it("has a span for each age from birth to school", () => {
    expect(spans.map(({ months: at }) => at)).toEqual([1, 8, 24, 48, 96]);
  });
});

describe("tonight's page", () => {
  const day = fc.integer({ min: -9, max: 40_000 });
  it("is one of the pages, the same all day, fits, is no worry, and was not read yet, where there is such a page", () => {
    fc.assert(
      fc.property(cards, months, day, fc.boolean(), (all: readonly ArticleCard[], age, at, late) => {
        const page = tonight(all, age, at, new Set(), late);
        expect(page).toBe(tonight(all, age, at, new Set(), late));
        if (page === null) throw new Error("no page");
        expect(all).toContain(page);
        const right = offered(all, late).filter((one) => fits(one, age) && !one.topics.includes("worry"));
        if (right.length > 0) expect(right).toContain(page);
        const read = new Set([page.slug]);
        if (right.length > 1) expect(tonight(all, age, at, read, late)).not.toBe(page);
      }),
    );
  });

  it("is none for professionals, and none about coming late where nobody came late", () => {
    const page = (slug: string, topic: Topic): ArticleCard => ({
      slug,
      title: "A page",
      summary: "Its first line.",
      from: 0,
      to: 144,
      areas: ["social"],
      topics: [topic],
      related: [],
      picture: "laugh",
      minutes: 2,
    });
    const all = [page("a", "professional"), page("b", "late"), page("c", "everyday")];
    const seen = (late: boolean): readonly string[] =>
      [...new Set([0, 1, 2, 3].map((at) => tonight(all, 8, at, new Set(), late)?.slug ?? ""))].toSorted();
    expect([seen(false), seen(true)]).toEqual([["c"], ["b", "c"]]);
    expect(tonight(all, 8, 0)?.slug).toBe("c");
  });

  it("comes round to each that fits", () => {
    fc.assert(
      fc.property(cards, (all: readonly ArticleCard[]) => {
        const right = offered(all, false).filter((one) => !one.topics.includes("worry"));
        const seen = new Set(right.map((_, day) => tonight(right, null, day)?.slug));
        expect(seen.size).toBe(right.length);
      }),
    );
  });

  it("is none of no pages", () => {
    expect(tonight([], 3, 1)).toBeNull();
  });
});
