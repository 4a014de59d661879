import { expect, it } from "vitest";
import { drawnWords, spokenForm } from "./passphrase.ts";

it("draws six, each with the same chance", () => {
  expect(drawnWords((n) => new Uint8Array(n).fill(255))).toEqual([255, 255, 255, 255, 255, 255]);
});

it("counts the same however it is typed", () => {
  for (const typed of ["moon river", " Moon  RIVER ", "moon\u00a0river\n", "ｍoon river"])
    expect(spokenForm(typed)).toBe("moon river");
  expect(spokenForm("cafe\u0301")).toBe("caf\u00e9");
});
