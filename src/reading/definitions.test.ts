/** Every figure has its words, in every language, and a source. */
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../words/words.ts";
import { words } from "../words/en/figures.ts";
import { definitions, definitionWords, figureIds } from "./definitions.ts";

afterEach(() => speak("en"));

describe("definitions", () => {
  it("have whole words for every figure, and none besides", () => {
    const parts = ["name", "says", "formula", "not"];
    expect(Object.keys(words).toSorted()).toEqual(
      figureIds.flatMap((id) => parts.map((part) => `${id}.${part}`)).toSorted(),
    );
  });
  it("are said in the language spoken", async () => {
    const plain = definitionWords("ease", "name");
    await speak("zz");
    expect(definitionWords("ease", "name")).toMatch(/~/);
    await speak("en");
    expect(definitionWords("ease", "name")).toBe(plain);
  });
  it("name a source", () => expect(definitions.filter(({ source }) => source.length < 10)).toEqual([]));
});
