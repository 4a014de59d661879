/**
 * docs/figures.md is the table of definitions as it stands: for each figure a sentence, the formula, unit, window, least
 * evidence, source, and what it does not mean. `vitest -u` writes it anew.
 */
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { define } from "../src/doors/cli/define.ts";
import { type Definition, definitions, definitionWords } from "../src/reading/definitions.ts";

const told = (definition: Definition): string =>
  [
    `## \`${definition.id}\`: ${definitionWords(definition.id, "name")}`,
    definitionWords(definition.id, "says"),
    define(definition)
      .map(([heading, text]) => `- **${heading}**: ${text}`)
      .join("\n"),
  ].join("\n\n");

it("each figure is defined once, and docs/figures.md is made of that", async () => {
  const head = "# The figures\n\nMade from `src/reading/definitions.ts` and its words; a test holds this file to them.";
  const page = `${[head, ...definitions.map(told)].join("\n\n")}\n`;
  await expect(page).toMatchFileSnapshot(join(resolve(import.meta.dirname, ".."), "docs/figures.md"));
});
