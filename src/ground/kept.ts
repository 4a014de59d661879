/** What was kept as text: JSON that is looked at before it is believed. */
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
