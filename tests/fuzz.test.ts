import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inEndings, readRecording } from "../src/recording/formats/formats.ts";
import { fuzz, seeds } from "./fuzz/fuzz.ts";

describe.each([...inEndings])("%s, broken", (ending) => {
  it("is read lawfully or refused", () => {
    let read = 0;
    let refused = 0;
    for (const { ok, ms } of fuzz(ending, 20_261_124, 400, () => performance.now())) {
      expect(ms).toBeLessThan(5000);
      if (ok) read++;
      else refused++;
    }
    expect(read + refused).toBe(400);
    // Fuzzing that never gets in, or never breaks anything, tests nothing.
    expect(refused).toBeGreaterThan(20);
    expect(read).toBeGreaterThan(3);
  });
});

describe("the fuzzer", () => {
  it("has a whole file of each format to begin with, and breaks it the same way each time", () => {
    for (const ending of inEndings) expect(seeds.get(ending)?.length).toBeGreaterThan(0);
    const one = [...fuzz("json", 7, 5, () => 0)];
    expect([...fuzz("json", 7, 5, () => 0)]).toEqual(one);
  });
});

/** Texts that a parser of more than linear time would not come to the end of. */
const many = 300_000;
const chain = Array.from(
  { length: 20_000 },
  (_, n) => `<REF_ANNOTATION ANNOTATION_ID="a${n}" ANNOTATION_REF="a${n + 1}"/>`,
);
const slots = '<TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="1"/><TIME_SLOT TIME_SLOT_ID="b" TIME_VALUE="2"/>';
const same = '<ALIGNABLE_ANNOTATION ANNOTATION_ID="a" TIME_SLOT_REF1="a" TIME_SLOT_REF2="b"/>'.repeat(10_000);
const hostile: readonly string[] = [
  ..."\"'<>[]{}(),;:!*@#\\\t\n\r \u0015&1".split("").map((each) => each.repeat(many)),
  '"a\t'.repeat(many),
  '{"a":'.repeat(many),
  "a (".repeat(many),
  "\u00151_".repeat(many),
  `@Begin\n*CHI:\t${" ".repeat(many)}x \u00151_2\u0015`,
  `@Begin\n*CHI: a\n${"\ta\n".repeat(many)}`,
  `#4\nchild (MATRIX,true,)-a|NOMINAL\n${"00:00:01:000,00:00:02:000,(a\\\n".repeat(20_000)}`,
  `"ooTextFile" "TextGrid" 0 1 <exists> 1 "IntervalTier" "${" *".repeat(many)}x" 0 1 1 0 1 "a"`,
  `<ANNOTATION_DOCUMENT><TIER TIER_ID="CHI">${chain.join("")}</TIER></ANNOTATION_DOCUMENT>`,
  `<ANNOTATION_DOCUMENT><TIME_ORDER>${slots}</TIME_ORDER><TIER TIER_ID="CHI">${same}</TIER><TIER TIER_ID="vcm@CHI">${same}</TIER></ANNOTATION_DOCUMENT>`,
  Array.from({ length: 20_000 }, (_, n) => `SPEAKER a${n} 1 ${n} 9999 <NA> <NA> CHI${n % 99} <NA> <NA>`).join("\n"),
  Array.from({ length: 20_000 }, (_, n) => `SPEAKER a 1 ${n} 9999 <NA> <NA> CHI <NA> <NA>`).join("\n"),
];

describe.each([...inEndings])("%s, hostile", (ending) => {
  it("comes to an end", () => {
    for (const text of hostile) {
      const bytes = ending === "opf" ? zipSync({ db: strToU8(text) }, { level: 1 }) : new TextEncoder().encode(text);
      expect(typeof readRecording(`hostile.${ending}`, bytes).ok).toBe("boolean");
    }
  }, 60_000);
});
