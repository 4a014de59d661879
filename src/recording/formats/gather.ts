/**
 * Rows from a foreign file made a recording: who is who, whole milliseconds, no overlaps, and what was left out is said.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import { longest, mergeOverlaps, mostSpans } from "../check.ts";
import type { Channel, Event, Person, Recording, Role } from "../recording.ts";
import { inSpanOrder, type Span, uncodedOf } from "../spans.ts";
import { actOf } from "./behaviours.ts";
import type { FormatProblem, Note, Read, FileOptions } from "./format.ts";
import { type Rule, ruleFor, type TakenTier } from "./map.ts";
import { bare, isKey, type RoleOrNobody, partOf, soundOf, personInName } from "./names.ts";

/** One event as its file has it. Times in milliseconds, not yet whole. */
export type Row = {
  readonly name: string;
  /** Where the file itself says the role (`null` where only the name can). */
  readonly part: RoleOrNobody | null;
  readonly channel: Channel;
  readonly act: string | null;
  readonly note: string | null;
  readonly from: number;
  readonly to: number;
  /** A line, a row, an element's id. */
  readonly place: string;
  /** The person's id, where it is not for the name to say. */
  readonly id?: string;
  /** The tier's name, where it is not the person's. */
  readonly tier?: string;
  /** The behaviour's code, where the file is coded by behaviours. */
  readonly behaviour?: string;
  /** The channel that the tier or behaviour says, where it is not the row that does. */
  readonly lane?: Channel;
  /** The rule of the map that gave channel and act, or null where none fits; absent where it is still to be looked up. */
  readonly rule?: Rule | null;
};

/** What a file holds: its rows in the order of the file, and its length in milliseconds where it says so. */
export type Gathered = {
  readonly rows: readonly Row[];
  readonly length?: number;
  readonly startedAt?: string | null;
  /** What was recorded and coded, where that is not the whole, in milliseconds; in any order. */
  readonly coded?: readonly Span[];
  /** True where KCHI stands in the file, if perhaps not in these rows. */
  readonly keyed?: boolean;
  readonly said?: readonly Note[];
};

/** What a name says, and the person that it is; and the one that it is where a map calls a row nobody's. */
type Named = {
  readonly sound: Channel | null;
  readonly part: RoleOrNobody | null;
  readonly asked: Role | undefined;
  person: Person | null;
  nobodys: Person | null;
};

const rank: Readonly<Record<Role, number>> = { child: 0, adult: 1, "other-child": 2, other: 3 };

/**
 * The recording in `file`. Overlaps of one person and channel are merged; rows of nobody are left out (or kept as `other`),
 * and so is a row whose time cannot be: all of it is said. Refuses two children that are both the one that it is about, an
 * asked-for name that is not there, and a file in which every row's time is wrong.
 */
export const gather = (file: Gathered, options: FileOptions): Result<Read, FormatProblem> => {
  const { length = 0 } = file;
  if (length > longest) return failed("time-beyond");
  const keyed = file.keyed ?? file.rows.some(({ name }) => name.length >= 4 && isKey(name));
  const mapped = withMap(file.rows, keyed, options);
  if (!mapped.ok) return mapped;
  const rows = mapped.value;
  const wanted = wantedRoles(options);
  // A day has many rows and few names: what a name says is asked once.
  const known = new Map<string, Named>();
  const knownOf = (name: string): Named => {
    const found = known.get(name);
    if (found) return found;
    const asked = wanted.of(name);
    const one = { sound: soundOf(name), part: partOf(name, keyed), asked, person: null, nobodys: null };
    known.set(name, one);
    return one;
  };
  const people: Person[] = [];
  const events: Event[] = [];
  const nobody = new Map<string, number>();
  const unknown = new Map<string, number>();
  const unmapped = new Map<string, number>();
  const wrong: { row: Row; problem: Result<never, FormatProblem> }[] = [];
  for (const row of rows) {
    const problem = wrongTime(row);
    if (problem) {
      wrong.push({ row, problem });
      continue;
    }
    const name = knownOf(row.name);
    const channel = row.channel === "voice" && !row.rule ? (name.sound ?? row.channel) : row.channel;
    const { asked } = name;
    // A row that the map calls nobody's is so by itself, whatever else bears its name.
    const as = row.rule?.role === "nobody" && !asked ? "nobodys" : "person";
    let person = name[as];
    const usual = person?.role ?? asked ?? row.part ?? name.part;
    const part = usual === "child" && wanted.displaces && asked !== "child" ? "other-child" : usual;
    options.onTaken?.(takenOf(row, part, channel));
    if (!person) {
      if (part === null || part === "nobody") {
        if (!options.keepNobody) {
          const count = part === null ? unknown : nobody;
          const label = bare(row.name) || "-";
          count.set(label, (count.get(label) ?? 0) + 1);
          continue;
        }
        person = { id: row.id ?? idOf(row.name), role: "other" };
      } else person = { id: row.id ?? idOf(row.name), role: part };
      name[as] = person;
      people.push(person);
    }
    if (row.rule === null) unmapped.set(sourceOf(row), (unmapped.get(sourceOf(row)) ?? 0) + 1);
    const { act, note } = row;
    const id = `e${events.length + 1}`;
    const [from, to] = [Math.round(row.from) + 0, Math.round(row.to) + 0];
    events.push({ id, who: person.id, channel, act, from, to, by: "imported", sure: null, note });
  }
  const [firstWrong] = wrong;
  if (firstWrong && wrong.length === rows.length) return firstWrong.problem;
  const named = [...new Set(rows.map((row) => row.name))];
  const names = [...new Set(named.map(bare))].filter((name) => name !== "");
  for (const name of wanted.missing(named))
    return failed("person-not-there", { with: { name, names: listed(names), count: names.length } });
  const everyone = uniquePeople(people);
  const children = everyone.filter(({ role }) => role === "child").map(({ id }) => id);
  if (children.length > 1 && !wanted.displaces)
    return failed("children-several", { with: { count: children.length, names: listed(children) } });
  const merged = mergeOverlaps(events);
  const said: Note[] = [...(file.said ?? [])];
  if (nobody.size > 0) said.push({ kind: "nobody", with: counted(nobody) });
  if (unknown.size > 0) said.push({ kind: "unknown", with: counted(unknown) });
  if (unmapped.size > 0) said.push({ kind: "unmapped", with: counted(unmapped) });
  if (wrong.length > 0) {
    const where = wrong.map(({ row }) => [bare(row.name), row.place].filter((part) => part !== "").join(" "));
    said.push({ kind: "bad-time", with: { count: wrong.length, rows: listed(where) } });
  }
  if (merged.merged > 0) said.push({ kind: "merged", with: { count: merged.merged } });
  if (merged.unsaid > 0) said.push({ kind: "merged-label", with: { count: merged.unsaid } });
  const end = merged.events.reduce((last, event) => Math.max(last, event.to), 0);
  const spans = spansIn(file.coded ?? [], said);
  const codedTo = spans.reduce((last, { to }) => Math.max(last, to), 0);
  const whole = Math.max(end, Math.round(length) || 0, codedTo);
  const coded = spans.length > 0 ? codedIn(spans, whole) : undefined;
  const recording: Recording = {
    format: "attune.recording/1",
    length: whole,
    startedAt: file.startedAt ?? null,
    ...(coded ? { coded } : {}),
    people: everyone,
    events: merged.events,
  };
  const { outside, cut } = uncodedOf(recording);
  if (outside + cut > 0) said.push({ kind: "uncoded", with: { count: outside, cut } });
  return done({ recording, said });
};

/**
 * The rows as the map says: whose, which channel, what act; as they are where there is no map. A rule's role is the person's,
 * also in rows that no rule fits. Refuses rules that give one person two roles.
 */
const withMap = (rows: readonly Row[], keyed: boolean, { map }: FileOptions): Result<readonly Row[], FormatProblem> => {
  if (!map) return done(rows);
  const rules = rows.map(({ rule, tier, name, behaviour = "" }) =>
    rule === undefined ? (ruleFor(map, tier ?? name, behaviour) ?? null) : rule,
  );
  const usual = (row: Row): RoleOrNobody | null => row.part ?? partOf(row.name, keyed);
  // The child of rules that do not say its id: the one that the file has anyway, else the first that they name.
  const isChild = (row: Row, rule: Rule | null): boolean => (rule?.role ?? usual(row)) === "child";
  const named = rows.findIndex((row, at) => isChild(row, rules[at] ?? null) && (rules[at]?.who ?? usual(row)) !== null);
  const first = named >= 0 ? named : rows.findIndex((row, at) => isChild(row, rules[at] ?? null));
  const child = rules[first]?.who ?? idOf(rows[first]?.name ?? "");
  const roles = new Map<string, RoleOrNobody>();
  const whose: string[] = [];
  for (const [at, row] of rows.entries()) {
    const rule = rules[at];
    const own = rule?.who ?? (rule?.role === "child" ? child : rule ? idOf(row.name) : row.name);
    const who = rule?.role === "nobody" ? sourceOf(row) : own;
    whose.push(who);
    if (!rule?.role || rule.role === "nobody") continue;
    const before = roles.get(who);
    if (before && before !== rule.role) return failed("map-roles", { with: { who, a: before, b: rule.role } });
    roles.set(who, rule.role);
  }
  return done(
    rows.map((row, at) => {
      const name = whose[at] ?? row.name;
      const rule = rules[at] ?? null;
      const sound = row.channel === "voice" ? (soundOf(row.name) ?? row.channel) : row.channel;
      const channel = row.rule === undefined ? (rule?.channel ?? sound) : row.channel;
      const act = row.rule === undefined ? (rule?.act ?? actOf(channel, row.act)) : row.act;
      const id = rule ? { id: rule.role === "nobody" ? `${name} (nobody)` : name } : {};
      const part = rule?.role === "nobody" ? "nobody" : (roles.get(name) ?? usual(row));
      return { ...row, ...id, tier: row.tier ?? row.name, name, part, rule, channel, act };
    }),
  );
};

/** A row's tier, speaker or subject as the file has it, with its behaviour. */
const sourceOf = ({ tier, name, behaviour = "" }: Row): string => `${bare(tier ?? name)} ${behaviour}`.trim() || "-";

const takenOf = (row: Row, part: RoleOrNobody | null, channel: Channel): TakenTier => ({
  name: bare(row.tier ?? row.name),
  behaviour: row.behaviour ?? null,
  who: idOf(row.name),
  as: part ?? "unknown",
  channel,
  lane: row.lane === "voice" ? (soundOf(row.name) ?? row.lane) : (row.lane ?? null),
  act: row.act,
});

/** What is wrong with a row's time; null where nothing is. */
const wrongTime = (row: Row): Result<never, FormatProblem> | null => {
  const { place } = row;
  if (!Number.isFinite(row.from) || !Number.isFinite(row.to)) return failed("time-unreadable", { place });
  const [from, to] = [Math.round(row.from), Math.round(row.to)];
  if (from < 0) return failed("time-negative", { place });
  if (to > longest) return failed("time-beyond", { place });
  return to < from ? failed("time-backwards", { place, with: { from, to } }) : null;
};

/** The spans that can be, in whole milliseconds; what cannot be, and more than there can be borders, is said. */
const spansIn = (spans: readonly Span[], said: Note[]): Span[] => {
  const whole = spans.map(({ from, to }) => ({ from: Math.round(from), to: Math.round(to) }));
  const fit = whole.filter(({ from, to }) => from >= 0 && from <= to && to <= longest);
  if (fit.length < spans.length) said.push({ kind: "coded-time", with: { count: spans.length - fit.length } });
  if (fit.length <= mostSpans) return fit;
  said.push({ kind: "coded-many", with: { count: fit.length } });
  return [];
};

/** The coded spans in order; absent where they are the whole. */
const codedIn = (spans: readonly Span[], length: number): Span[] | undefined => {
  const ordered = inSpanOrder(spans, length);
  const [only] = ordered;
  return ordered.length === 1 && only?.from === 0 && only.to === length ? undefined : ordered;
};

/** The person's id: the name, but the child's where the name says what the child did. */
const idOf = (name: string): string =>
  personInName(name)?.id ?? (soundOf(name) === null ? bare(name) || "nobody" : "CHI");

/** One person an id, the child first, then adults; within a role in the order of the file. */
const uniquePeople = (people: readonly Person[]): Person[] =>
  [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) => rank[a.role] - rank[b.role]);

/** A recording whose people have the roles that `options` gives them, by their ids; for a format that knows roles. */
export const withRoles = (recording: Recording, options: FileOptions): Result<Recording, FormatProblem> => {
  const wanted = wantedRoles(options);
  const ids = recording.people.map((person) => person.id);
  for (const name of wanted.missing(ids))
    return failed("person-not-there", { with: { name, names: listed(ids), count: ids.length } });
  const people = recording.people.map(({ id, role }) => {
    const asked = wanted.of(id);
    return { id, role: asked ?? (role === "child" && wanted.displaces ? ("other-child" as const) : role) };
  });
  return done({ ...recording, people });
};

const wantedRoles = (options: FileOptions) => {
  const roles = new Map<string, Role>();
  const written = new Map<string, string>();
  for (const role of ["other", "adult", "child"] as const)
    for (const name of options[role] ?? []) {
      roles.set(plain(name), role);
      written.set(plain(name), name);
    }
  return {
    /** The role that was asked for, for a name as the file has it. */
    of: (name: string): Role | undefined =>
      roles.size === 0 ? undefined : (roles.get(plain(name)) ?? roles.get(plain(idOf(name)))),
    /** True where another child was named: then whoever usually is the child is not. */
    displaces: (options.child ?? []).length > 0,
    /** The names that were asked for and are none of `names`, as they were written. */
    missing: (names: readonly string[]): string[] => {
      if (roles.size === 0) return [];
      const there = new Set(names.flatMap((name) => [plain(name), plain(idOf(name))]));
      return [...written].flatMap(([name, asked]) => (there.has(name) ? [] : [asked]));
    },
  };
};

const plain = (name: string): string => bare(name).toLowerCase();

/** Names for a sentence: at most twelve, then three dots. */
export const listed = (names: readonly string[]): string =>
  names.slice(0, 12).join(", ") + (names.length > 12 ? ", ..." : "");

/** A note on rows that describe others, by what they are called; none where there are none. */
export const describing = (counts: ReadonlyMap<string, number>): Note[] =>
  counts.size > 0 ? [{ kind: "described", with: counted(counts) }] : [];

/** How many there are of all that was counted by name, and the names. */
export const counted = (counts: ReadonlyMap<string, number>): Record<string, string | number> => ({
  count: [...counts.values()].reduce((sum, count) => sum + count, 0),
  names: listed([...counts.keys()]),
});
