/** What is said of a template's file: what went wrong, and what was changed or left out. */
import type { Problem } from "../../ground/result.ts";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/tags.ts";
import type { TagNote, TagProblem } from "../../recording/tags.ts";

const say = speaker(words);

export const tagNoteWords = ({ kind, count }: TagNote): string => say(`tags.note.${kind}`, { count });
export const tagProblemWords = ({ kind }: Problem<TagProblem>): string => say(`tags.problem.${kind}`);
