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
