/** A CSV file as a table whose cells are asked for by the names of their columns. */
import { csvOf } from "../../ground/csv.ts";
import type { ForeignFile, Refused, WhyRefused } from "./brought.ts";

export type SheetRow = {
  readonly line: number;
  /** The cell of that column, without blanks around it; empty where there is none. */
  readonly cell: (column: string) => string;
  readonly refuse: (why: WhyRefused, found?: string) => void;
};
export type Sheet = {
  readonly file: string;
  readonly has: (columns: readonly string[]) => boolean;
  /** Says of the whole file that it has no place here. */
  readonly refuse: (why: WhyRefused, found?: string) => void;
  /** The rows that have as many cells as the head; the others are refused. */
  readonly rows: () => readonly SheetRow[];
};

/** What a spreadsheet program keeps its own tables in. */
export const spreadsheets = [".xlsx", ".xls", ".xlsm", ".ods", ".numbers"] as const;
export const isSpreadsheet = (name: string): boolean =>
  spreadsheets.some((ending) => name.toLowerCase().endsWith(ending));

/** The files as tables; what is none is refused. */
export const sheetsOf = (files: readonly ForeignFile[], refused: Refused[]): readonly Sheet[] =>
  files.flatMap(({ name: file, text }) => {
    if (text === null || isSpreadsheet(file)) {
      refused.push({ file, row: 0, why: "spreadsheet", found: "" });
      return [];
    }
    const [head, ...rest] = csvOf(text).rows;
    const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
    const refuse = (row: number, why: WhyRefused, found = ""): void => void refused.push({ file, row, why, found });
    return [
      {
        file,
        has: (all) => all.every((column) => columns.includes(column)),
        refuse: (why, found) => refuse(0, why, found),
        rows: () =>
          rest.flatMap(({ line, cells }) => {
            if (cells.length !== columns.length) {
              refuse(line, "bad-row");
              return [];
            }
            const cell = (column: string): string =>
              (cells[columns.indexOf(column)] ?? "").replace(/\r\n?/g, "\n").trim();
            return [{ line, cell, refuse: (why: WhyRefused, found?: string) => refuse(line, why, found) }];
          }),
      },
    ];
  });

/**
 * Goes through each row of the files that have all of these `columns`; the others are refused. `take` says of which type a row
 * is that has no place here, else null: types are named once, with how many rows they have.
 */
export const eachRow = (
  files: readonly ForeignFile[],
  columns: readonly string[],
  refused: Refused[],
  take: (row: SheetRow, file: string) => string | null,
): void => {
  for (const sheet of sheetsOf(files, refused)) {
    if (!sheet.has(columns)) {
      sheet.refuse("unknown-file");
      continue;
    }
    const left = new Map<string, number>();
    for (const row of sheet.rows()) {
      const type = take(row, sheet.file);
      if (type !== null) left.set(type, (left.get(type) ?? 0) + 1);
    }
    for (const [type, n] of left) sheet.refuse("no-place", `${type} (${n})`);
  }
};
