/**
 * What each call of the store reads or changes: tables (schema.ts), and the row where that is known from what is asked.
 * The worker says it with every answer, so that what was read is read again when it changed (`follow.ts`), and only then.
 */
import type { CallName, CallOf, Groups } from "./asking.ts";
import { type Part, settingPart } from "./part.ts";

type Parts<Name extends CallName> = (...given: Parameters<CallOf<Name>>) => readonly Part[];
type Touch<Name extends CallName> = { readonly reads: Parts<Name> } | { readonly writes: Parts<Name> };

const all = (): readonly Part[] => ["play", "step", "moment", "clip", "entry", "setting", "own", "settling"];
const nothing = (): readonly Part[] => [];

const touched = {
  "plays.all": { reads: () => ["play", "moment"] },
  "plays.one": { reads: (id) => [`play:${id}`, `step:${id}`] },
  "plays.secondOf": { reads: () => ["play"] },
  "plays.besides": { reads: () => ["play"] },
  "plays.settling": { reads: (second) => [`settling:${second}`] },
  "plays.settle": { writes: (second) => [`settling:${second}`] },
  "plays.renew": { writes: (id) => [`play:${id}`, `step:${id}`] },
  "plays.add": { writes: ({ id }) => [`play:${id}`, `step:${id}`] },
  "plays.addStep": { writes: (id) => [`step:${id}`] },
  "plays.moveTo": { writes: (id) => [`step:${id}`] },
  "plays.change": { writes: (id) => [`play:${id}`] },
  "plays.remove": { writes: () => ["play", "step", "moment", "clip", "settling"] },
  "moments.all": { reads: () => ["moment"] },
  "moments.keep": { writes: () => ["moment"] },
  "moments.drop": { writes: () => ["moment"] },
  "diary.find": { reads: ({ kinds }) => kinds?.map((kind) => `entry:${kind}` as const) ?? ["entry"] },
  "diary.historyOf": { reads: () => ["entry"] },
  "diary.add": { writes: ({ kind }) => [`entry:${kind}`] },
  "diary.merge": { writes: () => ["entry"] },
  "diary.forgetDeleted": { writes: () => ["entry"] },
  "children.all": { reads: () => ["entry:child"] },
  "children.put": { writes: () => ["entry:child"] },
  "children.remove": { writes: () => ["entry", "setting"] },
  "settings.get": { reads: (...key) => [settingPart(...key)] },
  "settings.set": { writes: (key, _, ...of) => [settingPart(key, ...of)] },
  "clips.read": { reads: (play) => [`clip:${play}`] },
  "clips.save": { writes: (play) => [`clip:${play}`, `play:${play}`] },
  "clips.drop": { writes: (play) => [`clip:${play}`, `play:${play}`] },
  "clips.dropExpired": { writes: () => ["clip", "play"] },
  "tape.read": { reads: () => ["tape"] },
  "tape.start": { writes: () => ["tape"] },
  "tape.add": { writes: () => ["tape"] },
  "tape.drop": { writes: () => ["tape"] },
  "own.all": { reads: (kind) => [`own:${kind}`] },
  "own.put": { writes: (kind) => [`own:${kind}`] },
  "own.remove": { writes: () => ["own"] },
  "own.removeAll": { writes: () => ["own"] },
  "own.removeClosed": { writes: () => ["own"] },
  "own.counts": { reads: () => ["own"] },
  "own.lock": { reads: () => ["own:lock"] },
  "own.unlock": { writes: () => ["own"] },
  "own.close": { writes: () => ["own"] },
  "own.changeLock": { writes: () => ["own"] },
  "lock.ways": { reads: () => ["lock"] },
  "lock.change": { writes: () => ["lock"] },
  // All that they change is said by the store's state.
  "lock.unlock": { writes: nothing },
  "vault.removeEverything": { writes: nothing },
  "vault.backup": { writes: () => ["setting:backup.day"] },
  "vault.restore": { writes: all },
  "vault.exportAll": { writes: nothing },
  "vault.check": { writes: nothing },
} satisfies { readonly [Name in CallName]: Touch<Name> };

/** The calls that read what is kept. */
export type ReadName = {
  [Name in CallName]: (typeof touched)[Name] extends { readonly reads: unknown } ? Name : never;
}[CallName];
/** The groups with these alone. */
export type Readable = {
  readonly [Group in keyof Groups]: Pick<Groups[Group], OwnOf<ReadName, Group> & keyof Groups[Group]>;
};
type OwnOf<Name, Group extends string> = Name extends `${Group}.${infer Own}` ? Own : never;
export const readNames = Object.entries(touched).flatMap(([name, touch]) => ("reads" in touch ? [name] : []));

/** What a call reads and what it changes, given this. */
export const touchOf = (
  name: CallName,
  given: readonly unknown[],
): { readonly reads: readonly Part[]; readonly writes: readonly Part[] } => {
  const { reads = nothing, writes = nothing } = touched[name] as Partial<
    Record<"reads" | "writes", (...given: readonly unknown[]) => readonly Part[]>
  >;
  return { reads: reads(...given), writes: writes(...given) };
};
