import * as fc from "fast-check";
import { inSpanOrder } from "../spans.ts";
import { describe, expect, it } from "vitest";
import { mergeOverlaps, parseRecording } from "../check.ts";
import { channels, type Event, type Recording } from "../recording.ts";
import { outEndings, readRecording, writeRecording } from "./formats.ts";

const people = [
  { id: "anna", role: "child" },
  { id: "MOT", role: "adult" },
  { id: "ben", role: "adult" },
  { id: "bo.2", role: "other-child" },
  { id: "x_7", role: "other" },
] as const;

const letters = "abcxyz ABC,;:.!?\"'<>&|()[]{}\\/%*#=-_0123456789éßשلَ日👶🏽".split(/(?:)/u);
const note = fc
  .option(fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 }), { nil: null })
  .map((text) => text?.replace(/\s+/gu, " ").trim() || null)
  // Where CHAT keeps its own codes.
  .filter((text) => text === null || (!text.startsWith("&=") && text !== "xxx"));

/** Any lawful recording; `points` with events that have no duration. */
const recordings = (points: boolean): fc.Arbitrary<Recording> =>
  fc
    .array(
      fc.record({
        who: fc.constantFrom(...people.map(({ id }) => id)),
        channel: fc.constantFrom(...channels),
        act: fc.constantFrom(null, null, "laugh", "look-away", "word"),
        note,
        from: fc.nat(90_000),
        long: fc.integer({ min: points ? 0 : 1, max: 9000 }),
      }),
      { maxLength: 30 },
    )
    .map((rows) => {
      const events = rows.map(({ from, long, ...rest }, row): Event => {
        return { id: `e${row}`, ...rest, from, to: from + long, by: "imported", sure: null };
      });
      const lawful = mergeOverlaps(events).events.map((event) => ({
        ...event,
        note: event.note?.replace(/\n/gu, " ") ?? null,
      }));
      return { format: "attune.recording/1", length: 100_000, startedAt: null, people, events: lawful };
    });

/** What of a recording each format is to bring back. */
const what = (recording: Recording, byRole: boolean, sound: boolean, words: boolean): unknown[] => {
  const roles = new Map(recording.people.map(({ id, role }) => [id, role]));
  return recording.events
    .filter(({ channel }) => !sound || channel === "voice" || channel === "cry")
    .map(({ who, channel, act, note, from, to }) =>
      JSON.stringify([from, to, byRole ? "" : who, roles.get(who), channel, ...(words ? [act, note] : [])]),
    )
    .sort();
};

describe.each([...outEndings])("%s", (ending) => {
  const file = `play.${ending}`;
  const sound = ending === "rttm" || ending === "cha";
  const again = (recording: Recording) => {
    const written = writeRecording(file, recording);
    if (!written.ok) throw new Error(written.problem.kind);
    const read = readRecording(file, written.value.bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return { recording: read.value.recording, said: written.value.said, bytes: written.value.bytes };
  };

  it("brings back what it was given", () => {
    fc.assert(
      fc.property(recordings(ending !== "eaf"), (recording) => {
        const back = again(recording);
        const compare = (each: Recording) => what(each, ending === "cha", sound, ending !== "rttm");
        expect(compare(back.recording)).toEqual(compare(recording));
        expect(parseRecording(back.recording)).toEqual({ ok: true, value: back.recording });
        if (["json", "eaf", "textgrid", "boris"].includes(ending)) expect(back.recording.length).toBe(recording.length);
      }),
      { numRuns: 150 },
    );
  });
  it("brings back what was coded, or says that it cannot", () => {
    fc.assert(
      fc.property(
        recordings(false),
        fc.array(fc.record({ from: fc.nat(99_000), long: fc.integer({ min: 1, max: 20_000 }) }), { maxLength: 4 }),
        (whole, spans) => {
          const coded = inSpanOrder(
            spans.map(({ from, long }) => ({ from, to: from + long })),
            whole.length,
          );
          const back = again({ ...whole, coded });
          const carries = !["cha", "csv", "tsv"].includes(ending) && (ending !== "boris" || coded.length === 1);
          expect(back.said.some(({ kind }) => kind === "lost-coded")).toBe(!carries);
          // A format without a length ends where the last of what it holds does.
          if (carries && coded.length > 0)
            expect(inSpanOrder(back.recording.coded ?? [{ from: 0, to: back.recording.length }], whole.length)).toEqual(
              coded,
            );
        },
      ),
      { numRuns: 60 },
    );
  });
  it("writes the same bytes each time, and the same again from what it read", () => {
    fc.assert(
      fc.property(recordings(false), (recording) => {
        const back = again(recording);
        expect(again(recording).bytes).toEqual(back.bytes);
        if (ending !== "boris")
          expect(again(again(back.recording).recording).bytes).toEqual(again(back.recording).bytes);
      }),
      { numRuns: 20 },
    );
  });
  it("holds a recording without events", () => {
    const empty: Recording = { format: "attune.recording/1", length: 0, startedAt: null, people: [], events: [] };
    const written = writeRecording(file, empty);
    if (!written.ok) throw new Error(written.problem.kind);
    const read = written.value.bytes.length > 0 ? readRecording(file, written.value.bytes) : null;
    expect(read?.ok === true ? read.value.recording : empty).toEqual(empty);
  });
  it("says what it cannot carry", () => {
    const event = { who: "MOT", act: "hum", note: "low", from: 0, to: 9, by: "heard", sure: 0.5 } as const;
    const { said } = again({
      format: "attune.recording/1",
      length: 50,
      startedAt: "2026-01-02T03:04:05Z",
      people,
      events: [
        { ...event, id: "a", channel: "touch" },
        { ...event, id: "b", channel: "voice" },
      ],
    });
    const kinds = said.map(({ kind }) => kind).sort();
    const expected: Readonly<Record<string, string[]>> = {
      json: [],
      eaf: ["lost-sure"],
      textgrid: ["lost-start", "lost-sure"],
      rttm: ["lost-act", "lost-channel", "lost-length", "lost-note", "lost-start", "lost-sure"],
      cha: ["lost-channel", "lost-length", "lost-start", "lost-sure"],
      opf: ["lost-length", "lost-start", "lost-sure"],
      boris: ["lost-sure"],
      csv: ["lost-length", "lost-sex", "lost-start", "lost-sure"],
      tsv: ["lost-length", "lost-sex", "lost-start", "lost-sure"],
    };
    expect(kinds).toEqual(expected[ending]);
  });
});

describe("the door", () => {
  it("chooses by the ending, in any case, and refuses others", () => {
    const bytes = new TextEncoder().encode("SPEAKER a 1 1.5 0.5 <NA> <NA> CHI <NA> <NA>");
    expect(readRecording("A.RTTM", bytes)).toMatchObject({ ok: true, value: { recording: { length: 2000 } } });
    expect(readRecording("a.mp4", new TextEncoder().encode("no recording"))).toMatchObject({
      problem: { kind: "format-unknown", with: { ending: "mp4" } },
    });
    expect(readRecording("rttm", new TextEncoder().encode("none"))).toMatchObject({
      problem: { kind: "format-unknown" },
    });
    expect(readRecording("a.json", new Uint8Array())).toMatchObject({ problem: { kind: "file-empty" } });
    const recording: Recording = { format: "attune.recording/1", length: 0, startedAt: null, people: [], events: [] };
    expect(writeRecording("a.its", recording)).toMatchObject({ problem: { kind: "format-in-only" } });
  });
});
