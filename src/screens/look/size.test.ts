/** Text follows the size that the person set in the browser: no letter is measured in pixels. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "../..");

it("no text is measured in pixels", () => {
  const looks = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
  expect(looks.length).toBeGreaterThan(20);
  const fixed = looks.flatMap((name) =>
    [...readFileSync(join(source, name), "utf8").matchAll(/\bfont(?:-size)?:[^;{}]*\dpx[^;{}]*/g)].map(
      ([rule]) => `${name}: ${rule}`,
    ),
  );
  expect(fixed).toEqual([]);
});
