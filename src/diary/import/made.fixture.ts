/** What an import's tests bring into: a diary that knows only what is in force. */
import { tick } from "../clock.ts";
import { type Entry, replay } from "../entry.ts";

/** What is in force of these entries. */
export const merged = (entries: readonly Entry[]): ReadonlyMap<string, Entry> => replay(entries);

/** As somebody here deletes it, later. */
export const deleteOf = (entry: Entry): Entry => ({
  ...entry,
  id: "deleted-here",
  clock: tick(entry.clock, Date.UTC(2026, 8, 1)),
  body: null,
});
