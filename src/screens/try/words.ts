/** What Try says. */
import { speaker } from "../../ground/words.ts";
import { words } from "../../ground/words/en/try.ts";

export const say = speaker(words);
