/**
 * What the command line says, by message id: a problem, or a note on what went well.
 */
import type { WhyRefused } from "../../diary/import/brought.ts";
import type { Remark } from "../../keeping/remarks.ts";
import type { Problem } from "../../ground/result.ts";
import { speaker } from "../../words/words.ts";
import type { Note } from "../../recording/formats/formats.ts";
import { sentenceOf } from "../../recording/formats/said.ts";
import { words } from "./words.ts";

/** A note on a coded file, that a film was heard only as far as it goes, or that a row has no place. */
type Said = Note | { readonly kind: `heard-${Remark["kind"]}` | `refused-${WhyRefused}`; readonly with?: Note["with"] };

const tell = speaker(words);
const isOwn = (id: string): id is keyof typeof words => Object.hasOwn(words, id);
const fill = (id: string, values: Problem["with"] = {}): string =>
  isOwn(id) ? tell(id, values) : sentenceOf(id, values);

/** One line for a problem with a file (or none): `attune: FILE:PLACE: sentence`. */
export const problemLine = (problem: Problem, file?: string): string =>
  line([file, problem.place], fill(`file.${problem.kind}`, problem.with));

/** The sentence of a problem, alone, with its place in the file before it. */
export const problemSentence = (problem: Problem): string =>
  [problem.place, fill(`file.${problem.kind}`, problem.with)]
    .filter((part) => part)
    .join(": ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** One line for something to say of a whole corpus. */
export const remarkLine = ({ kind, with: values }: { readonly kind: string; readonly with: Problem["with"] }): string =>
  line([], fill(`corpus.${kind}`, values));

/** One line for a note on a file. */
export const noteLine = (note: Said, file: string): string => line([file], noteSentence(note));

/** The sentence of a note, alone. */
export const noteSentence = (note: Said): string => fill(`note.${note.kind}`, note.with);

const line = (where: readonly (string | undefined)[], sentence: string): string => {
  const place = where.filter((part) => part).join(":");
  return `attune: ${place ? `${place}: ` : ""}${sentence}`.replace(/[\s\p{Cc}]+/gu, " ").trim();
};
