/**
 * What the command line says, by message id: a problem, or a note on what went well.
 */
import type { Why } from "../../diary/import/brought.ts";
import type { Remark } from "../../keeping/remarks.ts";
import type { Problem } from "../../ground/result.ts";
import type { Note } from "../../recording/formats/formats.ts";
import { problemSaid, sentenceOf } from "../../recording/formats/said.ts";

/** A note on a coded file, that a film was heard only as far as it goes, or that a row has no place. */
type Said = Note | { readonly kind: `heard-${Remark["kind"]}` | `refused-${Why}`; readonly with?: Note["with"] };

/** One line for a problem with a file (or none): `attune: FILE:PLACE: sentence`. */
export const problemLine = (problem: Problem, file?: string): string =>
  line([file, problem.place], problemSaid(problem));

/** One line for a note on a file. */
export const noteLine = (note: Said, file: string): string => line([file], noteSentence(note));

/** The sentence of a note, alone. */
export const noteSentence = (note: Said): string => sentenceOf(`note.${note.kind}`, note.with);

const line = (where: readonly (string | undefined)[], sentence: string): string => {
  const place = where.filter((part) => part).join(":");
  return `attune: ${place ? `${place}: ` : ""}${sentence}`.replace(/[\s\p{Cc}]+/gu, " ").trim();
};
