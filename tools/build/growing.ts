/**
 * Reads content/activities, content/milestones and content/signs, holds facts and words to their rules, and joins them.
 * `virtual:activities` and `virtual:growing` give the languages there are, each one lazy chunk. What is wrong is said in
 * one list, and stops the build.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parse } from "yaml";
import {
  type Activity,
  activityChannels,
  activityNeeds,
  activityOpenings,
  activitySenses,
} from "../../src/growing/activities.ts";
import { areas } from "../../src/child/areas.ts";
import type { Checkpoint } from "../../src/growing/milestones.ts";
import { rungs, type Sign } from "../../src/growing/signs.ts";
import { citedIn, withRulesIn } from "./rules.ts";
import { folders } from "./words.ts";

const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(3),
  v.check((text) => !/\([Vv]erify\)|\bTODO\b/.test(text), "holds something that nobody has checked yet"),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "ids are lower-case words with hyphens"));
const months = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(216));
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const some = <const Names extends readonly string[]>(names: Names) =>
  v.pipe(v.array(v.picklist(names)), v.minLength(1));

const activityFacts = v.strictObject({
  from: v.exactOptional(months),
  to: v.exactOptional(months),
  areas: some(areas),
  channels: some(activityChannels),
  minutes: whole(1, 30),
  openings: some(activityOpenings),
  need: v.picklist(activityNeeds),
  effort: v.picklist([1, 2, 3]),
  without: v.optional(v.array(v.picklist(activitySenses)), []),
  late: v.exactOptional(v.literal(true)),
  claims: v.exactOptional(v.array(id)),
});
const band = v.strictObject({ from: months, to: months, activities: v.record(id, activityFacts) });
const activityWords = v.strictObject({
  title: v.pipe(line, v.maxLength(64)),
  steps: v.pipe(v.array(v.pipe(line, v.maxLength(160))), v.minLength(2), v.maxLength(4)),
  look: line,
  ways: line,
  apart: v.exactOptional(line),
  safe: v.exactOptional(line),
});

const checkpoint = v.strictObject({
  months: whole(1, 72),
  milestones: v.record(
    id,
    v.strictObject({
      area: v.picklist(areas),
      relational: v.optional(v.boolean(), false),
      language: v.optional(v.boolean(), false),
    }),
  ),
});
const named = v.pipe(line, v.regex(/\{[cC]hild\}/, "does not name the child"));
const milestoneWords = v.strictObject({
  short: line,
  ask: named,
  girl: v.exactOptional(v.strictObject({ short: line, ask: named })),
  invite: v.strictTuple([line, line]),
});

const signFacts = v.record(
  id,
  v.strictObject({
    whose: v.picklist(["child", "you"]),
    from: months,
    to: months,
    alone: v.exactOptional(v.picklist(rungs)),
  }),
);
const signWords = v.strictObject({ says: line, else: line });

export type Grown = {
  /** By language. */
  readonly activities: ReadonlyMap<string, readonly Activity[]>;
  readonly checkpoints: ReadonlyMap<string, readonly Checkpoint[]>;
  readonly signs: ReadonlyMap<string, readonly Sign[]>;
  readonly files: readonly string[];
  /** What breaks a rule, one line each; empty where all is well. */
  readonly problems: readonly string[];
};

const dirs = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** Reads what is in `folder` for `languages` (codes, English first). Never throws: problems are in the answer. */
export const readGrown = (folder: string, languages: readonly string[]): Grown => {
  const problems: string[] = [];
  const files: string[] = [];
  const told = (where: string, what: string): void => void problems.push(`${where}: ${what}`);

  /** `language`: whose words they are, and whose safety rules stand in them. */
  const read = <Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
    language = "en",
  ): v.InferOutput<Schema> | undefined => {
    const file = join(folder, path);
    if (!existsSync(file)) return void told(path, "is missing");
    files.push(file);
    try {
      const written: unknown = parse(readFileSync(file, "utf8"), { uniqueKeys: true });
      const found = v.safeParse(
        schema,
        withRulesIn(written, language, (what) => told(path, what)),
      );
      if (found.success) return found.output;
      for (const issue of found.issues) told(path, `${v.getDotPath(issue) ?? ""} ${issue.message}`.trim());
    } catch (error) {
      told(path, error instanceof Error ? error.message : String(error));
    }
    return undefined;
  };
  /** The words beside facts, entry by entry. */
  const words = <Schema extends v.GenericSchema>(
    place: string,
    language: string,
    ids: readonly string[],
    schema: Schema,
  ) => {
    const path = `${place}/${language}.yaml`;
    const said = read(path, v.record(v.string(), schema), language);
    if (said === undefined) return undefined;
    const cites = (code: string): string => {
      const file = join(folder, `${place}/${code}.yaml`);
      return existsSync(file) ? citedIn(readFileSync(file, "utf8")).toSorted().join(", ") : "";
    };
    const [first = language] = languages;
    if (cites(language) !== cites(first)) told(path, `cites other safety rules than ${first}: ${cites(language)}`);
    for (const name of ids) if (said[name] === undefined) told(path, `${name} has no words`);
    for (const name of Object.keys(said)) if (!ids.includes(name)) told(path, `${name} has words and no facts`);
    return said;
  };
  const upright = (path: string, name: string, from: number, to: number): void => {
    if (from >= to) told(path, `${name}: the ages are upside down`);
  };

  const ledger = read("ledger/facts.yaml", v.record(v.string(), v.unknown())) ?? {};
  const activities = new Map<string, Activity[]>(languages.map((language) => [language, []]));
  const checkpoints = new Map<string, Checkpoint[]>(languages.map((language) => [language, []]));
  const signs = new Map<string, Sign[]>(languages.map((language) => [language, []]));
  const seen = new Set<string>();

  for (const name of dirs(join(folder, "activities"))) {
    const place = `activities/${name}`;
    const facts = read(`${place}/facts.yaml`, band);
    if (facts === undefined) continue;
    for (const [one, own] of Object.entries(facts.activities)) {
      if (seen.has(one)) told(`${place}/facts.yaml`, `${one} is there twice`);
      seen.add(one);
      upright(`${place}/facts.yaml`, one, own.from ?? facts.from, own.to ?? facts.to);
      // Closeness by consent: whoever came late finds a whole way without touch in each of them.
      if (own.late && !own.without.includes("touch"))
        told(`${place}/facts.yaml`, `${one} is for a child who came late, and has no way without touch`);
      for (const claim of own.claims ?? [])
        if (ledger[claim] === undefined) told(`${place}/facts.yaml`, `${one}: ${claim} is no claim of the ledger`);
    }
    for (const language of languages) {
      const said = words(place, language, Object.keys(facts.activities), activityWords);
      for (const [one, own] of Object.entries(facts.activities)) {
        const text = said?.[one];
        if (text && own.late && (text.apart !== undefined) !== own.channels.includes("touch"))
          told(
            `${place}/${language}.yaml`,
            `${one} says apart how it goes without touch where touch is in it, and only there`,
          );
        if (text) activities.get(language)?.push({ id: one, from: facts.from, to: facts.to, ...own, ...text });
      }
    }
  }

  for (const name of dirs(join(folder, "milestones"))) {
    const place = `milestones/${name}`;
    const facts = read(`${place}/facts.yaml`, checkpoint);
    if (facts === undefined) continue;
    if (Number(name) !== facts.months) told(`${place}/facts.yaml`, `is of ${facts.months} months, its folder is not`);
    const lacking = areas.filter((area) => !Object.values(facts.milestones).some((one) => one.area === area));
    if (lacking.length > 0) told(`${place}/facts.yaml`, `says nothing of ${lacking.join(", ")}`);
    for (const language of languages) {
      const said = words(place, language, Object.keys(facts.milestones), milestoneWords);
      const [first] = Object.values(said ?? {});
      const milestones = Object.entries(facts.milestones).flatMap(([one, own]) => {
        const text = said?.[one];
        // A language that says one of a girl otherwise says each of them so.
        if (text && !text.girl !== !first?.girl)
          told(`${place}/${language}.yaml`, `${one} has ${text.girl ? "words" : "no words"} for a girl, others not`);
        return text ? [{ id: `${facts.months}/${one}`, ...own, ...text }] : [];
      });
      // What happens between two people is asked first.
      const asked = [...milestones.filter((one) => one.relational), ...milestones.filter((one) => !one.relational)];
      checkpoints.get(language)?.push({ months: facts.months, milestones: asked });
    }
  }
  for (const list of checkpoints.values()) list.sort((a, b) => a.months - b.months);

  const facts = read("signs/facts.yaml", signFacts) ?? {};
  for (const [one, { from, to }] of Object.entries(facts)) upright("signs/facts.yaml", one, from, to);
  for (const language of languages) {
    const said = words("signs", language, Object.keys(facts), signWords);
    const all = Object.entries(facts).flatMap(([one, own]) => {
      const text = said?.[one];
      return text ? [{ id: one, ...own, ...text }] : [];
    });
    signs.get(language)?.push(...all);
  }
  return { activities, checkpoints, signs, files, problems: [...new Set(problems)] };
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = ["virtual:activities", "virtual:growing"] as const;

/** The languages that content/ is held to: those whose src/words/<code>/growing.ts is there. Translators write it last. */
export const languages = (): readonly string[] => [
  "en",
  ...folders().filter((code) => existsSync(`${root}/src/words/${code}/growing.ts`)),
];

/** The Vite plugin. Stops the build with the list of what is wrong. */
export const growing = (): Plugin => {
  let grown: Grown | null = null;
  const read = (): Grown => (grown ??= readGrown(`${root}/content`, languages()));
  const all = (wanted: (typeof modules)[number], code: string): unknown =>
    wanted === "virtual:activities"
      ? (read().activities.get(code) ?? [])
      : { checkpoints: read().checkpoints.get(code) ?? [], signs: read().signs.get(code) ?? [] };
  return {
    name: "attune-growing",
    buildStart() {
      grown = null;
      const { problems } = read();
      if (problems.length > 0) this.error(`content\n  ${problems.join("\n  ")}`);
    },
    watchChange() {
      grown = null;
    },
    resolveId: (asked) => (modules.some((one) => asked === one || asked.startsWith(`${one}/`)) ? `\0${asked}` : null),
    load(asked) {
      const [name, code] = asked.startsWith("\0") ? asked.slice(1).split("/") : [];
      const wanted = modules.find((one) => one === name);
      if (wanted === undefined) return null;
      for (const file of read().files) this.addWatchFile(file);
      if (code !== undefined) return `export const all = ${JSON.stringify(all(wanted, code))};`;
      const list = languages().map(
        (one) => `${JSON.stringify(one)}: () => import("${wanted}/${one}").then((it) => it.all)`,
      );
      return `export const languages = { ${list.join(", ")} };`;
    },
  };
};
