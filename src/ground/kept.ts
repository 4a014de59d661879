/** What was kept as text: JSON that is looked at before it is believed, so that what cannot be read takes little with it. */
import * as v from "valibot";

/** What `text` says, where it has this shape; `otherwise` where nothing was kept, or it cannot be read. */
export const fromText = <Value>(
  shape: v.GenericSchema<unknown, Value>,
  text: string | null,
  otherwise: Value,
): Value => {
  try {
    const found = v.safeParse(shape, JSON.parse(text ?? "null"));
    return found.success ? found.output : otherwise;
  } catch {
    return otherwise;
  }
};

/** How something is kept as text: what a text says (it never fails), and the text that says it; null where nothing does. */
export type Form<Value> = {
  readonly read: (text: string | null) => Value;
  readonly write: (value: Value) => string | null;
};

/** Kept as JSON of this shape; `otherwise` is what it says where nothing was kept, or it cannot be read. */
export const asJson = <Value>(shape: v.GenericSchema<unknown, Value>, otherwise: Value): Form<Value> => ({
  read: (text) => fromText(shape, text, otherwise),
  write: (value) => (value === null ? null : JSON.stringify(value)),
});

/** Kept as it is. */
export const asText = <Value extends string | null>(
  shape: v.GenericSchema<unknown, Value>,
  otherwise: Value,
): Form<Value> => ({
  read: (text) => {
    const found = v.safeParse(shape, text);
    return found.success ? found.output : otherwise;
  },
  write: (value) => value,
});

/** Kept as words with a space between. */
export const asWords = <Value extends readonly (string | number)[]>(
  shape: v.GenericSchema<unknown, Value>,
  otherwise: Value,
): Form<Value> => ({
  read: (text) => {
    const found = v.safeParse(shape, (text ?? "").split(" ").filter(Boolean));
    return found.success ? found.output : otherwise;
  },
  write: (value) => value.join(" "),
});

/** Whether `one` has the shape; then what it says. */
const readable = <Value>(shape: v.GenericSchema<unknown, Value>, one: unknown): readonly Value[] => {
  const found = v.safeParse(shape, one);
  return found.success ? [found.output] : [];
};

/** A list of what has this shape, without what has not; empty where there is no list. */
export const listOf = <Value>(shape: v.GenericSchema<unknown, Value>) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((all): Value[] => all.flatMap((one) => readable(shape, one))),
  );

/** What has this shape, by its names, without what has not; empty where there are no names. */
export const namedOf = <Value>(shape: v.GenericSchema<unknown, Value>) =>
  v.pipe(
    v.fallback(v.record(v.string(), v.unknown()), {}),
    v.transform(
      (all): Record<string, Value> =>
        Object.fromEntries(
          Object.entries(all).flatMap(([name, one]) =>
            readable(shape, one).map((value): [string, Value] => [name, value]),
          ),
        ),
    ),
  );
