// A corpus in one call: what goes in comes out as rows, whole, in order, whoever read it first.
import { spawn, spawnSync } from "node:child_process";
import { link, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../reading/definitions.ts";
import { splitInputs } from "./inputs.ts";
import { placeOfTests, type Row, rowsIn, segments } from "./made.fixture.ts";
import { headerOf } from "./rows.ts";

const place = placeOfTests();
const { put, attune, read } = place;
let folder = "";
beforeAll(() => {
  ({ folder } = place);
});

const speaker = (name: string, on: number, who: string) => `SPEAKER ${name} 1 ${on} 1 <NA> <NA> ${who} <NA> <NA>\n`;

describe("what is named", () => {
  it("is a folder, a list, a pattern or files, each file once and in order", async () => {
    await put("data/b.csv", segments(40));
    await put("data/a/deep.rttm", speaker("x", 1, "CHI") + speaker("x", 2.5, "FEM"));
    await put("data/film.mp4", "");
    await put("data/readme.txt", "What this is.\n");
    await put("data/package.json", "{}");
    await put("data/.hidden.rttm", "");
    await symlink(join(folder, "data"), join(folder, "data", "a", "again"));
    const list = await put("lists/list.txt", `# both\n../data/b.csv\r\n${join(folder, "data/a/deep.rttm")}\n\n`);
    const files = (rows: readonly Row[]) => rows.map((row) => row["file"]?.replace(folder, ""));
    const both = ["/data/a/deep.rttm", "/data/b.csv"];
    const whole = await read(join(folder, "data"));
    expect(files(whole.rows)).toEqual(both);
    expect(whole.code).toBe(0);
    expect(whole.err).toContain("(.mp4)");
    expect(whole.err).toContain("2 files in the folders are nothing that Attune knows and have no row");
    expect(files((await read(join(folder, "data/**/*.{rttm,csv}"))).rows)).toEqual(both);
    expect(files((await read(list)).rows)).toEqual(both.toReversed());
    const twice = await read(join(folder, "data/b.csv"), join(folder, "data"), list);
    expect(files(twice.rows)).toEqual(both.toReversed());
    expect(twice.err).toContain("3 files were named twice");
  });
  it("is no pipe that lies in a folder, which would be waited for without end", async () => {
    await put("piped/a.csv", segments(40));
    spawnSync("mkfifo", [join(folder, "piped", "b.csv")]);
    const { code, rows, err } = await read(join(folder, "piped"));
    expect({ code, rows: rows.length }).toEqual({ code: 0, rows: 1 });
    expect(err).toContain("One file in the folders");
  });
  it("is no list where it is ELAN's table, and a bad line of a list is a bad file", async () => {
    const elan = await put(
      "tab.txt",
      "CHI\t\t00:00:01.000\t00:00:02.000\tda\t/film.eaf\nMOT\t\t00:00:03.000\t00:00:04.000\tyes\t/film.eaf\n",
    );
    expect((await read(elan)).rows).toMatchObject([{ file: elan, child: "CHI" }]);
    const list = await put("holey.txt", "gone.eaf\ntab.txt\n");
    const { code, rows, err } = await read(list);
    expect(code).toBe(1);
    expect(rows).toMatchObject([
      { file: "gone.eaf", problem: "file-missing" },
      { file: elan, problem: "" },
    ]);
    expect(err).toContain("gone.eaf: There is no such file");
  });
  it("is refused with 2 or 1, in one line, where it cannot be", async () => {
    const file = await put("one.csv", segments(10));
    for (const [code, args] of [
      [2, [file, "--long"]],
      [2, [file, "--csv", "-", "--json"]],
      [2, [file, "--csv", "-", "--jobs", "0"]],
      [2, [file, "--csv", "-", "--unit", "h"]],
      [1, [join(folder, "*.none")]],
      [1, [file, "--set", "vtc"]],
      [1, [file, "--csv", join(folder, "no/such/folder.csv")]],
      [1, [file, "--csv", folder]],
      [1, [file, "--csv", "-", "--metadata", file]],
    ] as const) {
      const ran = await attune("read", ...args);
      expect(ran).toMatchObject({ code, out: "" });
      expect(ran.err).toMatch(/^attune: [^\n]+\n$/u);
      expect(ran.err).not.toContain("{");
    }
  });
});

describe("a table", () => {
  it("has a row a recording, as many as were given, bad ones too", async () => {
    const files = fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant("rttm" as const),
          names: fc.uniqueArray(fc.constantFrom("r1", "r2", "r3"), { minLength: 1 }),
        }),
        fc.record({
          kind: fc.constant("csv" as const),
          names: fc.uniqueArray(fc.constantFrom("u1", "u2"), { minLength: 1 }),
        }),
        fc.record({
          kind: fc.constantFrom("broken" as const, "empty" as const, "nobody" as const),
          names: fc.constant([""]),
        }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    const textOf = (kind: string, names: readonly string[]): string => {
      if (kind === "rttm") return names.map((name) => speaker(name, 1, "CHI") + speaker(name, 3, "FEM")).join("");
      if (kind === "csv")
        return `uid,start_time_s,duration_s,label\n${names.map((name) => `${name},1,1,KCHI\n${name},2,1,FEM\n`).join("")}`;
      return kind === "empty" ? "" : kind === "broken" ? "SPEAKER a 1 x\n" : speaker("a", 1, "TVN");
    };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 3 }), async (given, jobs) => {
        const home = `property/${run++}`;
        const expected: string[] = [];
        for (const [at, { kind, names }] of given.entries()) {
          const file = await put(`${home}/${at}.${kind === "csv" ? "csv" : "rttm"}`, textOf(kind, names));
          for (const name of names) expected.push(`${file} ${kind === "nobody" ? "a" : name}`);
        }
        const { rows, code } = await read(join(folder, home), "--jobs", String(jobs));
        expect(rows.map((row) => `${row["file"]} ${row["recording"]}`)).toEqual(expected);
        const bad = given.filter(({ kind }) => !["rttm", "csv"].includes(kind)).length;
        expect(rows.filter((row) => row["problem"] !== "" && row["problem_said"] !== "")).toHaveLength(bad);
        expect(code).toBe(bad > 0 ? 1 : 0);
      }),
      { numRuns: 8 },
    );
  });
  it("says what the reading says, wide and long, and in JSON Lines", async () => {
    const file = await put("two/day.csv", segments(400));
    await put("two/lost.csv", `${segments(30, 2)}-5,9,XYZ\n`);
    const alone = JSON.parse((await attune("read", file, "--json")).out);
    const lines = (await attune("read", join(folder, "two"), "--json")).out.trim().split("\n");
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? "")).toEqual({ file, ...alone });
    const [wide, lost] = (await read(join(folder, "two"))).rows;
    const long = (await read(join(folder, "two"), "--long")).rows.filter((row) => row["file"] === file);
    expect(lost).toMatchObject({ notes: "bad-time:1", notes_said: expect.stringContaining("XYZ 32") });
    expect(long).toHaveLength(alone.figures.length);
    for (const [at, figure] of alone.figures.entries()) {
      const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
      const [low, high] = figure.interval ?? [];
      const [q1, q3] = figure.quartiles ?? [];
      const { value, count, of, chance, p, q, enough, why } = figure;
      const cells = { count, of, chance, p, q, enough, why, low, high, q1, q3 };
      expect(long[at]).toMatchObject({ figure: figure.id, unit: figure.unit, value: text(value) });
      expect(wide?.[figure.id]).toBe(text(value));
      for (const [name, cell] of Object.entries(cells)) {
        expect(long[at]?.[name]).toBe(text(cell));
        expect(wide?.[`${figure.id}.${name}`] ?? "").toBe(text(cell));
      }
    }
    expect(wide).toMatchObject({
      child: "CHI",
      adults: "FEM; MAL",
      events: "400",
      seed: "1",
      definitions: "1",
      problem: "",
    });
  });
  it("is the same, byte for byte, whoever reads and whatever is ready first", async () => {
    for (let k = 0; k < 6; k++) await put(`uneven/${k}.csv`, segments(k === 0 ? 3000 : 20 + k, k + 1));
    const one = await attune("read", join(folder, "uneven"), "--csv", "-", "--jobs", "1");
    expect(one.code).toBe(0);
    for (const jobs of ["2", "5"]) {
      const out = join(folder, `uneven-${jobs}.csv`);
      expect((await attune("read", join(folder, "uneven"), "--csv", out, "--jobs", jobs)).code).toBe(0);
      expect(await readFile(out, "utf8")).toBe(one.out);
    }
  });
  it("is the same where a large file of several recordings is shared out, which it is", async () => {
    const names = ["r1", "r2", "r3"].map((name) => `${name}-${"of a long name".repeat(3)}`);
    const rows = names.flatMap((uid) =>
      Array.from(
        { length: 8_000 },
        (_, k) => `${uid},${k * 4},1.25,${k % 20 > 1 ? "SPEECH" : k % 2 === 0 ? "KCHI" : "FEM"}`,
      ),
    );
    const file = await put("large.csv", `uid,start_time_s,duration_s,label\n${rows.join("\n")}\n`);
    const input = { file, from: { kind: "file", path: file } } as const;
    expect(await splitInputs([input], 2)).toEqual([0, 1].map((at) => ({ ...input, share: { at, of: 2 } })));
    expect(await splitInputs([input], 1)).toEqual([input]);
    expect(await splitInputs([input, input, input, input], 2)).toHaveLength(4);
    const one = await read(file, "--jobs", "1");
    expect(one.rows.map((row) => row["recording"])).toEqual(names);
    for (const jobs of ["2", "4"]) expect((await read(file, "--jobs", jobs)).out).toBe(one.out);
  });
  it("leaves itself out of a folder that it is written into", async () => {
    await put("own/a.csv", segments(20));
    const out = join(folder, "own/out.csv");
    for (let run = 0; run < 2; run++)
      expect(await attune("read", join(folder, "own"), "--csv", out)).toMatchObject({ code: 0, err: "" });
    expect(rowsIn(await readFile(out, "utf8"))).toHaveLength(1);
    const tabs = join(folder, "out.tsv");
    await attune("read", join(folder, "own/a.csv"), "--csv", tabs);
    expect(await readFile(tabs, "utf8")).toContain("file\trecording\t");
  });
  it("may be a pipe, or a disk that is full", async () => {
    const path = await put("device/a.csv", segments(40));
    const script = join(import.meta.dirname, "attune.ts");
    const piped = `'${process.execPath}' '${script}' read '${path}' --csv >(cat) | cat`;
    expect(spawnSync("bash", ["-c", piped], { encoding: "utf8" }).stdout).toContain(`\r\n${path},`);
    const full = await attune("read", path, "--csv", "/dev/full");
    expect(full).toMatchObject({ code: 1, err: expect.stringContaining("could not be written (ENOSPC)") });
  });
  it("never takes the place of what is read", async () => {
    const text = segments(20);
    const [a, list] = [await put("kept/a.csv", text), await put("kept/list.lst", "a.csv\n")];
    for (const [out, ...args] of [
      [a, a],
      [a, join(folder, "kept")],
      [a, list],
      [list, list],
      [a, join(folder, "kept/*.csv")],
      [list, a, "--metadata", list],
    ] as const) {
      const ran = await attune("read", ...args, "--csv", out);
      expect(ran).toMatchObject({ code: 1, out: "", err: expect.stringContaining("same file") });
    }
    expect(await readFile(a, "utf8")).toBe(text);
    const bare = await put("bare/out.csv", "old");
    await mkdir(join(folder, "empty"));
    expect((await attune("read", join(folder, "empty"), "--csv", bare)).err).toContain("no recording here");
    expect(await readFile(bare, "utf8")).toBe("old");
  });
  it("takes a loss for a problem where that is asked", async () => {
    const file = await put("strict.csv", `${segments(30)}-5,9,XYZ\n`);
    const { code, rows } = await read(file, "--strict");
    expect(code).toBe(1);
    expect(rows).toMatchObject([{ problem: "strict", notes: "bad-time:1", "turns.lena": "" }]);
  });
  it("takes columns along by the file's or the recording's name, and says what fits nothing", async () => {
    await put("known/c1.csv", segments(20));
    await put("known/c2.csv", segments(20));
    await put("known/vtc.csv", "uid,start_time_s,duration_s,label\nday7,1,1,KCHI\nday7,2,1,FEM\n");
    const table = await put(
      "who.csv",
      "site,filename,notes,child_dob,date_iso\nA,c1.wav,loud,2020-01-01,2020-04-20\nB,x/day7.wav,,NA,2020-04-20\nC,c9.wav,,,\n",
    );
    const { rows, err, code } = await read(join(folder, "known"), "--metadata", table);
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      { site: "A", metadata_notes: "loud", child_age_months: "3.613963", recording: "" },
      { site: "", metadata_notes: "", child_age_months: "" },
      { site: "B", recording: "day7", child_age_months: "" },
    ]);
    expect(err).toContain("One recording has no row in the metadata");
    expect(err).toContain("One row of the metadata fits no recording here: c9.wav.");
  });
});

describe("Ctrl-C", () => {
  it("keeps the rows that were finished, whole and in order", async () => {
    const [first] = await Promise.all([
      put("long/0000.csv", segments(400)),
      mkdir(join(folder, "long"), { recursive: true }),
    ]);
    for (let k = 1; k < 600; k++) await link(first, join(folder, "long", `${String(k).padStart(4, "0")}.csv`));
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, "attune.ts"), "read", "long", "--csv", "/dev/stdout"],
      {
        cwd: folder,
      },
    );
    let [out, err] = ["", ""];
    child.stderr.on("data", (part) => (err += part));
    child.stdout.on("data", (part) => {
      out += part;
      // Once: a second would end it at once, as it should.
      if (out.split("\n").length > 3 && !child.killed) child.kill("SIGINT");
    });
    const code = await new Promise((settle) => child.on("close", settle));
    const rows = rowsIn(out);
    expect(code).toBe(130);
    expect(out.endsWith("\r\n")).toBe(true);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThan(600);
    expect(rows.map((row) => row["file"])).toEqual(
      rows.map((_, at) => join("long", `${String(at).padStart(4, "0")}.csv`)),
    );
    expect(err).toContain(`Stopped before the end, after ${rows.length} recordings.`);
  });
});

describe("a recording too large for the memory there is", () => {
  it("has its problem, and the others their rows", async () => {
    await put("huge/a.csv", segments(30));
    const rows = Array.from(
      { length: 250_000 },
      (_, k) => `${k * 100},${k * 100 + 50},${k % 2 === 0 ? "CHI" : "FEM"}\n`,
    );
    await put("huge/b.csv", `segment_onset,segment_offset,speaker_type\n${rows.join("")}`);
    await put("huge/c.csv", segments(30));
    const args = [join(import.meta.dirname, "attune.ts"), "read", "huge", "--csv", "-", "--jobs", "1"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=48" },
    });
    expect(rowsIn(stdout).map((row) => row["problem"])).toEqual(["", "file-memory", ""]);
    expect(stderr).toContain(`${join("huge", "b.csv")}: This needs more memory than there is.`);
    expect(status).toBe(1);
  });
});

describe("docs/corpus.md", () => {
  it("names every column", async () => {
    const page = await readFile(join(import.meta.dirname, "../../../docs/corpus.md"), "utf8");
    const named = (column: string): boolean => page.includes(`\`${column}\``);
    const ids = definitions.map(({ id }) => id).toSorted((a, b) => b.length - a.length);
    for (const column of headerOf({ long: false, taken: [] })) {
      const id = ids.find((each) => column === each || column.startsWith(`${each}.`));
      expect(named(column) || named(column.replace(id ?? " ", "<figure>")), column).toBe(true);
    }
  });
});
