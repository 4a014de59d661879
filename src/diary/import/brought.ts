/**
 * What an importer finds in another app's files, before it is taken in: which children it is about, what becomes an opening
 * of its day and what a note, and which rows have no place here, and why. Taking it in twice is taking it in once: a thing's
 * id comes from whose row it is, not from when it was brought. A row that was corrected there is corrected here, unless
 * somebody here has said otherwise since.
 */
import { start as first, tick } from "../clock.ts";
import type { Entry } from "../entry.ts";
import type { Opening } from "../kinds.ts";
import { type When, whenAt, whenOn } from "../when.ts";

/** A file that was chosen; its text is null where it is a spreadsheet's own format. */
export type ForeignFile = { readonly name: string; readonly text: string | null };
/** A child as the other app has them. `born`: YYYY-MM-DD where it says. */
export type ForeignChild = { readonly key: string; readonly name: string | null; readonly born: string | null };
export type WhyRefused =
  | "no-time"
  | "bad-time"
  | "bad-row"
  | "no-child"
  | "two-children"
  | "backwards"
  | "no-text"
  | "unknown-file"
  | "spreadsheet"
  | "measures"
  | "pumping"
  | "medicines"
  | "timers"
  | "tags"
  | "no-place";
/** `row` 0: the file as a whole. */
export type Refused = { readonly file: string; readonly row: number; readonly why: WhyRefused; readonly found: string };

export type Found = {
  readonly file: string;
  readonly child: string;
  /** What it was called there, for the preview. */
  readonly kind: "feeding" | "sleep" | "changing" | "play" | "bath" | "note";
  readonly at: When;
  readonly minutes: number | null;
  readonly words: string;
  /** The same row, whenever it is brought. */
  readonly identity: string;
  /** What the same row was known by before its own number counted. */
  readonly before?: string;
};
export type Brought = {
  readonly children: readonly ForeignChild[];
  readonly found: readonly Found[];
  readonly refused: readonly Refused[];
};

/** In an identity: the child here, where the file does not say whose it is. */
export const ofChildHere = "@child";

const openings: Readonly<Record<Exclude<Found["kind"], "note">, Opening>> = {
  feeding: "feeding",
  sleep: "bed",
  changing: "changing",
  play: "play",
  bath: "bath",
};

/** The ends of what the file's wall shows from `from` to `to`, in `zone`: an hour that the clocks repeat is taken so that it does not end before it begins. */
export const stretchOf = (
  from: string,
  to: string,
  zone: string,
): { readonly at: When; readonly minutes: number | null; readonly isBackwards: boolean } => {
  const at = timeIn(from, zone);
  if (to === "") return { at, minutes: null, isBackwards: false };
  const ends = [timeIn(to, zone), timeIn(to, zone, "second")];
  const end = ends.find(({ instant }) => instant >= at.instant);
  if (!end) return { at, minutes: null, isBackwards: true };
  const minutes = Math.round((end.instant - at.instant) / 60_000);
  // A day and more is a timer that was forgotten.
  return { at, minutes: minutes > 24 * 60 ? null : minutes, isBackwards: false };
};

/** A time that `readTime` has read. */
const timeIn = (time: string, zone: string, which: "first" | "second" = "first"): When =>
  time.endsWith("Z") ? whenAt(Date.parse(time), zone) : whenOn(time, zone, which);

/**
 * A time such as 2020-02-17 03:04:09, with a T, fractions or an offset where there are any, or as Excel writes it where days
 * are dotted (17.2.2020 3:04): on the wall as 2020-02-17T03:04:09, or an instant, with a Z, where it names its offset. Null
 * where it is none, or could be two (2/3/2020).
 */
export const readTime = (text: string): string | null => {
  const iso = text
    .trim()
    .replace(
      /^(\d\d?)\.(\d\d?)\.(\d{4}) (\d\d?)(:\d\d(?::\d\d)?)$/,
      (_, day: string, month: string, year: string, hour: string, rest: string) =>
        `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} ${hour.padStart(2, "0")}${rest}`,
    );
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(iso);
  if (parts === null) return null;
  const [, day = "", minute = "", second = ":00", offset] = parts;
  const local = `${day}T${minute}${second}`;
  const instant = Date.parse(`${local}${offset === undefined || offset === "Z" ? "Z" : offset}`);
  // A day that the calendar does not have is moved on by Date.parse, or refused.
  if (Number.isNaN(instant) || new Date(`${local}Z`).toISOString().slice(0, 19) !== local) return null;
  return offset === undefined ? local : new Date(instant).toISOString();
};

/** Where it is taken in: who brings it, now in ms since 1970, SHA-256 in hex, and what is in force here of a thing, deleted or not. */
type Taking = {
  readonly by: string;
  readonly now: number;
  readonly hash: (text: string) => Promise<string>;
  readonly known: (thing: string) => Entry | undefined;
};

/** What is to be merged: of it, so many correct what was brought before; and so many rows say something else than here, where somebody changed it since. */
type Taken = { readonly entries: readonly Entry[]; readonly corrected: number; readonly kept: number };

/** Further apart than this it is no correction of the same row, but a row of another installation with the same number. */
const sameRow = 36 * 3_600_000;

/** The entries of what was found. `childOf` says which child here is meant by one there; null leaves it out. */
export const entriesOf = async (
  { found }: Brought,
  childOf: (key: string) => string | null,
  { by, now, hash, known }: Taking,
): Promise<Taken> => {
  const entries: Entry[] = [];
  let [corrected, kept] = [0, 0];
  const name = async (identity: string): Promise<string> => (await hash(identity)).slice(0, 32);
  const said = ({ at, kind, body }: Pick<Entry, "at" | "kind" | "body">): string =>
    JSON.stringify([at.instant, at.zone, kind, body]);

  for (const { child, kind, at, minutes, words, identity, before } of found) {
    const mine = childOf(child);
    if (mine === null) continue;
    const what =
      kind === "note"
        ? ({ kind, body: { v: 1, text: words } } as const)
        : ({ kind: "opening", body: { v: 1, opening: openings[kind], minutes, words } } as const);
    const content = said({ at, ...what });
    const shared = { format: "attune.entry/1", children: [mine], by, at, logged: new Date(now).toISOString() } as const;
    const whole = identity.replace(ofChildHere, mine);
    let thing = await name(whole);
    let last = known(thing);
    if (last === undefined && before !== undefined) {
      const old = await name(before);
      last = known(old);
      if (last !== undefined) thing = old;
    }
    if (last !== undefined && Math.abs(last.at.instant - at.instant) > sameRow) {
      thing = await name(`${whole}|${at.local}`);
      last = known(thing);
    }
    if (last === undefined) {
      // As if it had been written when it happened: whatever is said of it here comes after.
      entries.push({ ...shared, id: thing, thing, clock: tick(first, at.instant), ...what });
      continue;
    }
    if (said(last) === content) continue;
    // Only what an import wrote, an import may correct.
    if (last.id !== thing && last.id !== (await name(`${thing}|${said(last)}`))) {
      kept += 1;
      continue;
    }
    corrected += 1;
    entries.push({ ...shared, id: await name(`${thing}|${content}`), thing, clock: tick(last.clock, 0), ...what });
  }
  return { entries, corrected, kept };
};

/** A child here, as far as it tells who is meant. */
type ChildHere = { readonly id: string; readonly nickname: string; readonly born: string | null };

const folded = (name: string): string => name.normalize("NFC").trim().toLowerCase();
/** The days may be known in part here: 2026-01, 2026. */
const isOtherDay = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a);

/** Who of `children` is meant by `child`: by whole name or first name, where the births do not speak against it; null where nobody is, or more than one. */
export const whoIs = <Here extends ChildHere>(child: ForeignChild, children: readonly Here[]): Here | null => {
  const whole = folded(child.name ?? "");
  if (whole === "") return null;
  const may = children.filter(({ born }) => !isOtherDay(born, child.born));
  const named = (name: string): readonly Here[] => may.filter(({ nickname }) => folded(nickname) === name);
  const same = named(whole).length > 0 ? named(whole) : named(whole.split(/\s+/)[0] ?? "");
  const born = same.filter((one) => one.born !== null && one.born === child.born);
  return same.length === 1 ? (same[0] ?? null) : born.length === 1 ? (born[0] ?? null) : null;
};

/** What `child` is called here from now on: the first name, or the whole one where another of `all` has the same first; empty where it has none. */
export const calledOf = (child: ForeignChild, all: readonly ForeignChild[]): string => {
  const firstOf = ({ name }: ForeignChild): string => folded(name ?? "").split(/\s+/)[0] ?? "";
  const isShared = all.some((other) => other !== child && firstOf(other) === firstOf(child));
  return isShared ? (child.name ?? "") : (child.name?.trim().split(/\s+/)[0] ?? "");
};
