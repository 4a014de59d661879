/** Every figure has its words, in every language, and a source. */
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../words/words.ts";
import { words } from "../words/en/figures.ts";
import { channelIds, definitions, definitionWords, figureIds } from "./definitions.ts";
import { limits, returnWindows } from "./limits.ts";

afterEach(() => speak("en"));

describe("definitions", () => {
  it("have whole words for every figure, and none besides", () => {
    const parts = ["name", "says", "formula", "not"] as const;
    for (const id of figureIds) for (const part of parts) expect(definitionWords(id, part)).not.toBe("");
    const shared = ["formula", "not"] as const;
    const own = figureIds.filter((id) => !id.startsWith("returns.") && !id.startsWith("channels."));
    const needed = [
      ...own.flatMap((id) => parts.map((part) => `${id}.${part}`)),
      ...parts.map((part) => `returns.${part}`),
      ...channelIds.flatMap((id) => ["name", "says"].map((part) => `${id}.${part}`)),
      ...shared.map((part) => `channels.${part}`),
    ];
    expect(Object.keys(words).toSorted()).toEqual(needed.toSorted());
  });
  it("are said in the language spoken", async () => {
    const plain = definitionWords("ease", "name");
    await speak("zz");
    expect(definitionWords("ease", "name")).toMatch(/~/);
    await speak("en");
    expect(definitionWords("ease", "name")).toBe(plain);
  });
  it("stand in the order of the figures, each once", () => {
    expect(definitions.map(({ id }) => id)).toEqual(figureIds);
  });
  it("say the window of each return in its words", () => {
    expect(returnWindows.map(({ name }) => definitionWords(`returns.${name}`, "name"))).toEqual(
      returnWindows.map(({ ms }) => `Answered within ${ms / 1000} s`),
    );
    expect(definitionWords("returns.1s", "says")).toContain("within a second,");
    expect(definitionWords("returns.5s", "says")).toContain("within 5 seconds,");
  });
  it("have windows of the return from narrow to wide, one of them that of an exchange, named as long as they are", () => {
    const windows = returnWindows.map(({ ms }) => ms);
    expect(windows).toEqual(windows.toSorted((a, b) => a - b));
    expect(windows).toContain(limits.exchange);
    expect(returnWindows.map(({ name }) => name)).toEqual(windows.map((ms) => `${ms / 1000}s`));
  });
  it("lay pieces farther apart than any rule looks across", () => {
    const { betweenPieces, slidFrom: _, coordination: __, ...across } = limits;
    expect(Math.max(...Object.values(across), ...returnWindows.map(({ ms }) => ms))).toBeLessThan(betweenPieces);
  });
  it("name a source", () => expect(definitions.filter(({ source }) => source.length < 10)).toEqual([]));
});
