/** What is said of coded files: the same sentences as on the command line. */
import type { Problem } from "../../ground/result.ts";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/files.ts";
import type { remarkToNote } from "../../keeping/remarks.ts";
import type { Note } from "../../recording/formats/formats.ts";
import { say } from "./words.ts";

const tell = speaker(words);
const isFileWord = (id: string): id is keyof typeof words => Object.hasOwn(words, id);
const told = (id: string, values: Problem["with"]): string =>
  isFileWord(id) ? tell(id, values) : say("problem.unknown");

/** The sentence for what is wrong with a coded file. */
export const problemWords = (problem: Problem): string => {
  const sentence = told(`file.${problem.kind}`, problem.with);
  if (!problem.place) return sentence;
  // A line, or line and column; other places are names that the file itself gives.
  const line = /^\d+/.exec(problem.place)?.[0];
  return line ? tell("file.line", { line, sentence }) : `${problem.place}: ${sentence}`;
};
/** The sentence for what a format could not bring or carry. */
export const noteWords = (note: Note | ReturnType<typeof remarkToNote>): string => told(`note.${note.kind}`, note.with);
