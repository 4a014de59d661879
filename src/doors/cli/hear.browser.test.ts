/**
 * That the command and the app hear the same in the same file: with holes, odd starts, sound that comes twice, jumps, parts
 * and several tracks. Where the samples are plain the two are alike to the last event; where FFmpeg decodes for one and
 * Chromium for the other, to a step of the listener's grid.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Heard } from "../../doing/hear.ts";
import { edited, ffmpeg, h264, lights } from "../../keeping/clapper.fixture.ts";
import { type Stage, setStage } from "../../keeping/stage.fixture.ts";
import { encodeSample } from "../../sample/encode.ts";
import { listenFile } from "./hear.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-both-"));
const sample = join(folder, "sample.mp3");
/** Seconds of each film. */
const all = 24;
const voices = `-i ${sample} -t ${all}`;
const film = `${lights([1], all)} -i ${sample} -t ${all}`;
const step = 50;

let set: Stage;
let page: Page;

beforeAll(async () => {
  writeFileSync(sample, await encodeSample());
  set = await setStage([join(import.meta.dirname, "../../doing/ears.fixture.ts")]);
  page = await set.page(await set.browser());
}, 120_000);
afterAll(async () => {
  await set.strike();
  rmSync(folder, { recursive: true, force: true });
});

const make = (name: string, how: string): string => ffmpeg(folder, name, how);
/** The packets of `from` moved in time, by an expression of their own time in ms: holes, jumps, and what lies over what was. */
const moved = (name: string, from: string, by: string): string =>
  make(name, `-i ${from} -c copy -bsf:a setts=ts=TS+${by}`);

const inNode = async (path: string): Promise<Heard> => {
  const heard = await listenFile(path);
  if (!heard.ok) throw new Error(heard.problem.kind);
  return heard.value;
};
const inChromium = async (path: string): Promise<Heard> => {
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    document.body.replaceChildren(input);
  });
  await page.setInputFiles("input", path);
  const { wave, ...heard } = await page.evaluate(async () => {
    const file = document.querySelector("input")?.files?.[0];
    if (!file) throw new Error("no file");
    const heard = await ears.hearClip(file);
    if (!heard.ok) throw new Error(heard.problem.kind);
    const { recording, remarks, wave } = heard.value;
    return { recording, remarks, wave: [...wave] };
  });
  return { ...heard, wave: Uint8Array.from(wave) };
};

describe("a film of plain samples is heard alike to the last event", { timeout: 120_000 }, () => {
  const whole = () => make("whole.mkv", `${voices} -c:a pcm_s16le`);
  it.each<[string, () => string, readonly string[]]>([
    ["as it is", whole, []],
    [
      "with holes, wide and narrow",
      () => moved("holes.mkv", whole(), "gt(TS\\,8000)*2500+gt(TS\\,15000)*70"),
      ["hole"],
    ],
    ["with an odd start", () => make("late.mkv", `-i ${whole()} -c copy -output_ts_offset 1.237`), ["begins-late"]],
    ["with sound that comes twice", () => moved("twice.mkv", whole(), "gt(TS\\,8000)*-300+gt(TS\\,15000)*-47"), []],
    [
      "with jumps less than a file rounds by",
      () => moved("little.mkv", whole(), "gt(TS\\,8000)*35+gt(TS\\,15000)*-30"),
      [],
    ],
    ["that begins anew in its midst", () => moved("anew.mkv", whole(), "gt(TS\\,12000)*-11000"), []],
    [
      "of other tracks beside it",
      () => make("tracks.mkv", `-f lavfi -i anullsrc=d=${all} ${voices} -map 0:a -map 1:a -c:a pcm_s16le`),
      ["silent-track"],
    ],
    ["at another rate", () => make("rate.wav", `${voices} -ar 44100 -ac 2`), []],
  ])("%s", async (_, film, said) => {
    const path = film();
    const [here, there] = [await inNode(path), await inChromium(path)];
    expect(here.recording.events.length).toBeGreaterThan(3);
    const bare = ({ recording }: Heard) => ({
      ...recording,
      events: recording.events.map(({ sure: _, ...event }) => event),
    });
    expect(bare(there)).toEqual(bare(here));
    const apart = there.recording.events.map(({ sure }, n) =>
      Math.abs((sure ?? 9) - (here.recording.events[n]?.sure ?? -9)),
    );
    expect(Math.max(...apart)).toBeLessThanOrEqual(0.01);
    expect(there.remarks).toEqual(here.remarks);
    expect(here.remarks.map(({ kind }) => kind)).toEqual(said);
    expect(there.wave).toEqual(here.wave);
  });
});

describe("a film that each decodes by its own means is heard alike to a step", { timeout: 120_000 }, () => {
  const joined = (ending: string, how: string): string => {
    const parts = [
      make(`one.${ending}`, `-i ${sample} -t 12 ${how}`),
      make(`two.${ending}`, `-ss 12 -i ${sample} -t 12 -ar 24000 ${how}`),
    ];
    const path = join(folder, `joined.${ending}`);
    writeFileSync(path, Buffer.concat(parts.map((part) => readFileSync(part))));
    return path;
  };
  const paused = "-af asetpts=PTS+gt(T\\,9)*3/TB -vf setpts=PTS+gt(T\\,9)*3/TB -fps_mode vfr";
  const mp4 = () => make("whole.mp4", `${film} ${h264} -c:a aac`);
  it.each<[string, () => string]>([
    ["a recorder that was paused", () => make("paused.mp4", `${film} ${paused} ${h264} -c:a aac`)],
    [
      "parts that a phone cut out",
      () =>
        edited(mp4(), join(folder, "parts.mp4"), [
          [7, 0.5],
          [2, -1],
          [9, 11],
        ]),
    ],
    ["a sound that begins late", () => make("late.webm", `${voices} -c:a libopus -output_ts_offset 2.5`)],
    [
      "two tracks, the first silent",
      () =>
        make(
          "two.mp4",
          `-f lavfi -i anullsrc=d=${all} ${voices} -map 0:a -map 1:a -c:a aac -disposition:a:0 default -disposition:a:1 0`,
        ),
    ],
    ["a broadcast's stream", () => make("cut.ts", `-i ${mp4()} -c copy`)],
    ["an mp3 of changing bit rate", () => make("uneven.mp3", `${voices} -q:a 5 -write_xing 0`)],
    ["two files joined, of two rates", () => joined("aac", "-c:a aac")],
  ])("%s", async (_, film) => {
    const path = film();
    const [here, there] = [await inNode(path), await inChromium(path)];
    const kinds = ({ recording }: Heard) => recording.events.map(({ who, channel }) => [who, channel]);
    expect(kinds(there)).toEqual(kinds(here));
    expect(here.recording.events.length).toBeGreaterThan(3);
    const far = there.recording.events.flatMap(({ from, to }, n) => {
      const event = here.recording.events[n];
      return [Math.abs(from - (event?.from ?? 0)), Math.abs(to - (event?.to ?? 0))];
    });
    expect(Math.max(...far)).toBeLessThanOrEqual(step);
    expect(Math.abs(there.recording.length - here.recording.length)).toBeLessThanOrEqual(step);
    expect(there.remarks.map(({ kind }) => kind)).toEqual(here.remarks.map(({ kind }) => kind));
    const borders = ({ recording }: Heard) => (recording.coded ?? []).flatMap(({ from, to }) => [from, to]);
    expect(borders(there)).toHaveLength(borders(here).length);
    for (const [n, at] of borders(there).entries())
      expect(Math.abs(at - (borders(here)[n] ?? 0))).toBeLessThanOrEqual(step);
  });
});
