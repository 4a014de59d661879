import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine, csvOf, plainCell, separatorOf, textOf } from "./csv.ts";

const cellsOf = (text: string): readonly (readonly string[])[] =>
  csvOf(text, separatorOf(text)).rows.map(({ cells }) => cells);

describe("CSV", () => {
  it("is read as it was written", () => {
    const cell = fc
      .string()
      .map((text) => text.replaceAll("\r", ""))
      .filter((text) => !/^[=+\-@\t]|^sep=/i.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        expect(csvOf(rows.map((cells) => csvLine(cells)).join(""), ",").rows.map(({ cells }) => cells)).toEqual(
          rows.map((cells) => cells.map((cell) => cell)),
        );
      }),
    );
  });

  it("never begins a cell as a formula", () => {
    expect(csvLine(["=1+1", "-2", 3, null].map(plainCell))).toBe("'=1+1,'-2,3,\r\n");
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
    expect(csvOf(named).rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(cellsOf('"a;b;c",d\r\n1,2')).toEqual([
      ["a;b;c", "d"],
      ["1", "2"],
    ]);
  });

  it("is read in Windows-1252 and UTF-16 too", () => {
    expect(textOf(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80)).text).toBe("Zoë €");
    expect(textOf(new TextEncoder().encode("Zoë €")).text).toBe("Zoë €");
    expect(textOf(Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0)).text).toBe("Zoë");
    expect(textOf(Uint8Array.of(0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb)).text).toBe("Zoë");
  });
});

describe("what is no CSV", () => {
  it("loses nothing: a quote that is never closed is a cell as it stands, and its line is known", () => {
    expect(csvOf('a,b\n1,"x\n2,z\n')).toEqual({
      rows: [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["1", '"x'] },
        { line: 3, cells: ["2", "z"] },
      ],
      open: 2,
    });
    expect(csvOf('a,b\n"x"y,z').rows[1]?.cells).toEqual(['"x"y', "z"]);
  });

  it("ends a quoted cell on its line where that is asked, and only there", () => {
    const text = 'a\tb\n"she said\t1\n"two"\t"2\n3"\n';
    expect(csvOf(text, "\t", true).rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [2, '"she said', "1"],
      [3, "two", '"2'],
      [4, '3"'],
    ]);
    expect(csvOf('a\tb\n"one\ntwo"\t2\nx\ty', "\t").rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [2, "one\ntwo", "2"],
      [4, "x", "y"],
    ]);
  });

  it("knows each row's line, whatever ends the lines, in a cell too", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["a,b", '1,"x', 'y"', "", "2,z", ""].join(end);
      expect(csvOf(text).rows.map(({ line }) => line)).toEqual([1, 2, 5]);
    }
  });
});
