/** The apps that Attune can take from; the next one is a line here and a file beside this one. */
import { readBabyBuddy } from "./babybuddy.ts";
import type { Brought, ForeignFile } from "./brought.ts";

export type Importer = {
  readonly id: "babybuddy";
  /** What its files end in. */
  readonly endings: readonly string[];
  /** Reads what was chosen; says what it cannot place, and never fails. */
  readonly read: (files: readonly ForeignFile[]) => Brought;
};

export const importers: readonly Importer[] = [{ id: "babybuddy", endings: [".csv"], read: readBabyBuddy }];
