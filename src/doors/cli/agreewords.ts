/** An agreement in words. What the unit of time and the tolerance are is said with every figure. */
import type { AgreedAct, AgreedLane, Agreement, Compared, PooledAgreement } from "../../reading/agreement.ts";
import type { Alike } from "../../reading/alike.ts";
import type { CodedAct, CodedLane, CodersAgreement } from "../../reading/coders.ts";
import type { Estimate } from "../../reading/icc.ts";
import { labelOf, type Lane } from "../../reading/labels.ts";
import { type Forms, leastTargets, type Reliability } from "../../reading/rates.ts";

const figure = (value: number | null): string => (value === null ? "cannot be told" : value.toFixed(3));
const ms = (value: number): string => `${Math.round(value)} ms`;

/** Rows as lines, each column as wide as its widest cell. */
const inColumns = (rows: readonly (readonly string[])[]): string => {
  const wide = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, at) => cell.padEnd(wide[at] ?? 0)).join("  ")}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
};

const whole = ({ agreement, kappa, alpha }: Alike): string => `  agreement  ${figure(agreement)}
  kappa      ${figure(kappa)}  (Cohen)
  alpha      ${figure(alpha)}  (Krippendorff, nominal)
`;

const later = (onset: Compared["onset"]): string =>
  onset === null
    ? "-"
    : `${onset.mean >= 0 ? `+${ms(onset.mean)}` : `-${ms(-onset.mean)}`}, ${ms(onset.absolute)} apart`;

const lanesOf = (lanes: readonly (AgreedLane | AgreedAct)[]): string =>
  inColumns([
    ["", "agreement", "kappa", "alpha", "in A", "in B", "both", "only A", "only B", "B begins later by"],
    ...lanes.map((lane) => [
      labelOf(lane),
      ...[lane.agreement, lane.kappa, lane.alpha, ...lane.prevalence].map(figure),
      ...[lane.events.matched, lane.events.onlyA, lane.events.onlyB].map(String),
      later(lane.onset),
    ]),
  ]);
const counted = ({ unit, units, tolerance }: Compared, over: string): string =>
  `Over ${units} units of ${unit} ms ${over}; events are the same where they begin within ${tolerance} ms of each other.\n`;

const tables = (found: Compared): string => `Each role and channel by itself, over the same units:
${lanesOf(found.lanes)}\
Each behaviour by itself, over the same units:
${lanesOf(found.acts)}\
Events that begin within ${found.tolerance} ms of each other: ${found.events.matched}. Only in A: ${found.events.onlyA}. Only in B: ${found.events.onlyB}.
`;

const within = ({ value, interval: [low, high] }: Estimate): string =>
  `${figure(value)} [${figure(low)}, ${figure(high)}]`;

const correlations = (lanes: readonly (Lane & { readonly icc: Reliability })[], over: string): string => {
  const rows = lanes.flatMap((lane) =>
    (["rate", "time"] as const).flatMap((kind): string[][] => {
      const forms: Forms | null = lane.icc[kind];
      if (forms === null) return [];
      const name = kind === "rate" ? "events a minute" : "share of the time";
      return [[labelOf(lane), name, ...[forms["2,1"], forms["3,1"], forms["2,k"], forms["3,k"]].map(within)]];
    }),
  );
  if (rows.length === 0)
    return `No intraclass correlation can be told over ${over}: it takes ${leastTargets} at least, and some that differ.\n`;
  const head = ["", "", "ICC(2,1)", "ICC(3,1)", "ICC(2,k)", "ICC(3,k)"];
  return `Intraclass correlations over ${over} (Shrout & Fleiss; 2 absolute agreement, 3 consistency; 1 coder, k their mean), 95 %:
${inColumns([head, ...rows])}`;
};

const windowsOf = ({ length, count, left }: Agreement["windows"], who: string): string =>
  `${count} windows of ${length / 1000} s that ${who} coded (${left / 1000} s fill none)`;

/** Two codings, by what each is called. */
export const agreementInWords = (found: Agreement, a: string, b: string): string => `A is ${a}, B is ${b}.
${counted(found, "that both coded")}\
All as one lane:
${whole(found)}\
${tables(found)}\
${correlations(found.lanes, windowsOf(found.windows, "both"))}`;

/** Many pairs as one. */
export const pooledInWords = (found: PooledAgreement): string => `All units of ${found.pairs} pairs together:
${counted(found, "that both coders of a pair coded")}\
${whole(found)}\
${tables(found)}\
${correlations(found.lanes, `${found.pairs} recordings`)}`;

/** One pair of many, on a line. */
export const pairInWords = (found: Agreement, a: string, b: string): string => {
  const { agreement, kappa, alpha, units, unit, tolerance, events } = found;
  const all = events.matched + events.onlyA + events.onlyB;
  return `${a} and ${b}: agreement ${figure(agreement)}, kappa ${figure(kappa)}, alpha ${figure(alpha)} over ${units} units of ${unit} ms; ${events.matched} of ${all} events within ${tolerance} ms.\n`;
};

const codersTable = (lanes: readonly (CodedLane | CodedAct)[]): string =>
  inColumns([
    ["", "agreement", "kappa", "alpha", "share of units, a coder each", "events"],
    ...lanes.map((lane) => [
      labelOf(lane),
      ...[lane.agreement, lane.kappa, lane.alpha].map(figure),
      lane.prevalence.map(figure).join(" / "),
      lane.events.join(" / "),
    ]),
  ]);

/** More than two codings, by what each is called. */
export const codersInWords = (found: CodersAgreement, names: readonly string[]): string => `\
Coders: ${names.map((name, at) => `${at + 1} ${name}`).join(", ")}.
Over ${found.units} units of ${found.unit} ms that two coders or more coded (${found.unitsOfAll} that all did); events are the same where they begin within ${found.tolerance} ms of each other.
All as one lane:
  agreement  ${figure(found.agreement)}  (mean of each two)
  kappa      ${figure(found.kappa)}  (Light: mean of Cohen's of each two)
  alpha      ${figure(found.alpha)}  (Krippendorff, nominal, of all; what one did not code is missing)
Each two:
${inColumns([
  ["", "units", "agreement", "kappa", "alpha", "both", "only 1st", "only 2nd"],
  ...found.couples.map(({ coders: [a, b], units, agreement, kappa, alpha, events }) => [
    `${a + 1} and ${b + 1}`,
    String(units),
    ...[agreement, kappa, alpha].map(figure),
    ...[events.matched, events.onlyA, events.onlyB].map(String),
  ]),
])}\
Each role and channel by itself, over the same units:
${codersTable(found.lanes)}\
Each behaviour by itself, over the same units:
${codersTable(found.acts)}\
${correlations(found.lanes, windowsOf(found.windows, "all"))}`;
