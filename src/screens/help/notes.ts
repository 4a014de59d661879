/** What is said of a help line in words of its own: notes for a caller, and where it answers. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/help.ts";

const say = speaker(words);
const isWord = (id: string): id is keyof typeof words => Object.hasOwn(words, id);
const saidOf = (id: string): string | null => (isWord(id) ? say(id) : null);

/** What a caller should know of a line; null where nothing is said. The build has checked that the message is there. */
export const noteOf = (note: string | undefined): string | null => saidOf(`help.note.${note ?? ""}`);
/** The part of the country in which a line answers; null where it is the whole. */
export const regionOf = (region: string | undefined): string | null => saidOf(`help.region.${region ?? ""}`);
