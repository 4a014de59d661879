/**
 * How the store is asked: by the names of `calls` (keeper.ts), with their arguments. Nothing is written twice: what is added
 * there can be asked, over whatever lies between (the worker's messages, or nothing, in tests).
 */
import { done, type Result } from "../ground/result.ts";
import type { ListBytes } from "./entries.ts";
import type { calls } from "./keeper.ts";
import type { Answer, LongCall, StoreProblem } from "./port.ts";

/** The groups of calls, as the worker answers them. */
export type Calls = ReturnType<typeof calls>;

type Unlisted<Value> = Value extends ListBytes<infer Of> ? readonly Of[] : Value;
type Asked<Call> = Call extends (...given: infer Given) => Promise<Result<infer Value, StoreProblem>>
  ? (...given: Given) => Answer<Unlisted<Value>>
  : never;

/** The same groups, as whoever asks sees them. */
export type Groups = {
  readonly [Group in keyof Calls]: Group extends "settings" | "own"
    ? // What is answered is by the key or the kind, which `Asked` does not carry.
      Calls[Group]
    : { readonly [Name in keyof Calls[Group]]: Asked<Calls[Group][Name]> };
};

/** A call as it is named on the wire: `plays.add`. */
export type CallName = { [Group in keyof Calls]: `${Group}.${keyof Calls[Group] & string}` }[keyof Calls];

export type CallOf<Name extends CallName> = Name extends `${infer Group extends keyof Calls}.${infer Own}`
  ? Calls[Group][Own & keyof Calls[Group]]
  : never;
type LastOf<Call> = Call extends (...given: infer Given) => unknown
  ? Required<Given> extends readonly [...unknown[], infer Last]
    ? Last
    : unknown
  : unknown;
type LongName = { [Name in CallName]: "onProgress" extends keyof LastOf<CallOf<Name>> ? Name : never }[CallName];

/** Where the calls that take a while have their `LongCall`, which stays here: what it does goes by messages of its own. */
const longs: Readonly<Record<LongName, number>> = {
  "clips.save": 2,
  "vault.backup": 2,
  "vault.restore": 2,
  "vault.exportAll": 0,
};

/** Where the call `name` has its `LongCall`, among what it is given; null where it has none. */
export const longCallAt = (name: CallName): number | null => (name in longs ? longs[name as LongName] : null);

/** What `calls` answer to the call of that name. */
export const answerBy = (calls: Calls, name: CallName, given: readonly unknown[], long: LongCall): Answer<unknown> => {
  const [group = "", own = ""] = name.split(".");
  // Both ends are ours: `storeGroups` sends what the call of that name takes.
  const call = Reflect.get(Reflect.get(calls, group), own) as (...given: readonly unknown[]) => Answer<unknown>;
  return longCallAt(name) === null ? call(...given) : call(...given, long);
};

/** The groups, over a way to ask. */
export const storeGroups = (ask: (name: CallName, given: readonly unknown[]) => Answer<unknown>): Groups =>
  named((group) =>
    named((own) => async (...given: readonly unknown[]) => {
      const answer = await ask(`${group}.${own}` as CallName, given);
      return answer.ok && answer.value instanceof Uint8Array ? done(unlisted(answer.value)) : answer;
    }),
  ) as Groups;

/** An object that has whatever it is asked for, unless it was given that. */
const named = (make: (name: string) => unknown): object =>
  new Proxy({}, { get: (own, name) => Reflect.get(own, name) ?? make(String(name)) });

const unlisted = (list: Uint8Array): unknown => JSON.parse(`[${new TextDecoder().decode(list)}]`);
