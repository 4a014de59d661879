/**
 * How any screen reads and writes in the diary: an entry of now, a change, a delete; each is kept before it is answered, and what
 * goes wrong is said. The children that what is logged is about are those chosen on Today.
 */
import { useEffect, useMemo, useState } from "preact/hooks";
import {
  type About,
  type Body,
  change,
  type Change,
  type Entry,
  type Kind,
  remove,
  type Written,
  write,
} from "../../diary/diary.ts";
import type { EntryQuery } from "../../keeping/entries.ts";
import { deskHere } from "../../keeping/store.ts";
import { useHome } from "./home.ts";

export type Log = {
  /** Logs something, of now and the chosen children where `about` says nothing else; null where it could not be kept. */
  add<K extends Kind>(kind: K, body: Body<K>, about?: About): Promise<Entry | null>;
  /** Says of a thing what it is from now on. */
  change<K extends Kind>(entry: Entry<K>, to: Change<K>): Promise<Entry | null>;
  /** Deletes a thing; it can be restored for 30 days. */
  remove(entry: Entry): Promise<Entry | null>;
  /** Says again what `entry` says: after a change or a delete, that is how it is undone. */
  restore(entry: Entry): Promise<Entry | null>;
};

export const useLog = (): Log => {
  const home = useHome();
  return useMemo(() => {
    const keep = async (written: Written): Promise<Entry | null> => {
      const kept = await home.store.addEntry(written);
      if (kept.ok) {
        home.logged.value += 1;
        return kept.value;
      }
      home.trouble(kept.problem);
      return null;
    };
    return {
      add: (kind, body, about = {}) => keep(write(deskHere(), kind, body, { children: home.chosen.value, ...about })),
      change: (entry, to) => keep(change(deskHere(), entry, to)),
      remove: (entry) => keep(remove(deskHere(), entry)),
      restore: (entry) => keep(change(deskHere(), entry, {})),
    };
  }, [home]);
};

/** What `query` finds, read again whenever something is logged; null until it is known. */
export const useEntries = (query: EntryQuery): readonly Entry[] | null => {
  const home = useHome();
  const [found, setFound] = useState<readonly Entry[] | null>(null);
  const asked = JSON.stringify(query);
  useEffect(() => {
    let wanted = true;
    void home.store.entriesOf(query).then((entries) => {
      if (!wanted) return;
      if (entries.ok) return setFound(entries.value);
      setFound([]);
      if (entries.problem.kind !== "store-elsewhere") home.trouble(entries.problem);
    });
    return () => {
      wanted = false;
    };
  }, [asked, home.logged.value, home.state.value.is]);
  return found;
};

/** All entries of one thing, as they followed each other, read again whenever something is logged; null until it is known. */
export const useHistory = (thing: string): readonly Entry[] | null => {
  const home = useHome();
  const [found, setFound] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void home.store.historyOf(thing).then((history) => {
      if (wanted) setFound(history.ok ? history.value : []);
    });
    return () => {
      wanted = false;
    };
  }, [thing, home.logged.value, home.state.value.is]);
  return found;
};
