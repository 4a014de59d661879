/**
 * What an importer finds in another app's files, before it is taken in: which children it is about, what becomes an opening
 * of its day and what a note, and which rows have no place here, and why. Taking it in twice is taking it in once: an
 * entry's id comes from whose row it is and when, not from when it was brought.
 */
import { tick, start as first } from "../clock.ts";
import type { Entry } from "../entry.ts";
import type { Opening } from "../kinds.ts";
import { type When, whenAt, whenOn } from "../when.ts";

export type ForeignFile = { readonly name: string; readonly text: string };
/** A child as the other app has them. `born`: YYYY-MM-DD where it says. */
export type ForeignChild = { readonly key: string; readonly name: string | null; readonly born: string | null };
export type Why = "no-time" | "bad-time" | "bad-row" | "no-child" | "backwards" | "no-text" | "unknown-file";
export type Refused = { readonly file: string; readonly row: number; readonly why: Why; readonly found: string };

/** A time as a file has it: on the wall, or an instant where it names its offset. */
export type ForeignTime = { readonly local: string } | { readonly instant: number };
export type Found = {
  readonly child: string;
  /** What it was called there, for the preview. */
  readonly kind: "feeding" | "sleep" | "changing" | "play" | "note";
  readonly at: ForeignTime;
  readonly minutes: number | null;
  readonly words: string;
  /** The same row, whenever it is brought. */
  readonly identity: string;
};
export type Brought = {
  readonly children: readonly ForeignChild[];
  readonly found: readonly Found[];
  readonly refused: readonly Refused[];
};

const openings: Readonly<Record<Exclude<Found["kind"], "note">, Opening>> = {
  feeding: "feeding",
  sleep: "bed",
  changing: "changing",
  play: "play",
};

/** Where it is taken in: the zone of the times that name none, who brings it, now in ms since 1970, and SHA-256 in hex. */
export type Taking = {
  readonly zone: string;
  readonly by: string;
  readonly now: number;
  readonly hash: (text: string) => Promise<string>;
};

/** The entries of what was found. `childOf` says which child here is meant by one there; null leaves it out. */
export const entriesOf = async (
  { found }: Brought,
  childOf: (key: string) => string | null,
  { zone, by, now, hash }: Taking,
): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for (const { child, kind, at, minutes, words, identity } of found) {
    const mine = childOf(child);
    if (mine === null) continue;
    const name = (await hash(identity)).slice(0, 32);
    const when: When = "local" in at ? whenOn(at.local, zone) : whenAt(at.instant, zone);
    const shared = {
      format: "attune.entry/1",
      id: name,
      thing: name,
      children: [mine],
      by,
      at: when,
      logged: new Date(now).toISOString(),
      // As if it had been written when it happened: whatever is said of it here comes after.
      clock: tick(first, when.instant),
    } as const;
    entries.push(
      kind === "note"
        ? { ...shared, kind, body: { v: 1, text: words } }
        : { ...shared, kind: "opening", body: { v: 1, opening: openings[kind], minutes, words } },
    );
  }
  return entries;
};
