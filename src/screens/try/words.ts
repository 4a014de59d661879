/** What Try says. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/try.ts";

export const say = speaker(words);
