import { describe, expect, it } from "vitest";
import { problemsOfStyles } from "./housestyles.ts";

const good: Readonly<Record<string, string>> = {
  "src/screens/look/look.css": '@layer tokens, base, drawing, parts, screens;\n@import "./tokens.css";\n',
  "src/screens/look/fonts.css": '@font-face { font-family: A; src: url("a.woff2"); }',
  "src/screens/look/tokens.css": "@layer tokens { :root { --ink: #000; } @media print { :root { --ink: #111; } } }",
  "src/screens/look/base.css": "@layer base { * { margin: 0; } .row { display: flex; } }",
  "src/drawing/sea.css":
    "@layer drawing { .sea { fill: var(--ink); } .sea .wave { stroke: red; } svg text { direction: ltr; } }",
  "src/screens/parts/press.css":
    '@layer parts { .pill { color: red; } .pill .sea, .even.row > .pill { margin: 0; } [aria-pressed="true.or.not"] { border: 0; } }',
  "src/screens/calm/calm.css":
    "@layer screens { .zone { margin: 1px; } .zone .n { margin: 0; } .screen:has(.zone) .pill { margin: 0; } @keyframes come { from { opacity: 0; } } }",
  "src/screens/days/days.css": "@layer screens { @media print { .day .n, .pill.day { margin: 2px; } } }",
  "src/screens/days/days.tsx": 'export const Day = () => <p class={`day ${is === "zone" ? "n" : "pill"}`} />;',
};
const bad = (changes: Readonly<Record<string, string>>): readonly string[] =>
  problemsOfStyles(new Map(Object.entries({ ...good, ...changes })));

describe("the rule for styles", () => {
  it("lets a good house be", () => {
    expect(bad({})).toEqual([]);
  });

  it.each([
    ["a rule in no layer", { "src/screens/help/help.css": ".large { margin: 0; }" }, "in no layer"],
    [
      "one that lies in no layer inside a media query",
      { "src/screens/help/help.css": "@media print { .large { margin: 0; } }" },
      "in no layer",
    ],
    [
      "another room's layer",
      { "src/screens/help/help.css": "@layer parts { .large { margin: 0; } }" },
      "not in screens",
    ],
    [
      "a layer that nobody ordered",
      { "src/drawing/day.css": "@layer more { .day2 { margin: 0; } }" },
      "not in drawing",
    ],
    [
      "a class of two screens",
      { "src/screens/help/help.css": "@layer screens { .zone b { margin: 0; } }" },
      "names .zone, a class of calm",
    ],
    [
      "a class of a screen and a part",
      { "src/screens/help/help.css": "@layer screens { .pill { margin: 0; } }" },
      "names no class of its own room",
    ],
    [
      "a class of a screen and a drawing",
      {
        "src/screens/help/help.css": "@layer screens { .wave { fill: red; } }",
        "src/drawing/b.css": "@layer drawing { .wave { fill: blue; } }",
      },
      "names no class of its own room",
    ],
    [
      "another's class beside one's own",
      { "src/screens/help/help.css": "@layer screens { .large.zone { margin: 0; } }" },
      "names .zone",
    ],
    [
      "a screen's class in a drawing",
      { "src/drawing/b.css": "@layer drawing { .bee .zone { fill: red; } }" },
      "names .zone, a class of calm",
    ],
    [
      "an element for everyone",
      { "src/screens/help/help.css": "@layer screens { table { margin: 0; } }" },
      "names no class",
    ],
    [
      "another's class on a screen",
      { "src/screens/help/help.tsx": 'export const A = () => <p class="zone" />;' },
      "shows .zone",
    ],
    [
      "another's class on a screen, where it may come to that",
      { "src/screens/help/help.tsx": 'export const A = () => <p class={on ? "zone on" : ""} />;' },
      "shows .zone",
    ],
    ["styles where none belong", { "src/keeping/a.css": "@layer screens { .a { margin: 0; } }" }, "styles lie beside"],
    [
      "a sheet that imports another",
      { "src/screens/help/help.css": '@import "../calm/calm.css";' },
      "imported by what it dresses",
    ],
    ["what it cannot read", { "src/screens/help/help.css": "@layer screens { .a { margin: 0; }" }, "could not be read"],
  ])("refuses %s", (_name, changes: Readonly<Record<string, string>>, said) => {
    expect(bad(changes)).toEqual([expect.stringContaining(said)]);
  });
});
