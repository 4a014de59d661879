/** The words of Replay, with those of the whole app. */
import { words as app } from "../../ground/words/en/app.ts";
import { words as replay } from "../../ground/words/en/replay.ts";
import { speaker } from "../../ground/words.ts";

export const say = speaker({ ...app, ...replay });
