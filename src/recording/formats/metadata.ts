/**
 * Tables about recordings: one row each, one column its name, the others what is known of it and of its child. They are
 * taken along into a table of figures as they are.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import { parseTable } from "./csv.ts";
import { decode } from "./text.ts";

/** Columns, and rows of as many cells. */
export type MetadataTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What is known of recordings: the columns, each row's cells, and the name of the recording (or file) of each row. */
export type Metadata = MetadataTable & { readonly names: readonly string[] };

export type MetadataProblem = "file-empty" | "table-quote" | "metadata-names" | "metadata-twice";

/** Columns that hold a recording's name, the likeliest first. */
const naming = ["recording_filename", "file", "filename", "file_name", "path", "recording", "uid"];

/** What is not known is written so. */
export const isKnown = (cell: string): boolean => !/^(?:|<?NA>?|N\/A|nan)$/iu.test(cell.trim());

/** A table whose first row names its columns; cells without the blanks around them. Refuses one without rows to name them. */
export const tableIn = (bytes: Uint8Array): Result<MetadataTable, "file-empty" | "table-quote"> => {
  const lines = parseTable(decode(bytes).text);
  if (!lines.ok) return lines;
  const [head, ...rest] = lines.value;
  if (!head) return failed("file-empty");
  const columns = head.fields.map((field) => field.trim());
  return done({ columns, rows: rest.map(({ fields }) => columns.map((_, at) => (fields[at] ?? "").trim())) });
};

/**
 * What a table says of recordings. Refuses one in which no column names them (`recording_filename`, `file`, `filename`,
 * `path`, `recording` or `uid`, in any case), and one that names a recording twice.
 */
export const metadataIn = (bytes: Uint8Array): Result<Metadata, MetadataProblem> => {
  const table = tableIn(bytes);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  const lower = columns.map((column) => column.toLowerCase());
  const key = naming.map((name) => lower.indexOf(name)).find((at) => at >= 0);
  if (key === undefined)
    return failed("metadata-names", { with: { names: naming.join(", "), columns: columns.join(", ") } });
  const names = rows.map((row) => row[key] ?? "");
  const seen = new Set<string>();
  const twice = names.find((name) => seen.size === seen.add(name).size);
  if (twice !== undefined) return failed("metadata-twice", { with: { name: twice } });
  return done(withAge({ columns, rows, names }));
};

/**
 * With the column `child_age_months` first, where there are `child_dob` and `date_iso` (ISO 8601 days) and no such column:
 * the days between them over 30.4375, as in ChildProject's `compute_ages`; empty where one of them is not known.
 */
export const withAge = (metadata: Metadata): Metadata => {
  const [born, on] = ["child_dob", "date_iso"].map((column) => metadata.columns.indexOf(column));
  if (born === undefined || on === undefined || born < 0 || on < 0) return metadata;
  if (metadata.columns.includes("child_age_months")) return metadata;
  return {
    names: metadata.names,
    columns: ["child_age_months", ...metadata.columns],
    rows: metadata.rows.map((row) => [ageOn(row[born] ?? "", row[on] ?? ""), ...row]),
  };
};

const ageOn = (born: string, on: string): string => {
  const [from = Number.NaN, to = Number.NaN] = [born, on].map((day) =>
    /^\d{4}-\d\d-\d\d$/u.test(day) ? Date.parse(day) : Number.NaN,
  );
  const days = (to - from) / 86_400_000;
  return Number.isNaN(days) ? "" : String(Math.round((days / 30.4375) * 1e6) / 1e6);
};

/**
 * Finds the row of a recording: by its name in its file, else by the file's path, its name, or its name without the ending
 * (which `child1.eaf` and `child1.wav` share); -1 where no row fits, or more than one.
 */
export const rowFinder = ({ names }: Metadata): ((file: string, recording: string) => number) => {
  const exact = new Map(names.map((name, at) => [plain(name), at]));
  const loose = new Map<string, number>();
  for (const [at, name] of names.entries())
    for (const key of new Set([baseOf(plain(name)), stemOf(plain(name)), stemOf(baseOf(plain(name)))]))
      loose.set(key, loose.has(key) ? -1 : at);
  return (file, recording) => {
    const given = recording === "" ? [plain(file)] : [plain(recording), plain(file)];
    for (const name of given) {
      for (const key of [name, baseOf(name)]) {
        const at = exact.get(key);
        if (at !== undefined) return at;
      }
      for (const key of [name, stemOf(name), baseOf(name), stemOf(baseOf(name))]) {
        const at = loose.get(key);
        if (at !== undefined) return at;
      }
    }
    return -1;
  };
};

/** What is known of recordings, and beside it what another table says of them; a name that is taken is `metadata_<name>`. */
export const besideIn = (known: Metadata, more: Metadata): Metadata => {
  const rowIn = rowFinder(more);
  const taken = new Set(known.columns);
  return {
    names: known.names,
    columns: [...known.columns, ...more.columns.map((name) => (taken.has(name) ? `metadata_${name}` : name))],
    rows: known.rows.map((row, at) => [
      ...row,
      ...(more.rows[rowIn(known.names[at] ?? "", "")] ?? more.columns.map(() => "")),
    ]),
  };
};

const plain = (name: string): string => name.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const stemOf = (path: string): string => path.replace(/\.gz$/iu, "").replace(/\.[^./]{1,20}$/u, "");
