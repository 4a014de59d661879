import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "attune-node-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the tool in a checkout of its own, and an npm that gives `answer`. */
const checkout = (answer: string): { tools: string; env: NodeJS.ProcessEnv; asked: () => number } => {
  const root = mkdtempSync(join(folder, "checkout-"));
  const tools = join(root, "tools");
  mkdirSync(tools);
  copyFileSync(join(import.meta.dirname, "node24.mjs"), join(tools, "node24.mjs"));
  writeFileSync(
    join(tools, "tool.mjs"),
    "process.stdout.write(process.argv.slice(2).join(' '));\nprocess.exitCode = 5;\n",
  );
  const npm = join(root, "npm");
  writeFileSync(npm, `#!/bin/sh\necho "$*" >> ${join(root, "asked")}\n${answer}\n`);
  chmodSync(npm, 0o755);
  return {
    tools,
    env: { ...process.env, PATH: `${root}:${process.env["PATH"] ?? ""}` },
    asked: () =>
      existsSync(join(root, "asked")) ? readFileSync(join(root, "asked"), "utf8").trim().split("\n").length : 0,
  };
};

/** What becomes of a tool on Node 18. */
const onOld = ({ tools, env }: ReturnType<typeof checkout>) => {
  const code = `
    Object.defineProperty(process.versions, "node", { value: "18.20.0" });
    const { withNode24 } = await import("./node24.mjs");
    await withNode24("tool.mjs", ["--port", "1"], async () => console.log("never here"));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: tools,
    encoding: "utf8",
    env,
  });
  return { stdout, stderr, status };
};

describe("on a Node that is too old", () => {
  it("gets Node 24 from npm and says so once; from then on it says nothing and asks nobody", () => {
    const here = checkout(`echo ${process.execPath}`);
    const first = onOld(here);
    expect(first.stderr.trim()).toBe("Node 18.20.0 is older than 24: getting Node 24 from npm, once ...");
    expect(first).toMatchObject({ stdout: "--port 1", status: 5 });
    expect(onOld(here)).toEqual({ stdout: "--port 1", stderr: "", status: 5 });
    expect(here.asked()).toBe(1);
  });

  it("asks again where that Node has gone", () => {
    const here = checkout(`echo ${process.execPath}`);
    onOld(here);
    writeFileSync(join(here.tools, "../.cache/node24"), "/nowhere/node\n");
    expect(onOld(here)).toMatchObject({ stdout: "--port 1", status: 5 });
    expect(here.asked()).toBe(2);
  });

  it("says what to do where npm has none", () => {
    const { stdout, stderr, status } = onOld(checkout("exit 1"));
    expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
    expect(stderr).toContain("could not be fetched. Is this machine online?");
  });
});
