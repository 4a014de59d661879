/**
 * Which key asks for what: the commands' own keys, what the person chose instead, and the acts of a template. The rule: a
 * key asks for one thing. What was chosen goes first, then a command's own key, then an act's, which has none where a
 * command has it already.
 */
import { withShift } from "./chord.ts";
import { type BoundId, type KeyCommand, type CommandId, commandOf, commands } from "./commands.ts";

/** The chords of the commands that the person gave other keys, by their ids. What names no command says nothing. */
export type KeyChanges = Readonly<Record<string, readonly string[]>>;
/** An act with its key, if it has one; with Shift it is the other person's where it may be either's. */
export type KeyedAct = { readonly id: string; readonly key: string | null };
type Hit = { readonly id: BoundId; readonly shift: boolean };

export type Keymap = {
  /** What a chord asks for, and whether the other way round; undefined where for nothing. */
  readonly hit: (chord: string) => Hit | undefined;
  /** The chords of a command or an act; none where others have them all. */
  readonly of: (id: string) => readonly string[];
};

/** All that a chord takes: with Shift too, where that turns what is asked for. */
const taking = (chord: string, turns: boolean): readonly string[] =>
  turns && withShift(chord) !== chord ? [chord, withShift(chord)] : [chord];

/**
 * The keymap of what the person changed, with the acts of a template, or those of a screen: `among` are the commands that one
 * answers, and what they leave is free for its acts. All, where it is not said.
 */
export const keymapOf = (changes: KeyChanges, acts: readonly KeyedAct[] = [], among?: ReadonlySet<string>): Keymap => {
  const hits = new Map<string, Hit>();
  const chords = new Map<string, string[]>();
  const give = (id: BoundId, chord: string, turns: boolean): void => {
    const all = taking(chord, turns);
    if (all.some((one) => hits.has(one))) return;
    for (const one of all) hits.set(one, { id, shift: one !== chord });
    chords.set(id, [...(chords.get(id) ?? []), chord]);
  };
  const all: readonly KeyCommand[] = among ? commands.filter(({ id }) => among.has(id)) : commands;
  const chosen = (id: CommandId): readonly string[] | undefined =>
    Object.hasOwn(changes, id) ? changes[id]?.filter(isFree) : undefined;
  for (const { id, turns } of all) for (const chord of chosen(id) ?? []) give(id, chord, turns === true);
  for (const { id, turns, keys } of all) if (!chords.has(id)) for (const chord of keys) give(id, chord, turns === true);
  for (const { id, key } of acts) if (key !== null && isFree(key)) give(`act:${id}`, key, true);
  return { hit: (chord) => hits.get(chord), of: (id) => chords.get(id) ?? [] };
};

const own: ReadonlySet<string> = new Set(commands.flatMap(({ keys }): readonly string[] => keys));
/**
 * Whether a chord may be given to anything: a letter, a digit or a sign, a few keys with names, and with Ctrl only what is a
 * command's own. The rest is the browser's (Ctrl C, Tab, F5, quick find) or Attune's on every screen (`?`, Ctrl K).
 */
export const isFree = (chord: string): boolean =>
  own.has(chord) ||
  /^(?:shift\+)?(?:[a-z]|space|arrow(?:left|right)|home|end|insert|delete|backspace)$/.test(chord) ||
  /^[!-&(-.0->@[-~]$/.test(chord);

/** What came of giving a key: the changes as they are then, or why not: it is another's (`by`), or not to be given. */
export type Rebound =
  | { readonly is: "changed"; readonly changes: KeyChanges }
  | { readonly is: "taken"; readonly by: BoundId }
  | { readonly is: "browsers" };

const without = (changes: KeyChanges, id: string): KeyChanges =>
  Object.fromEntries(Object.entries(changes).filter(([one]) => one !== id));

/** Whose one of these chords is, if it is not `id`'s. */
const holderOf = (keymap: Keymap, { id, turns }: KeyCommand, chords: readonly string[]): BoundId | undefined =>
  chords
    .flatMap((chord) => taking(chord, turns === true))
    .map((chord) => keymap.hit(chord)?.id)
    .find((holder) => holder !== undefined && holder !== id);

/** Gives the command `chord` in place of the keys that it has. Refuses what another has, and what is the browser's. */
export const rebind = (changes: KeyChanges, id: CommandId, chord: string, acts: readonly KeyedAct[] = []): Rebound => {
  const command = commandOf(id);
  if (!command || !isFree(chord)) return { is: "browsers" };
  const by = holderOf(keymapOf(changes, acts), command, [chord]);
  return by === undefined ? { is: "changed", changes: { ...changes, [id]: [chord] } } : { is: "taken", by };
};

/** Gives the command its own keys again. Refuses where another has one of them now. */
export const unbind = (changes: KeyChanges, id: CommandId, acts: readonly KeyedAct[] = []): Rebound => {
  const command = commandOf(id);
  if (!command) return { is: "browsers" };
  const by = holderOf(keymapOf(without(changes, id), acts), command, command.keys);
  return by === undefined ? { is: "changed", changes: without(changes, id) } : { is: "taken", by };
};
