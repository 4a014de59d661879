/** Text follows the size that the person set in the browser: no letter is measured in pixels. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("no text is measured in pixels", () => {
  const looks = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".css"));
  expect(looks.length).toBeGreaterThan(20);
  const fixed = looks.flatMap((name) =>
    [...readFileSync(join(import.meta.dirname, name), "utf8").matchAll(/\bfont(?:-size)?:[^;{}]*\dpx[^;{}]*/g)].map(
      ([rule]) => `${name}: ${rule}`,
    ),
  );
  expect(fixed).toEqual([]);
});
