import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { definitions } from "../../reading/definitions.ts";
import { limits } from "../../reading/limits.ts";
import { independent } from "../../reading/made.fixture.ts";
import { read, usualShifts } from "../../reading/reading.ts";
import { isSlid, slideBy } from "../../reading/shifts.ts";
import { argsOf, type Given } from "./command.ts";
import { define } from "./define.ts";
import { run } from "./made.fixture.ts";
import { methodNote, usedOf } from "./methods.ts";

const { leastSlide, slidFrom } = limits;
const noteOf = async (given: Given, facts: Parameters<typeof methodNote>[1] = null): Promise<string> => {
  const used = await usedOf(argsOf([], given), 7, "9.9.9");
  if (!used.ok) throw new Error(used.problem.kind);
  return methodNote(used.value, facts);
};

describe("the method note", () => {
  it("says of every figure what its definition says", async () => {
    const note = await noteOf({});
    for (const definition of definitions) {
      const line = note.split("\n").find((each) => each.split(":")[0]?.split(", ").includes(definition.id)) ?? "";
      const parts = new Map(define(definition));
      expect(line).toContain(parts.get("Formula"));
      expect(line).toContain(`Least evidence: ${parts.get("Least evidence")}.`);
      expect(line).toContain(`Source: ${definition.source}`);
    }
  });
  it("says the version, the seed, and chance as it is drawn", async () => {
    const note = await noteOf({});
    expect(note).toContain("Attune 9.9.9");
    expect(note).toContain("the seed was 7");
    expect(note).toContain(`the mean over ${usualShifts} recordings`);
    expect(note).toContain(`a random ${leastSlide / 1000} s or more`);
    expect(note).toContain(`stretches under ${slidFrom / 1000} s`);
    // The constants are those that chance is drawn with.
    expect(slideBy({ from: 0, to: slidFrom }, () => 0)).toBe(leastSlide);
    expect([isSlid({ from: 0, to: slidFrom }), isSlid({ from: 0, to: slidFrom - 1 })]).toEqual([true, false]);
    const made = independent(1, 300_000);
    expect(read(made, { shifts: usualShifts })).toEqual(read(made));
  });
  it("says what was asked for, and nothing that was not", async () => {
    const plain = await noteOf({});
    for (const word of ["windows", "moved", "map", "months", "as child"]) expect(plain).not.toContain(word);
    const note = await noteOf({ every: ["30m"], from: ["1h"], offset: ["-2s"], child: ["Mia"], age: ["14"] });
    expect(note).toContain("the stretch from 1h to its end");
    expect(note).toContain("windows of 30m");
    expect(note).toContain("each weighing the same");
    expect(note).toContain("All times were moved by -2 s.");
    expect(note).toContain("Mia as child");
    expect(note).toContain("14 months old");
    expect(await noteOf({ "keep-nobody": true })).toContain("were kept as events of others");
  });
  it("is of one recording only what that could tell", async () => {
    const recording = independent(1, 300_000);
    const reading = read(recording, { shifts: 9 });
    const said = "One thing was left out.";
    const note = await noteOf({}, { recording, reading, notes: [{ code: "x", count: 1, said }], heard: false });
    for (const { id, enough } of reading.figures)
      expect(note.split("\n").some((line) => line.split(":")[0]?.split(", ").includes(id))).toBe(enough);
    expect(note).toContain("300 s long, of which 300 s were coded");
    expect(note).toContain(said);
  });
  it("needs no file, and refuses what reading refuses", async () => {
    const { version }: { version: string } = JSON.parse(
      await readFile(new URL("../../../package.json", import.meta.url), "utf8"),
    );
    const note = await run("read", "--methods");
    expect(note.code).toBe(0);
    expect(note.out).toContain(`Attune ${version}`);
    const wrong = await run("read", "--methods", "--every", "soon");
    expect({ ...wrong, err: wrong.err.split("\n").length }).toEqual({ code: 2, out: "", err: 2 });
    expect((await run("read", "--methods", "--csv", "-")).code).toBe(2);
    expect((await run("read")).code).toBe(2);
  });
});
