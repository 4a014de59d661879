/**
 * The agreement of pairs of codings as rows of a table: a row a pair, or also one for each role and channel and each behaviour;
 * at the end all units together, which `row` and `notes_said` say. The unit of time and the tolerance stand in every row.
 */
import type { Problem } from "../../ground/result.ts";
import type { Comparison } from "../../reading/agreement.ts";
import type { SaidNote } from "./files.ts";
import {
  type AgreedAct,
  type AgreedLane,
  agreementOf,
  type Compared,
  type PooledAgreement,
} from "../../reading/agreement.ts";
import type { Forms } from "../../reading/rates.ts";
import { type Cell, cellText } from "./rows.ts";
import { problemSentence } from "./sentences.ts";

/** Two codings, and the cells of the columns that are taken along. One without the other has a problem. */
export type Pair = { readonly a: string; readonly b: string; readonly taken: readonly string[] };

/** What there is to tell of a pair: its counts, or why there are none; and the notes of A and of B. */
export type PairTold = {
  readonly counts?: Comparison;
  readonly notes: readonly [a: readonly SaidNote[], b: readonly SaidNote[]];
  readonly problem?: Problem;
};

type Shape = {
  readonly long: boolean;
  /** The names of the columns that are taken along. */
  readonly columns: readonly string[];
  readonly unit: number;
  readonly tolerance: number;
  readonly window: number;
};

const before = ["file_a", "file_b"];
const lane = ["level", "role", "channel", "act"];
const figures = ["agreement", "kappa", "alpha", "matched", "only_a", "only_b", "onset_mean_ms", "onset_absolute_ms"];
const forms = [
  ["icc2", "2,1"],
  ["icc3", "3,1"],
  ["icc2k", "2,k"],
  ["icc3k", "3,k"],
] as const;
const correlations = [
  "prevalence_a",
  "prevalence_b",
  "icc_over",
  "icc_targets",
  ...["rate", "time"].flatMap((kind) =>
    forms.flatMap(([name]) => [`${name}_${kind}`, `${name}_${kind}.low`, `${name}_${kind}.high`]),
  ),
];
const after = ["notes_a", "notes_b", "notes_said", "problem", "problem_said"];

/** The names of the columns. One that is taken along and called as one of ours is `metadata_<name>`. */
export const pairHeader = ({ long, columns }: Shape): string[] => {
  const ours = [
    "row",
    "pairs",
    ...(long ? lane : []),
    "unit_ms",
    "tolerance_ms",
    ...(long ? ["window_ms"] : []),
    "units",
    ...figures,
    ...(long ? correlations : []),
    ...after,
  ];
  const along = columns.map((name) => ([...before, ...ours].includes(name) ? `metadata_${name}` : name));
  return [...before, ...along, ...ours];
};

/** The rows of a pair, or of all pooled. */
export const pairRows = (
  told: PairTold | { readonly pooled: PooledAgreement },
  pair: Pair | undefined,
  { long, columns, unit, tolerance, window }: Shape,
): string[][] => {
  const { pooled, notes, problem, counts } =
    "pooled" in told
      ? { pooled: told.pooled, notes: [[], []], problem: undefined, counts: undefined }
      : { ...told, pooled: undefined };
  const found: Compared | undefined = pooled ?? (counts && agreementOf(counts));
  const known: Cell[] = [
    pair?.a,
    pair?.b,
    ...columns.map((_, at) => pair?.taken[at]),
    pooled ? "pooled" : "pair",
    pooled ? pooled.pairs : 1,
  ];
  const codes = notes.map((list) => list.map(({ code, count }) => `${code}:${count}`).join("; "));
  const said = notes.flatMap((list, side) => list.map((note) => `${"AB"[side]}: ${note.said}`)).join(" ");
  const end: Cell[] = pooled
    ? [
        null,
        null,
        `All units of ${pooled.pairs === 1 ? "the one pair" : `${pooled.pairs} pairs`} together: no mean of theirs.`,
        null,
        null,
      ]
    : [...codes, said, problem?.kind, problem && problemSentence(problem)];
  const times: Cell[] = [unit, tolerance, ...(long ? [window] : []), found?.units];
  const row = (level: readonly Cell[], of: Figures | undefined, more: readonly Cell[]): string[] =>
    [...known, ...(long ? level : []), ...times, ...figuresOf(of), ...(long ? more : []), ...end].map(cellText);
  const rows = [
    row(
      ["whole", null, null, null],
      found,
      correlations.map(() => null),
    ),
  ];
  if (!long || !found) return rows;
  const beneath =
    (level: string) =>
    (one: AgreedLane | AgreedAct): string[] =>
      row([level, one.role, one.channel, "act" in one ? one.act : null], one, moreOf(one));
  return [...rows, ...found.lanes.map(beneath("lane")), ...found.acts.map(beneath("act"))];
};

type Figures = Pick<Compared, "agreement" | "kappa" | "alpha" | "events" | "onset">;
const figuresOf = (of: Figures | undefined): Cell[] => [
  of?.agreement,
  of?.kappa,
  of?.alpha,
  of?.events.matched,
  of?.events.onlyA,
  of?.events.onlyB,
  of?.onset?.mean,
  of?.onset?.absolute,
];

const moreOf = ({ prevalence, icc }: AgreedLane): Cell[] => {
  const estimates = (kind: Forms | null): Cell[] =>
    forms.flatMap(([, form]) => [kind?.[form].value, kind?.[form].interval[0], kind?.[form].interval[1]]);
  return [...prevalence, icc.over, icc.targets, ...estimates(icc.rate), ...estimates(icc.time)];
};
