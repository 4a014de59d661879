/**
 * What a reading rests on that nobody has checked. A voice of which the device cannot tell whether it is the child's or the
 * adult's may be the answer to a call, or no call at all: while such voices could change much of what is said of answers,
 * that is withheld; and of those who could say whose they were, the most useful questions come first. The limits are ours.
 */
import { type Event, inDoubt, type Recording } from "../recording/recording.ts";
import { limits } from "./limits.ts";

export type Doubt = {
  /** Of the `of` events of child and adults, how many are the device's guesses that nobody has checked. */
  readonly unchecked: number;
  readonly of: number;
  /** Those of which it is in doubt whose they are. */
  readonly doubtful: number;
  /** Serves without an answer within 2 s that a doubt could give one, or that may be no serve. */
  readonly open: number;
  /** Whether what is said of answers waits for whose they were. */
  readonly withheld: boolean;
  /** The ids of events in doubt, the most useful question first, at most ten. */
  readonly questions: readonly string[];
};

type Answered = { readonly serve: string; readonly return: string | null; readonly latency: number | null };

/** Where so large a share of all serves is open, or none has an answer and one is open, it is withheld. */
const much = 0.2;
/** Nobody is asked more. */
const most = 10;

export const doubtOf = ({ people, events }: Recording, exchanges: readonly Answered[]): Doubt => {
  const roles = new Map(people.map(({ id, role }) => [id, role]));
  const ours = events.filter(({ who }) => {
    const role = roles.get(who);
    return role === "child" || role === "adult";
  });
  const doubts = ours.filter(inDoubt);
  const unchecked = ours.filter(({ by }) => by === "heard").length;
  if (doubts.length === 0) return { unchecked, of: ours.length, doubtful: 0, open: 0, withheld: false, questions: [] };
  const isSomeone = ({ who, maybe = "" }: Event, role: string): boolean =>
    roles.get(who) === role || roles.get(maybe) === role;
  const maybeAdult = doubts.filter((event) => isSomeone(event, "adult"));
  const byId = new Map(events.map((event) => [event.id, event]));
  // A doubt is worth more the more serves hang on it, and then the more evenly it is divided.
  const worth = new Map(doubts.map(({ id }) => [id, 0]));
  const add = (id: string, much: number): void => void worth.set(id, (worth.get(id) ?? 0) + much);
  let [open, answered] = [0, 0];
  let at = 0;
  for (const { serve: id, return: back, latency } of exchanges) {
    const serve = byId.get(id);
    if (!serve) continue;
    if (back !== null && latency !== null && latency <= limits.doubt) {
      answered += 1;
      for (const one of [id, back]) if (worth.has(one)) add(one, 1);
      continue;
    }
    while ((maybeAdult[at]?.from ?? Infinity) < serve.to) at += 1;
    const after = maybeAdult[at];
    const could = after && after.id !== id && after.from <= serve.to + limits.doubt ? after.id : null;
    if (could !== null) add(could, 3);
    if (inDoubt(serve)) add(id, 2);
    if (could !== null || inDoubt(serve)) open += 1;
  }
  const sureOf = (id: string): number => byId.get(id)?.sure ?? 1;
  return {
    unchecked,
    of: ours.length,
    doubtful: doubts.length,
    open,
    withheld: open > 0 && (answered === 0 || open >= much * exchanges.length),
    questions: [...worth]
      .sort(([a, x], [b, y]) => y - x || sureOf(a) - sureOf(b) || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([id]) => id),
  };
};
