/** A recording in words: one sentence for a picture, one line for an event. */
import { clock } from "../../words/written.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { childWords } from "../parts/home.ts";
import { say } from "./words.ts";

const roleOf = (recording: Pick<Recording, "people">, who: string): string =>
  recording.people.find((person) => person.id === who)?.role ?? "other";

/** What the dance shows, in one sentence. */
export const danceWords = (recording: Recording, reading: Reading, name: string): string => {
  const by = (role: string): number => recording.events.filter((event) => roleOf(recording, event.who) === role).length;
  const signs = { child: childWords(name).child, a: by("child"), b: by("adult") };
  const { withheld, doubtful } = reading.doubt;
  if (withheld) return say("dance.label.open", { ...signs, n: doubtful });
  return say("dance.label", {
    ...signs,
    c: reading.exchanges.filter((exchange) => exchange.return !== null).length,
  });
};

/** Who did it: the child's name, you, or someone else. */
export const whoWords = (recording: Pick<Recording, "people">, who: string, name: string): string => {
  const role = roleOf(recording, who);
  return role === "child" ? childWords(name).child : role === "adult" ? say("adult.start") : say("other.start");
};

/** The same within a sentence. */
export const whoWithin = (recording: Pick<Recording, "people">, who: string, name: string): string => {
  const role = roleOf(recording, who);
  return role === "child" ? childWords(name).childMid : say(role === "adult" ? "adult.mid" : "other.mid");
};

/** What it was: the channel, or the act where it says more. */
export const whatWords = (event: Pick<Event, "channel" | "act">): string =>
  event.act === "look-away" ? say("act.look-away") : say(`channel.${event.channel}`);

/** Who says so. */
export const sourceWords = (event: Event): string =>
  event.by === "heard"
    ? say("dance.sure", { sure: event.sure ?? 0 })
    : say(event.by === "seen" ? "dance.seen" : "dance.imported");

/** A whole event in one line. */
export const eventWords = (recording: Recording, event: Event, name: string): string =>
  say("tag.chosen", {
    who: whoWords(recording, event.who, name),
    channel: whatWords(event),
    from: clock(event.from, 1),
    to: clock(event.to, 1),
  });
