import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cardFile, cardsOf } from "./instruments.ts";

const text = readFileSync(cardFile, "utf8");

describe("the cards of known questionnaires", () => {
  it("are fifteen, and those that ask about dying or harm ask for that first", () => {
    const cards = cardsOf(text);
    expect(cards).toHaveLength(15);
    expect(cards.filter(({ alert }) => alert !== undefined).map(({ id, alert }) => [id, alert])).toEqual([
      ["epds", [10]],
      ["phq-9", [9]],
      ["pbq", [18, 24]],
    ]);
  });
  it.each([
    ["words", "id: epds", "id: none", /has no words/],
    ["a page to be had at", "web: https://www.morscales.org", "web: morscales", /web/],
    ["its marks within its total", "at: 87", "at: 187", /outside its total/],
    ["alerts that it asks", "alert: [9]", "alert: [10]", /does not ask/],
    ["one place", "id: k6", "id: epds", /twice/],
    ["facts that were checked", 'by: "INSPQ, WHO-5"', 'by: "INSPQ (verify)"', /nobody has checked/],
  ])("have %s, or the build stops", (_what, is, was, why) => {
    expect(text).toContain(is);
    expect(() => cardsOf(text.replace(is, was))).toThrow(why);
  });
});
