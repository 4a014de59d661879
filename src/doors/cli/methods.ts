/**
 * The method note: how figures were made, as a paragraph for a paper. It is put together from the definitions, the engine's own
 * constants and the options that were really used, so it cannot say what was not done. In English, as `--definitions` is.
 */
import { basename } from "node:path";
import { done, type Result } from "../../ground/result.ts";
import { type Definition, definitions } from "../../reading/definitions.ts";
import { usualShifts } from "../../reading/reading.ts";
import { limits } from "../../reading/limits.ts";
import { codedOf, lengthOf } from "../../recording/spans.ts";
import type { Args } from "./command.ts";
import { define } from "./define.ts";
import { readOptions, type SaidNote } from "./files.ts";
import { asksWindows, type Plan, planOf, type ReadIn } from "./windows.ts";

/** What was used, from the arguments. */
export type Used = {
  readonly version: string;
  readonly seed: number;
  readonly plan: Plan | null;
  readonly args: Args;
  /** How many rules the map has; null without one. */
  readonly rules: number | null;
  /** Milliseconds. */
  readonly offset: number;
};

/** What was read of one file, where the note is of one. */
export type Facts = Pick<ReadIn, "recording" | "reading"> & {
  readonly notes: readonly SaidNote[];
  readonly heard: boolean;
};

/** What the arguments use. Refuses what `attune read` refuses of them. */
export const usedOf = async (args: Args, seed: number, version: string): Promise<Result<Used>> => {
  const options = await readOptions(args);
  if (!options.ok) return options;
  const plan = asksWindows(args) ? await planOf(args) : done(null);
  if (!plan.ok) return plan;
  const { map, offset = 0 } = options.value;
  return done({ version, seed, args, offset, plan: plan.value, rules: map ? map.length : null });
};

/** The note: paragraphs, each one line, with an empty line between; the figures a line each, by their ids. */
export const methodNote = (used: Used, facts: Facts | null): string => {
  const told = facts ? facts.reading.figures.filter(({ enough }) => enough).map(({ id }) => id) : null;
  const figures = definitions.filter(({ id }) => told === null || told.includes(id));
  const paragraphs = [
    [
      softwareOf(used, facts),
      whoOf(used),
      "Only what was recorded and coded counts, and no answer, turn, time together or chance shift crosses a border of it.",
      ...windowsOf(used),
    ],
    [chanceOf(used)],
    [
      `Figures${facts ? ` with evidence enough (${figures.length} of ${definitions.length})` : ""}, each told only with its least evidence:\n`,
      grouped(figures).map(figureOf).join("\n"),
    ],
    ...(facts ? [factsOf(facts)] : []),
    [
      `Cite as: Attune (version ${used.version}; figure definitions version 1) [computer software]; and the source of each figure that is reported.`,
    ],
  ];
  return `${paragraphs
    .map((sentences) =>
      sentences
        .filter((one) => one !== "")
        .join(" ")
        .replaceAll("\n ", "\n"),
    )
    .join("\n\n")}\n`;
};

const seconds = (ms: number): string => `${ms / 1000} s`;

const softwareOf = ({ version, args }: Used, facts: Facts | null): string => {
  const age = args.one("age");
  const heard = "events heard by Attune’s own listener, which is a machine’s guess until somebody has checked it";
  const from =
    facts === null
      ? "coded recordings, or of films by what Attune’s own listener heard"
      : facts.heard
        ? heard
        : "a coded recording";
  const old = age === undefined ? "" : ` (the child being ${age} months old)`;
  return `Exchanges between the child and adults were read with Attune ${version} (figure definitions version 1) from ${from}${old}, in whole milliseconds.`;
};

const whoOf = ({ args, rules, offset }: Used): string => {
  const said = (["child", "adult", "other"] as const).flatMap((role) => {
    const names = args.all(role).flatMap((value) => value.split(","));
    return names.length > 0 ? [`${names.join(", ")} as ${role}`] : [];
  });
  const map = args.one("map");
  const named = [
    ...(said.length > 0 ? [`as was said (${said.join("; ")})`] : []),
    ...(rules === null ? [] : [`by a map of ${rules} rules (${basename(map ?? "")})`]),
    "by the usual names of the field’s files",
  ];
  const moved = offset === 0 ? "" : ` All times were moved by ${seconds(offset)}.`;
  const nobody = args.has("keep-nobody")
    ? " Rows of nobody were kept as events of others."
    : " Rows of nobody (silence, noise, television) were left out.";
  return `Who is who was taken ${named.join(", else ")}.${nobody}${moved}`;
};

const windowsOf = ({ plan, args }: Used): string[] => {
  if (!plan) return [];
  const said: string[] = [];
  const [from, to, every] = [args.one("from"), args.one("to"), args.one("every")];
  if (from !== undefined || to !== undefined)
    said.push(`Of each recording the stretch from ${from ?? "its start"} to ${to ?? "its end"} was read.`);
  if (every === undefined && plan.list === null) return said;
  said.push(
    every === undefined
      ? `It was read as one and in the windows of a list (${basename(args.one("windows") ?? "")}).`
      : `It was read as one and in windows of ${every} one after the other, of which the last ends with it.`,
    "What was coded is clipped to a window, so that nothing crosses its borders, and each window has its own chance levels.",
    "The mean of a figure is the plain mean over the windows with its least evidence, each weighing the same; the pooled value is that of their time read as one.",
  );
  return said;
};

const chanceOf = ({ seed }: Used): string =>
  `Chance levels are the mean over ${usualShifts} recordings in which the adults’ acts were slid round each coded stretch by a random ${seconds(limits.leastSlide)} or more, the same slide for all figures (in stretches under ${seconds(limits.slidFrom)} the gaps between the acts were shuffled instead); the seed was ${seed}. p is one more than how many of them reach the value, over one more than all (Phipson & Smyth 2010, Stat Appl Genet Mol Biol 9:39), and q is p after Benjamini and Hochberg (1995, J R Stat Soc B 57:289-300) over the figures of a reading. Shares have the 95 % interval of Wilson (1927, J Am Stat Assoc 22:209-212), medians their quartiles.`;

/** Figures that differ in nothing but their name together. */
const grouped = (figures: readonly Definition[]): (readonly Definition[])[] => [
  ...Map.groupBy(figures, (figure) => JSON.stringify(define(figure))).values(),
];

const figureOf = (alike: readonly Definition[]): string => {
  const [first] = alike;
  const names = alike.map(({ id }) => id).join(", ");
  const parts = new Map(first ? define(first) : []);
  const least = parts.get("Least evidence") ?? "none";
  return `${names}: ${parts.get("Formula") ?? ""} Least evidence: ${least}. Source: ${parts.get("Source") ?? ""}`;
};

const factsOf = ({ recording, reading, notes }: Facts): string[] => {
  const { length, events, people } = recording;
  const coded = lengthOf(codedOf(recording));
  const child = people.filter(({ role }) => role === "child").map(({ id }) => id);
  const { windows } = reading;
  const count = (role: string): number => people.filter((person) => person.role === role).length;
  return [
    `This recording is ${seconds(length)} long, of which ${seconds(coded)} were coded and read, with ${events.length} events; the child is ${child.join(", ") || "nobody"}, beside ${count("adult")} adults.`,
    ...(windows
      ? [
          `It has ${windows.length} windows, ${windows.filter((window) => window.coded > 0).length} of them with something coded.`,
        ]
      : []),
    ...(reading.doubt.unchecked > 0
      ? [`${reading.doubt.unchecked} of ${reading.doubt.of} events are guesses that nobody has checked.`]
      : []),
    notes.length > 0
      ? `On the way in: ${notes.map(({ said }) => said).join(" ")}`
      : "Nothing was left out or changed on the way in.",
  ];
};
