/** Cues in words: a cue's name, what it may mean, what helped; and what a picture shows, part by part. */
import { partsOf } from "../../drawing/cuepose.ts";
import { speaker } from "../../words/words.ts";
import { lists } from "../../words/written.ts";
import { words as list } from "../../words/en/cuelist.ts";
import { words } from "../../words/en/cues.ts";
import type { Cue } from "../../cues/cues.ts";
import type { CueChannel } from "../../cues/list.ts";
import type { Need } from "../../cues/needs.ts";

export const say = speaker(words);
const tell = speaker(list);
const isListed = (id: string): id is keyof typeof list => Object.hasOwn(list, id);
/** The message `id` of the list, or `instead` where there is none. */
const listed = (id: string, instead: string): string => (isListed(id) ? tell(id) : instead);

/** What the family calls a cue, or what the list does. */
export const cueName = ({ id, kept }: Pick<Cue, "id" | "kept">): string => kept.name || listed(`cues.cue.${id}`, id);
/** What often helps then; empty for a family's own. */
export const doOf = (id: string): string => listed(`cues.do.${id}`, "");
export const needWords = (need: Need): string => tell(`cues.need.${need}`);
export const midOf = (need: Need): string => tell(`cues.mid.${need}`);
export const channelWords = (channel: CueChannel): string => tell(`cues.channel.${channel}`);
/** The safety line of a need; empty where there is none. */
export const safeOf = (need: Need): string => listed(`cues.need.${need}.safe`, "");
/** What helped: one of the list by its id, or the person's own words. */
export const helpOf = (words: string): string => listed(`cues.help.${words}`, words);

/** Several, joined as the language does. */
export const listInWords = (
  items: readonly string[],
  type: "conjunction" | "disjunction" | "unit" = "conjunction",
): string => lists({ type, style: "long" }).format(items);

/** What a picture shows, before what it may mean. */
export const drawnOf = (picture: string): string =>
  listInWords(
    partsOf(picture).map((part) => listed(`cues.draw.${part}`, "")),
    "unit",
  );
