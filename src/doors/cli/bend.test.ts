// What a person says of how a file is to be read: a map, an offset; and standard input and output (docs/map.md).
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { spawned } from "./made.fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder = "";
const attune = (args: readonly string[], input = "") => spawned(folder, args, input);

const line = (name: string, on: number): string => `SPEAKER a 1 ${on} 1 <NA> <NA> ${name} <NA> <NA>\n`;
const rttm = line("T1", 1) + line("T2", 3) + line("MOT", 5);
const map = 'format: attune.map/1\nrules:\n  - name: "T*"\n    role: child\n  - name: MOT\n    role: adult\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-bend-"));
  await writeFile(join(folder, "a.rttm"), rttm);
  await writeFile(join(folder, "roles.yaml"), map);
  await writeFile(join(folder, "bad.yaml"), "format: attune.map/1\nrules:\n  - name: T1\n    role: kid\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("--map", () => {
  it("is used by each command that reads a coding", async () => {
    const named = ["--map", "roles.yaml"];
    expect((await attune(["check", "a.rttm", ...named])).out).toBe(
      "a.rttm: fine. 3 events by T1 (child), MOT (adult), in 6 s.\n",
    );
    expect(JSON.parse((await attune(["read", "a.rttm", "--json", ...named])).out).exchanges).toHaveLength(2);
    expect((await attune(["convert", "a.rttm", "b.json", ...named])).code).toBe(0);
    const agreed = await attune(["agree", "a.rttm", "b.json", "--json", ...named]);
    expect(JSON.parse(agreed.out)).toMatchObject({ agreement: 1, events: { matched: 3 } });
    expect(agreed.err).toContain("so the map was not used");
  });
  it("is refused with its line", async () => {
    expect(await attune(["check", "a.rttm", "--map", "bad.yaml"])).toEqual({
      code: 1,
      out: "",
      err: "attune: a.rttm:--map bad.yaml:4: role should be child, adult, other-child, other, nobody, and is kid.\n",
    });
    expect((await attune(["check", "a.rttm", "--map", "none.yaml"])).err).toContain("There is no such file");
  });
});

describe("attune map", () => {
  it("writes what the names in files are taken as, to be read with", async () => {
    await writeFile(join(folder, "two.rttm"), line("CHI", 1) + line("MOT", 5) + line("Oma", 7));
    const { code, out, err } = await attune(["map", "two.rttm"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain('- name: "CHI"');
    expect(out).toContain('#  - name: "Oma"');
    expect(await attune(["map", "two.rttm", "--out", "two.yaml"])).toEqual({ code: 0, out: "", err: "" });
    expect(await readFile(join(folder, "two.yaml"), "utf8")).toBe(out);
    const [without, withIt] = [
      await attune(["read", "two.rttm"]),
      await attune(["read", "two.rttm", "--map", "two.yaml"]),
    ];
    expect(withIt).toEqual(without);
  });
  it("takes many, standard input too, and ends with 1 where one could not be read", async () => {
    const { code, out, err } = await attune(["map", "-", "none.rttm", "two.rttm"], rttm);
    expect(code).toBe(1);
    expect(out).toContain("2 rows in 2 files");
    expect(err).toContain("none.rttm: There is no such file");
    expect(await attune(["map", "roles.yaml"])).toMatchObject({ code: 1, out: "" });
  });
});

describe("--offset", () => {
  it("moves a coding, says so, and says what it cut", async () => {
    const { code, out, err } = await attune(["convert", "a.rttm", "-", "--child", "T1", "--offset", "-2.5s"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ length: 3500, events: [{ from: 2500, to: 3500 }] });
    expect(err).toContain("All times were moved by -2.5 s.");
    expect(err).toContain("One event fell before the start and was left out.");
    const later = await attune(["convert", "a.rttm", "-", "--child", "T1,T2", "--offset", "200ms"]);
    expect(JSON.parse(later.out)).toMatchObject({ coded: [{ from: 200, to: 6200 }] });
  });
  it("is no loss for --strict, unless something was cut", async () => {
    const strict = ["--strict", "--map", "roles.yaml"];
    expect((await attune(["check", "a.rttm", "--offset", "1s", ...strict])).code).toBe(0);
    expect((await attune(["check", "a.rttm", "--offset", "-1.5s", ...strict])).code).toBe(1);
  });
  it("is each file's own where two are compared", async () => {
    const who = ["--map", "roles.yaml", "--tolerance", "10", "--json"];
    const apart = await attune(["agree", "a.rttm", "b.json", "--offset", "1s", ...who]);
    expect(JSON.parse(apart.out)).toMatchObject({ events: { matched: 0 } });
    const both = await attune(["agree", "a.rttm", "b.json", "--offset", "1s", "--offset-b", "1000", ...who]);
    expect(JSON.parse(both.out)).toMatchObject({ events: { matched: 3 }, agreement: 1 });
  });
  it("ends with 2 where it is no time", async () => {
    expect(await attune(["check", "a.rttm", "--offset", "10:30"])).toMatchObject({ code: 2, out: "" });
  });
});

describe("standard input and output", () => {
  it("take the place of any file", async () => {
    const who = ["--child", "T1", "--other", "T2"];
    expect((await attune(["check", "-", ...who], rttm)).out).toContain("-: fine. 3 events");
    expect(JSON.parse((await attune(["read", "-", "--format", "rttm", "--json", ...who], rttm)).out).format).toBe(
      "attune.reading/1",
    );
    const there = await attune(["convert", "-", "-", "--format", ".RTTM", "--to", "csv", ...who], rttm);
    expect(there.out.split("\r\n")[1]).toBe("1000,2000,CHI,child:T1,voice,,");
    const back = await attune(["convert", "-", "back.rttm", "--format", "csv"], there.out);
    expect(back.code).toBe(0);
    expect(await readFile(join(folder, "back.rttm"), "utf8")).toContain("child:T1");
    expect(JSON.parse((await attune(["agree", "-", "back.rttm", "--json", ...who], rttm)).out)).toMatchObject({
      events: { onlyA: 0, onlyB: 0 },
    });
  });
  it("are refused in a sentence where they hold nothing, or the wrong thing", async () => {
    for (const [args, input] of [
      [["read", "-"], ""],
      [["check", "-", "--format", "rttm"], "hello"],
      [["check", "-", "--format", "xyz"], "hello"],
      [["convert", "-", "-", "--to", "xyz", "--child", "T1"], rttm],
      [["agree", "-", "-"], rttm],
    ] as const) {
      const { code, out, err } = await attune(args, input);
      expect([args, out]).toEqual([args, ""]);
      expect(code).toBeGreaterThan(0);
      expect(err.trim().split("\n").at(-1)).toMatch(/^attune: [^{}]+[.?]$/u);
      expect(err).not.toMatch(/\n\s+at /u);
    }
  });
});
