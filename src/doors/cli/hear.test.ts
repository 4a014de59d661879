/** The listener against the sample's script, through files of many kinds: the figures are measured ones, set a little lower. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { listenTo } from "../../listening/listening.ts";
import { type Class, eventTally, figures, frameTally } from "../../listening/score.fixture.ts";
import { openEars } from "../../listening/session.ts";
import { parseRecording } from "../../recording/check.ts";
import type { Event } from "../../recording/recording.ts";
import { encodeSample } from "../../sample/encode.ts";
import { makeSample } from "../../sample/sample.ts";
import { listenFile } from "./hear.ts";

// Two and a half minutes of sound are heard in each test: seconds alone, more on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), "attune-hear-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const model = new URL("../../listening/ears.onnx", import.meta.url);
const { samples, rate, recording } = makeSample();
const truth = recording.events.filter(({ by }) => by === "heard");
const mp3 = join(folder, "sample.mp3");
writeFileSync(mp3, await encodeSample());

/** Bars that the listener must pass: frame F1, event precision and recall. */
type Bars = readonly [name: Class, f1: number, precision: number, recall: number];
const bars: readonly Bars[] = [
  ["child voice", 0.93, 0.9, 0.9],
  ["child cry", 0.9, 0.5, 1],
  ["child", 0.93, 0.9, 0.9],
  ["adult", 0.93, 0.92, 0.92],
];

const pass = (heard: readonly Event[], slack = 0): void => {
  for (const [name, f1, precision, recall] of bars) {
    const frames = figures(frameTally(heard, truth, name, recording.length));
    const events = figures(eventTally(heard, truth, name));
    expect(frames.f1, `${name}: frame F1`).toBeGreaterThanOrEqual(f1 - slack);
    expect(events.precision, `${name}: event precision`).toBeGreaterThanOrEqual(precision - slack);
    expect(events.recall, `${name}: event recall`).toBeGreaterThanOrEqual(recall - slack);
  }
};

const file = (name: string, ...how: readonly string[]): string => {
  const path = join(folder, name);
  execFileSync("ffmpeg", ["-v", "error", "-y", "-i", mp3, ...how, path]);
  return path;
};

const heardIn = async (path: string): Promise<readonly Event[]> => {
  const result = await listenFile(path);
  if (!result.ok) throw new Error(result.problem.kind);
  expect(parseRecording(result.value.recording).ok).toBe(true);
  expect(result.value.remarks).toEqual([]);
  return result.value.recording.events;
};

describe("the listener on the sample's own samples", async () => {
  const ears = await openEars(readFileSync(model));

  it("finds who made sound, and the cry", async () => {
    pass(await listenTo(samples, rate, ears));
  });

  it.each([-20, -10, 6])("does so at %i dB", async (gain) => {
    pass(
      await listenTo(
        samples.map((value) => value * 10 ** (gain / 20)),
        rate,
        ears,
      ),
      0.05,
    );
  });

  it("does so clipped", async () => {
    pass(
      await listenTo(
        samples.map((value) => Math.max(-0.05, Math.min(0.05, value * 2))),
        rate,
        ears,
      ),
      0.1,
    );
  });
});

describe("the listener on files", () => {
  it("hears the sample as it ships", async () => {
    pass(await heardIn(mp3), 0.03);
  });

  const kinds: readonly (readonly [string, string, readonly string[]])[] = [
    ["8-bit sound at 8 kHz", "eight.wav", ["-ar", "8000", "-c:a", "pcm_u8"]],
    ["6 channels at 96 kHz", "six.wav", ["-ar", "96000", "-ac", "6"]],
    ["AAC at 44.1 kHz in an m4a", "film.m4a", ["-ar", "44100", "-c:a", "aac", "-b:a", "64k"]],
    ["Opus in a webm", "film.webm", ["-c:a", "libopus", "-b:a", "32k"]],
    ["FLAC", "film.flac", []],
  ];
  it.each(kinds)("hears %s", async (_, name, how) => {
    pass(await heardIn(file(name, ...how)), 0.1);
  });

  it("goes on with what there is of a file that is cut in the middle, and says so", async () => {
    const cut = file("cut.flac");
    truncateSync(cut, 1_000_000);
    const result = await listenFile(cut);
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.value.remarks).toMatchObject([{ kind: "cut" }]);
    expect(result.value.recording.length).toBeLessThan(recording.length - 5000);
    expect(result.value.recording.events.length).toBeGreaterThan(5);
  });

  it("names what is wrong with a file that has no sound to hear", async () => {
    const empty = join(folder, "empty.mp4");
    writeFileSync(empty, "");
    const text = join(folder, "text.mp4");
    writeFileSync(text, "Dear diary,\n");
    const mute = join(folder, "mute.mp4");
    execFileSync("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "testsrc=size=64x64:rate=5", "-t", "2", mute]);
    const headless = file("headless.m4a", "-c:a", "aac");
    truncateSync(headless, 100_000);
    const kindOf = async (path: string): Promise<string> => {
      const result = await listenFile(path);
      return result.ok ? "none" : result.problem.kind;
    };
    expect(await kindOf(empty)).toBe("empty-file");
    expect(await kindOf(text)).toBe("not-media");
    expect(await kindOf(mute)).toBe("no-sound");
    expect(await kindOf(headless)).toBe("cut-short");
    expect(await kindOf(join(folder, "nowhere.mp4"))).toBe("file-missing");
    expect(await kindOf(folder)).toBe("file-folder");
  });

  it("stops when it is told to, and says that", async () => {
    const stop = new AbortController();
    const result = await listenFile(mp3, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(result).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
  });
});
