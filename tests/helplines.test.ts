/** The help lines and the resets as they are written: complete, in order, to be dialled, and refused where they are not. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { words as calm } from "../src/words/en/calm.ts";
import { words } from "../src/words/en/help.ts";
import { codesOf, countryOf, linesFor, smsOf, telOf } from "../src/screens/help/lines.ts";
import { emergencyOf, helpOf, resetsOf } from "../tools/build/help.ts";

const text = readFileSync(new URL("../content/help/lines.yaml", import.meta.url), "utf8");
const help = helpOf(text, "lines.yaml");

describe("the help lines", () => {
  it("are there for every country, and all can be dialled or written to", () => {
    expect(Object.keys(help.countries)).toHaveLength(29);
    const all = Object.values(help.countries).flatMap(({ lines }) => lines);
    expect(all).toHaveLength(139);
    for (const line of all) {
      for (const { number } of line.phone ?? []) expect(telOf(number), line.id).toMatch(/^tel:\+?[\d*#]{2,}$/);
      for (const one of line.text ?? []) expect(smsOf(one), line.id).toMatch(/^sms:\d{3,}(?:\?body=[A-Z]+)?$/);
      expect(Date.parse(line.checked), line.id).toBeLessThanOrEqual(Date.UTC(2026, 10, 30));
    }
  });

  it("put what is official before what only others say, and lose none", () => {
    for (const country of Object.values(help.countries)) {
      for (const kind of new Set(country.lines.map((line) => line.kind))) {
        const lines = linesFor(country, kind);
        expect(lines.length).toBe(country.lines.filter((line) => line.kind === kind).length);
        expect(lines.map((line) => line.from)).toEqual(lines.map((line) => line.from).toSorted());
      }
    }
  });

  it("use every note and region that is written, and no other", () => {
    const used = new Set(
      Object.values(help.countries).flatMap(({ lines }) =>
        lines.flatMap(({ note, region }) => [
          ...(note === undefined ? [] : [`help.note.${note}`]),
          ...(region === undefined ? [] : [`help.region.${region}`]),
        ]),
      ),
    );
    const written = Object.keys(words).filter((id) => /^help\.(?:note|region)\./.test(id));
    expect(written.toSorted()).toEqual([...used].toSorted());
  });

  it("are refused where they could not be shown or dialled", () => {
    const wrong = (from: string, to: string): (() => unknown) => {
      expect(text).toContain(from);
      return () => helpOf(text.replace(from, to), "lines.yaml");
    };
    expect(wrong('number: "999"', 'number: "nine"')).toThrow(/countries\.GB\.lines\.0\.phone\.0\.number/);
    expect(wrong("note: option-2", "note: unknown")).toThrow(/help\.note/);
    expect(wrong("from: official", "from: hearsay")).toThrow(/from/);
    expect(wrong("checked: 2026-11-24", "checked: lately")).toThrow(/checked/);
    expect(wrong("id: us-emergency", "id: gb-emergency")).toThrow(/misplaced/);
    expect(wrong("    missing:\n      - perinatal\n", "    missing:\n      - emergency\n")).toThrow(/missing/);
  });
});

describe("the emergency numbers", () => {
  const numbers = readFileSync(new URL("../content/help/emergency.yaml", import.meta.url), "utf8");
  const emergency = emergencyOf(numbers, "emergency.yaml", help);
  const codes = codesOf(help, emergency);

  it("are there for every country that can be chosen, or the word that there is none", () => {
    expect(codes.length).toBeGreaterThan(230);
    const name = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    for (const code of codes) {
      expect(name.of(code), code).toBeDefined();
      const country = countryOf(help, emergency, code);
      const lines = country === undefined ? [] : linesFor(country, "emergency");
      expect(lines.length > 0, code).toBe(!emergency.none.includes(code));
      for (const { number } of lines.flatMap((line) => line.phone ?? [])) expect(number, code).toMatch(/^\d{2,6}$/);
    }
    // Public lists swap two of Algeria's numbers.
    expect(emergency.none).toContain("DZ");
    expect(emergency.numbers["PE"]).toEqual({ police: "105", fire: "116" });
    expect(emergency.numbers["PL"]).toEqual({ any: "112" });
  });

  it("are marked where they were not read at the service, as those of three countries that were asked for", () => {
    for (const code of ["AE", "SA", "ZA", "PE", "QA"]) {
      const country = countryOf(help, emergency, code);
      const [line] = country === undefined ? [] : linesFor(country, "emergency");
      expect(line?.from, code).not.toBe("official");
      expect(line?.phone?.length, code).toBeGreaterThan(0);
    }
    for (const code of ["AE", "SA", "ZA"]) {
      const phones = help.countries[code]?.lines.flatMap((line) => line.phone ?? []) ?? [];
      expect(
        phones.filter((phone) => phone.for === "ambulance"),
        code,
      ).toHaveLength(1);
    }
  });

  it("are refused where they stand on one source, on none, or in two places", () => {
    const wrong = (from: string, to: string): (() => unknown) => {
      expect(numbers).toContain(from);
      return () => emergencyOf(numbers.replace(from, to), "emergency.yaml", help);
    };
    const peru = 'PE: { police: "105", fire: "116", from: [aosp, wiki, plan] }';
    expect(wrong(peru, peru.replace("[aosp, wiki, plan]", "[aosp]"))).toThrow(/one source alone/);
    expect(wrong(peru, peru.replace("[aosp, wiki, plan]", "[list, plan]"))).toThrow(/whom it reaches/);
    expect(wrong(peru, peru.replace("wiki", "a-friend"))).toThrow(/a-friend is no source/);
    expect(wrong(peru, peru.replace('"105"', '"one"'))).toThrow(/no emergency number/);
    expect(wrong(peru, peru.replace("{ police", '{ any: "112", police'))).toThrow(/one for all, or one each/);
    expect(wrong(peru, peru.replace("PE:", "GB:"))).toThrow(/GB has lines of its own/);
    expect(wrong("none: [", "none: [PE, ")).toThrow(/PE is there twice/);
  });
});

describe("the resets", () => {
  const facts = readFileSync(new URL("../content/resets/facts.yaml", import.meta.url), "utf8");
  it("are nine, from half a minute to two minutes, save the walk; each with a safety line, a grade and a source", () => {
    const resets = resetsOf(facts, "facts.yaml");
    expect(resets).toHaveLength(9);
    for (const { id, seconds, source } of resets) {
      if (id !== "walk") expect(seconds, id).toBeGreaterThanOrEqual(30);
      if (id !== "walk") expect(seconds, id).toBeLessThanOrEqual(120);
      expect(Object.keys(calm)).toContain(`calm.reset.${id}.safe`);
      expect(source.cite.length).toBeGreaterThan(5);
    }
    expect(() => resetsOf(facts.replace("grade: C", "grade: Z"), "facts.yaml")).toThrow(/grade/);
    expect(() => resetsOf(facts.replace("grade: C+", "grade: B"), "facts.yaml")).toThrow(/more studies than it names/);
  });
});
