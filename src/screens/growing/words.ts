/** What Growing says. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/growing.ts";
import { lists } from "../../words/written.ts";

export const say = speaker(words);

/** Several things as one line. */
export const listWords = (all: readonly string[]): string => lists({ type: "unit", style: "long" }).format(all);
