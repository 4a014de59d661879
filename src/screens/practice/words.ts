/** The words of practice, with those of the whole app. */
import { words as app } from "../../words/en/app.ts";
import { words as practice } from "../../words/en/practice.ts";
import { speaker } from "../../words/words.ts";

export const say = speaker({ ...app, ...practice });

/** The way back to this room. */
export const backToPractice = (): { to: string; word: string } => ({ to: "/practice", word: say("practice.back") });

/** A time in words, to a tenth of a second: 0.9 seconds; none where it is under one. */
export const secondsWords = (ms: number): string => {
  const n = Math.round(ms / 100) / 10;
  return n <= 0 ? say("practice.seconds.none") : say("practice.seconds", { n });
};

/** A difference of times: 0.4 seconds more. */
export const differenceWords = (ms: number): string => {
  const n = Math.round(Math.abs(ms) / 100) / 10;
  if (n === 0) return say("practice.beside.same");
  return say(ms > 0 ? "practice.beside.more" : "practice.beside.less", { n: say("practice.seconds", { n }) });
};
