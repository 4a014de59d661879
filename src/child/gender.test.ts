import { describe, expect, it } from "vitest";
import { newChild } from "./child.ts";
import { genderOf } from "./gender.ts";

const mira = { ...newChild("1", "Mira"), gender: "girl" } as const;
const omar = { ...newChild("2", "Omar"), gender: "boy" } as const;
const noor = newChild("3", "Noor");
const all = [mira, omar, noor];

describe("the gender that words agree with", () => {
  it("is that of the child who is named, whoever is chosen", () => {
    expect(genderOf(all, ["1"], "Omar")).toBe("boy");
    expect(genderOf(all, ["2"], "Mira")).toBe("girl");
    expect(genderOf(all, ["1"], "Noor")).toBe("other");
  });
  it("is that of the chosen one where nobody is named", () => {
    expect(genderOf(all, ["1"], undefined)).toBe("girl");
    expect(genderOf(all, ["3"], undefined)).toBe("other");
  });
  it("is nobody's for several at once, for an unknown name and for no child", () => {
    expect(genderOf(all, ["1", "2"], undefined)).toBe("other");
    expect(genderOf(all, ["1", "2"], "Mira and Omar")).toBe("other");
    expect(genderOf([], [], undefined)).toBe("other");
    expect(genderOf([], [], "Mira")).toBe("other");
  });
  it("of two who share a name is said only where both are the same", () => {
    const other = { ...newChild("4", "Noor"), gender: "boy" } as const;
    expect(genderOf([noor, other], ["3"], "Noor")).toBe("other");
    expect(genderOf([{ ...noor, gender: "boy" }, other], ["3"], "Noor")).toBe("boy");
  });
});
