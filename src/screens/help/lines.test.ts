import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codesOf,
  countryOf,
  countriesNamed,
  nearestFirst,
  likelyCountries,
  type HelpLine,
  linesFor,
  telOf,
  weekdays,
} from "./lines.ts";
import { isNumber } from "./person.ts";

describe("dialling", () => {
  it("keeps the digits and a leading plus, whatever stands between them", () => {
    expect(telOf("+41 58 261 61 61")).toBe("tel:+41582616161");
    expect(telOf("(011) 5275-1135")).toBe("tel:01152751135");
    expect(telOf("*4141")).toBe("tel:*4141");
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (number) => {
        expect(telOf(number)).toMatch(/^tel:\+?[\d*#]*$/);
        if (isNumber(number)) expect(telOf(number.trim())).toMatch(/\d.*\d/);
      }),
    );
  });
  it("reads weekdays", () => {
    expect(weekdays("1-5")).toEqual([1, 2, 3, 4, 5]);
    expect(weekdays("1 3-4")).toEqual([1, 3, 4]);
    expect(weekdays("Monday")).toEqual([]);
  });
});

describe("the order of lines", () => {
  const line = (id: string, from: HelpLine["from"], kind: HelpLine["kind"] = "perinatal"): HelpLine => ({
    id,
    kind,
    name: id,
    phone: [{ number: "1" }],
    from,
    source: "https://example.org",
    checked: "2026-11-24",
  });
  it("is official first, else as written, of one kind alone", () => {
    const lines = [
      line("a", "secondary"),
      line("b", "official"),
      line("c", "official", "emergency"),
      line("d", "official"),
    ];
    expect(linesFor({ missing: [], lines }, "perinatal").map(({ id }) => id)).toEqual(["b", "d", "a"]);
  });
});

describe("countries", () => {
  it("begin with the one of the person's own settings, and end with the Union", () => {
    const name = (code: string): string => code;
    const codes = ["EU", "US", "GB", "DE"];
    expect(nearestFirst(codes, name, ["GB"], "en")).toEqual(["GB", "DE", "US", "EU"]);
    expect(nearestFirst(codes, name, [], "en")).toEqual(["DE", "GB", "US", "EU"]);
  });
  it("are guessed from the clock and the languages of the device, and from nothing else", () => {
    const codes = ["EU", "US", "GB", "PE", "DE"];
    expect(likelyCountries(codes, ["es-PE", "en-GB"], "America/Lima")).toEqual(["PE", "GB"]);
    expect(likelyCountries(codes, ["es"], "America/Lima")).toEqual(["PE"]);
    expect(likelyCountries(codes, ["fr-FR", "en"], "Nowhere/Else")).toEqual([]);
  });
  it("are found by a part of their name in either language, accents or not", () => {
    const names: Readonly<Record<string, readonly string[]>> = { PE: ["Perú", "Peru"], DE: ["Alemania", "Germany"] };
    const find = (typed: string): readonly string[] => countriesNamed(["PE", "DE"], (code) => names[code] ?? [], typed);
    expect([find("peru"), find("GERM"), find("alem"), find("de"), find(""), find("zz")]).toEqual([
      ["PE"],
      ["DE"],
      ["DE"],
      ["DE"],
      ["PE", "DE"],
      [],
    ]);
  });
  it("without lines of their own have their emergency number, marked, or the word that there is none", () => {
    const help = { directory: { name: "", web: "" }, countries: {} };
    const emergency = {
      checked: "2026-11-30",
      source: "https://example.org",
      numbers: { PE: { police: "105", fire: "116" } },
      none: ["DZ"],
    };
    const peru = countryOf(help, emergency, "PE");
    expect(peru?.lines[0]).toMatchObject({
      from: "lists",
      phone: [{ number: "105", for: "police" }, { number: "116" }],
    });
    expect(countryOf(help, emergency, "DZ")).toEqual({ missing: ["emergency"], lines: [], unasked: true });
    expect(countryOf(help, emergency, "AQ")).toBeUndefined();
    expect(codesOf(help, emergency)).toEqual(["PE", "DZ"]);
  });
});
