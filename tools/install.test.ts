import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countTests, journeys, marathons } from "./journeys.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "attune-tools-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `code` as a module that can import the tools. */
const node = (code: string): { code: number | null; out: string } => {
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: resolve(import.meta.dirname),
    encoding: "utf8",
  });
  return { code: done.status, out: `${done.stdout}${done.stderr}` };
};

describe("what runs before anything is installed", () => {
  it("passes an exit code on, and a signal", () => {
    expect(
      node('import { run } from "./node24.mjs"; process.exit(await run(process.execPath, ["-e", "process.exit(7)"]));')
        .code,
    ).toBe(7);
    const killed = node(
      'import { run } from "./node24.mjs"; process.exit(await run(process.execPath, ["-e", "process.kill(process.pid, 15)"]));',
    );
    expect(killed.code).toBe(128 + 15);
  });

  it("runs on Node 24 what asks for it, here", () => {
    const { code, out } = node(
      'import { withNode24 } from "./node24.mjs"; await withNode24("x", [], async () => { console.log("here"); return 3; });',
    );
    expect([code, out.trim()]).toEqual([3, "here"]);
  });

  it("sees that all is installed, without asking npm", () => {
    const lock = {
      packages: {
        "": {},
        "node_modules/a": { version: "1.0.0" },
        "node_modules/b": { version: "2.0.0", optional: true },
      },
    };
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    writeFileSync(
      join(folder, "node_modules/.package-lock.json"),
      JSON.stringify({ packages: { "node_modules/a": { version: "1.0.0" } } }),
    );
    const asked = node(`import { install } from "./install.mjs"; console.log(install(${JSON.stringify(folder)}));`);
    expect(asked.out.trim()).toBe("true");
  });
});

describe("the journeys", () => {
  it("are the tests that open a browser, wherever they lie", () => {
    mkdirSync(join(folder, "tests/journeys"), { recursive: true });
    mkdirSync(join(folder, "src/keeping"), { recursive: true });
    writeFileSync(join(folder, "tests/journeys/a.test.ts"), 'it("one", () => {});\n  it.each([1])("two", () => {});\n');
    writeFileSync(
      join(folder, "src/keeping/b.test.ts"),
      'import { setStage } from "./stage.fixture.ts";\nit("three", setStage);\n',
    );
    writeFileSync(join(folder, "src/keeping/c.test.ts"), 'it("no browser", () => {});\n');
    expect(journeys(folder)).toEqual(["src/keeping/b.test.ts", "tests/journeys/a.test.ts"]);
    expect(countTests(folder, journeys(folder))).toBe(3);
    writeFileSync(join(folder, "tests/journeys/d.long.test.ts"), 'it("takes hours", () => {});\n');
    expect(journeys(folder)).toHaveLength(2);
    expect(marathons(folder)).toEqual(["tests/journeys/d.long.test.ts"]);
  });
});
