/** Tables as coders and their programs write them (ground/csv.ts), with the place of each line, for what is said of it. */
import { csvLine, csvOf, separatorOf } from "../../ground/csv.ts";
import { done, failed, type Result } from "../../ground/result.ts";

export type Line = { readonly fields: readonly string[]; readonly place: string };

/**
 * The rows of a table; blank ones are left out. In a table with tabs, which ELAN writes without quoting, a quote that does
 * not close on its line is a plain character. Elsewhere one that never closes is refused.
 */
export const parseTable = (text: string): Result<Line[], "table-quote"> => {
  const separator = separatorOf(text);
  const { rows, open } = csvOf(text, separator, separator === "\t");
  if (open !== null && separator !== "\t") return failed("table-quote", { place: String(open) });
  const said = rows.filter(({ cells }) => cells.some((cell) => /\S/.test(cell)));
  return done(said.map(({ line, cells }) => ({ fields: cells, place: String(line) })));
};

/** A table as text. */
export const formatTable = (rows: readonly (readonly string[])[], delimiter: "," | "\t"): string =>
  rows.map((row) => csvLine(row, delimiter)).join("");

/** A row of a table; `get` gives the first of these columns that is not empty, "" where none is. */
export type Cells = { readonly place: string; readonly get: (...columns: readonly string[]) => string };
