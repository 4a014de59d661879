/**
 * Help lines and resets come to the app as data: content/help/lines.yaml and content/resets/facts.yaml, read, checked and
 * stripped of what is only for those who check. `virtual:help` is the lines, `virtual:emergency` the emergency numbers of
 * all other countries, `virtual:resets` the resets.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parse } from "yaml";
import type { Reset } from "../../src/calm/resets.ts";
import { words as calmWords } from "../../src/words/en/calm.ts";
import { words as helpWords } from "../../src/words/en/help.ts";
import { type Emergency, type Help, type HelpLine, weekdays } from "../../src/screens/help/lines.ts";

const root = fileURLToPath(new URL("../../content", import.meta.url));
const said = (table: Readonly<Record<string, string>>, prefix: string) =>
  v.pipe(
    v.string(),
    v.check((id) => Object.hasOwn(table, prefix + id), `is not a message ${prefix}...`),
  );
const day = v.pipe(v.string(), v.isoDate());
const web = v.pipe(v.string(), v.url(), v.startsWith("http"));
const number = v.pipe(v.string(), v.regex(/^\+?[\d*#(][\d ()*#-]*$/, "is not a number to dial"));
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/));
const kind = v.picklist([
  "emergency",
  "parent-stress",
  "suicide-crisis",
  "perinatal",
  "domestic-abuse",
  "child-protection",
  "child-helpline",
  "mental-health-information",
]);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/));
const days = v.pipe(
  v.string(),
  v.check((text) => weekdays(text).length > 0, "are not weekdays"),
);

const line = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z0-9-]+$/)),
    kind,
    /** Left out, it is the emergency services, in the language that is spoken. */
    name: v.optional(v.string(), ""),
    region: v.exactOptional(said(helpWords, "help.region.")),
    phone: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ number, for: v.exactOptional(v.picklist(["any", "ambulance", "police", "fire"])) })),
        v.nonEmpty(),
      ),
    ),
    text: v.exactOptional(
      v.array(v.strictObject({ to: number, word: v.exactOptional(v.string()), language: v.exactOptional(language) })),
    ),
    whatsapp: v.exactOptional(v.string()),
    hours: v.exactOptional(v.union([v.literal("always"), v.array(v.strictObject({ days, from: time, to: time }))])),
    hours_of: v.exactOptional(v.pipe(v.number(), v.integer())),
    cost: v.exactOptional(v.picklist(["free", "mobile-free"])),
    languages: v.exactOptional(v.array(language)),
    count: v.exactOptional(v.pipe(v.number(), v.integer())),
    interpreters: v.exactOptional(v.union([v.pipe(v.number(), v.integer()), v.literal("some")])),
    web: v.exactOptional(web),
    note: v.exactOptional(said(helpWords, "help.note.")),
    from: v.picklist(["official", "secondary"]),
    source: web,
    also: v.exactOptional(v.array(web)),
    page: v.string(),
    checked: day,
    about: v.exactOptional(v.string()),
  }),
  v.check((one) => (one.phone ?? one.text) !== undefined, "can be neither called nor written to"),
  v.check(({ name, kind: of }) => name !== "" || of === "emergency", "has no name"),
  v.transform(({ also: _also, page: _page, about: _about, ...shown }): HelpLine => shown),
);
const help = v.strictObject({
  directory: v.strictObject({ name: v.string(), web, source: web }),
  countries: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    v.pipe(
      v.strictObject({
        missing: v.array(kind),
        by_country: v.exactOptional(v.array(kind)),
        lines: v.pipe(v.array(line), v.nonEmpty()),
      }),
      v.check(
        ({ missing, by_country = [], lines }) =>
          lines.every((one) => ![...missing, ...by_country].includes(one.kind)) &&
          by_country.every((one) => !missing.includes(one)),
        "says that a kind is missing which it has",
      ),
    ),
  ),
});

const source = v.strictObject({
  cite: v.pipe(v.string(), v.nonEmpty()),
  web: v.exactOptional(web),
  /** read: its page was read, see shared facts; noted: named in our notes, not read again. */
  state: v.picklist(["read", "noted"]),
});
const reset = v.pipe(
  v.strictObject({
    id: said(calmWords, "calm.reset."),
    shows: v.picklist(["breath", "steps", "walk"]),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(780)),
    phases: v.pipe(
      v.array(
        v.strictObject({
          say: said(calmWords, "calm.phase."),
          seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(480)),
          size: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        }),
      ),
      v.nonEmpty(),
    ),
    repeats: v.boolean(),
    carrying: v.boolean(),
    zones: v.array(v.picklist(["up", "down"])),
    grade: v.picklist(["A", "B+", "B", "B-", "C+", "C"]),
    studies: v.pipe(v.number(), v.integer(), v.minValue(0)),
    source,
  }),
  v.check(
    ({ grade, studies }) => (grade.startsWith("B") ? studies > 1 : grade === "C+" ? studies === 1 : true),
    "claims more studies than it names",
  ),
);

/** What is wrong with `value`, place by place; nothing where it is right. */
const checked = <Output>(schema: v.GenericSchema<unknown, Output>, value: unknown, where: string): Output => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const wrong = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ""}: ${issue.message}`);
  throw new Error(`${where}\n  ${wrong.join("\n  ")}`);
};

/** The help lines of a text in YAML. Throws on what the app could not show or dial, naming each place. */
export const helpOf = (text: string, where: string): Help => {
  const all = checked(help, parse(text), where);
  const ids = Object.values(all.countries).flatMap(({ lines }) => lines.map(({ id }) => id));
  const twice = ids.filter((id, n) => ids.indexOf(id) !== n);
  const strays = Object.entries(all.countries).flatMap(([code, { lines }]) =>
    lines.filter(({ id }) => !id.startsWith(`${code.toLowerCase()}-`)).map(({ id }) => id),
  );
  if (twice.length + strays.length > 0) throw new Error(`${where}: ${[...twice, ...strays].join(", ")} misplaced`);
  return { directory: { name: all.directory.name, web: all.directory.web }, countries: all.countries };
};

const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const short = v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2,6}$/, "is no emergency number")));
const emergency = v.strictObject({
  checked: day,
  sources: v.record(
    v.string(),
    v.strictObject({
      name: v.string(),
      address: v.exactOptional(web),
      read: v.picklist(["whole", "copy", "secondary"]),
    }),
  ),
  countries: v.record(
    code,
    v.strictObject({
      any: short,
      ambulance: short,
      police: short,
      fire: short,
      from: v.pipe(v.array(v.string()), v.minLength(2, "stands on one source alone")),
    }),
  ),
  none: v.array(code),
});

/** The emergency numbers of the countries that have no lines of their own. Throws on what is not a number, or stands on one source. */
export const emergencyOf = (text: string, where: string, lines: Help): Emergency => {
  const { checked: read, sources, countries, none } = checked(emergency, parse(text), where);
  const wrong = [
    ...Object.entries(countries).flatMap(([one, { from, any, ambulance, police, fire }]) => [
      ...from.filter((name) => sources[name] === undefined).map((name) => `${one}: ${name} is no source`),
      ...((any === undefined) === ((ambulance ?? police ?? fire) === undefined)
        ? [`${one}: one for all, or one each`]
        : []),
      // The short list and the numbering plan say that a number is there, not whom it reaches.
      ...(from.some((name) => ["eu", "aosp", "wiki"].includes(name)) ? [] : [`${one}: nobody says whom it reaches`]),
      ...(lines.countries[one] === undefined ? [] : [`${one} has lines of its own`]),
    ]),
    ...none
      .filter((one) => countries[one] !== undefined || lines.countries[one] !== undefined)
      .map((one) => `${one} is there twice`),
  ];
  if (wrong.length > 0) throw new Error(`${where}\n  ${wrong.join("\n  ")}`);
  const numbers = Object.entries(countries).map(([one, { from: _, ...all }]) => [one, all] as const);
  return { checked: read, source: sources["aosp"]?.address ?? "", numbers: Object.fromEntries(numbers), none };
};

/** The resets of a text in YAML. Throws on what the app could not guide. */
export const resetsOf = (text: string, where: string): readonly Reset[] =>
  checked(v.pipe(v.array(reset), v.nonEmpty()), parse(text), where);

const made: Readonly<Record<string, { readonly file: string; readonly of: (text: string, where: string) => unknown }>> =
  {
    "virtual:help": { file: `${root}/help/lines.yaml`, of: helpOf },
    "virtual:emergency": {
      file: `${root}/help/emergency.yaml`,
      of: (text, where) =>
        emergencyOf(text, where, helpOf(readFileSync(`${root}/help/lines.yaml`, "utf8"), "lines.yaml")),
    },
    "virtual:resets": { file: `${root}/resets/facts.yaml`, of: resetsOf },
  };

/** The Vite plugin. */
export const helpLines = (): Plugin => ({
  name: "attune-help",
  resolveId: (id) => (Object.hasOwn(made, id) ? `\0${id}` : null),
  load(id) {
    const one = id.startsWith("\0") ? made[id.slice(1)] : undefined;
    if (one === undefined) return null;
    this.addWatchFile(one.file);
    return `export const all = ${JSON.stringify(one.of(readFileSync(one.file, "utf8"), one.file))};`;
  },
});
