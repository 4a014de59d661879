// The windows of `attune read`, as a person asks for them, in words, JSON and tables.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ran, rowsIn, run } from "./made.fixture.ts";

let folder = "";
const attune = async (...args: readonly string[]): Promise<Ran> => {
  const ran = await run(...args.map((arg) => (/^[\w-]+\.\w+$/u.test(arg) ? join(folder, arg) : arg)));
  return { ...ran, err: ran.err.replaceAll(join(folder, "/"), "") };
};
const json = async (...args: readonly string[]) => JSON.parse((await attune("read", ...args, "--json")).out);

/** An hour in which the child calls every 10 s, and is answered in the first half. */
const hour = Array.from({ length: 360 }, (_, k) => [
  `${k * 10_000},${k * 10_000 + 500},CHI`,
  ...(k < 180 ? [`${k * 10_000 + 1000},${k * 10_000 + 1500},FEM`] : []),
])
  .flat()
  .join("\n");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-windows-"));
  await writeFile(join(folder, "hour.csv"), `segment_onset,segment_offset,speaker_type\n${hour}\n`);
  await writeFile(
    join(folder, "visits.csv"),
    "From,To,Name,File\n0,10m,play,hour\n00:50:00,1h10m,meal,hour.csv\n0,9m,x,b\n",
  );
  await writeFile(join(folder, "late.csv"), "from,to\n2h,3h\n0,30m\n");
  await writeFile(join(folder, "odd.csv"), "from,to\n0,30m\n10:30,1h\n");
  await writeFile(join(folder, "none.csv"), "from,to,file\n0,30m,b\n");
  const at = (id: string, who: string, from: number) => ({
    id,
    who,
    channel: "voice",
    act: null,
    by: "seen",
    sure: null,
    note: null,
    from,
    to: from + 500,
  });
  const events = Array.from({ length: 40 }, (_, k) => [at(`c${k}`, "c", k * 6000), at(`a${k}`, "a", k * 6000 + 1000)]);
  await writeFile(
    join(folder, "nine.json"),
    JSON.stringify({
      format: "attune.recording/1",
      length: 24e4,
      startedAt: "2026-01-02T09:00:00+01:00",
      people: [
        {
          id: "c",
          role: "child",
        },
        {
          id: "a",
          role: "adult",
        },
      ],
      events: events.flat(),
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("windows", () => {
  it("are one after the other, each read by itself, with their mean beside the whole", async () => {
    const { windows, means, figures } = await json("hour.csv", "--every", "15m");
    expect(windows.map(({ from, to }: { from: number; to: number }) => [from / 60_000, to / 60_000])).toEqual([
      ...[0, 15, 30].map((at) => [at, at + 15]),
      [45, 3_590_500 / 60_000],
    ]);
    const shares = windows.map(
      (window: { figures: { id: string; value: number }[] }) =>
        window.figures.find(({ id }) => id === "returns.2s")?.value,
    );
    expect(shares).toEqual([1, 1, 0, 0]);
    const mean = means.find(({ id }: { id: string }) => id === "returns.2s");
    expect(mean).toMatchObject({ value: 0.5, windows: 4, of: 4, pooled: 0.5 });
    expect(mean.pooled).toBe(figures.find(({ id }: { id: string }) => id === "returns.2s")?.value);
  });
  it("come from a table too, by file, and say where nothing was coded", async () => {
    const found = await json("hour.csv", "--windows", "visits.csv");
    expect(found.windows).toMatchObject([
      { from: 0, to: 600_000, name: "play", serves: 60, answered: 60 },
      { from: 3_000_000, to: 4_200_000, name: "meal", coded: 590_500, answered: 0 },
    ]);
    expect(found.means.find(({ id }: { id: string }) => id === "returns.2s")).toMatchObject({ value: 0.5, windows: 2 });
    const late = await attune("read", "hour.csv", "--windows", "late.csv");
    expect(late.err).toBe("attune: hour.csv: One window of 2 holds nothing that was coded and counts in no mean.\n");
    expect(late.out).toMatch(/2 windows, 1 of them with something coded/u);
    expect(late.out).toMatch(/Answered within 2 s +100\.0 % +- +1 of 1 +100\.0 %\n/u);
  });
  it("may be a stretch alone, then the reading is of it", async () => {
    const found = await json("hour.csv", "--from", "20m", "--to", "00:40:00");
    expect(found).toMatchObject({ span: { from: 1_200_000, to: 2_400_000 } });
    expect(found.windows).toBeUndefined();
    expect(found.exchanges).toHaveLength(120);
    const [row] = rowsIn((await attune("read", "hour.csv", "--from", "20m", "--csv", "-")).out);
    expect(row).toMatchObject({ window: "", from: "1200000", to: "3590500", coded_ms: "2390500", serves: "240" });
  });
  it("take times of day where the recording says when it began", async () => {
    expect(await json("nine.json", "--from", "@09:01")).toMatchObject({ span: { from: 60_000, to: 240_000 } });
    expect(await json("nine.json", "--to", "2026-01-02T09:02")).toMatchObject({ span: { from: 0, to: 120_000 } });
    expect((await attune("read", "hour.csv", "--from", "@09:01")).err).toContain("does not say when it began");
  });
  it("are rows of a table, wide or long, or one row with their means", async () => {
    const wide = rowsIn((await attune("read", "hour.csv", "--every", "15m", "--csv", "-")).out);
    expect(
      wide.map((row) => [row["window"], row["from"], row["serves"], row["returns.2s"], row["returns.2s.of"]]),
    ).toEqual([
      ["1", "0", "90", "1", "90"],
      ["2", "900000", "90", "1", "90"],
      ["3", "1800000", "90", "0", "90"],
      ["4", "2700000", "90", "0", "90"],
    ]);
    const long = rowsIn(
      (await attune("read", "hour.csv", "nine.json", "--windows", "visits.csv", "--csv", "-", "--long")).out,
    );
    expect(long.filter((row) => row["figure"] === "returns.2s").map((row) => [row["window"], row["value"]])).toEqual([
      ["play", "1"],
      ["meal", "0"],
    ]);
    expect(long.filter((row) => row["problem"] !== "")).toMatchObject([{ window: "", problem: "windows-none" }]);
    const means = rowsIn((await attune("read", "hour.csv", "--every", "15m", "--means", "--csv", "-")).out);
    expect(means).toMatchObject([
      { "returns.2s.mean": "0.5", "returns.2s.windows": "4", "returns.2s.pooled": "0.5", "turns.lena.of": "4" },
    ]);
    const tall = rowsIn((await attune("read", "hour.csv", "--every", "15m", "--means", "--csv", "-", "--long")).out);
    expect(tall.find((row) => row["figure"] === "turns.lena")).toMatchObject({ mean: "45", windows: "4" });
  });
  it.each([
    [2, ["--every", "0"]],
    [2, ["--every", "soon"]],
    [2, ["--every", "1h", "--windows", "visits.csv"]],
    [2, ["--from", "20m", "--to", "10m"]],
    [2, ["--from", "10:30"]],
    [2, ["--means"]],
    [1, ["--from", "2h"]],
    [1, ["--every", "1ms"]],
    [1, ["--windows", "gone.csv"]],
    [1, ["--windows", "hour.csv"]],
    [1, ["--windows", "none.csv"]],
    [1, ["--windows", "odd.csv"]],
  ])("end with %i where they are wrong: %j", async (code, args) => {
    const ran = await attune("read", "hour.csv", ...args);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: "" });
    expect(ran.err).toMatch(/^attune: [^\n{}]+\.\n$/u);
  });
  it("name the line of a table that is wrong", async () => {
    expect((await attune("read", "hour.csv", "--windows", "odd.csv")).err).toContain("odd.csv:3: 10:30 is no time.");
  });
});
