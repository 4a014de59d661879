// The command line as its users meet it: the real command, its two streams and its exit code (docs/cli.md).
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { definitions, definitionWords } from "../../reading/definitions.ts";
import { parseRecording } from "../../recording/check.ts";
import type { Recording } from "../../recording/recording.ts";
import { main } from "./commands.ts";
import { writeTo } from "./files.ts";
import { type Ran, spawned as spawnedIn } from "./made.fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder = "";

const spawned = (...args: readonly string[]) => spawnedIn(folder, args);

/** Runs the same command in this process, which is quicker; files are those of the test's folder. */
const attune = async (...args: readonly string[]): Promise<Ran> => {
  let [out, err] = ["", ""];
  const code = await main(
    args.map((arg) => (/^[\w/-]+\.\w+$/u.test(arg) ? join(folder, arg) : arg)),
    {
      out: (text) => void (out += text),
      bytes: (bytes) => void (out += new TextDecoder().decode(bytes)),
      err: (line) => void (err += `${line}\n`),
      draw: () => {},
      watched: false,
      signal: new AbortController().signal,
    },
  );
  return { code, out: out.replaceAll(join(folder, "/"), ""), err: err.replaceAll(join(folder, "/"), "") };
};

const event = (id: string, who: string, from: number, to: number) =>
  ({ id, who, channel: "voice", act: null, from, to, by: "heard", sure: 0.9, note: null }) as const;

const recording: Recording = {
  format: "attune.recording/1",
  length: 9000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events: [event("e1", "child", 1250, 1900), event("e2", "adult", 2540, 3600)],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-cli-"));
  await writeFile(join(folder, "good.json"), JSON.stringify(recording));
  const overlap = { ...recording, events: [event("e1", "child", 0, 900), event("e2", "child", 500, 1000)] };
  await writeFile(join(folder, "overlap.json"), JSON.stringify(overlap));
  await writeFile(join(folder, "bad.rttm"), ";; no time is one\nSPEAKER a 1 x 1 <NA> <NA> CHI <NA> <NA>\n");
  await writeFile(join(folder, "text.mp4"), "This is no film.");
  await writeFile(join(folder, "text.xyz"), "This is no recording.");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the command itself", () => {
  it("prints help, and of each command its own", async () => {
    const whole = await attune("--help");
    expect(whole).toMatchObject({ code: 0, err: "" });
    for (const name of ["listen", "read", "convert", "agree", "check", "serve"]) {
      expect(whole.out).toContain(`  ${name} `);
      const own = await attune(name, "--help");
      expect(own).toMatchObject({ code: 0, err: "" });
      expect(own.out.startsWith(`attune ${name}`)).toBe(true);
    }
  });
  it.each([
    [[]],
    [["sing"]],
    [["__proto__"]],
    [["check"]],
    [["check", "a.json", "b.json"]],
    [["check", "good.json", "--loud"]],
    [["read", "good.json", "--seed", "soon"]],
    [["read", "good.json", "--seed"]],
    [["agree", "good.json", "good.json", "--unit", "0"]],
    [["serve", "--port", "99999"]],
  ])("ends with 2 where it is wrong: %j", async (args) => {
    const { code, out, err } = await attune(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^attune: [^\n]+\n$/u);
    expect(err).not.toContain("{");
  });
});

describe("the real command", () => {
  it("ends with the codes of the contract, one line on standard error", async () => {
    for (const [code, args] of [
      [2, ["sing"]],
      [1, ["check", "bad.rttm"]],
    ] as const) {
      const ran = await spawned(...args);
      expect(ran).toMatchObject({ code, out: "" });
      expect(ran).toEqual(await attune(...args));
    }
  });
});

describe("attune check", () => {
  it("says that a file is fine", async () => {
    const fine = await spawned("check", "good.json");
    expect(fine).toMatchObject({ code: 0, err: "" });
    expect(await attune("check", "good.json")).toEqual(fine);
    const { out } = await attune("check", "good.json", "--json");
    expect(JSON.parse(out)).toEqual({ ok: true, people: 2, events: 2, length: 9000, said: [], notes: [] });
  });
  it.each([
    ["overlap.json", /^attune: overlap\.json:events: Events e1 and e2 overlap[^\n]*\n$/u],
    ["bad.rttm", /^attune: bad\.rttm:2: [^\n]*\n$/u],
    ["none.json", /^attune: none\.json: There is no such file[^\n]*\n$/u],
    [".", /^attune: \.: [^\n]*\n$/u],
    ["text.xyz", /^attune: text\.xyz: Attune does not read files that end in xyz[^\n]*\n$/u],
  ])("says what is wrong and where: %s", async (file, line) => {
    const { code, out, err } = await attune("check", file);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(line);
  });
  it("prints the problem as JSON alone where asked", async () => {
    const { code, out } = await attune("check", "overlap.json", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problem: { kind: "recording-overlap" } });
  });
  it("says of a file of which nothing counts what there was, and why it does not", async () => {
    const head = "segment_onset,segment_offset,speaker_type\n";
    const files = { "empty.csv": "", "who.csv": "1,2,Xa\n", "one.csv": "1,2,CHI\n" };
    for (const [name, rows] of Object.entries(files)) await writeFile(join(folder, name), head + rows);
    const untimed = "@UTF8\n@Begin\n@Participants:\tCHI Target_Child\n*CHI:\tba .\n@End\n";
    await writeFile(join(folder, "left.cha"), untimed);
    const kept = { ...recording, people: [{ id: "x", role: "other" }], events: [event("e1", "x", 0, 9)] };
    await writeFile(join(folder, "kept.json"), JSON.stringify(kept));
    for (const [name, why, said, codes] of [
      ["empty.csv", "empty", "No events are in it.", []],
      ["left.cha", "left", "All that is theirs was left out", ["untimed"]],
      ["who.csv", "who", "There was: Xa. Say who is who", ["unknown"]],
      ["kept.json", "who", "There was: x. Say who is who", []],
    ] as const) {
      const { code, out, err } = await attune("check", name, "--json");
      const { ok, problem, notes } = JSON.parse(out);
      expect({ code, ok, why: problem.with.why }, name).toEqual({ code: 1, ok: false, why });
      expect(notes.map((note: { code: string }) => note.code)).toEqual(codes);
      expect(err).toContain(said);
    }
    expect((await attune("check", "one.csv")).out).toContain("fine. 1 event by CHI");
    const strict = JSON.parse((await attune("check", "left.cha", "--json", "--strict")).out);
    expect(strict.notes).toHaveLength(1);
  });
});

describe("what a file lost", () => {
  const silent = "@UTF8\n@Begin\n@Participants:\tCHI Target_Child, MOT Mother\n*CHI:\tball .\n*MOT:\tyes .\n@End\n";
  const twoRows = "segment_onset,segment_offset,speaker_type\n100,900,CHI\n900,1500,FEM\n-5,9,XYZ\n";
  it("is not fine where nothing of anybody was read", async () => {
    await writeFile(join(folder, "silent.cha"), silent);
    for (const command of ["check", "read"]) {
      const { code, out, err } = await attune(command, "silent.cha");
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain("2 entries have no time");
      expect(err).toContain("All that is theirs was left out");
    }
    expect((await attune("convert", "silent.cha", "silent.json")).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, "silent.json"), "utf8"))).toMatchObject({
      notes: [{ code: "untimed", count: 2 }],
    });
  });
  it("stands in the JSON of each command, and is a fault with --strict", async () => {
    await writeFile(join(folder, "two.csv"), twoRows);
    const note = { code: "bad-time", count: 1, said: "One row has a time that cannot be and was left out: XYZ 4." };
    expect(JSON.parse((await attune("check", "two.csv", "--json")).out).notes).toEqual([note]);
    expect(JSON.parse((await attune("read", "two.csv", "--json")).out).notes).toEqual([note]);
    expect(JSON.parse((await attune("agree", "two.csv", "good.json", "--json")).out).notes).toEqual([note]);
    expect(JSON.parse((await attune("convert", "two.csv", "-")).out).notes).toEqual([note]);
    expect(await attune("read", "two.csv", "--strict")).toMatchObject({ code: 1, out: "" });
    expect((await attune("read", "good.json", "--strict")).code).toBe(0);
  });
  it("asks for what a table does not say", async () => {
    await writeFile(join(folder, "own.txt"), "Begin,End,Speaker\n1.5,2.5,CHI\n3,4,MOT\n");
    const columns = ["--columns", "onset=Begin,offset=End,who=Speaker"];
    expect((await attune("check", "own.txt", ...columns)).err).toContain("--unit s or --unit ms");
    expect((await attune("check", "own.txt", ...columns, "--unit", "s")).out).toContain("2 events");
    expect((await attune("check", "own.txt", "--columns", "onset")).code).toBe(2);
    expect((await attune("check", "own.txt", "--unit", "h")).code).toBe(2);
  });
  it("names who is there, or that nobody is", async () => {
    const { err } = await attune("check", "silent.cha", "--child", "ANNA");
    expect(err).toContain("No one is named in it.");
    expect((await attune("check", "two.csv", "--child", "ANNA")).err).toContain("There are: CHI, FEM, XYZ.");
  });
  it("compares two codings that stand in one file, and never one with itself", async () => {
    const observation = (act: string) => ({
      events: [0, 10].map((at) => [at, "infant", "gaze", act, ""]),
    });
    await writeFile(
      join(folder, "both.boris"),
      JSON.stringify({
        behaviors_conf: { 0: { code: "gaze", type: "State event" } },
        observations: { A: observation("mother"), B: observation("toy") },
      }),
    );
    expect((await attune("agree", "both.boris", "both.boris")).code).toBe(2);
    const { out } = await attune(
      "agree",
      "both.boris",
      "both.boris",
      "--observation",
      "A",
      "--observation",
      "B",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({ agreement: 0, lanes: [{ role: "child", channel: "gaze", agreement: 0 }] });
  });
});

describe("attune convert", () => {
  it("goes to another format and back, and says what is lost on the way", async () => {
    const there = await spawned("convert", "good.json", "there.rttm");
    expect(there).toMatchObject({ code: 0, out: "" });
    expect(there.err.trim().split("\n")).toHaveLength(2);
    expect(await readFile(join(folder, "there.rttm"), "utf8")).toContain(
      "SPEAKER there 1 1.250 0.650 <NA> <NA> child <NA> <NA>",
    );
    expect(await attune("convert", "there.rttm", "back.json")).toMatchObject({ code: 0, err: "" });
    const back = parseRecording(JSON.parse(await readFile(join(folder, "back.json"), "utf8")));
    expect(back.ok && back.value.events.map(({ who, from, to }) => [who, from, to])).toEqual([
      ["child", 1250, 1900],
      ["adult", 2540, 3600],
    ]);
  });
  it("leaves what was there where the input is wrong, and nothing beside it", async () => {
    await writeFile(join(folder, "kept.json"), "kept");
    expect((await attune("convert", "bad.rttm", "kept.json")).code).toBe(1);
    expect(await readFile(join(folder, "kept.json"), "utf8")).toBe("kept");
    expect((await attune("convert", "good.json", "no/such/folder.rttm")).err).toContain("could not be written");
    expect((await attune("convert", "good.json", "good.json")).err).toContain("same file");
    expect((await attune("convert", "good.json", "out.its")).err).toContain("does not write it");
    expect(await attune("convert", "good.json", "old.eaf", "--eaf", "four")).toMatchObject({ code: 2 });
    expect((await spawned("convert", "good.json", "old.eaf", "--eaf", "2.8")).code).toBe(0);
    expect(await readFile(join(folder, "old.eaf"), "utf8")).toContain('FORMAT="2.8"');
    expect((await readdir(folder)).filter((name) => name.endsWith(".part") || name.startsWith("."))).toEqual([]);
  });
  it("leaves no half file when it is interrupted", async () => {
    const stop = new AbortController();
    stop.abort();
    await writeFile(join(folder, "whole.json"), "whole");
    const terminal = {
      out: () => {},
      bytes: () => {},
      err: () => {},
      draw: () => {},
      watched: false,
      signal: stop.signal,
    };
    const ended = await writeTo(join(folder, "whole.json"), recording, terminal);
    expect(ended).toMatchObject({ ok: false, problem: { kind: "interrupted" } });
    expect(await readFile(join(folder, "whole.json"), "utf8")).toBe("whole");
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
  it("takes who is who from the options", async () => {
    await writeFile(
      join(folder, "names.rttm"),
      "SPEAKER a 1 1 1 <NA> <NA> Bo <NA> <NA>\nSPEAKER a 1 3 1 <NA> <NA> Al <NA> <NA>\n",
    );
    const { code } = await attune("convert", "names.rttm", "names.json", "--child", "bo", "--adult", "Al,Bea");
    expect(code).toBe(1);
    expect((await attune("convert", "names.rttm", "names.json", "--child", "bo", "--adult", "Al")).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, "names.json"), "utf8"))).toMatchObject({
      people: [
        { id: "Bo", role: "child" },
        { id: "Al", role: "adult" },
      ],
    });
  });
});

describe("attune read and listen", () => {
  it("prints a reading as JSON alone, the same for the same seed", async () => {
    const one = await attune("read", "good.json", "--seed", "7", "--json");
    expect(one).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(one.out)).toMatchObject({ format: "attune.reading/1", definitions: "1" });
    expect(await spawned("read", "good.json", "--seed", "7", "--json")).toEqual(one);
  });
  it("prints it in words otherwise", async () => {
    const { code, out, err } = await attune("read", "good.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^\d+ serves?, \d+ answered/u);
    expect(out).not.toContain("Formula:");
  });
  it("says what each figure is, where that is asked", async () => {
    const { out } = await attune("read", "good.json", "--definitions");
    for (const { id, source } of definitions) {
      expect(out).toContain(definitionWords(id, "name"));
      expect(out).toContain(`      Formula: ${definitionWords(id, "formula")}\n`);
      expect(out).toContain(`      Source: ${source}\n`);
    }
  });
  it.each([["read"], ["listen"]])("%s says that a text is no film", async (command) => {
    const { code, out, err } = await attune(command, "text.mp4");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^attune: text\.mp4: [^\n]*\n$/u);
  });
  it("refuses an OUT that it cannot write before it listens", async () => {
    const { code, err } = await attune("listen", "text.mp4", "--out", "heard.xyz");
    expect(code).toBe(1);
    expect(err).toContain("heard.xyz");
  });
});

describe("attune agree", () => {
  it("compares two codings, in any formats, as JSON alone or in words", async () => {
    const line = (name: string, on: number) => `SPEAKER a 1 ${on} 1 <NA> <NA> ${name} <NA> <NA>\n`;
    await writeFile(join(folder, "a.rttm"), line("CHI", 1) + line("MOT", 3));
    await writeFile(join(folder, "b.csv"), "segment_onset,segment_offset,speaker_type\n1000,2000,CHI\n9000,9500,FEM\n");
    const { code, out, err } = await attune("agree", "a.rttm", "b.csv", "--tolerance", "500", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      format: "attune.agreement/1",
      unit: 100,
      tolerance: 500,
      events: { matched: 1, onlyA: 1, onlyB: 1 },
    });
    await copyFile(join(folder, "a.rttm"), join(folder, "again.rttm"));
    expect((await attune("agree", "a.rttm", "again.rttm")).out).toContain("kappa      1.000");
  });
});
