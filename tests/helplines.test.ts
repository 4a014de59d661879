/** The help lines and the resets as they are written: complete, in order, to be dialled, and refused where they are not. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { words as calm } from "../src/ground/words/en/calm.ts";
import { words } from "../src/ground/words/en/help.ts";
import { linesFor, smsOf, telOf } from "../src/screens/help/lines.ts";
import { helpOf, resetsOf } from "../tools/build/help.ts";

const text = readFileSync(new URL("../content/help/lines.yaml", import.meta.url), "utf8");
const help = helpOf(text, "lines.yaml");

describe("the help lines", () => {
  it("are there for every country, and all can be dialled or written to", () => {
    expect(Object.keys(help.countries)).toHaveLength(29);
    const all = Object.values(help.countries).flatMap(({ lines }) => lines);
    expect(all).toHaveLength(133);
    for (const line of all) {
      for (const { number } of line.phone ?? []) expect(telOf(number), line.id).toMatch(/^tel:\+?[\d*#]{2,}$/);
      for (const one of line.text ?? []) expect(smsOf(one), line.id).toMatch(/^sms:\d{3,}(?:\?body=[A-Z]+)?$/);
      expect(Date.parse(line.checked), line.id).toBeLessThanOrEqual(Date.UTC(2026, 10, 24));
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
  });
});
