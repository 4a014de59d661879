/** What the five skills' screens say. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/skills.ts";

export const say = speaker(words);
