import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { problemsOfJourneys } from "./housejourneys.ts";

const root = resolve(import.meta.dirname, "..");

describe("what opens a browser", () => {
  it("keeps its rule", () => {
    const paths = globSync(["tests/journeys/*.ts", "src/**/*.browser.test.ts", "src/**/*.fixture.ts"], { cwd: root });
    expect(paths.length).toBeGreaterThan(30);
    const files = new Map(
      paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(root, path), "utf8")] as const),
    );
    expect(problemsOfJourneys(files)).toEqual([]);
  });

  it.each([
    ["waits for a time", "await page.waitForTimeout(500);\n"],
    ["asks for one second by its number", 'await page.getByText("0:06 so far").waitFor();\n'],
    ["starts a browser of its own", "const browser = await chromium.launch();\n"],
    ["asks axe by itself", 'import { AxeBuilder } from "@axe-core/playwright";\n'],
    [
      "opens a screen again for each light",
      'for (const light of ["evening", "night"]) {\n  await theme(light);\n  for (const place of places) {\n    await open(place);\n  }\n}\n',
    ],
  ])("is refused where it %s", (why, text) => {
    expect(problemsOfJourneys(new Map([["tests/journeys/a.test.ts", text]]))).toEqual([
      `tests/journeys/a.test.ts ${why}`,
    ]);
  });
});
