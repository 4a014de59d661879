/**
 * How any screen writes in the diary: an entry of now, a change, a delete; each is kept before it is answered, and what
 * goes wrong is said. The children that what is logged is about are those chosen on Today.
 */
import {
  type About,
  type Body,
  change,
  type Change,
  type Entry,
  type Kind,
  remove,
  type WrittenEntry,
  write,
} from "../../diary/diary.ts";
import { oneByOne } from "../../ground/onebyone.ts";
import { isAfter } from "../../diary/clock.ts";
import { deskHere } from "../../keeping/desk.ts";
import { type Home, useHome } from "./home.ts";

export type Log = {
  /** Logs something, of now and the chosen children where `about` says nothing else; null where it could not be kept. */
  add<K extends Kind>(kind: K, body: Body<K>, about?: About): Promise<Entry | null>;
  /** Says of a thing what it is from now on; `to` of what it is by then, where changes follow each other quickly. */
  change<K extends Kind>(entry: Entry<K>, to: Change<K> | ((now: Entry<K>) => Change<K>)): Promise<Entry | null>;
  /** Deletes a thing; it can be restored for 30 days. */
  remove(entry: Entry): Promise<Entry | null>;
  /** Says again what `entry` says: after a change or a delete, that is how it is undone. */
  restore(entry: Entry): Promise<Entry | null>;
};

export const useLog = (): Log => {
  const home = useHome();
  const known = logs.get(home);
  if (known) return known;
  const made = logOf(home);
  logs.set(home, made);
  return made;
};

/** One for each home: what several screens change of one thing follows each other. */
const logs = new WeakMap<Home, Log>();

const logOf = (home: Home): Log => {
  /** The last that was kept of each thing since the start; changes are made one after another, each to the last. */
  const latest = new Map<string, Entry>();
  const inTurn = oneByOne();
  const keep = (written: () => WrittenEntry): Promise<Entry | null> =>
    inTurn(async () => {
      const kept = await home.store.diary.add(written());
      if (!kept.ok) {
        home.showProblem(kept.problem);
        return null;
      }
      latest.set(kept.value.thing, kept.value);
      return kept.value;
    });
  /** What is being logged: the same once more, before it was answered, is the same tap. */
  const coming = new Map<string, Promise<Entry | null>>();
  const once = (said: string, begin: () => Promise<Entry | null>): Promise<Entry | null> => {
    const mine = coming.get(said) ?? begin().finally(() => coming.delete(said));
    coming.set(said, mine);
    return mine;
  };
  const now = <K extends Kind>(entry: Entry<K>): Entry<K> => {
    const last = latest.get(entry.thing);
    return last && isAfter(last, entry) && isOfThing(last, entry) ? last : entry;
  };
  return {
    add: (kind, body, about = {}) => {
      const whole = { children: home.chosen.value, ...about };
      const said = JSON.stringify([kind, body, whole.children, whole.thing]);
      return once(said, () => keep(() => write(deskHere(), kind, body, whole)));
    },
    change: (entry, to) =>
      keep(() => {
        const last = now(entry);
        return change(deskHere(), last, typeof to === "function" ? to(last) : to);
      }),
    remove: (entry) => keep(() => remove(deskHere(), now(entry))),
    restore: (entry) => keep(() => change(deskHere(), entry, {})),
  };
};

/** All entries of one thing are of one kind. */
const isOfThing = <K extends Kind>(last: unknown, entry: Entry<K>): last is Entry<K> =>
  typeof last === "object" && last !== null && "thing" in last && last.thing === entry.thing;
