/** What is said of files, as sentences: of what went wrong, and of what was left out or changed on the way in. */
import type { Problem } from "../../ground/result.ts";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/files.ts";
import type { Note } from "./format.ts";

const tell = speaker(words);
const isSentence = (id: string): id is keyof typeof words => Object.hasOwn(words, id);

/** The sentence of the message `id`, on one line; the id itself where there is none. */
export const sentenceOf = (id: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (isSentence(id) ? tell(id, values) : id).replace(/[\s\p{Cc}]+/gu, " ").trim();

/** What went wrong, in a sentence that says what to do. */
export const problemSaid = (problem: Problem): string => sentenceOf(`file.${problem.kind}`, problem.with);

/** A note as it stands in every JSON: what happened, how often, and the sentence. */
export type SaidNote = { readonly code: string; readonly count: number; readonly said: string };

/** Notes as JSON; one that the file brought along stays as it was. */
export const notesOf = (notes: readonly Note[]): SaidNote[] =>
  notes.map(({ kind, with: values = {} }) => {
    const { count = 1, code, said } = values;
    const many = typeof count === "number" ? count : 1;
    return kind === "earlier"
      ? { code: String(code), count: many, said: String(said) }
      : { code: kind, count: many, said: sentenceOf(`note.${kind}`, values) };
  });
