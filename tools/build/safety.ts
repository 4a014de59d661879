/**
 * Holds everything that Attune says to its safety rules (content/safety): a page about holding, sleep, crying, fever, feeding,
 * thoughts or fear carries the rules of it, in every language, and nothing about a rule names another urgency. What is
 * wrong is said in one list, and stops the build.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { ladder } from "../../src/screens/help/ladder.ts";
import { languages as inLibrary } from "./content.ts";
import { readGrown } from "./growing.ts";
import { rulesIn } from "./rules.ts";
import { readShelf } from "./shelf.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const required = createRequire(import.meta.url);

export const soons = ["now", "today", "week", "always"] as const;
export type Soon = (typeof soons)[number];
const id = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/));
const source = v.strictObject({
  by: v.string(),
  where: v.string(),
  address: v.pipe(v.string(), v.url()),
  read: v.picklist(["page", "copy", "secondary", "no"]),
});
const file = v.strictObject({
  rules: v.record(
    id,
    v.strictObject({
      how_soon: v.picklist(soons),
      from: v.pipe(v.array(id), v.nonEmpty()),
      said: v.exactOptional(v.record(v.string(), v.string())),
    }),
  ),
  topics: v.record(id, v.strictObject({ about: v.string(), carries: v.pipe(v.array(id), v.nonEmpty()) })),
  sources: v.record(id, source),
});
export type Safety = v.InferOutput<typeof file>;

/** Something that is said: where, in which language, in its parts. `rung`: the step of a ladder that it stands on. */
export type Piece = { readonly where: string; readonly language: string; readonly text: string; readonly rung?: Soon };

/** The facts of the rules. Throws with every place that is wrong. */
export const safetyOf = (text: string): Safety => {
  const found = v.safeParse(file, parse(text));
  if (!found.success) {
    const wrong = found.issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`);
    throw new Error(`content/safety\n  ${wrong.join("\n  ")}`);
  }
  const { rules, topics, sources } = found.output;
  const words = Object.keys(rulesIn("en"));
  const used = new Set(Object.values(rules).flatMap(({ from }) => from));
  const wrong = [
    ...Object.keys(rules)
      .filter((one) => !words.includes(one))
      .map((one) => `${one} has no words`),
    ...words.filter((one) => rules[one] === undefined).map((one) => `${one} has words and no facts`),
    ...[...used].filter((one) => sources[one] === undefined).map((one) => `${one} is no source`),
    ...Object.keys(sources)
      .filter((one) => !used.has(one))
      .map((one) => `source ${one}: no rule is from it`),
    ...Object.entries(topics).flatMap(([topic, { carries }]) =>
      carries.filter((one) => rules[one] === undefined).map((one) => `${topic}: ${one} is no rule`),
    ),
  ];
  if (wrong.length > 0) throw new Error(`content/safety\n  ${wrong.join("\n  ")}`);
  return found.output;
};

/** How soon, by the words that say so. "This week" is no rung for what holds always. */
const urgencies: Readonly<Record<string, Readonly<Partial<Record<Soon, RegExp>>>>> = {
  en: {
    now: /\b(?:now|at once|straight away|right away|immediately|emergency)\b/i,
    today: /\btoday\b/i,
    week: /\b(?:this week|soon|within weeks?|four weeks)\b/i,
  },
  es: {
    now: /(?:^|[^\p{L}])(?:ya(?! (?:sabía|dura|no))|ahora|enseguida|de inmediato|emergencias?)(?!\p{L})/iu,
    today: /(?:^|[^\p{L}])hoy(?!\p{L})/iu,
    week: /esta semana|(?:^|[^\p{L}])pronto(?!\p{L})/iu,
  },
  ar: { now: /الآن|فورًا|حالًا|الطوارئ|طارئة/u, today: /اليوم(?!\p{L})/u, week: /هذا الأسبوع|قريبًا/u },
};

/** The text without the rules that stand in it. */
const withoutRules = (text: string, language: string): string =>
  Object.values(rulesIn(language)).reduce((left, rule) => left.replaceAll(rule, " "), text);

/** Which rules a piece carries, word for word. */
export const carriedBy = ({ text, language }: Piece): readonly string[] =>
  Object.entries(rulesIn(language)).flatMap(([one, rule]) => (text.includes(rule) ? [one] : []));

/** The rules that a piece should carry, by what its English is about, and does not. */
export const lacking = (safety: Safety, pieces: readonly Piece[]): readonly string[] => {
  const about = new Map<string, Set<string>>();
  for (const piece of pieces.filter(({ language }) => language === "en")) {
    const own = withoutRules(piece.text, "en");
    const wanted = Object.values(safety.topics).filter((topic) => new RegExp(topic.about).test(own));
    about.set(piece.where, new Set(wanted.flatMap(({ carries }) => carries)));
  }
  return pieces.flatMap((piece) => {
    const carried = carriedBy(piece);
    return [...(about.get(piece.where) ?? [])]
      .filter((one) => !carried.includes(one))
      .map((one) => `${piece.where} (${piece.language}) does not carry the safety rule ${one}`);
  });
};

/** Sentences about a rule that name another urgency than the rule does. */
export const clashing = (safety: Safety, pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ where, language, text, rung }) =>
    withoutRules(text, language)
      .split(/(?<=[.!?؟:;؛])\s+|\n+/)
      .flatMap((sentence) =>
        Object.entries(safety.rules).flatMap(([one, { how_soon, said }]) => {
          const about = said?.[language];
          if (about === undefined || !new RegExp(about, "u").test(sentence)) return [];
          const named = soons.filter((soon) => urgencies[language]?.[soon]?.test(sentence));
          const all = named.length > 0 ? named : rung === undefined ? [] : [rung];
          if (all.length === 0 || all.includes(how_soon)) return [];
          return [`${where} (${language}): ${one} is ${how_soon}, and here ${all.join(", ")}: ${sentence.trim()}`];
        }),
      ),
  );

/**
 * What is no advice: names, such as of a kind of help line or a chip to tap; a phase of a reset, which shows its rule beneath;
 * a sentence to say aloud to a child; and what is told of a file that was brought in.
 */
const names = /^(?:help\.(?:need|kind)|calm\.(?:sign|phase)|repair\.(?:what|say)|bring|note|file)\./;
/** Which messages make one piece: a reset, a cue; else a part of a screen. */
const pieceOf = (message: string): string =>
  /^(?:calm\.reset|cues\.do|cues\.help|cues\.need)\.[^.]+/.exec(message)?.[0] ??
  /^pause(?=\.)/.exec(message)?.[0] ??
  /^[^.]+(?:\.[^.]+)?/.exec(message)?.[0] ??
  message;
const rungOf = (message: string): { rung: Soon } | Record<never, never> => {
  const rung = soons.find((soon) => message.split(".").includes(soon));
  return rung === undefined || rung === "always" ? {} : { rung };
};

/** Every message of the screens, by `pieceOf`; or each alone, for `clashing`. */
export const messagePieces = (language: string, alone = false): readonly Piece[] => {
  const folder = `${root}/src/words/${language}`;
  if (!existsSync(folder)) return [];
  const all = new Map<string, Piece>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".ts") && one !== "safety.ts")) {
    const { words = {} }: { words?: Readonly<Record<string, string>> } = required(join(folder, name));
    for (const [message, text] of Object.entries(words)) {
      if (names.test(message)) continue;
      const where = alone ? message : pieceOf(message);
      const before = all.get(where)?.text;
      all.set(where, { where, language, text: before === undefined ? text : `${before}\n${text}`, ...rungOf(message) });
    }
  }
  const [when, rules] = [all.get("help.when"), rulesIn(language)];
  const climbed = Object.values(ladder).flat();
  if (when) all.set("help.when", { ...when, text: [when.text, ...climbed.map((one) => rules[one])].join("\n") });
  return [...all.values()];
};

/** Every page of the library, every activity, milestone and sign, in every language. */
export const contentPieces = (folder: string, languages: readonly string[]): readonly Piece[] => {
  const shelf = readShelf(folder, languages);
  const grown = readGrown(folder, languages);
  return languages.flatMap((language): readonly Piece[] => [
    ...[...(shelf.pages.get(language)?.values() ?? [])].map(({ card, first, body, tonight, ask, also }) => ({
      where: `articles/${card.slug}`,
      language,
      text: [card.title, card.summary, ...first, body.plain, tonight.plain, ask.plain, also.join("; ")].join("\n"),
    })),
    ...(shelf.claims.get(language) ?? []).map(({ id: one, says }) => ({
      where: `ledger/${one}`,
      language,
      text: says,
    })),
    ...(grown.activities.get(language) ?? []).map(({ id: one, title, steps, look, ways, apart = "", safe = "" }) => ({
      where: `activities/${one}`,
      language,
      text: [title, ...steps, look, ways, apart, safe].join("\n"),
    })),
    ...(grown.checkpoints.get(language) ?? []).flatMap(({ milestones }) =>
      milestones.map(({ id: one, short, ask, invite }) => ({
        where: `milestones/${one}`,
        language,
        text: [short, ask, ...invite].join("\n"),
      })),
    ),
    ...(grown.signs.get(language) ?? []).map(({ id: one, says, alone, else: other }) => ({
      where: `signs/${one}`,
      language,
      text: `${says}.\n${other}`,
      ...(alone === undefined || alone === "plan" ? {} : { rung: alone }),
    })),
  ]);
};

/** What breaks the rules, one line each; `folder` is content/. */
export const unsafe = (folder: string, languages: readonly string[]): readonly string[] => {
  const safety = safetyOf(readFileSync(join(folder, "safety/facts.yaml"), "utf8"));
  const pages = contentPieces(folder, languages);
  const carrying = pages.filter(({ where }) => !where.startsWith("ledger/"));
  return [
    ...lacking(safety, [...carrying, ...languages.flatMap((code) => messagePieces(code))]),
    ...clashing(safety, [...pages, ...languages.flatMap((code) => messagePieces(code, true))]),
  ];
};

/** The Vite plugin. */
export const safety = (): Plugin => ({
  name: "attune-safety",
  apply: "build",
  buildStart() {
    const problems = unsafe(`${root}/content`, inLibrary());
    if (problems.length > 0) this.error(`content/safety\n  ${problems.join("\n  ")}`);
  },
});
