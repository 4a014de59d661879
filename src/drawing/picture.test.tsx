/**
 * The picture in the README is the dance as the app draws it: half a minute of the sample, in the morning's inks.
 * `vitest -u` draws it anew.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { read } from "../reading/reading.ts";
import { script } from "../sample/script.ts";
import { Dance } from "./dance.tsx";

const root = resolve(import.meta.dirname, "../..");
/** A sheet without its layer, and without what it has for other screens. */
const look = (path: string): string =>
  readFileSync(join(root, "src", path), "utf8")
    .replace(/^[^{]*@layer \w+ \{([\s\S]*)\}\s*$/, "$1")
    .replace(/  @media[\s\S]*$/, "");

it("is what the README shows", async () => {
  const dress = ["screens/look/tokens.css", "drawing/inks.css", "drawing/dance.css"].map(look).join("");
  const exchanges = read(script, { seed: 1, shifts: 0 }).exchanges;
  const svg = render(
    <Dance
      recording={script}
      from={21_000}
      to={56_000}
      width={480}
      height={640}
      exchanges={exchanges}
      names={{ child: "Your child", adult: "You" }}
      label="Two ribbons run down side by side, the child's and the caregiver's, and grow together where one answers the other."
    />,
  );
  const dressed = svg.replace(
    /^<svg([^>]*)>/,
    `<svg xmlns="http://www.w3.org/2000/svg"$1><style>${dress}</style><rect width="100%" height="100%" fill="var(--paper)"/>`,
  );
  await expect(dressed).toMatchFileSnapshot(join(root, "docs/dance.svg"));
});
