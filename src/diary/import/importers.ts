/** The apps that Attune can take from; the next one is a line here and a file beside this one. */
import { textOf } from "../../ground/csv.ts";
import { readBabyBuddy } from "./babybuddy.ts";
import type { Brought, ForeignFile } from "./brought.ts";
import { readHuckleberry } from "./huckleberry.ts";
import { readNara } from "./nara.ts";
import { isSpreadsheet, spreadsheets } from "./sheet.ts";

export type Importer = {
  readonly id: "babybuddy" | "huckleberry" | "nara";
  /** Reads what was chosen, times that name no zone as of `zone`; says what it cannot place, and never fails. */
  readonly read: (files: readonly ForeignFile[], zone: string) => Brought;
};

export const importers: readonly Importer[] = [
  { id: "babybuddy", read: readBabyBuddy },
  { id: "huckleberry", read: readHuckleberry },
  { id: "nara", read: readNara },
];

/** What its files end in; a spreadsheet is taken to be told what it must become. */
export const importEndings: readonly string[] = [".csv", ...spreadsheets];

/** A file as the importers read it. */
export const foreignFile = (name: string, bytes: Uint8Array): ForeignFile => ({
  name,
  text: isSpreadsheet(name) ? null : textOf(bytes).text,
});

/** Reads with the importer that finds most in these files. */
export const readAny = (files: readonly ForeignFile[], zone: string): Brought & { readonly app: Importer["id"] } => {
  const all = importers.map(({ id, read }) => ({ ...read(files, zone), app: id }));
  return all.reduce((most, next) => {
    const better = next.found.length - most.found.length;
    return better > 0 || (better === 0 && next.refused.length < most.refused.length) ? next : most;
  });
};
