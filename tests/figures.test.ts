/**
 * docs/figures.md is the table of definitions as it stands: for each figure a sentence, the formula, unit, window, least
 * evidence, source, and what it does not mean; docs/schema/attune.definitions.1.json is the same for machines. `vitest -u`
 * writes both anew.
 */
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { define } from "../src/doors/cli/define.ts";
import { type Definition, definitions, definitionWords } from "../src/reading/definitions.ts";
import { independent } from "../src/reading/made.fixture.ts";
import { read } from "../src/reading/reading.ts";

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

it("the same is published for machines", async () => {
  const figures = definitions.map(({ id, unit, window, least, source }) => ({
    id,
    name: definitionWords(id, "name"),
    says: definitionWords(id, "says"),
    formula: definitionWords(id, "formula"),
    not: definitionWords(id, "not"),
    unit,
    window,
    least,
    source,
  }));
  const { definitions: version } = read(independent(1, 9000), { shifts: 0 });
  const json = { format: "attune.definitions/1", definitions: version, language: "en", figures };
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
    join(resolve(import.meta.dirname, ".."), "docs/schema/attune.definitions.1.json"),
  );
});
