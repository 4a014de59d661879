/**
 * That light and sound on the app's own player and what was heard are one clock, within 50 ms: over films made at random
 * (holes, edit lists, offsets, tracks), each played through and from a second in its midst. `ATTUNE_FILMS` says how many.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, ffmpeg, h264, lights, onsets, tones } from "../keeping/clapper.fixture.ts";
import { sharedStage } from "../keeping/shared.fixture.ts";
import type { Stage } from "../keeping/stage.fixture.ts";

let set: Stage;
let browser: BrowserContext;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-even-"));
  set = await sharedStage([join(import.meta.dirname, "ears.fixture.ts")]);
  browser = await set.browser(["--autoplay-policy=no-user-gesture-required", "--mute-audio"]);
  page = await set.page(browser);
}, 120_000);
afterAll(async () => {
  await set.strike();
  await rm(folder, { recursive: true, force: true });
});

const claps = [0.6, 1.4, 2.6, 3.4];
const all = 4;
type Stretches = [at: number, loud: number][];

/** The film at `path` as it is heard, and as the clip that is kept of it plays. */
const shown = async (path: string) => {
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    document.body.replaceChildren(input);
  });
  await page.setInputFiles("input", path);
  const found = await page.evaluate(async () => {
    const file = document.querySelector("input")?.files?.[0];
    if (!file) throw new Error("no file");
    const opened = await stage.media.openMedia(file);
    if (!opened.ok) throw new Error(opened.problem.kind);
    const media = opened.value;
    const heard: [number, number][] = [];
    for await (const { samples, rate, at } of media.sound()) {
      for (let from = 0; from < samples.length; from += rate / 100) {
        heard.push([at + from / rate, Math.max(0, ...samples.subarray(from, from + rate / 100))]);
      }
    }
    let clip: Blob = file;
    if (!media.isEven()) {
      const copy = await ears.evenClip(file);
      if (!copy.ok) throw new Error(copy.problem.kind);
      clip = copy.value;
    }
    const film = document.createElement("video");
    document.body.append(film);
    const ready = new Promise((resolve, reject) => {
      film.addEventListener("loadedmetadata", resolve);
      film.addEventListener("error", () => reject(new Error(film.error?.message)));
    });
    film.src = URL.createObjectURL(clip);
    await ready;
    const context = new AudioContext();
    const listener = context.createScriptProcessor(256, 2, 1);
    context.createMediaElementSource(film).connect(listener);
    listener.connect(context.destination);
    let sound: [number, number][] = [];
    listener.addEventListener("audioprocess", ({ inputBuffer }) => {
      let loud = 0;
      for (let n = 0; n < 2; n++) for (const one of inputBuffer.getChannelData(n)) loud = Math.max(loud, Math.abs(one));
      sound.push([film.currentTime, loud]);
    });
    const light: [number, number][] = [];
    const canvas = new OffscreenCanvas(2, 2).getContext("2d", { willReadFrequently: true });
    const look = (_: number, { mediaTime }: VideoFrameCallbackMetadata): void => {
      canvas?.drawImage(film, 0, 0, 2, 2);
      light.push([mediaTime, canvas?.getImageData(0, 0, 1, 1).data[0] ?? 0]);
      film.requestVideoFrameCallback(look);
    };
    if (film.videoWidth > 0) film.requestVideoFrameCallback(look);
    const over = new Promise((resolve) => film.addEventListener("ended", resolve, { once: true }));
    await film.play();
    await over;
    const through = sound;
    const seen = [...light];
    const there = new Promise((resolve) => film.addEventListener("seeked", resolve, { once: true }));
    film.currentTime = film.duration / 2;
    await there;
    sound = [];
    const again = new Promise((resolve) => film.addEventListener("ended", resolve, { once: true }));
    await film.play();
    await again;
    await context.close();
    const { seconds } = media;
    return {
      heard,
      through,
      seen,
      after: sound,
      length: film.duration,
      seconds,
      remarks: media.remarks().map(({ kind }) => kind),
    };
  });
  const tonesOf = (stretches: Stretches): number[] => onsets(stretches, 0.1);
  const { heard, through, seen, after, ...facts } = found;
  return { heard: tonesOf(heard), through: tonesOf(through), seen: onsets(seen, 128), after: tonesOf(after), ...facts };
};

/**
 * How late a busy machine may show and sound what it plays, in seconds: WebAudio holds sound back, a light is seen with the
 * first picture that has it. A clock that is wrong here is wrong by .4 s or more.
 */
const late = 0.25;

/**
 * Holds what a player shows to what was heard. A busy machine drops sound and pictures in one playing and not in the next:
 * one playing of five is to agree, which a clock that is wrong never does.
 */
const agree = async (path: string, playings = 5): Promise<Awaited<ReturnType<typeof shown>>> => {
  try {
    return agreed(path, await shown(path));
  } catch (thrown) {
    if (playings === 1) throw thrown;
    return agree(path, playings - 1);
  }
};
const agreed = (path: string, found: Awaited<ReturnType<typeof shown>>): typeof found => {
  const near = (one: number, among: readonly number[]): number =>
    Math.min(...among.map((other) => Math.abs(other - one)));
  const { heard, through, seen, after, length, seconds } = found;
  const why = JSON.stringify({ path, ...found });
  expect(Math.abs(length - seconds), why).toBeLessThan(0.1);
  expect(through.length, why).toBe(heard.length);
  for (const one of heard) expect(near(one, through), why).toBeLessThan(late);
  for (const one of after) expect(near(one, heard), why).toBeLessThan(late);
  for (const one of heard) if (seen.length > 0) expect(near(one, seen), why).toBeLessThan(late);
  return found;
};

const make = (name: string, how: string): string => ffmpeg(folder, name, how);

describe("a film on the app's own player", { timeout: 240_000 }, () => {
  it("shows and sounds as it was heard, whatever was done to it", async () => {
    const plain = make("plain.mp4", `${lights(claps, all)} ${tones(claps, all)} ${h264} -c:a aac`);
    const anyFilm = fc.oneof(
      fc.record({ kind: fc.constant("hole" as const), at: fc.constantFrom(1, 2, 3), long: fc.constantFrom(0.5, 1, 2) }),
      fc.record({ kind: fc.constant("parts" as const), at: fc.constantFrom(0, 0.4, 1), long: fc.constantFrom(1.2, 2) }),
      fc.record({ kind: fc.constant("offset" as const), at: fc.constantFrom(0.5, 1), long: fc.constant(0) }),
    );
    let n = 0;
    await fc.assert(
      fc.asyncProperty(anyFilm, async ({ kind, at, long }) => {
        const name = `${kind}${n++}`;
        if (kind === "parts") {
          const parts = [[long, at] as const, [all - at - long - 0.3, at + long + 0.3] as const];
          await agree(edited(plain, join(folder, `${name}.mp4`), parts));
        } else if (kind === "hole") {
          const moved = `PTS+gt(T\\,${at})*${long}/TB`;
          const how = `-af asetpts=${moved} -vf setpts=${moved} ${h264} -fps_mode vfr -c:a aac`;
          await agree(make(`${name}.mp4`, `${lights(claps, all)} ${tones(claps, all)} ${how}`));
        } else await agree(make(`${name}.mkv`, `-i ${plain} -c copy -output_ts_offset ${at}`));
      }),
      { numRuns: Number(process.env["ATTUNE_FILMS"] ?? 3), interruptAfterTimeLimit: 200_000, endOnFailure: true },
    );
  });

  it("does so where a player alone could not", async () => {
    const [one, other] = [tones(claps, all), tones([0.5], 1, 24_000)];
    const join2 = async (kind: string, how: string): Promise<string> => {
      const paths = [make(`one.${kind}`, `${one} ${how}`), make(`other.${kind}`, `${other} ${how}`)];
      const path = join(folder, `joined.${kind}`);
      await writeFile(path, Buffer.concat(await Promise.all(paths.map((path) => readFile(path)))));
      return path;
    };
    const film = `${lights(claps, all)} ${one}`;
    expect((await agree(make("cut.ts", `${film} ${h264} -c:a aac`))).seen).toHaveLength(4);
    expect((await agree(make("uneven.mp3", `${one} -q:a 5 -write_xing 0`))).heard).toHaveLength(4);
    expect((await agree(await join2("opus", "-c:a libopus"))).heard).toHaveLength(5);
    expect((await agree(await join2("aac", "-c:a aac"))).heard).toHaveLength(5);
    const silent = `${lights(claps, all)} -f lavfi -i anullsrc=d=${all} ${one} -map 0:v -map 1:a -map 2:a ${h264} -c:a aac`;
    const found = await agree(make("silent.mp4", `${silent} -disposition:a:0 default -disposition:a:1 0`));
    expect(found).toMatchObject({ remarks: ["silent-track"] });
    expect(found.heard).toHaveLength(4);
  });
});
