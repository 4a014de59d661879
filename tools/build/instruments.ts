/**
 * Reads content/instruments, the cards of known questionnaires, and holds it to its rules: each has its words, a page where it
 * is to be had, and no more facts than a card may show. `virtual:instruments` is the list. What is wrong stops the build.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { abouts, type InstrumentCard, rights } from "../../src/selfcheck/cards.ts";
import { words } from "../../src/words/en/instruments.ts";

/** Where the cards are. */
export const cardFile = fileURLToPath(new URL("../../content/instruments/facts.yaml", import.meta.url));
const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(2),
  v.maxLength(120),
  v.check((text) => !/verify/i.test(text), "holds something that nobody has checked yet"),
);
const web = v.pipe(v.string(), v.url(), v.startsWith("https://"));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500));
const span = <Shape extends v.ObjectEntries>(more: Shape) =>
  v.pipe(
    v.strictObject({ from: whole, to: whole, ...more }),
    v.check(({ from, to }) => Number(from) < Number(to), "is upside down"),
  );
const card = v.pipe(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      v.check((id) => Object.hasOwn(words, `instruments.about.${id}`), "has no words"),
    ),
    name: line,
    full: line,
    about: v.picklist(abouts),
    rights: v.picklist(rights),
    items: v.exactOptional(v.pipe(whole, v.minValue(1))),
    total: v.exactOptional(span({ step: v.exactOptional(v.pipe(whole, v.minValue(1))) })),
    alert: v.exactOptional(v.pipe(v.array(v.pipe(whole, v.minValue(1))), v.minLength(1))),
    marks: v.exactOptional(
      v.pipe(v.array(v.strictObject({ at: whole, way: v.picklist(["up", "down"]), by: line })), v.minLength(1)),
    ),
    months: v.exactOptional(span({})),
    web,
    // Where it was read may be an old page.
    read: v.pipe(v.string(), v.url(), v.startsWith("http")),
  }),
  v.check(({ total, marks }) => marks === undefined || total !== undefined, "has a mark and no total"),
  v.check(
    ({ total, marks = [] }) => total === undefined || marks.every(({ at }) => at >= total.from && at <= total.to),
    "has a mark outside its total",
  ),
  v.check(({ items, alert = [] }) => alert.every((one) => one <= (items ?? 0)), "has an alert that it does not ask"),
);

/** The cards of a text in YAML. Throws with every place that is wrong. */
export const cardsOf = (text: string): readonly InstrumentCard[] => {
  const found = v.safeParse(v.array(card), parse(text));
  const wrong = found.success
    ? found.output.map(({ id }) => id).flatMap((id, n, all) => (all.indexOf(id) === n ? [] : [`${id} is there twice`]))
    : found.issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`);
  if (!found.success || wrong.length > 0) throw new Error(`content/instruments\n  ${wrong.join("\n  ")}`);
  return found.output;
};

/** The Vite plugin. */
export const instruments = (): Plugin => ({
  name: "attune-instruments",
  resolveId: (id) => (id === "virtual:instruments" ? "\0virtual:instruments" : null),
  load(id) {
    if (id !== "\0virtual:instruments") return null;
    this.addWatchFile(cardFile);
    return `export const cards = ${JSON.stringify(cardsOf(readFileSync(cardFile, "utf8")))};`;
  },
});
