import { describe, expect, it } from "vitest";
import { decode, timeOf } from "./text.ts";

describe("text", () => {
  it("reads times of every kind", () => {
    expect(
      ["1.5", "1,5", "01:02.5", "1:02:03:045", "00:00:01.250", "1985.4920000000002"].map(timeOf).map(Math.round),
    ).toEqual([1500, 1500, 62_500, 3_723_045, 1250, 1_985_492]);
    expect(
      ["", "x", "1:2:3:4:5", "0x10", "Infinity", "1e999", "--1"].map(timeOf).every((ms) => !Number.isFinite(ms)),
    ).toBe(true);
  });
  it("reads what is not UTF-8 as Windows-1252, and says so", () => {
    expect(decode(new Uint8Array([0x73, 0xf6]))).toEqual({ text: "sö", said: [{ kind: "encoding" }] });
  });
});
