/** Every page and every thing to do that a week names is in content, and each age finds something in each week. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { besideFocus } from "./focus.ts";
import { weekFocuses } from "./kept.ts";

const content = resolve(import.meta.dirname, "../../content");
const bands = readdirSync(`${content}/activities`).map((band) => {
  const facts: { activities: Readonly<Record<string, unknown>> } = parse(
    readFileSync(`${content}/activities/${band}/facts.yaml`, "utf8"),
  );
  return { band, ids: Object.keys(facts.activities) };
});

it.each(weekFocuses)("names what is there: %s", (focus) => {
  const { articles, activities } = besideFocus[focus];
  expect(articles.filter((slug) => !existsSync(`${content}/articles/${slug}/en.md`))).toEqual([]);
  expect(activities.filter((id) => !bands.some(({ ids }) => ids.includes(id)))).toEqual([]);
  const without = bands.filter(({ band, ids }) => band !== "came-late" && !ids.some((id) => activities.includes(id)));
  expect(without.map(({ band }) => band)).toEqual([]);
});
