import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

const alike = (language: string, ...words: readonly string[]): void => {
  expect(new Set(words.map((word) => stem(word, language))).size, words.join(" ")).toBe(1);
};

describe("stems", () => {
  it("make forms of an English word one", () => {
    alike("en", "cry", "cries", "crying", "cried");
    alike("en", "hit", "hits", "hitting");
    alike("en", "soothe", "soothing", "soothes");
    alike("en", "tantrum", "tantrums", "tantrum’s");
    alike("en", "baby", "babies");
  });

  it("make forms of a Spanish word one, with its accents or without", () => {
    alike("es", "llorar", "llora", "llorando");
    alike("es", "rabieta", "rabietas");
    alike("es", "bebé", "bebe", "bebés");
    alike("es", "calmar", "calmarlo", "calma");
    alike("es", "niño", "niños", "nino");
  });

  it("make forms of an Arabic word one, with its points, its article and its endings or without", () => {
    alike("ar", "بكاء", "البكاء", "والبكاء");
    alike("ar", "طفل", "الطفل", "طِفْل", "طفلي", "طفله");
    alike("ar", "أم", "ام", "الأم");
    alike("ar", "رضاعة", "الرضاعة", "رضاعه");
  });

  it("keep words apart that mean other things", () => {
    for (const [language, one, other] of [
      ["en", "sleep", "slap"],
      ["en", "father", "feather"],
      ["es", "padre", "madre"],
      ["ar", "نوم", "يوم"],
    ] as const) {
      expect(stem(one, language)).not.toBe(stem(other, language));
    }
  });

  it("are the same whatever the case, and never longer than two letters more than the bare word", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zñáéíóú]{1,14}$/),
        fc.constantFrom("en", "es", "ar", "xx"),
        (word, language) => {
          expect(stem(word.toUpperCase(), language)).toBe(stem(word, language));
          expect(stem(word, language).length).toBeLessThanOrEqual(word.length);
        },
      ),
    );
  });
});
