/**
 * Rows from a foreign file made a recording: who is who, whole milliseconds, no overlaps, and what was left out is said.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import { longest, mergeOverlaps } from "../check.ts";
import type { Channel, Event, Person, Recording, Role } from "../recording.ts";
import type { FormatProblem, Note, Read, ReadOptions } from "./format.ts";
import { bare, isKey, type Part, partOf, spoken } from "./names.ts";

/** One event as its file has it. Times in milliseconds, not yet whole. */
export type Row = {
  readonly name: string;
  /** Where the file itself says the role (`null` where only the name can). */
  readonly part: Part | null;
  readonly channel: Channel;
  readonly act: string | null;
  readonly note: string | null;
  readonly from: number;
  readonly to: number;
  /** A line, a row, an element's id. */
  readonly place: string;
};

/** What a file holds: its rows in the order of the file, and its length in milliseconds where it says so. */
export type Gathered = {
  readonly rows: readonly Row[];
  readonly length?: number;
  readonly startedAt?: string | null;
  /** True where KCHI stands in the file, if perhaps not in these rows. */
  readonly keyed?: boolean;
  readonly said?: readonly Note[];
};

const rank: Readonly<Record<Role, number>> = { child: 0, adult: 1, "other-child": 2, other: 3 };

/**
 * The recording in `file`. Overlaps of one person and channel are merged, nobody's rows are left out (or kept as
 * `other`), and both are said. Refuses times that are unreadable, negative, backward or over a year, and an asked-for name that is not there.
 */
export const gather = (file: Gathered, options: ReadOptions): Result<Read, FormatProblem> => {
  const { rows, length = 0 } = file;
  if (!(length <= longest)) return failed("time-beyond");
  const keyed = file.keyed ?? rows.some((row) => isKey(row.name));
  const people = new Map<string, Person>();
  const wanted = wantedRoles(options);
  const events: Event[] = [];
  const nobody = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const row of rows) {
    if (!Number.isFinite(row.from) || !Number.isFinite(row.to)) return failed("time-unreadable", { place: row.place });
    const from = Math.round(row.from) + 0;
    const to = Math.round(row.to) + 0;
    if (from < 0) return failed("time-negative", { place: row.place });
    if (to > longest) return failed("time-beyond", { place: row.place });
    if (to < from) return failed("time-backwards", { place: row.place, with: { from, to } });
    let person = people.get(row.name);
    if (!person) {
      const part = wanted.of(row.name) ?? row.part ?? partOf(row.name, keyed);
      if (part === null || part === "nobody") {
        if (!options.keepNobody) {
          const count = part === null ? unknown : nobody;
          const label = bare(row.name) || "-";
          count.set(label, (count.get(label) ?? 0) + 1);
          continue;
        }
        person = { id: idOf(row.name), role: "other" };
      } else person = { id: idOf(row.name), role: part === "child" && wanted.displaces ? "other-child" : part };
      if (wanted.of(row.name) === "child") person = { ...person, role: "child" };
      people.set(row.name, person);
    }
    const { channel, act, note } = row;
    const id = `e${events.length + 1}`;
    events.push({ id, who: person.id, channel, act, from, to, by: "imported", sure: null, note });
  }
  for (const name of wanted.missing(rows.map((row) => row.name)))
    return failed("person-not-there", {
      with: { name, names: listed([...new Set(rows.map((row) => bare(row.name)))]) },
    });
  const merged = mergeOverlaps(events);
  const said: Note[] = [...(file.said ?? [])];
  if (nobody.size > 0) said.push({ kind: "nobody", with: counted(nobody) });
  if (unknown.size > 0) said.push({ kind: "unknown", with: counted(unknown) });
  if (merged.merged > 0) said.push({ kind: "merged", with: { count: merged.merged } });
  const end = merged.events.reduce((last, event) => Math.max(last, event.to), 0);
  const recording: Recording = {
    format: "attune.recording/1",
    length: Math.max(end, Math.round(length)),
    startedAt: file.startedAt ?? null,
    people: uniquePeople([...people.values()]),
    events: merged.events,
  };
  return done({ recording, said });
};

const idOf = (name: string): string => spoken(name)?.id ?? (bare(name) || "nobody");

/** One person an id, the child first, then adults; within a role in the order of the file. */
const uniquePeople = (people: readonly Person[]): Person[] =>
  [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) => rank[a.role] - rank[b.role]);

/** A recording whose people have the roles that `options` gives them, by their ids; for a format that knows roles. */
export const withRoles = (recording: Recording, options: ReadOptions): Result<Recording, FormatProblem> => {
  const wanted = wantedRoles(options);
  const ids = recording.people.map((person) => person.id);
  for (const name of wanted.missing(ids)) return failed("person-not-there", { with: { name, names: listed(ids) } });
  const people = recording.people.map(({ id, role }) => {
    const asked = wanted.of(id);
    return { id, role: asked ?? (role === "child" && wanted.displaces ? ("other-child" as const) : role) };
  });
  return done({ ...recording, people });
};

const wantedRoles = (options: ReadOptions) => {
  const roles = new Map<string, Role>();
  for (const role of ["other", "adult", "child"] as const)
    for (const name of options[role] ?? []) roles.set(plain(name), role);
  return {
    /** The role that was asked for, for a name as the file has it. */
    of: (name: string): Role | undefined =>
      roles.size === 0 ? undefined : (roles.get(plain(name)) ?? roles.get(plain(idOf(name)))),
    /** True where another child was named: then whoever usually is the child is not. */
    displaces: (options.child ?? []).length > 0,
    /** The names that were asked for and are none of `names`. */
    missing: (names: readonly string[]): string[] => {
      if (roles.size === 0) return [];
      const there = new Set(names.flatMap((name) => [plain(name), plain(idOf(name))]));
      return [...roles.keys()].filter((name) => !there.has(name));
    },
  };
};

const plain = (name: string): string => bare(name).toLowerCase();

/** Names for a sentence: at most twelve, then three dots. */
export const listed = (names: readonly string[]): string =>
  names.slice(0, 12).join(", ") + (names.length > 12 ? ", ..." : "");

const counted = (counts: ReadonlyMap<string, number>): Record<string, string | number> => ({
  count: [...counts.values()].reduce((sum, count) => sum + count, 0),
  names: listed([...counts.keys()]),
});
