/** The timeline in one sentence, for whoever does not see it. */
import type { Reading } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import { childWords } from "../parts/home.ts";
import { say } from "./words.ts";

/** How many signs each gave and how many were answered, or how many may be either's; `name` is the child's. */
export const lineWords = (recording: Recording, reading: Reading, name: string): string => {
  const roles = new Map(recording.people.map(({ id, role }) => [id, role]));
  const by = (role: string): number => recording.events.filter(({ who }) => roles.get(who) === role).length;
  const signs = { child: childWords(name).child, a: by("child"), b: by("adult") };
  const { withheld, doubtful } = reading.doubt;
  if (withheld) return say("line.label.open", { ...signs, n: doubtful });
  return say("line.label", { ...signs, c: reading.exchanges.filter((one) => one.return !== null).length });
};
