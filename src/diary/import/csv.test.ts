import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine, csvRows, separatorOf, textOf } from "./csv.ts";

const cellsOf = (text: string): readonly (readonly string[])[] =>
  csvRows(text, separatorOf(text)).map(({ cells }) => cells);

describe("CSV", () => {
  it("is read as it was written", () => {
    const cell = fc
      .string()
      .map((text) => text.replaceAll("\r", ""))
      .filter((text) => !/^[=+\-@\t]|^sep=/i.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        expect(csvRows(rows.map(csvLine).join("")).map(({ cells }) => cells)).toEqual(
          rows.map((cells) => cells.map((cell) => cell)),
        );
      }),
    );
  });

  it("never begins a cell as a formula", () => {
    expect(csvLine(["=1+1", "-2", 3, null])).toBe("'=1+1,'-2,3,\r\n");
  });

  it("is read as Excel saves it: with semicolons, tabs, or what its first line names", () => {
    const rows = [
      ["id", "start", "notes"],
      ["1", "2026-07-13 10:00:00", "quiet, then loud"],
    ];
    for (const separator of [";", "\t"])
      expect(cellsOf(rows.map((row) => row.join(separator)).join("\r\n"))).toEqual(rows);
    const named = `sep=|\r\n${rows.map((row) => row.join("|")).join("\r\n")}`;
    expect(cellsOf(named)).toEqual(rows);
    expect(csvRows(named, "|").map(({ line }) => line)).toEqual([2, 3]);
    expect(cellsOf('"a;b;c",d\r\n1,2')).toEqual([
      ["a;b;c", "d"],
      ["1", "2"],
    ]);
  });

  it("is read in Windows-1252 and UTF-16 too", () => {
    expect(textOf(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80))).toBe("Zoë €");
    expect(textOf(new TextEncoder().encode("Zoë €"))).toBe("Zoë €");
    expect(textOf(Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0))).toBe("Zoë");
    expect(textOf(Uint8Array.of(0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb))).toBe("Zoë");
  });
});
