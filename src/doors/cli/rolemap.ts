/**
 * The map file (`attune.map/1`, YAML): a study's names of tiers, speakers and behaviours, and what they stand for. Read with
 * the line of what is wrong; written as a first guess from what files hold (`attune map`), so that reading with the guess is
 * reading without it.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import { type RoleMap, type Rule, patternFor, type TakenTier } from "../../recording/formats/map.ts";
import { channels, type Channel, roles } from "../../recording/recording.ts";

const parts = [...roles, "nobody"] as const;
const keys = ["name", "behaviour", "who", "role", "channel", "act"] as const;
type Key = (typeof keys)[number];

/** The map in the text of a file. Refuses, with the line: what is no YAML, and a field that is not a map's. */
export const parseMap = async (text: string): Promise<Result<RoleMap>> => {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  // Only strings: a speaker called 01 or no is called so.
  const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", prettyErrors: false });
  const placeOf = (node: unknown): string => {
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
    return String(lines.linePos(Array.isArray(range) ? Number(range[0]) : 0).line || 1);
  };
  const [error] = document.errors;
  if (error) {
    const message = error.message.split("\n")[0]?.replace(/[.:]$/u, "") ?? "";
    return failed("map-syntax", { place: String(lines.linePos(error.pos[0]).line), with: { message } });
  }
  const wrong = (node: unknown, field: string, expected: string): Result<never> => {
    const found = isScalar(node) ? String(node.value) : isSeq(node) ? "a list" : isMap(node) ? "fields" : "nothing";
    return failed("map-field", { place: placeOf(node), with: { field, expected, found } });
  };
  const top = document.contents;
  if (!isMap(top)) return wrong(top, "the whole", "format and rules");
  for (const { key } of top.items)
    if (!isScalar(key) || !["format", "rules"].includes(String(key.value)))
      return failed("map-key", { place: placeOf(key), with: { key: String(key), keys: "format, rules" } });
  const format: unknown = top.get("format", true);
  if (!isScalar(format) || format.value !== "attune.map/1") return wrong(format ?? top, "format", "attune.map/1");
  const list: unknown = top.get("rules", true);
  // Where all rules are comments, there is none.
  if (isScalar(list) && (list.value === null || list.value === "")) return done([]);
  if (!isSeq(list)) return wrong(list ?? top, "rules", "a list");
  const map: Rule[] = [];
  for (const item of list.items) {
    if (!isMap(item)) return wrong(item, "a rule", "fields such as name and role");
    const rule: { [key in Key]?: string } = {};
    for (const { key, value } of item.items) {
      const known = isScalar(key) ? keys.find((each) => each === key.value) : undefined;
      if (known === undefined)
        return failed("map-key", { place: placeOf(key), with: { key: String(key), keys: keys.join(", ") } });
      if (!isScalar(value) || typeof value.value !== "string") return wrong(value ?? key, known, "text");
      if (value.value === "" && known !== "name" && known !== "behaviour") return wrong(value, known, "text");
      rule[known] = value.value;
    }
    const { name, role, channel, ...rest } = rule;
    if (name === undefined) return wrong(item, "name", "a name or a pattern");
    const part = parts.find((each) => each === role);
    if (role !== undefined && part === undefined) return wrong(item.get("role", true), "role", parts.join(", "));
    const lane = channels.find((each) => each === channel);
    if (channel !== undefined && lane === undefined)
      return wrong(item.get("channel", true), "channel", channels.join(", "));
    map.push({ name, ...rest, ...(part && { role: part }), ...(lane && { channel: lane }) });
  }
  return done(map);
};

/** What is known of one name (and behaviour) over all files. */
type Entry = {
  readonly name: string;
  readonly behaviour: string | null;
  rows: number;
  readonly files: Set<string>;
  readonly taken: Set<string>;
  readonly lanes: Set<Channel | null>;
  readonly channels: Map<string, number>;
  readonly acts: Map<string, number>;
  first: TakenTier;
};

/** What files hold, gathered row by row for a guess. */
export type Guess = {
  readonly add: (file: string, row: TakenTier) => void;
  /** The map as YAML, with what each rule was made of in comments. */
  readonly text: () => string;
};

const order: readonly TakenTier["as"][] = [
  "child",
  "adult",
  "other-child",
  "other",
  "nobody",
  "unknown",
  "described",
  "coded",
];

/** An empty guess. */
export const emptyGuess = (): Guess => {
  const entries = new Map<string, Entry>();
  const add: Guess["add"] = (file, row) => {
    const key = JSON.stringify([row.name, row.behaviour]);
    let entry = entries.get(key);
    if (!entry) {
      const { name, behaviour } = row;
      const [files, taken, lanes] = [new Set<string>(), new Set<string>(), new Set<Channel | null>()];
      entry = { name, behaviour, rows: 0, files, taken, lanes, channels: new Map(), acts: new Map(), first: row };
      entries.set(key, entry);
    }
    entry.rows++;
    entry.files.add(file);
    entry.taken.add(JSON.stringify([row.as, order.indexOf(row.as) < 4 ? row.who : null]));
    entry.lanes.add(row.lane);
    entry.channels.set(row.channel, (entry.channels.get(row.channel) ?? 0) + 1);
    if (row.act !== null && (entry.acts.has(row.act) || entry.acts.size < 9))
      entry.acts.set(row.act, (entry.acts.get(row.act) ?? 0) + 1);
  };
  return { add, text: () => written([...entries.values()]) };
};

const head = `# What the names in your files stand for: a first guess of Attune's, which reads as Attune reads without it.
# Change what is wrong, then: attune read FILE --map THIS (also convert, check, agree). The first rule that fits counts.
#   name       a tier, speaker or subject; * is anything, \\* a star
#   behaviour  a behaviour's code or an annotation's text; left out: every one
#   who        the person's id; left out: the name itself, and of role child the one child of the file
#   role       ${parts.join(", ")} (nobody: left out)
#   channel    ${channels.join(", ")}; left out: as each row says
#   act        what was done, where the channel does not say it: look-away, smile, laugh ...; left out: as each row says
format: attune.map/1
`;

/** Entries as rules, the child's first; what is left out, and what no one rule can say, as comments at the end. */
const written = (entries: readonly Entry[]): string => {
  const sorted = entries
    .toSorted((a, b) => b.rows - a.rows)
    .toSorted((a, b) => order.indexOf(a.first.as) - order.indexOf(b.first.as));
  const isRule = ({ taken, first }: Entry): boolean => taken.size === 1 && order.indexOf(first.as) <= 4;
  // A rule for any behaviour stands behind those for one.
  const rules = sorted.filter(isRule).toSorted((a, b) => Number(a.behaviour === null) - Number(b.behaviour === null));
  const rest = sorted.filter((entry) => !isRule(entry));
  const why: Readonly<Partial<Record<TakenTier["as"], string>>> = {
    unknown: "Attune does not know who this is, and leaves it out",
    described: "this describes another tier, and is left out",
    coded: "this says what was coded",
  };
  const left = rest.map((entry) => {
    const told =
      entry.taken.size > 1
        ? "not the same person or role in every file, so no one rule says it; read as without a map"
        : (why[entry.first.as] ?? "");
    return `# ${countOf(entry)}. ${told}.\n${ruleText(entry, entry.first.as === "unknown" ? "adult" : null, "#  ")}`;
  });
  return [
    head,
    "rules:\n",
    ...rules.map((entry) => `  # ${countOf(entry)}${madeOf(entry)}\n${ruleText(entry, entry.first.as, "  ")}`),
    ...(left.length > 0 ? ["\n# No rules. Where one is wanted, take away the # and say what it is.\n", ...left] : []),
  ].join("");
};

const countOf = ({ rows, files }: Entry): string =>
  `${rows} ${rows === 1 ? "row" : "rows"} in ${files.size} ${files.size === 1 ? "file" : "files"}`;

/** The channels and acts that the rows were taken as. */
const madeOf = ({ channels: done, acts }: Entry): string => {
  const list = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([word, count]) => `${JSON.stringify(word).slice(1, -1)} ${count}`).join(", ");
  return `: ${list(done)}${acts.size > 0 ? `; acts: ${list(acts)}` : ""}`;
};

const ruleText = ({ name, behaviour, first, lanes }: Entry, role: TakenTier["as"] | null, indent: string): string => {
  const [lane] = lanes.size === 1 ? [...lanes] : [null];
  const own = first.as === "child" || (first.who !== name && ["adult", "other-child", "other"].includes(first.as));
  const lines = [
    `name: ${JSON.stringify(patternFor(name))}`,
    ...(behaviour === null ? [] : [`behaviour: ${JSON.stringify(patternFor(behaviour.trim()))}`]),
    ...(own ? [`who: ${JSON.stringify(first.who)}`] : []),
    ...(role === null ? [] : [`role: ${role}`]),
    ...(lane && role !== "nobody" ? [`channel: ${lane}`] : []),
  ];
  return lines.map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}\n`).join("");
};
