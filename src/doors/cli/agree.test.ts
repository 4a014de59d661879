// Agreement as it is used: one file with several codings, more than two coders, many pairs to one table.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseTable } from "../../recording/formats/csv.ts";
import { main } from "./commands.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-agree-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);
const put = async (path: string, text: string): Promise<string> => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
  return at(path);
};

type Ran = { readonly code: number; readonly out: string; readonly err: string };
const agree = async (args: readonly string[], stopped = false): Promise<Ran> => {
  let [out, err] = ["", ""];
  const code = await main(["agree", ...args], {
    out: (text) => void (out += text),
    bytes: () => {},
    err: (line) => void (err += `${line}\n`),
    draw: () => {},
    watched: false,
    signal: stopped ? AbortSignal.abort() : new AbortController().signal,
  });
  return { code, out: out.replaceAll(join(folder, "/"), ""), err: err.replaceAll(join(folder, "/"), "") };
};

const rowsIn = (text: string): Record<string, string>[] => {
  const lines = parseTable(text);
  const [head, ...rows] = lines.ok ? lines.value : [];
  return rows.map(({ fields }) => {
    expect(fields).toHaveLength(head?.fields.length ?? 0);
    return Object.fromEntries((head?.fields ?? []).map((name, i) => [name, fields[i] ?? ""]));
  });
};

const head = "segment_onset,segment_offset,speaker_type,channel,act";
const table = (...rows: readonly string[]): string => `${[head, ...rows].join("\n")}\n`;
const one = table("0,1000,CHI,face,smile", "2000,3000,CHI,voice,", "4000,5000,FEM,voice,");
const two = table("200,1000,CHI,face,smile", "2000,3000,CHI,voice,", "4500,5000,MAL,voice,");

describe("the codings in one file", () => {
  const coded = (text: string, who: string): string[] =>
    text
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => `${row},${who}`);
  it("are the coders of a table, of whom three are compared as three", async () => {
    const pair = [`${head},coder`, ...coded(one, "ana"), ...coded(two, "bo")].join("\n");
    const both = await put("both.csv", pair);
    const apart = await agree([await put("one.csv", one), await put("two.csv", two), "--json"]);
    const found = await agree([both, "--json"]);
    const { a, b, ...figures } = JSON.parse(found.out);
    expect({ code: found.code, err: found.err, a, b }).toEqual({
      code: 0,
      err: "",
      a: "ana in both.csv",
      b: "bo in both.csv",
    });
    expect(figures).toEqual({ ...JSON.parse(apart.out), a: undefined, b: undefined });
    expect(JSON.parse((await agree([both, both, "--coder", "bo", "--coder", "ana", "--json"])).out).a).toContain("bo");
    const three = await put("three.csv", [pair, ...coded(one, "cy")].join("\n"));
    expect(JSON.parse((await agree([three, "--json"])).out)).toMatchObject({ format: "attune.coders/1", coders: 3 });
    expect(JSON.parse((await agree([three, "--coder", "ana", "--coder", "cy", "--json"])).out)).toMatchObject({
      format: "attune.agreement/1",
      kappa: 1,
    });
  });
  it("are the coders of an EAF's tiers", async () => {
    const tier = (name: string, from: number, to: number): string =>
      `<TIER TIER_ID="CHI_${name}" PARTICIPANT="CHI" ANNOTATOR="${name}" LINGUISTIC_TYPE_REF="t"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${from}" TIME_SLOT_REF1="t${from}" TIME_SLOT_REF2="t${to}"><ANNOTATION_VALUE>ba</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>`;
    const slot = (ms: number): string => `<TIME_SLOT TIME_SLOT_ID="t${ms}" TIME_VALUE="${ms}"/>`;
    const eaf = `<?xml version="1.0"?><ANNOTATION_DOCUMENT FORMAT="3.0" VERSION="3.0"><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER>${[0, 1000, 200, 1200].map(slot).join("")}</TIME_ORDER>${tier("AB", 0, 1000)}${tier("CD", 200, 1200)}</ANNOTATION_DOCUMENT>`;
    const { code, out } = await agree([await put("both.eaf", eaf), "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ units: 12, agreement: 8 / 12, onset: { mean: 200, absolute: 200 } });
  });
  it("may come by standard input", async () => {
    const pair = [`${head},coder`, ...coded(one, "ana"), ...coded(two, "bo")].join("\n");
    const ran = spawnSync(
      process.execPath,
      [join(import.meta.dirname, "attune.ts"), "agree", "-", "--format", "csv", "--json"],
      { input: pair, encoding: "utf8" },
    );
    expect(JSON.parse(ran.stdout)).toMatchObject({ a: "ana in -", b: "bo in -", events: { matched: 3 } });
  });
  it("are observations only where they are named, and never one with itself", async () => {
    const line = (file: string, from: number): string => `SPEAKER ${file} 1 ${from} 1.0 <NA> <NA> CHI <NA> <NA>\n`;
    const days = await put("days.rttm", line("mon", 0) + line("tue", 0.5));
    expect(await agree([days])).toMatchObject({ code: 2, out: "" });
    expect((await agree([days])).err).toContain("mon, tue");
    expect((await agree([days, "--observation", "mon", "--observation", "tue", "--json"])).code).toBe(0);
    expect((await agree([days, "--observation", "mon", "--observation", "wed"])).err).toContain("wed");
    expect((await agree([await put("one.csv", one)])).code).toBe(2);
    expect((await agree([await put("one.csv", one), at("one.csv")])).code).toBe(2);
    // A name that the file has not would be one coding with itself.
    expect((await agree([at("one.csv"), "--coder", "x", "--coder", "y"])).code).toBe(1);
  });
});

describe("more than two coders", () => {
  it("are told in JSON and in words, with the unit and the tolerance", async () => {
    const files = [await put("one.csv", one), await put("two.csv", two), await put("again.csv", one)];
    const json = await agree([...files, "--json", "--tolerance", "300", "--unit", "50"]);
    expect(JSON.parse(json.out)).toMatchObject({
      format: "attune.coders/1",
      names: ["one.csv", "two.csv", "again.csv"],
      unit: 50,
      tolerance: 300,
      couples: [{ coders: [0, 1] }, { coders: [0, 2], kappa: 1 }, { coders: [1, 2] }],
    });
    const { out } = await agree(files);
    expect(out).toContain("Coders: 1 one.csv, 2 two.csv, 3 again.csv.");
    expect(out).toContain("units of 100 ms");
    expect(out).toContain("within 1000 ms");
    expect(out).toMatch(/child face smile .* 1 \/ 1 \/ 1/u);
    expect((await agree([...files, at("one.csv")])).code).toBe(2);
    expect((await agree([...files, "--csv", "-"])).code).toBe(2);
  });
});

describe("two codings in words", () => {
  it("say the unit, the tolerance, each behaviour, and how much later B lets it begin", async () => {
    const { out } = await agree([await put("one.csv", one), await put("two.csv", two)]);
    expect(out).toContain("A is one.csv, B is two.csv.\nOver 50 units of 100 ms that both coded");
    expect(out).toMatch(/child face smile +0\.960 .* 1 +0 +0 +\+200 ms, 200 ms apart/u);
    expect(out).toContain("within 1000 ms of each other: 3. Only in A: 0. Only in B: 0.");
    expect(out).toContain("0 windows of 60 s that both coded (5 s fill none)");
  });
  it("refuse a coding of which nothing was read", async () => {
    const odd = await put("odd.csv", table("0,1000,QQQ,voice,"));
    expect(await agree([await put("one.csv", one), odd])).toMatchObject({ code: 1, out: "" });
  });
});

describe("many pairs", () => {
  it("become a row each and one for all, with what is taken along, notes and problems", async () => {
    await put("A/x.csv", one);
    await put("B/x.csv", two);
    await put("A/y.csv", table("0,1000,CHI,voice,", "500,1500,CHI,voice,"));
    await put("B/y.csv", table("0,1500,CHI,voice,"));
    const pairs = await put("pairs.csv", "id,a,b\n7,A/x.csv,B/x.csv\n8,A/y.csv,B/y.csv\n9,A/x.csv,B/none.csv\n");
    const { code, out, err } = await agree([pairs, "--csv", "-"]);
    expect(code).toBe(1);
    expect(err).toContain("attune: B/none.csv: There is no such file.");
    expect(err).toContain("One pair of 3 could not be compared");
    const rows = rowsIn(out);
    expect(
      rows.map(({ id, row, pairs: of, units, unit_ms, tolerance_ms, problem }) => [
        id,
        row,
        of,
        units,
        unit_ms,
        tolerance_ms,
        problem,
      ]),
    ).toEqual([
      ["7", "pair", "1", "50", "100", "1000", ""],
      ["8", "pair", "1", "15", "100", "1000", ""],
      ["9", "pair", "1", "", "100", "1000", "file-missing"],
      ["", "pooled", "2", "65", "100", "1000", ""],
    ]);
    expect(rows[1]).toMatchObject({ notes_a: "merged:1", notes_b: "", agreement: "1" });
    expect(rows[1]?.["notes_said"]).toMatch(/^A: /u);
    expect(rows[3]?.["notes_said"]).toContain("All units of 2 pairs together");
    const [same, all] = [JSON.parse((await agree([at("A/x.csv"), at("B/x.csv"), "--json"])).out), rows[0]];
    for (const figure of ["agreement", "kappa", "alpha"]) expect(Number(all?.[figure])).toBe(same[figure]);
    expect(rows[0]).toMatchObject({ matched: "3", only_a: "0", onset_mean_ms: "233.33333333333334" });
  });
  it("become a row for each lane and behaviour with --long", async () => {
    const { code, out } = await agree([at("A"), at("B"), "--csv", "-", "--long", "--unit", "200"]);
    expect(code).toBe(0);
    const rows = rowsIn(out);
    expect(
      rows.map(({ file_a, row, level, role, channel, act }) =>
        [file_a, row, level, role, channel, act].join(" ").trim(),
      ),
    ).toEqual([
      "A/x.csv pair whole",
      "A/x.csv pair lane child face",
      "A/x.csv pair lane child voice",
      "A/x.csv pair lane adult voice",
      "A/x.csv pair act child face smile",
      "A/x.csv pair act child voice",
      "A/x.csv pair act adult voice",
      "A/y.csv pair whole",
      "A/y.csv pair lane child voice",
      "A/y.csv pair act child voice",
      "pooled whole",
      "pooled lane child face",
      "pooled lane child voice",
      "pooled lane adult voice",
      "pooled act child face smile",
      "pooled act child voice",
      "pooled act adult voice",
    ]);
    expect(rows.every(({ unit_ms, window_ms }) => unit_ms === "200" && window_ms === "60000")).toBe(true);
    expect(rows[11]).toMatchObject({ icc_over: "recordings", icc_targets: "2", icc2_rate: "" });
  });
  it("are those of two folders, of which one without its other has a row with that problem", async () => {
    await put("C/x.json.csv", one);
    await put("C/deep/y.rttm", "SPEAKER y 1 0.0 1.0 <NA> <NA> CHI <NA> <NA>\n");
    await put("C/alone.csv", one);
    await put("D/deep/y.csv", two);
    const { code, out } = await agree([at("C"), at("D"), "--csv", "-"]);
    expect(code).toBe(1);
    expect(rowsIn(out).map(({ file_a, file_b, problem }) => [file_a, file_b, problem])).toEqual([
      ["C/alone.csv", "", "pair-alone"],
      ["C/deep/y.rttm", "D/deep/y.csv", ""],
      ["C/x.json.csv", "", "pair-alone"],
      ["", "", ""],
    ]);
  });
  it("become lines of JSON, the last of them all together; or lines of words", async () => {
    const { out } = await agree([at("A"), at("B"), "--json"]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ format }) => format)).toEqual([
      "attune.agreement/1",
      "attune.agreement/1",
      "attune.agreement.pooled/1",
    ]);
    expect(lines[2]).toMatchObject({ pairs: 2, units: lines[0].units + lines[1].units });
    const words = (await agree([at("A"), at("B")])).out;
    expect(words).toContain("A/x.csv and B/x.csv: agreement ");
    expect(words).toContain("All units of 2 pairs together:");
  });
  it("are never written over", async () => {
    const list = await put("list.csv", "a,b\nA/x.csv,B/x.csv\n");
    for (const out of [list, at("A/x.csv"), join(folder, "A", "..", "B", "x.csv")]) {
      const before = await readFile(out, "utf8");
      expect((await agree([list, "--csv", out])).code).toBe(1);
      expect(await readFile(out, "utf8")).toBe(before);
    }
    expect((await agree([list, "--csv", at("out.csv")])).code).toBe(0);
    expect(await readFile(at("out.csv"), "utf8")).toContain("pooled");
  });
  it("are kept whole where they are stopped, and refuse options that do not go together", async () => {
    const stopped = await agree([at("A"), at("B"), "--csv", "-"], true);
    expect({ code: stopped.code, rows: rowsIn(stopped.out) }).toEqual({ code: 130, rows: [] });
    expect((await agree([at("A"), at("B"), "--long"])).code).toBe(2);
    expect((await agree([at("A"), at("B"), "--csv", "-", "--json"])).code).toBe(2);
  });
});
