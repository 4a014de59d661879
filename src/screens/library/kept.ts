/** What this family keeps of the library: kept pages, those read, where each was left, and the size of the text. */
import * as v from "valibot";
import { type Setting, useSetting } from "../parts/setting.ts";

const slugs = v.fallback(v.array(v.string()), []);
const kept = v.object({
  saved: slugs,
  read: slugs,
  /** Paragraph at the top of the screen when it was left, by slug; none where it was read to its end. */
  places: v.fallback(v.record(v.string(), v.number()), {}),
  size: v.fallback(v.picklist([0, 1, 2]), 0),
});
export type Kept = Readonly<v.InferOutput<typeof kept>>;
const nothing: Kept = { saved: [], read: [], places: {}, size: 0 };

/** What was kept, from the store's text; nothing where it cannot be read. */
export const keptOf = (text: string | null): Kept => {
  try {
    const found = v.safeParse(kept, JSON.parse(text ?? "{}"));
    return found.success ? found.output : nothing;
  } catch {
    return nothing;
  }
};

/** What is kept (null until it is known), and the way to change it. */
export const useKept = (): Setting<Kept> => useSetting("library", keptOf);
