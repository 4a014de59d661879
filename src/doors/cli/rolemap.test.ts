import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeOverlaps } from "../../recording/check.ts";
import { outEndings, type FileOptions, readRecording, writeRecording } from "../../recording/formats/formats.ts";
import { channels, type Event, type Recording } from "../../recording/recording.ts";
import { emptyGuess, parseMap } from "./rolemap.ts";

const read = (file: string, content: string | Uint8Array, options: FileOptions = {}) =>
  readRecording(file, typeof content === "string" ? new TextEncoder().encode(content) : content, options);

/** The guess for a file, as text. */
const guessFor = (file: string, content: string | Uint8Array): string => {
  const guess = emptyGuess();
  read(file, content, { onTaken: (row) => guess.add(file, row) });
  return guess.text();
};

/** Reading with the map that was guessed is reading without. */
const staysTheSame = async (file: string, content: string | Uint8Array): Promise<void> => {
  const text = guessFor(file, content);
  const map = await parseMap(text);
  if (!map.ok) throw new Error(`${JSON.stringify(map.problem)}\n${text}`);
  const without = read(file, content);
  const withIt = read(file, content, { map: map.value });
  if (!without.ok || !withIt.ok) return expect(withIt, text).toEqual(without);
  expect(withIt.value.recording, text).toEqual(without.value.recording);
  // A guess that is written down is no guess any more; and of every other note none goes or comes.
  const kinds = (said: typeof withIt.value.said) => said.map(({ kind }) => kind).filter((kind) => kind !== "guessed");
  expect(kinds(withIt.value.said), text).toEqual(kinds(without.value.said));
};

const names = [
  "CHI",
  "anna",
  "MOT",
  "gaze@x",
  "no",
  "01",
  "a*b",
  'q"\\',
  "Tante Ö",
  "KCHI",
  "CRY",
  "TV",
  "- x",
  "vcm@CHI",
];
// CRY is what CHI does: who has both names has one person with two roles, which no map can say.
const oneEach = (all: readonly string[]): boolean => !(all.includes("CRY") && all.includes("CHI"));
const recordings: fc.Arbitrary<Recording> = fc
  .record({
    people: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }).filter(oneEach),
    rows: fc.array(
      fc.record({
        who: fc.nat(4),
        channel: fc.constantFrom(...channels),
        act: fc.constantFrom(null, "laugh", "look-away", "away"),
        from: fc.nat(50_000),
        long: fc.integer({ min: 1, max: 3000 }),
      }),
      { maxLength: 20 },
    ),
    first: fc.constantFrom("child", "adult", "other"),
  })
  .map(({ people: ids, rows, first }) => {
    const people = ids.map((id, at) => ({ id, role: at === 0 ? first : at % 2 ? "adult" : "other-child" }) as const);
    const events = rows.map(({ who, long, from, ...rest }, at): Event => {
      const id = ids[who % ids.length] ?? "";
      return { id: `e${at}`, who: id, ...rest, from, to: from + long, by: "imported", sure: null, note: null };
    });
    const lawful = mergeOverlaps(events).events;
    return { format: "attune.recording/1", length: 60_000, startedAt: null, people, events: lawful };
  });

describe("the map that is guessed", () => {
  it.each(outEndings.filter((ending) => ending !== "json"))(
    "reads a file of ours in %s as it is read without",
    async (ending) => {
      await fc.assert(
        fc.asyncProperty(recordings, async (recording) => {
          const written = writeRecording(`play.${ending}`, recording);
          if (!written.ok) throw new Error(written.problem.kind);
          await staysTheSame(`play.${ending}`, written.value.bytes);
        }),
        { numRuns: 60 },
      );
    },
  );
  it("reads names of any kind as they are read without", async () => {
    const name = fc.oneof(fc.constantFrom(...names), fc.string({ unit: "grapheme", maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 6 }).filter(oneEach), async (all) => {
        const said = all.map((each) => each.replace(/[\t\r\n\v\f\u0085\u2028\u2029]/gu, " "));
        const rows = said.map((each, at) => `${each}\t\t${at}\t${at + 5}\t5\t${at % 2 ? "look away" : "hm"}\n`);
        await staysTheSame("a.txt", rows.join(""));
        const subjects = said.flatMap((each, at) => [0, 1].map((more) => [at + more / 2, each, said[0], each, ""]));
        await staysTheSame("a.boris", JSON.stringify({ observations: { A: { events: subjects } } }));
      }),
      { numRuns: 200 },
    );
  });
  it.each([
    [
      "a.cha",
      "@UTF8\n@Begin\n@Participants:\tCHI Target_Child, ANA Sister, MOT Mother\n*CHI:\t&=cries . \u00150_900\u0015\n*CHI:\tball . \u00151000_1900\u0015\n*ANA:\tno . \u00152000_2500\u0015\n*MOT:\tyes . \u00153000_3500\u0015\n@End\n",
    ],
    [
      "a.cha",
      "@UTF8\n@Begin\n@Participants:\tBEN Target_Child, ANA Target_Child\n*BEN:\ta . \u00150_900\u0015\n*ANA:\tno . \u00152000_2500\u0015\n@End\n",
    ],
    [
      "a.its",
      '<ITS><Recording startTime="PT0S" endTime="PT9S"/><Segment spkr="CHN" startTime="PT0S" endTime="PT2S" startCry1="PT0S" endCry1="PT1S"/><Segment spkr="FAN" startTime="PT3S" endTime="PT4S"/><Segment spkr="OLN" startTime="PT5S" endTime="PT6S"/></ITS>',
    ],
    [
      "a.csv",
      "segment_onset,segment_offset,speaker_type,speaker_id,vcm_type\n0,900,CHI,lu,Y\n1000,1500,FEM,NA,\n1600,1900,FEM,ines,\n",
    ],
    [
      "a.txt",
      "vcm@CHI\t\t5\t900\t895\tY\nCHI\t\t5\t900\t895\thm\ncode_num\t\t0\t5000\t5000\t1\nMother gaze\t\t9\t99\t90\toff\nCRY\t\t1000\t1900\t900\thm\n",
    ],
  ])("reads what is special to a format: %s", async (file, content) => staysTheSame(file, content));
  it("says how often, and what it would leave out", () => {
    const text = guessFor(
      "a.txt",
      "CHI\t\t5\t900\t895\thm\nTante\t\t9\t99\t90\toff\nTV\t\t9\t99\t90\toff\nxds@CHI\t\t5\t900\t895\tT\n",
    );
    expect(text).toContain(
      '  # 1 row in 1 file: voice 1\n  - name: "CHI"\n    who: "CHI"\n    role: child\n    channel: voice\n',
    );
    expect(text).toContain('  - name: "TV"\n    role: nobody\n');
    expect(text).toContain('leaves it out.\n#  - name: "Tante"\n#    role: adult\n#    channel: voice\n');
    expect(text).toContain("describes another tier");
  });
  it("leaves to the reader who is one in one file and another in the next", async () => {
    const guess = emptyGuess();
    const line = (name: string): string => `SPEAKER a 1 1 1 <NA> <NA> ${name} <NA> <NA>\n`;
    for (const [file, content] of [
      ["a.rttm", line("CHI")],
      ["b.rttm", line("CHI") + line("KCHI")],
    ] as const)
      read(file, content, { onTaken: (row) => guess.add(file, row) });
    expect(guess.text()).toContain("not the same person or role in every file");
    const map = await parseMap(guess.text());
    expect(map.ok && map.value.map(({ name }) => name)).toEqual(["KCHI"]);
  });
});

describe("a map's file", () => {
  const problem = async (text: string) => {
    const map = await parseMap(text);
    return map.ok ? null : [map.problem.kind, map.problem.place];
  };
  const head = "format: attune.map/1\nrules:\n";
  it.each([
    ["", ["map-field", "1"]],
    ["rules: []\n", ["map-field", "1"]],
    ["format: attune.map/2\nrules: []\n", ["map-field", "1"]],
    [`${head}  - CHI\n`, ["map-field", "3"]],
    [`${head}  - role: child\n`, ["map-field", "3"]],
    [`${head}  - name: CHI\n    role: kid\n`, ["map-field", "4"]],
    [`${head}  - name: CHI\n\n    channel: sound\n`, ["map-field", "5"]],
    [`${head}  - name: CHI\n    roles: child\n`, ["map-key", "4"]],
    [`${head}  - name: [CHI]\n`, ["map-field", "3"]],
    [`${head}  - name: CHI\n    who: ""\n`, ["map-field", "4"]],
    [`${head}  - name: CHI\n   role: child\n`, ["map-syntax", "4"]],
    [`${head}  - name: CHI\n    name: CHI\n`, ["map-syntax", "4"]],
    [`${head}  - &a\n    name: CHI\n  - *a\n`, ["map-field", "5"]],
    ["extra: 1\nformat: attune.map/1\nrules: []\n", ["map-key", "1"]],
  ])("is refused with its line: %j", async (text, expected) => expect(await problem(text)).toEqual(expected));
  it("may have no rules, and takes one whose # was taken away", async () => {
    expect(await parseMap(head)).toEqual({ ok: true, value: [] });
    const text = guessFor("a.txt", "CHI\t\t5\t900\t895\thm\nTante\t\t9\t99\t90\toff\n");
    const map = await parseMap(text.replaceAll(/^#( {2,4}(?:- name|role|channel):)/gmu, "$1"));
    expect(map.ok && map.value).toContainEqual({ name: "Tante", role: "adult", channel: "voice" });
  });
  it("of any text is a map or a problem with its line, however deep", async () => {
    const token = fc.constantFrom(
      "format: attune.map/1\n",
      "rules:\n",
      "  - ",
      "name: ",
      "CHI",
      "&a",
      "*a",
      "!!js ",
      "[",
      "{",
      "? ",
      "|\n",
      "\n",
      ": ",
      "#",
      "'",
      '"',
      "---\n",
      "%TAG",
      "\t",
      "<<: ",
    );
    const text = fc.oneof(
      fc.array(token, { maxLength: 24 }).map((all) => all.join("")),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const map = await parseMap(any);
        if (!map.ok) expect(Number(map.problem.place)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    for (const deep of ["[".repeat(10_000), "- ".repeat(5000), `${head}  - name: ${"{a: ".repeat(5000)}`])
      expect(await parseMap(deep)).toMatchObject({ ok: false });
  });
  it("is what the documentation shows", async () => {
    const page = await readFile(new URL("../../../docs/map.md", import.meta.url), "utf8");
    const map = await parseMap(/```yaml\n([\s\S]*?)```/u.exec(page)?.[1] ?? "");
    expect(map.ok && map.value).toHaveLength(4);
  });
  it("takes every name as text", async () => {
    expect(await parseMap(`${head}  - name: 01\n  - { name: no, role: nobody }\n`)).toEqual({
      ok: true,
      value: [{ name: "01" }, { name: "no", role: "nobody" }],
    });
  });
});
