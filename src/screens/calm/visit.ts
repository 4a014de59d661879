/**
 * The check of this visit, kept with every tap: water, how near, the reset that was used and the water after it. Where
 * nothing can be kept (locked, open elsewhere) it all works and says once that it is not kept.
 */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Body, Entry } from "../../diary/diary.ts";
import { speaker } from "../../ground/words.ts";
import { words } from "../../ground/words/en/calm.ts";
import { useHome } from "../parts/home.ts";
import { type Log, useLog } from "../parts/log.ts";

const say = speaker(words);

type CalmBody = Body<"calm">;
type Visit = { readonly body: CalmBody; readonly entry: Entry<"calm"> | null; readonly at: number };

const blank: CalmBody = { v: 1, calm: null, here: null, reset: null, calmAfter: null, hereAfter: null, words: "" };
/** After this long what was tapped belongs to another visit. */
const lasts = 20 * 60_000;

const visit = signal<Visit>({ body: blank, entry: null, at: 0 });
/** Changes follow each other, so that the second finds what the first has kept. */
let line: Promise<unknown> = Promise.resolve();

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
  const current = Date.now() - visit.value.at > lasts ? { body: blank, entry: null, at: 0 } : visit.value;
  // What was kept before it was locked is not shown while it is.
  useEffect(() => {
    if (home.state.value.is === "locked") visit.value = { body: blank, entry: null, at: 0 };
  }, [home.state.value.is]);
  const keeps = (): boolean => home.state.value.is === "open" || home.state.value.is === "memory";
  return {
    body: current.body,
    renew: (calm) => {
      visit.value = { body: { ...blank, calm }, entry: null, at: Date.now() };
    },
    say: (more) => {
      const before = Date.now() - visit.value.at > lasts ? { body: blank, entry: null } : visit.value;
      visit.value = { body: { ...before.body, ...more }, entry: before.entry, at: Date.now() };
      const kept = line.then(async () => {
        await home.store.ready;
        if (keeps()) return keep(log);
        home.told.value = { text: say("calm.unkept") };
        return null;
      });
      line = kept;
      return kept;
    },
  };
};

const keep = async (log: Log): Promise<string | null> => {
  const { body, entry } = visit.value;
  const kept = entry === null ? await log.add("calm", body, { children: [] }) : await log.change(entry, { body });
  if (!isCalm(kept)) return null;
  visit.value = { ...visit.value, entry: kept };
  return kept.thing;
};

/** Takes this visit's check back. */
export const dropVisit = async (log: Log): Promise<void> => {
  await line;
  const { entry } = visit.value;
  visit.value = { body: blank, entry: null, at: 0 };
  if (entry !== null) await log.remove(entry);
};
