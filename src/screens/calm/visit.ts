/**
 * The check of this visit, kept with every tap: water, how near, the reset that was used and the water after it. Where
 * nothing can be kept (locked, open elsewhere) it all works and says once that it is not kept.
 */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Body, Entry } from "../../diary/diary.ts";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import { useHome } from "../parts/home.ts";
import { type Log, useLog } from "../parts/log.ts";

const say = speaker(words);

type CalmBody = Body<"calm">;
/** `kept`: the entry that it is kept as, once all that was said of it is kept; null while there is none. */
type Visit = { readonly body: CalmBody; readonly kept: Promise<Entry<"calm"> | null>; readonly at: number };

const blank: CalmBody = { v: 1, calm: null, here: null, reset: null, calmAfter: null, hereAfter: null, words: "" };
const begun = (calm: number | null = null, at = Date.now()): Visit => ({
  body: { ...blank, calm },
  kept: Promise.resolve(null),
  at,
});
/** After this long what was tapped belongs to another visit. */
const lasts = 20 * 60_000;

const visit = signal(begun(null, 0));
const current = (): Visit => (Date.now() - visit.value.at > lasts ? begun() : visit.value);

const isCalm = (entry: Entry | null): entry is Entry<"calm"> => entry?.kind === "calm";

export type Check = {
  readonly body: CalmBody;
  /** Says more of this visit; resolves to the thing that it was kept as, null where it was not. */
  say(more: Partial<CalmBody>): Promise<string | null>;
  /** Begins another visit, with the water that is known. */
  renew(calm: number | null): void;
};

export const useCheck = (): Check => {
  const home = useHome();
  const log = useLog();
  // What was kept before it was locked is not shown while it is.
  useEffect(() => {
    if (home.state.value.is === "locked") visit.value = begun(null, 0);
  }, [home.state.value.is]);
  const keeps = (): boolean => home.state.value.is === "open" || home.state.value.is === "memory";
  return {
    body: current().body,
    renew: (calm) => {
      visit.value = begun(calm);
    },
    say: (more) => {
      const before = current();
      const body = { ...before.body, ...more };
      // What is said follows what was said before, so that the second finds what the first has kept.
      const said = before.kept.then(async (entry) => {
        await home.store.ready;
        if (keeps()) return { entry, now: await keep(log, entry, body) };
        home.toast.value = { text: say("calm.unkept") };
        return { entry, now: null };
      });
      visit.value = { body, kept: said.then(({ entry, now }) => now ?? entry), at: Date.now() };
      return said.then(({ now }) => now?.thing ?? null);
    },
  };
};

const keep = async (log: Log, entry: Entry<"calm"> | null, body: CalmBody): Promise<Entry<"calm"> | null> => {
  const kept = entry === null ? await log.add("calm", body, { children: [] }) : await log.change(entry, { body });
  return isCalm(kept) ? kept : null;
};

/** Takes this visit's check back. */
export const dropVisit = async (log: Log): Promise<void> => {
  const { kept } = visit.value;
  visit.value = begun(null, 0);
  const entry = await kept;
  if (entry !== null) await log.remove(entry);
};
