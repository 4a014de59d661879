/**
 * A reading as rows of a table: one row a recording with every figure beside the other, or one row a figure. What is known of
 * the recording, its notes and its problem stand in columns of their own, so that no loss is lost on the way into a table.
 */
import type { Figure } from "../../reading/figures.ts";
import { type Definition, definitions } from "../../reading/definitions.ts";
import { growing, type Mean, type WindowReading } from "../../reading/windows.ts";
import { codedOf, lengthOf } from "../../recording/spans.ts";
import type { Problem } from "../../ground/result.ts";
import type { Recording } from "../../recording/recording.ts";
import type { SaidNote } from "./files.ts";
import { problemSentence } from "./sentences.ts";
import type { ReadIn } from "./windows.ts";

/**
 * What a table has: a row a figure or a recording, and the names of the columns that are taken along. `by` says what a row is
 * of: the recording, each of its windows, or what its windows say together.
 */
export type Shape = {
  readonly long: boolean;
  readonly taken: readonly string[];
  readonly by?: "recording" | "window" | "means";
};

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
  readonly reading?: ReadIn["reading"];
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

/** The same of what windows say together. */
type MeanField = {
  readonly name: string;
  readonly of: (mean: Mean) => Cell;
  readonly only?: (definition: Definition) => boolean;
};
const meanFields: readonly MeanField[] = [
  { name: "mean", of: ({ value }) => value },
  { name: "sd", of: ({ sd }) => sd },
  { name: "windows", of: ({ windows }) => windows },
  { name: "of", of: (mean) => mean.of },
  { name: "pooled", of: ({ pooled }) => pooled },
  { name: "per_hour", of: ({ perHour }) => perHour, only: ({ id }) => growing.has(id) },
];

const place = ["window", "from", "to"];
const before = ["child", "adults", "length_ms", "coded_ms", "events", "unchecked", "serves", "answered", "chains"];
const after = ["notes", "notes_said", "problem", "problem_said", "seed", "definitions"];

/** The columns of a figure in a wide table. */
const columnsOf = (definition: Definition): string[] =>
  fieldsOf(definition).map(({ name }) => (name === "value" ? definition.id : `${definition.id}.${name}`));
const fieldsOf = (definition: Definition): readonly Field[] => fields.filter(({ only }) => only?.(definition) ?? true);

const meansOf = (definition: Definition): readonly MeanField[] =>
  meanFields.filter(({ only }) => only?.(definition) ?? true);

/** The names of the columns. One that is taken along and called as one of ours is `metadata_<name>`. */
export const headerOf = ({ long, taken, by = "recording" }: Shape): string[] => {
  const each: readonly { readonly name: string }[] = by === "means" ? meanFields : fields;
  const wide = (definition: Definition): string[] =>
    by === "means" ? meansOf(definition).map(({ name }) => `${definition.id}.${name}`) : columnsOf(definition);
  const figures = long ? ["figure", "unit", ...each.map(({ name }) => name)] : definitions.flatMap(wide);
  const where = by === "window" ? place : [];
  const ours = new Set(["file", "recording", ...where, ...before, ...figures, ...after]);
  const along = taken.map((name) => (ours.has(name) ? `metadata_${name}` : name));
  return ["file", "recording", ...along, ...where, ...before, ...figures, ...after];
};

/** What a row is of: a window, or all that was read. */
type Part = Omit<WindowReading, "from" | "to" | "name"> & { readonly where: readonly Cell[] };

const wholeOf = (reading: ReadIn["reading"], recording: Recording): Part => ({
  where: ["", reading.span?.from ?? 0, reading.span?.to ?? recording.length],
  coded: lengthOf(codedOf(recording)),
  events: recording.events.length,
  unchecked: reading.doubt.unchecked,
  serves: reading.exchanges.length,
  answered: reading.exchanges.filter((exchange) => exchange.return !== null).length,
  chains: reading.chains.length,
  figures: reading.figures,
});

/**
 * The rows of what is `told` of `subject`: in a wide table one a recording or window; in a long one, one a figure of it, or one
 * without a figure.
 */
export const rowsOf = (subject: Subject, told: Told, { long, by = "recording" }: Shape): string[][] => {
  const { recording, reading } = told;
  const whole = recording && reading ? wholeOf(reading, recording) : undefined;
  const windows = reading?.windows?.map(
    (window, at): Part => ({ ...window, where: [window.name ?? at + 1, window.from, window.to] }),
  );
  const parts: readonly (Part | undefined)[] = (by === "window" ? windows : undefined) ?? [whole];
  return parts.flatMap((part) => {
    const row = rowIn(subject, told, part, by);
    if (by === "means") return cellsOf(reading?.means, meanFields, meansOf, long).map(row);
    return cellsOf(part?.figures, fields, fieldsOf, long).map(row);
  });
};

/** The cells of figures, or of what windows say of them: all in one row, or a row each. */
const cellsOf = <Each extends Pick<Figure, "id" | "unit">>(
  figures: readonly Each[] | undefined,
  all: readonly { readonly of: (figure: Each) => Cell }[],
  only: (definition: Definition) => readonly { readonly of: (figure: Each) => Cell }[],
  long: boolean,
): Cell[][] => {
  if (long)
    return figures && figures.length > 0
      ? figures.map((figure) => [figure.id, figure.unit, ...all.map(({ of }) => of(figure))])
      : [[null, null, ...all.map(() => null)]];
  const byId = new Map((figures ?? []).map((figure) => [figure.id, figure]));
  return [
    definitions.flatMap((definition) => {
      const figure = byId.get(definition.id);
      return only(definition).map(({ of }) => figure && of(figure));
    }),
  ];
};

/** Puts cells between what is known of their subject and what is said of it. */
const rowIn = (
  { file, name, taken, seed }: Subject,
  { recording, reading, notes, problem }: Told,
  part: Part | undefined,
  by: Shape["by"],
): ((cells: readonly Cell[]) => string[]) => {
  const who = (role: string): string =>
    (recording?.people ?? []).flatMap((person) => (person.role === role ? [person.id] : [])).join("; ");
  const known: Cell[] = [
    file,
    name,
    ...taken,
    ...(by === "window" ? (part?.where ?? place.map(() => null)) : []),
    who("child"),
    who("adult"),
    recording?.length,
    part?.coded ?? (recording && lengthOf(codedOf(recording))),
    part?.events ?? recording?.events.length,
    part?.unchecked,
    part?.serves,
    part?.answered,
    part?.chains,
  ];
  const end: Cell[] = [
    notes.map(({ code, count }) => `${code}:${count}`).join("; "),
    notes.map(({ said }) => said).join(" "),
    problem?.kind,
    problem && problemSentence(problem),
    seed,
    reading?.definitions,
  ];
  return (cells) => [...known, ...cells, ...end].map(cellText);
};

/** A cell as a table has it; what is not known is empty. */
export const cellText = (cell: Cell): string => (cell === null || cell === undefined ? "" : String(cell));
