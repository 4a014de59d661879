// Nobody is shown a stack trace: each wrong use of the real commands ends with one plain line, and its exit code.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "attune-plainly-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  mkdirSync(join(folder, "nothing"));
  mkdirSync(join(folder, "folder.csv"));
  writeFileSync(join(folder, "empty.csv"), "");
  writeFileSync(join(folder, "unknown"), "what is this\n");
  writeFileSync(
    join(folder, "bytes.eaf"),
    Uint8Array.from({ length: 400 }, (_, n) => (n * 7919) % 256),
  );
  const rows = Array.from({ length: 3000 }, (_, n) => `${n * 900},${n * 900 + 500},${n % 2 === 0 ? "CHI" : "FEM"}`);
  writeFileSync(join(folder, "day.csv"), `segment_onset,segment_offset,speaker_type\n${rows.join("\n")}\n`);
  writeFileSync(join(folder, "locked.csv"), "segment_onset,segment_offset,speaker_type\n1,2,CHI\n");
  chmodSync(join(folder, "locked.csv"), 0o000);
});

type Ran = { code: number | null; out: string; err: string };
type How = { readonly script?: string; readonly input?: string; readonly deaf?: "out" | "err" };

/** Runs it with `input`; `deaf`: whoever reads that stream stops at its first bytes, as `head` does. */
const run = (args: readonly string[], { script = "src/doors/cli/attune.ts", input = "", deaf }: How = {}) =>
  new Promise<Ran>((settle, refuse) => {
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: folder });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => {
      out += part;
      if (deaf === "out") child.stdout.destroy();
    });
    child.stderr.on("data", (part) => (err += part));
    if (deaf === "err") child.stderr.destroy();
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("error", refuse);
    child.on("close", (code) => settle({ code, out, err }));
  });

/** Where a trace of a stack begins, in Node's and V8's words. */
const trace = /^\s+at |node:internal|\bERR_[A-Z]|\.ts:\d/mu;

describe("the command", () => {
  it.each([
    [2, []],
    [2, ["-"]],
    [2, ["--nonsense"]],
    [2, ["sing", "good.json"]],
    [2, ["read"]],
    [2, ["read", "day.csv", "--nonsense"]],
    [2, ["read", "day.csv", "--seed"]],
    [2, ["read", "day.csv", "--every", "0"]],
    [1, ["read", "-"]],
    [1, ["read", "/dev/stdin"]],
    [1, ["check", "-"]],
    [1, ["check", "nothing"]],
    [1, ["check", "folder.csv"]],
    [1, ["convert", "folder.csv", "out.json"]],
    [1, ["convert", "day.csv", "folder.csv"]],
    [1, ["convert", "day.csv", "no/where.json"]],
    [1, ["agree", "nothing", "day.csv"]],
    [1, ["read", "nothing"]],
    [1, ["read", "none.csv"]],
    [1, ["read", "day.csv/none.csv"]],
    [1, ["read", "empty.csv"]],
    [1, ["read", "bytes.eaf"]],
    [1, ["check", "unknown"]],
    [1, ["listen", "nothing"]],
    [1, ["listen", "unknown"]],
    [1, ["read", "day.csv", "--csv", "no/where.csv"]],
    [1, ["restore", "unknown", "--vault", "vault"]],
    [1, ["export", "out.zip", "--vault", "vault"]],
  ] as const)("ends with %i, in plain words: %j", async (code, args) => {
    const ran = await run(args);
    expect(ran.err).not.toMatch(trace);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err.trim().split("\n").at(-1)).toMatch(/^attune: .*[.?]$/u);
  });

  it("says what a file of no name is not", async () => {
    const { err } = await run(["check", "unknown"]);
    expect(err).toContain("Say it: --format ENDING.");
    expect((await run(["check", "nothing"])).err).toContain("This is a folder.");
    expect((await run(["read", "-"])).err).toBe("attune: -: The file is empty.\n");
  });

  it("says that a file may not be read, to whoever may not", async () => {
    const { code, err } = await run(["read", "locked.csv"]);
    // Root may read everything.
    if (process.getuid?.() === 0) expect(code).toBe(0);
    else
      expect({ code, err }).toEqual({
        code: 1,
        err: "attune: locked.csv: This may not be opened. Check who may read and write here.\n",
      });
  });

  it("reads what comes on standard input", async () => {
    const { code, out, err } = await run(["check", "-", "--format", "csv"], {
      input: "segment_onset,segment_offset,speaker_type\n1,2,CHI\n",
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^-: fine\./u);
  });

  it("reads what a pipe gives, which gives it once", async () => {
    const script = join(root, "src/doors/cli/attune.ts");
    const pipe = '<(echo "SPEAKER a 1 1.000 0.500 <NA> <NA> CHI <NA> <NA>")';
    for (const command of ["check", "read"]) {
      const line = `'${process.execPath}' '${script}' ${command} ${pipe}`;
      const { status, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    }
  });

  it.each(["out", "err"] as const)("ends in peace where nobody reads its %s any more", async (deaf) => {
    const args = deaf === "out" ? ["read", "day.csv", "--json"] : ["read", "none.csv"];
    const { code, err } = await run(args, { deaf });
    expect(err).toBe("");
    expect(code).toBeLessThan(2);
  });
});

describe("npm start", () => {
  it.each([
    ["tools/start.mjs", ["--nonsense"]],
    ["tools/start.mjs", ["--port"]],
    ["tools/start.mjs", ["--port", "70000"]],
    ["tools/start.mjs", ["here"]],
    ["src/doors/server/main.ts", ["--nonsense"]],
    ["src/doors/server/main.ts", ["--port"]],
    ["src/doors/server/main.ts", ["--port", "soon"]],
  ])("says what it takes, before it does anything: %s %j", async (script, args) => {
    const { code, out, err } = await run(args, { script });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).not.toMatch(trace);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/port/u);
  });
});
