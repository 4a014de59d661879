/** The words of Replay, with those of the whole app. */
import { words as app } from "../../words/en/app.ts";
import { words as replay } from "../../words/en/replay.ts";
import { speaker } from "../../words/words.ts";

export const say = speaker({ ...app, ...replay });
