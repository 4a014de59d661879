/**
 * How a thing that can go wrong says so: at every border (file, network, camera, storage, a person's text) a `Result`
 * instead of a throw. A `throw` anywhere else is a bug.
 */

/** What happened, named; the sentence for a person is the message `problem.<kind>` in words. */
export type Problem<Kind extends string = string> = {
  readonly kind: Kind;
  /** Where: a file's name, and the line, row or element in it. */
  readonly place?: string;
  /** What the sentence needs: numbers, names, formats. */
  readonly with?: Readonly<Record<string, string | number>>;
};

export type Result<Value, Kind extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem<Kind> };

/** A result that holds `value`. */
export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** A result that says what happened. */
export const failed = <Kind extends string>(
  kind: Kind,
  more: Omit<Problem<Kind>, "kind"> = {},
): { readonly ok: false; readonly problem: Problem<Kind> } => ({ ok: false, problem: { kind, ...more } });
