/** The words of settling, and an event in one line with the coder's own word for the act. */
import { words as app } from "../../words/en/app.ts";
import { words as reading } from "../../words/en/reading.ts";
import { words as settle } from "../../words/en/settle.ts";
import { speaker } from "../../words/words.ts";
import { clock } from "../../words/written.ts";
import type { Difference } from "../../reading/differences.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { whatWords, whoWords } from "../replay/said.ts";
import { say as tell } from "../replay/words.ts";

export const say = speaker({ ...app, ...reading, ...settle });

/** What it was: the channel, with the act where a coder named one. */
export const actWords = (event: Pick<Event, "channel" | "act">): string =>
  event.act === null || event.act === "look-away"
    ? whatWords(event)
    : `${tell(`channel.${event.channel}`)}: \u2068${event.act}\u2069`;

/** Who, what, from when to when. `child`: what the family calls the child. */
export const eventLine = (of: Recording, event: Omit<Event, "id" | "by" | "sure" | "note">, child: string): string =>
  tell("tag.chosen", {
    who: whoWords(of, event.who, child),
    channel: actWords(event),
    from: clock(event.from, 1),
    to: clock(event.to, 1),
  });

/** What a choice is called on this difference. */
export const choiceWords = ({ kind }: Difference, how: "mine" | "theirs" | "both" | "neither" | "between"): string => {
  if (kind === "only-mine") return say(how === "mine" ? "settle.choice.keep" : "settle.choice.leave");
  if (kind === "only-theirs") return say(how === "theirs" ? "settle.choice.keep" : "settle.choice.leave");
  return say(kind === "borders" && how === "both" ? "settle.choice.joined" : `settle.choice.${how}`);
};
