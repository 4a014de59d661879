/** Templates of tags as they are when they are whole. */
import fc from "fast-check";
import { channels } from "./recording.ts";
import { doers, type TagTemplate, tagShapes } from "./tags.ts";

const words = fc
  .string({ unit: fc.constantFrom(..."abc xyzéñ ضحك"), minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\s+/gu, " ").trim())
  .filter((text) => text !== "");
const maybe = fc.option(words, { nil: null });

/** Any whole template, of one to twenty acts. */
export const templates: fc.Arbitrary<TagTemplate> = fc
  .record({
    name: words,
    language: fc.constantFrom(null, "en", "ar", "es-419"),
    by: maybe,
    source: maybe,
    keys: fc.uniqueArray(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789;`"), { maxLength: 20 }),
    acts: fc.array(
      fc.record({
        name: words,
        description: maybe,
        who: fc.constantFrom(...doers),
        channel: fc.constantFrom(...channels),
        act: maybe,
        sign: fc.constantFrom<string>(...tagShapes, "A", "ض", "7"),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(({ keys, acts, ...more }) => ({
    format: "attune.tags/1",
    ...more,
    acts: acts.map((act, at) => ({ ...act, id: `a${at + 1}`, key: keys[at] ?? null })),
  }));
