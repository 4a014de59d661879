/** The words of the play at a desk, with those of Replay and of the whole app. */
import { words as app } from "../../words/en/app.ts";
import { words as desk } from "../../words/en/desk.ts";
import { words as replay } from "../../words/en/replay.ts";
import { words as timeline } from "../../words/en/timeline.ts";
import { speaker } from "../../words/words.ts";

export const say = speaker({ ...app, ...replay, ...timeline, ...desk });
