/**
 * docs/figures.md is the table of definitions as it stands: for each figure a sentence, the formula, unit, window, least
 * evidence, source, and what it does not mean. `vitest -u` writes it anew.
 */
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { type Definition, definitions, definitionWords } from "../src/reading/definitions.ts";

const seconds = (ms: number): string => `${ms / 1000} s`;
const units = { share: "a share from 0 to 1", ms: "milliseconds", count: "a count", explained: "variance explained" };

const evidence = ({ kind, n, time }: Definition["least"]): string =>
  [...(n > 0 ? [`${n} ${kind}`] : []), ...(time > 0 ? [`${seconds(time)} without crying`] : [])].join(", ") || "none";

const told = ({ id, unit, window, least, source }: Definition): string =>
  [
    `## \`${id}\`: ${definitionWords(id, "name")}`,
    definitionWords(id, "says"),
    [
      `- **Formula**: ${definitionWords(id, "formula")}`,
      `- **Unit**: ${units[unit]}${window === null ? "" : `; window: ${seconds(window)}`}`,
      `- **Least evidence**: ${evidence(least)}`,
      `- **Does not mean**: ${definitionWords(id, "not")}`,
      `- **Source**: ${source}`,
    ].join("\n"),
  ].join("\n\n");

it("each figure is defined once, and docs/figures.md is made of that", async () => {
  const head = "# The figures\n\nMade from `src/reading/definitions.ts` and its words; a test holds this file to them.";
  const page = `${[head, ...definitions.map(told)].join("\n\n")}\n`;
  await expect(page).toMatchFileSnapshot(join(resolve(import.meta.dirname, ".."), "docs/figures.md"));
});
