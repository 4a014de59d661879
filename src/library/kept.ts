/** What this family keeps of the library: kept pages, those read, where each was left, and the size of the text. */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";

const slugs = v.fallback(v.array(v.string()), []);
const shape = v.object({
  saved: slugs,
  read: slugs,
  /** Paragraph at the top of the screen when it was left, by slug; none where it was read to its end. */
  places: v.fallback(v.record(v.string(), v.number()), {}),
  size: v.fallback(v.picklist([0, 1, 2]), 0),
});
export type KeptPages = Readonly<v.InferOutput<typeof shape>>;

/** How it is kept; nothing where it cannot be read. */
export const pagesForm: Form<KeptPages> = asJson<KeptPages>(shape, { saved: [], read: [], places: {}, size: 0 });
