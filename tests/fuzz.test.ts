import { describe, expect, it } from "vitest";
import { endings } from "../src/recording/formats/formats.ts";
import { fuzz, seeds } from "./fuzz/fuzz.ts";

describe.each([...endings])("%s, broken", (ending) => {
  it("is read lawfully or refused", () => {
    let read = 0;
    let refused = 0;
    for (const { ok } of fuzz(ending, 20_261_124, 400, () => 0)) ok ? read++ : refused++;
    expect(read + refused).toBe(400);
    // Fuzzing that never gets in, or never breaks anything, tests nothing.
    expect(refused).toBeGreaterThan(20);
    expect(read).toBeGreaterThan(3);
  });
});

describe("the fuzzer", () => {
  it("has a whole file of each format to begin with, and breaks it the same way each time", () => {
    for (const ending of endings) expect(seeds.get(ending)?.length).toBeGreaterThan(0);
    const one = [...fuzz("json", 7, 5, () => 0)];
    expect([...fuzz("json", 7, 5, () => 0)]).toEqual(one);
  });
});
