import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, type Line, linesFor, telOf, weekdays } from "./lines.ts";
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
  const line = (id: string, from: Line["from"], kind: Line["kind"] = "perinatal"): Line => ({
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
    expect(inOrder(codes, name, ["en-GB", "en"], "en")).toEqual(["GB", "DE", "US", "EU"]);
    expect(inOrder(codes, name, ["fr"], "en")).toEqual(["DE", "GB", "US", "EU"]);
  });
});
