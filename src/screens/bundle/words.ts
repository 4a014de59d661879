/** The words of what a professional is shown. */
import { speaker } from "../../words/words.ts";
import { words as aloud } from "../../words/en/aloud.ts";
import { words } from "../../words/en/bundle.ts";

export const say = speaker(words);

const tell = speaker(aloud);
const isAloud = (id: string): id is keyof typeof aloud => Object.hasOwn(aloud, id);
/** The plain word of that number, 0 to 255. */
export const aloudWord = (n: number): string => {
  const id = `aloud.${n}`;
  return isAloud(id) ? tell(id) : "";
};
