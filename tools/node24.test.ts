import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "attune-node-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("on a Node that is too old", () => {
  it("says so in one line, and runs the tool again on Node 24 from npm, with its arguments and its exit code", () => {
    const npm = join(folder, "npm");
    writeFileSync(npm, '#!/bin/sh\necho "npm $*"\nexit 5\n');
    chmodSync(npm, 0o755);
    const code = `
      Object.defineProperty(process.versions, "node", { value: "18.20.0" });
      const { withNode24 } = await import("./node24.mjs");
      await withNode24("tool.mjs", ["--port", "1"], async () => console.log("never here"));`;
    const done = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: resolve(import.meta.dirname),
      encoding: "utf8",
      env: { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}` },
    });
    expect(done.stderr.trim()).toBe("Node 18.20.0 is older than 24: going on with Node 24 from npm.");
    expect(done.stdout.trim()).toBe("npm exec --yes --package=node@24 -- node tool.mjs --port 1");
    expect(done.status).toBe(5);
  });
});
