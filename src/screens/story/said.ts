/** What the room of one's own story says. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/story.ts";
import { type Cue } from "../../cues/cues.ts";
import type { Alarm } from "../../story/alarm.ts";
import { cueName } from "../cues/said.ts";

export const say = speaker(words);

/** The name of the cue of a line, in its family's words; empty where there is none, or it is known no more. */
export const cueOf = ({ cue }: Alarm, cues: readonly Cue[]): string => {
  const found = cue && cues.find(({ id }) => id === cue.id);
  return found ? cueName(found) : "";
};

/** What a line of the map begins with. */
export const lineName = (line: Alarm, cues: readonly Cue[]): string =>
  line.trigger.trim() || cueOf(line, cues) || line.story.trim() || say("story.map.line");

/** The way to the room's first page. */
export const backHome = (): { readonly to: string; readonly word: string } => ({
  to: "/story",
  word: say("story.back"),
});
