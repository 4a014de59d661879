/**
 * A reading as rows of a table: one row a recording with every figure beside the other, or one row a figure. What is known of
 * the recording, its notes and its problem stand in columns of their own, so that no loss is lost on the way into a table.
 */
import { type Definition, definitions } from "../../reading/definitions.ts";
import type { Figure, Reading } from "../../reading/reading.ts";
import { codedOf, lengthOf } from "../../recording/spans.ts";
import type { Problem } from "../../ground/result.ts";
import type { Recording } from "../../recording/recording.ts";
import type { SaidNote } from "./files.ts";
import { problemSentence } from "./sentences.ts";

/** What a table has: a row a figure or a recording, and the names of the columns that are taken along. */
export type Shape = { readonly long: boolean; readonly taken: readonly string[] };

/** What a row is of. `taken` are the cells of the columns that are taken along. */
export type Subject = {
  readonly file: string;
  /** The recording's name in the file; "" where the file is one. */
  readonly name: string;
  readonly taken: readonly string[];
  readonly seed: number;
};

/** What there is to tell of it: its reading, or why there is none. */
export type Told = {
  readonly recording?: Recording;
  readonly reading?: Reading;
  readonly notes: readonly SaidNote[];
  readonly problem?: Problem;
};

export type Cell = string | number | boolean | null | undefined;
type Field = {
  readonly name: string;
  readonly of: (figure: Figure) => Cell;
  /** Where a figure can have it; everywhere unless said. */
  readonly only?: (definition: Definition) => boolean;
};

/** What of a figure has a column; the value's own column bears the figure's name alone. */
const fields: readonly Field[] = [
  { name: "value", of: ({ value }) => value },
  { name: "count", of: ({ count }) => count },
  { name: "of", of: (figure) => figure.of },
  { name: "low", of: ({ interval }) => interval?.[0], only: ({ unit }) => unit === "share" },
  { name: "high", of: ({ interval }) => interval?.[1], only: ({ unit }) => unit === "share" },
  { name: "q1", of: ({ quartiles }) => quartiles?.[0], only: ({ unit }) => unit === "ms" },
  { name: "q3", of: ({ quartiles }) => quartiles?.[1], only: ({ unit }) => unit === "ms" },
  { name: "chance", of: ({ chance }) => chance },
  { name: "p", of: ({ p }) => p },
  { name: "q", of: ({ q }) => q },
  { name: "enough", of: ({ enough }) => enough },
  { name: "why", of: ({ why }) => why },
  { name: "by_child", of: ({ by }) => by?.child, only: ({ id }) => id === "repair.count" },
  { name: "by_adult", of: ({ by }) => by?.adult, only: ({ id }) => id === "repair.count" },
];

const before = ["child", "adults", "length_ms", "coded_ms", "events", "unchecked", "serves", "answered", "chains"];
const after = ["notes", "notes_said", "problem", "problem_said", "seed", "definitions"];

/** The columns of a figure in a wide table. */
const columnsOf = (definition: Definition): string[] =>
  fieldsOf(definition).map(({ name }) => (name === "value" ? definition.id : `${definition.id}.${name}`));
const fieldsOf = (definition: Definition): readonly Field[] => fields.filter(({ only }) => only?.(definition) ?? true);

/** The names of the columns. One that is taken along and called as one of ours is `metadata_<name>`. */
export const headerOf = ({ long, taken }: Shape): string[] => {
  const figures = long ? ["figure", "unit", ...fields.map(({ name }) => name)] : definitions.flatMap(columnsOf);
  const ours = new Set(["file", "recording", ...before, ...figures, ...after]);
  const along = taken.map((name) => (ours.has(name) ? `metadata_${name}` : name));
  return ["file", "recording", ...along, ...before, ...figures, ...after];
};

/** The rows of what is `told` of `subject`: one in a wide table; in a long one, one a figure, or one without a figure. */
export const rowsOf = ({ file, name, taken, seed }: Subject, told: Told, { long }: Shape): string[][] => {
  const { recording, reading, notes, problem } = told;
  const who = (role: string): string =>
    (recording?.people ?? []).flatMap((person) => (person.role === role ? [person.id] : [])).join("; ");
  const known: Cell[] = [
    file,
    name,
    ...taken,
    who("child"),
    who("adult"),
    recording?.length,
    recording && lengthOf(codedOf(recording)),
    recording?.events.length,
    reading?.doubt.unchecked,
    reading?.exchanges.length,
    reading?.exchanges.filter((exchange) => exchange.return !== null).length,
    reading?.chains.length,
  ];
  const end: Cell[] = [
    notes.map(({ code, count }) => `${code}:${count}`).join("; "),
    notes.map(({ said }) => said).join(" "),
    problem?.kind,
    problem && problemSentence(problem),
    seed,
    reading?.definitions,
  ];
  const figures = new Map((reading?.figures ?? []).map((figure) => [figure.id, figure]));
  const row = (cells: readonly Cell[]): string[] => [...known, ...cells, ...end].map(cellText);
  if (!long)
    return [
      row(
        definitions.flatMap((definition) => {
          const figure = figures.get(definition.id);
          return fieldsOf(definition).map(({ of }) => figure && of(figure));
        }),
      ),
    ];
  if (figures.size === 0) return [row([null, null, ...fields.map(() => null)])];
  return [...figures.values()].map((figure) => row([figure.id, figure.unit, ...fields.map(({ of }) => of(figure))]));
};

/** A cell as a table has it; what is not known is empty. */
export const cellText = (cell: Cell): string => (cell === null || cell === undefined ? "" : String(cell));
