/** Says what Today says and all that the diary says besides: for the screens that are loaded when wanted. */
import { speaker } from "../../words/words.ts";
import { words as diary } from "../../words/en/diary.ts";
import { words as today } from "../../words/en/today.ts";

export const say = speaker({ ...today, ...diary });
