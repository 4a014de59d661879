/**
 * No loss is silent: over every foreign format, each row that went in is an event that came out or is counted in a note, what
 * is good of it is there, and each word that was said of it is there or counted.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { endingOf, inEndings, type Note, readRecording } from "../src/recording/formats/formats.ts";
import { entries, foreign } from "./losses/entries.ts";

/** The notes that say how many rows came to nothing, each row in one of them. */
const lost = new Set<Note["kind"]>([
  "nobody",
  "unknown",
  "bad-time",
  "merged",
  "untimed",
  "no-sound",
  "vegetative",
  "described",
  "chosen",
  "unread",
]);

const countIn = (said: readonly Note[], kinds: ReadonlySet<Note["kind"]>): number =>
  said.reduce((sum, { kind, with: more }) => sum + (kinds.has(kind) ? Number(more?.["count"] ?? Number.NaN) : 0), 0);

/** Ours, which carries everything; marks, which have a law of their own (behaviours); what is read as another is. */
const apart = ["json", "boris", "tab"];

it("is asked of every format that is read, and the contract names each", () => {
  const asked = new Set(Object.values(foreign).map(({ file }) => endingOf(file)));
  expect(inEndings.filter((ending) => !asked.has(ending) && !apart.includes(ending))).toEqual([]);
  const contract = readFileSync(new URL("../docs/cli.md", import.meta.url), "utf8").toLowerCase();
  const tables = ["txt", "tab"];
  expect(inEndings.filter((ending) => !contract.includes(`\`.${ending}\``) && !tables.includes(ending))).toEqual([]);
  const shelf = readFileSync(new URL("../src/screens/replay/shelf.tsx", import.meta.url), "utf8").toLowerCase();
  const chosen = /accept="([^"]*)"/.exec(shelf)?.[1]?.split(",") ?? [];
  expect(inEndings.filter((ending) => !chosen.includes(`.${ending}`) && !tables.includes(ending))).toEqual([]);
});

const runs = Number(process.env["ATTUNE_RUNS"] ?? 150);

describe.each(Object.entries(foreign))("%s", (_name, { file, options, write }) => {
  it("says every loss", () => {
    let read = 0;
    fc.assert(
      fc.property(entries, (all) => {
        const { bytes, rows, known, labels, group } = write(all);
        const good = all.filter((entry) => entry.time === "good" && (group === undefined || entry.group === group));
        const found = readRecording(file, bytes, options);
        // A file is refused, aloud, only where not one row of it is good.
        if (!found.ok) return void expect(good).toEqual([]);
        read++;
        const { recording, said } = found.value;
        expect(recording.events.length + countIn(said, lost)).toBe(rows);
        const kept = good.filter(({ who }) => known.has(who));
        for (const { who, from, to } of kept)
          expect(
            recording.events.some((event) => event.who === known.get(who) && event.from <= from && event.to >= to),
          ).toBe(true);
        if (!labels) return undefined;
        const words = new Set(
          recording.events.flatMap(({ act, note }) => `${act ?? ""} ${note ?? ""}`.match(/w\d+x/gu) ?? []),
        );
        const gone = kept.filter(({ label }) => !words.has(label)).length;
        expect(gone).toBe(countIn(said, new Set(["merged-label"])));
        return undefined;
      }),
      { numRuns: runs },
    );
    // A law over files that are all refused would hold of anything.
    expect(read).toBeGreaterThan(runs / 2);
  });
});

describe("BORIS's marks", () => {
  const marks = fc.array(
    fc.record({
      subject: fc.constantFrom("child", "mother", "Zorb", ""),
      behaviour: fc.constantFrom("talk", "smile", "blink"),
      at: fc.oneof({ weight: 8, arbitrary: fc.nat(900).map((n) => n / 100) }, fc.constantFrom(-1, 1e6, Number.NaN)),
    }),
    { maxLength: 24 },
  );
  /** In points, `blink`; all else has a beginning and an end. */
  const point = (behaviour: string): boolean => behaviour === "blink";
  const project = (all: readonly { subject: string; behaviour: string; at: number }[]): string =>
    JSON.stringify({
      behaviors_conf: ["talk", "smile", "blink"].map((code) => ({
        code,
        type: point(code) ? "Point event" : "State event",
      })),
      observations: { one: { events: all.map(({ subject, behaviour, at }) => [at, subject, behaviour, "", ""]) } },
    });
  const tabular = (all: readonly { subject: string; behaviour: string; at: number }[]): string =>
    [
      "Time,Subject,Behavior,Behavior type",
      ...all.map(
        ({ subject, behaviour, at }) => `${at},${subject},${behaviour},${point(behaviour) ? "POINT" : "STATE"}`,
      ),
    ].join("\n");

  it.each([
    ["a.boris", project],
    ["a.csv", tabular],
  ] as const)("each of %s begins or ends an event, or is counted", (file, write) => {
    fc.assert(
      fc.property(marks, (all) => {
        const found = readRecording(file, new TextEncoder().encode(write(all)));
        if (!found.ok) return void expect(all.some(({ at }) => !(at >= 0 && at < 1e6)) || all.length === 0).toBe(true);
        const { recording, said } = found.value;
        const count = (kind: Note["kind"]): number => countIn(said, new Set([kind]));
        const events = recording.events.length + countIn(said, lost);
        const alone = all.filter(({ behaviour, at }) => point(behaviour) || Number.isNaN(at)).length;
        // Two marks an event, one for a point, a time that is none, and what never ended.
        expect(2 * (events - alone - count("unended")) + alone + count("unended") + count("unbegun")).toBe(all.length);
        return undefined;
      }),
      { numRuns: runs },
    );
  });
});
