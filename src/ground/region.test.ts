/** Regions: which one a person's languages tell, which locale it makes, and what an overlay changes in a text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageAmong, localeIn, overlaid, regionAmong } from "./region.ts";

it.each([
  [["es-MX", "en"], "es"],
  [["pt-BR", "pt"], "pt-BR"],
  [["pt-PT"], null],
  [["de", "ar-EG"], "ar"],
  [[], null],
] as const)("the language of %j is %s", (wanted, language) => {
  expect(languageAmong(wanted, ["en", "es", "ar", "pt-BR"])).toBe(language);
});

describe("the region", () => {
  it.each([
    [["en-US", "en"], "en", "US"],
    [["en", "en-GB"], "en", "GB"],
    [["es-419", "es"], "es", "419"],
    [["de-DE", "es-MX"], "es", "MX"],
    [["en", "de-AT"], "en", "AT"],
    [["pt-BR"], "pt-BR", "BR"],
    [["zh-Hant-TW"], "zh", "TW"],
    [["ar"], "ar", null],
    [["", "x", "not a tag", "en-CA"], "en", "CA"],
    [[], "en", null],
  ] as const)("of %j for %s is %s", (wanted, language, region) => {
    expect(regionAmong(wanted, language)).toBe(region);
  });

  it("makes the locale: the language there, in our digits and days", () => {
    expect(localeIn("en-GB", "US")).toEqual({ tag: "en-US", locale: "en-US-u-ca-gregory-nu-latn" });
    expect(localeIn("es-419", null).tag).toBe("es-419");
    const saudi = new Intl.DateTimeFormat(localeIn("ar", "SA").locale, { year: "numeric", timeZone: "UTC" });
    expect(saudi.format(Date.UTC(2026, 10, 30))).toMatch(/2026/);
  });
});

describe("an overlay", () => {
  const said = overlaid({ cot: "crib", "cot bed": "toddler bed", nappy: "diaper", "38 °C": "100.4 °F (38 °C)" });
  it("changes whole words, the longest first, and keeps a capital", () => {
    expect(said("Cot, cots, a cot bed; cotton, apricot.")).toBe("Crib, cots, a toddler bed; cotton, apricot.");
    expect(said("Nappy? nappy-free: NAPPY")).toBe("Diaper? diaper-free: Diaper");
    expect(said("138 °C, 38 °C.")).toBe("138 °C, 100.4 °F (38 °C).");
  });
  it("leaves what stands in a tag", () => {
    expect(said('<a class="cot" href="/nappy">a nappy</a>')).toBe('<a class="cot" href="/nappy">a diaper</a>');
    expect(said("1 < 2, a cot > 3")).toBe("1 < 2, a crib > 3");
  });
  it("changes nothing where it is empty, and nothing in a text without its words", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(overlaid({})(text)).toBe(text);
        if (!/cot|nappy|38/i.test(text)) expect(said(text)).toBe(text);
      }),
    );
  });
  it("takes its rows as they are written", () => {
    expect(overlaid({ "a.b (c)": "d$&" })("a.b (c) axb (c)")).toBe("d$& axb (c)");
  });
});
