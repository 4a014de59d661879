import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SearchEntry, finder, indexOf } from "./search.ts";

const entry = (slug: string, title: string, also = "", body = ""): SearchEntry => ({
  slug,
  title,
  also,
  summary: "",
  body,
});
const entries = [
  entry("toddlers", "Toddlers, away and back", "tantrum, terrible twos", "Your child is on the floor and cries."),
  entry("sleep", "Nights and sleep", "wakes every hour", "Young children wake."),
  entry("parting", "Parting, and coming back", "separation anxiety", "Say goodbye, and go."),
];
const find = finder(indexOf(entries, "en"), "en");

describe("the search", () => {
  it("finds a page by its title, by what people call it, and by its text", () => {
    expect(find("sleep")[0]).toBe("sleep");
    expect(find("terrible twos")[0]).toBe("toddlers");
    expect(find("goodbye")).toEqual(["parting"]);
  });

  it("forgives a slip, and finds while a word is typed", () => {
    expect(find("tantrom")).toEqual(["toddlers"]);
    expect(find("seperation")).toEqual(["parting"]);
    expect(find("tod")).toEqual(["toddlers"]);
  });

  it("does not weigh words that say nothing, but does not mind them either", () => {
    expect(find("why does my child wake")[0]).toBe("sleep");
    expect(find("")).toEqual([]);
    expect(find("zzzz")).toEqual([]);
    expect(() => find("the and of")).not.toThrow();
  });

  it("answers whatever is typed, with at most as many as were asked for, each once", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 5 }), (typed, most) => {
        const found = find(typed, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it("refuses text that is no index", () => {
    expect(() => finder("{}", "en")).toThrow();
  });
});
