/**
 * The two inks can be read in all three lights: WCAG 2.2 contrast of each pair of tokens that stands on another
 * (1.4.3 text at least 4.5, 1.4.11 controls and lines that carry meaning at least 3), read from the stylesheet itself.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheet = ["tokens", "lights"]
  .map((name) => readFileSync(new URL(`../src/screens/look/${name}.css`, import.meta.url), "utf8"))
  .join("");
const lights = ["morning", "evening", "night"] as const;

const tokensOf = (light: string): ReadonlyMap<string, string> => {
  const block = new RegExp(`\\[data-theme="${light}"\\] \\{([^}]*)\\}`).exec(sheet)?.[1] ?? "";
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]));
};
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const text = [
  ...["paper", "sheet", "child-wash", "care-wash", "both-wash", "cheek-wash", "scene"].map(
    (on) => ["ink", on] as const,
  ),
  ...["paper", "sheet"].flatMap((on) =>
    ["ink-2", "child-ink", "care-ink", "both-ink"].map((word) => [word, on] as const),
  ),
  ["on-press", "press"],
  ["cheek-ink", "cheek-wash"],
  ["face-child", "child"],
  ["face-care", "care"],
  ["seltext", "sel"],
  ...["w0", "w1", "w2", "w3", "w4"].map((on) => ["wtext", on] as const),
] as const;
const lines = [
  ["edge", "paper"],
  ["edge", "sheet"],
  ["press", "paper"],
  ["press", "sheet"],
  ["child-spine", "child"],
  ["care-spine", "care"],
  ["both", "paper"],
  ["both-ink", "paper"],
  ["on-both", "both"],
  ["child-ink", "paper"],
  ["care-ink", "paper"],
] as const;

describe.each(lights)("in the %s", (light) => {
  const tokens = tokensOf(light);
  const between = (a: string, b: string): number => contrast(tokens.get(a) ?? "", tokens.get(b) ?? "");
  it.each(text)("%s on %s is read as text", (word, on) => expect(between(word, on)).toBeGreaterThanOrEqual(4.5));
  it.each(lines)("%s on %s is seen as a line", (line, on) => expect(between(line, on)).toBeGreaterThanOrEqual(3));
  it("has every token that the morning has", () =>
    expect([...tokens.keys()].sort()).toEqual([...tokensOf("morning").keys()].sort()));
});

describe("the night", () => {
  it("holds no blue light above 106 of 255", () => {
    for (const hex of tokensOf("night").values()) expect(Number.parseInt(hex.slice(5, 7), 16)).toBeLessThanOrEqual(106);
  });
});

it("reckons contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
