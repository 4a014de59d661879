/**
 * Reads content/ and holds it to its rules: every article in every language, every claim with its source and its words,
 * no dead link, no fact that nobody confirmed. What is wrong is said in one list, and stops the build.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import {
  libraryAreas,
  type ArticleCard,
  type Claim,
  countedIn,
  pictures,
  readings,
  topics,
} from "../../src/library/library.ts";
import { type Prose, prose } from "./prose.ts";
import { citedIn, rulesIn, withRules } from "./rules.ts";
import { carried, isLasting } from "./sources.ts";

const oneLine = v.pipe(v.string(), v.trim(), v.minLength(2));
const articleFacts = v.strictObject({
  ages: v.strictObject({ from: v.pipe(v.number(), v.minValue(0)), to: v.pipe(v.number(), v.maxValue(216)) }),
  areas: v.pipe(v.array(v.picklist(libraryAreas)), v.minLength(1)),
  topics: v.pipe(v.array(v.picklist(topics)), v.minLength(1)),
  picture: v.picklist(pictures),
  /** Safety rules that stand above all else on the page. */
  first: v.exactOptional(v.array(oneLine)),
  related: v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(5)),
});
const front = v.strictObject({
  title: oneLine,
  summary: oneLine,
  tonight: oneLine,
  ask: oneLine,
  /** What a person might type who does not know our words; searched, never shown. */
  also: v.array(oneLine),
});
const claimFacts = v.strictObject({
  kind: v.picklist(["research", "advice"]),
  by: oneLine,
  others: v.exactOptional(v.boolean()),
  where: oneLine,
  year: v.pipe(v.number(), v.integer(), v.minValue(1950)),
  address: v.pipe(
    v.string(),
    v.url(),
    v.check(isLasting, "address is no DOI, archive or body's own page (sources.ts)"),
  ),
  /** Where it was read, if not at `address`: for whoever checks it again, never shown. */
  found: v.exactOptional(v.pipe(v.string(), v.url())),
  /** What carries its strength: studies, bodies that say the same, or a review whose number of studies we did not read. */
  bodies: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  gathered: v.exactOptional(v.literal(true)),
  studies: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  people: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  of: v.exactOptional(v.picklist(countedIn)),
  strength: v.picklist([0, 1, 2, 3, 4]),
  read: v.picklist(readings),
  row: oneLine,
});
const claimWords = v.strictObject({
  says: oneLine,
  who: oneLine,
  not: oneLine,
  advice: v.exactOptional(oneLine),
  page: v.exactOptional(oneLine),
});
const checked = v.strictObject({
  facts: v.record(v.string(), v.picklist(["confirmed", "corrected", "part", "not found"])),
});

export type Page = {
  readonly card: ArticleCard;
  /** The safety rules at its top. */
  readonly first: readonly string[];
  readonly body: Prose;
  readonly tonight: Prose;
  readonly ask: Prose;
  readonly also: readonly string[];
};
export type Shelf = {
  /** By language: the pages by slug, and the claims. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, Page>>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** Every file that was read. */
  readonly files: readonly string[];
  /** What breaks a rule, one line each; empty where all is well. */
  readonly problems: readonly string[];
};

/** Words at 180 a minute, at least one minute. */
const minutesOf = (text: string): number => Math.max(1, Math.round(text.split(/\s+/).length / 180));

/** Reads the shelf in `folder` for `languages` (codes). Never throws: problems are in the answer. */
export const readShelf = (folder: string, languages: readonly string[]): Shelf => {
  const problems: string[] = [];
  const files: string[] = [];
  const told = (where: string, what: string): void => void problems.push(`${where}: ${what}`);
  const at = (path: string): string | null => {
    const whole = join(folder, path);
    if (!existsSync(whole)) return null;
    files.push(whole);
    return readFileSync(whole, "utf8");
  };
  const read = <Schema extends v.GenericSchema>(path: string, schema: Schema, text: string | null) => {
    if (text === null) return void told(path, "is missing");
    try {
      const found = v.safeParse(schema, parse(text));
      if (found.success) return found.output;
      for (const issue of found.issues) told(path, `${v.getDotPath(issue) ?? ""} ${issue.message}`.trim());
    } catch (error) {
      told(path, error instanceof Error ? error.message : String(error));
    }
    return undefined;
  };

  const rows = read("ledger/checked.yaml", checked, at("ledger/checked.yaml"))?.facts ?? {};
  const facts = read("ledger/facts.yaml", v.record(v.string(), claimFacts), at("ledger/facts.yaml")) ?? {};
  for (const [id, { row, people, of, ...rest }] of Object.entries(facts)) {
    if (rest.strength > carried(rest))
      told(`claim ${id}`, `strength ${rest.strength} is more than its studies or bodies carry`);
    const state = rows[row];
    if (state === undefined) told(`claim ${id}`, `"${row}" is no row of checked.yaml`);
    if (state === "not found") told(`claim ${id}`, `"${row}" was looked for and not found: it may not be said`);
    if ((people === undefined) !== (of === undefined)) told(`claim ${id}`, "people and of belong together");
  }
  const claims = new Map<string, readonly Claim[]>();
  for (const language of languages) {
    const path = `ledger/${language}.yaml`;
    const said = read(path, v.record(v.string(), claimWords), at(path)) ?? {};
    for (const id of Object.keys(said)) if (facts[id] === undefined) told(path, `${id} has words and no source`);
    const all = Object.entries(facts).flatMap(
      ([id, { row: _row, found: _found, bodies: _bodies, gathered: _gathered, ...rest }]) => {
        const words = said[id];
        if (words === undefined) told(path, `${id} has no words`);
        return words === undefined ? [] : [{ id, ...words, ...rest }];
      },
    );
    claims.set(language, all);
  }

  const slugs = existsSync(join(folder, "articles")) ? readdirSync(join(folder, "articles")).sort() : [];
  const known = new Set(slugs);
  const used = new Set<string>();
  const pages = new Map<string, Map<string, Page>>(languages.map((language) => [language, new Map()]));
  for (const slug of slugs) {
    const own = read(`articles/${slug}/facts.yaml`, articleFacts, at(`articles/${slug}/facts.yaml`));
    if (own === undefined) continue;
    if (own.ages.from >= own.ages.to) told(`articles/${slug}/facts.yaml`, "the ages are upside down");
    for (const to of own.related)
      if (!known.has(to) || to === slug) told(`articles/${slug}/facts.yaml`, `related: there is no article ${to}`);
    for (const id of own.first ?? [])
      if (rulesIn("en")[id] === undefined) told(`articles/${slug}/facts.yaml`, `${id} is no safety rule`);
    let first: readonly string[] | undefined;
    let safe: readonly string[] | undefined;
    for (const language of languages) {
      const path = `articles/${slug}/${language}.md`;
      const written = at(path);
      if (written === null) {
        told(path, "is missing");
        continue;
      }
      const rules = citedIn(written).toSorted();
      safe ??= rules;
      if (rules.join() !== safe.join())
        told(path, `cites other safety rules than ${languages[0] ?? ""}: ${rules.join(", ")}`);
      const put = (text: string): string => withRules(text, language, (what) => told(path, what));
      if (/\((?:verify|Verify)\)|\bTODO\b/.test(written)) told(path, "holds something that nobody has checked yet");
      const cut = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(written);
      const head = read(path, front, cut?.[1] ?? "");
      if (head === undefined || cut === null) continue;
      try {
        const [body, tonight, ask] = [cut[2] ?? "", head.tonight, head.ask].map((part) => prose(put(part)));
        if (body === undefined || tonight === undefined || ask === undefined) continue;
        const cited = [...new Set([body, tonight, ask].flatMap((part) => part.claims))].sort();
        for (const id of cited) if (facts[id] === undefined) told(path, `${id} is no claim of the ledger`);
        for (const to of [body, tonight, ask].flatMap((part) => part.links))
          if (!known.has(to)) told(path, `links to ${to}, which is not there`);
        if (cited.length === 0) told(path, "cites no claim at all");
        first ??= cited;
        if (cited.join() !== first.join()) {
          const differ = [...cited.filter((id) => !first?.includes(id)), ...first.filter((id) => !cited.includes(id))];
          told(path, `cites other claims than ${languages[0] ?? ""}: ${differ.join(", ")}`);
        }
        for (const id of cited) used.add(id);
        const { title, summary, also } = head;
        const { from, to } = own.ages;
        const card: ArticleCard = {
          slug,
          title,
          summary,
          from,
          to,
          areas: own.areas,
          topics: own.topics,
          related: own.related,
          picture: own.picture,
          minutes: minutesOf(`${body.plain} ${tonight.plain} ${ask.plain}`),
        };
        const above = (own.first ?? []).flatMap((id) => rulesIn(language)[id] ?? []);
        pages.get(language)?.set(slug, { card, first: above, body, tonight, ask, also });
      } catch (error) {
        told(path, error instanceof Error ? error.message : String(error));
      }
    }
  }
  for (const id of Object.keys(facts)) if (!used.has(id)) told(`claim ${id}`, "no article says it");
  return { pages, claims, files, problems };
};
