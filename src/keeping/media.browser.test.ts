/** Films and sounds of every kind we take, made by ffmpeg here, opened and recorded in Chromium. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeSample } from "../sample/encode.ts";
import { sharedStage } from "./shared.fixture.ts";
import { reload, type Stage } from "./stage.fixture.ts";

let set: Stage;
let browser: BrowserContext;
let page: Page;
let folder: string;

const seconds = 20;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-media-"));
  await writeFile(join(folder, "sample.mp3"), await encodeSample());
  make("sample.wav", `-i ${join(folder, "sample.mp3")} -t ${seconds}`);
  set = await sharedStage();
  browser = await set.browser([
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-audio-capture=${join(folder, "sample.wav")}`,
  ]);
  page = await set.page(browser);
}, 120_000);
afterAll(async () => {
  await set.strike();
  await rm(folder, { recursive: true, force: true });
});

const sound = "-f lavfi -i sine=440:d=3:r=48000";
const film = "-f lavfi -i testsrc=d=3:s=160x120:r=10";
const h264 = "-c:v libx264 -pix_fmt yuv420p";

/** Makes the file `name` with ffmpeg. */
const make = (name: string, how: string): string => {
  const path = join(folder, name);
  const ran = spawnSync("ffmpeg", ["-y", "-v", "error", ...how.split(" "), path], { encoding: "utf8" });
  if (ran.error) throw new Error("ffmpeg is missing: `apt-get install ffmpeg` (npm test does it).");
  if (ran.status !== 0) throw new Error(ran.stderr);
  return path;
};

/** Puts the file at `path` on the page, as a person chooses it. */
const choose = async (path: string): Promise<void> => {
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    document.body.replaceChildren(input);
  });
  await page.setInputFiles("input", path);
};

/** Opens the file at `path` and takes its sound: how long it is and how loud, in the middle. */
const open = async (path: string) => {
  await choose(path);
  return page.evaluate(async () => {
    const file = document.querySelector("input")?.files?.[0];
    if (!file) throw new Error("no file");
    const opened = await stage.media.openMedia(file);
    if (!opened.ok) return opened.problem;
    const media = opened.value;
    let heard = 0;
    let loud = 0;
    for await (const { samples, rate, at } of media.sound()) {
      if (Math.abs(at - heard) > 0.05) throw new Error(`a gap at ${heard}`);
      heard = at + samples.length / rate;
      loud = Math.max(loud, ...samples);
    }
    const { name, format, video, audio } = media;
    return {
      name,
      format,
      video,
      audio,
      seconds: media.seconds,
      heard,
      loud,
      remarks: media.remarks().map(({ kind }) => kind),
    };
  });
};

const kinds: readonly [name: string, how: string, format: string, codec: string, rate: number, channels: number][] = [
  ["a.mp4", `${film} ${sound} ${h264} -c:a aac`, "MP4", "aac", 48_000, 1],
  ["a.mov", `${film} ${sound} ${h264} -c:a aac`, "QuickTime File Format", "aac", 48_000, 1],
  ["a.mkv", `${film} ${sound} ${h264} -c:a aac`, "Matroska", "aac", 48_000, 1],
  ["a.webm", `${film} ${sound} -c:v libvpx -deadline realtime -c:a libopus`, "WebM", "opus", 48_000, 1],
  ["a.m4a", `${sound} -c:a aac`, "MP4", "aac", 48_000, 1],
  ["a.mp3", sound, "MP3", "mp3", 48_000, 1],
  ["8-bit.wav", `${sound} -ar 8000 -c:a pcm_u8`, "WAVE", "pcm-u8", 8000, 1],
  ["96k.wav", `${sound} -ar 96000 -c:a pcm_s24le`, "WAVE", "pcm-s24", 96_000, 1],
  ["six.wav", `${sound} -af pan=5.1|FL=c0|FR=c0|FC=c0|LFE=c0|BL=c0|BR=c0`, "WAVE", "pcm-s16", 48_000, 6],
  ["a.ogg", `${sound} -c:a libvorbis`, "Ogg", "vorbis", 48_000, 1],
  ["a.flac", sound, "FLAC", "flac", 48_000, 1],
];

describe("media", { timeout: 60_000 }, () => {
  it.each(kinds)("opens %s and gives its sound whole", async (name, how, format, codec, rate, channels) => {
    const found = await open(make(name, how));
    expect(found).toMatchObject({ name, format, audio: { codec, rate, channels }, remarks: [] });
    if (!("heard" in found)) return;
    expect(Math.abs(found.seconds - 3)).toBeLessThan(0.1);
    expect(Math.abs(found.heard - 3)).toBeLessThan(0.1);
    expect(Math.abs(found.loud - 0.125)).toBeLessThan(0.05);
    if (how.includes(film)) expect(found.video).toMatchObject({ width: 160, height: 120, canShow: true });
    else expect(found.video).toBeNull();
  });

  it("hears a film that it cannot show, and says so", async () => {
    const hevc = make("hevc.mp4", `${film} ${sound} -c:v libx265 -x265-params log-level=none -tag:v hvc1 -c:a aac`);
    expect(await open(hevc)).toMatchObject({ video: { codec: "hevc", canShow: false }, remarks: [] });
  });

  it("gives what there is of a film that is cut in the middle", async () => {
    const cut = async (name: string, how: string) => {
      const path = make(name, how);
      await truncate(path, Math.round((await readFile(path)).length * 0.6));
      return open(path);
    };
    const long = `${film.replace("d=3", "d=9")} ${sound.replace("d=3", "d=9")}`;
    for (const found of [
      await cut("cut.mp4", `${long} ${h264} -c:a aac -movflags +faststart`),
      await cut("cut.webm", `${long} -c:v libvpx -deadline realtime -c:a libopus -cluster_time_limit 1000`),
      await cut("cut.wav", sound.replace("d=3", "d=9")),
    ]) {
      expect(found).toMatchObject({ remarks: ["cut"] });
      if ("heard" in found) expect(found.heard).toBeGreaterThan(2);
      if ("heard" in found) expect(found.heard).toBeLessThan(8);
    }
    expect(await cut("headless.mp4", `${long} ${h264} -c:a aac`)).toEqual({ kind: "cut-short" });
  });

  it("does not take a film whose sound ends early for a cut one", async () => {
    const early = make("early.mkv", `${film.replace("d=3", "d=8")} ${sound} ${h264} -c:a aac`);
    expect(await open(early)).toMatchObject({ remarks: ["ends-early"] });
  });

  it("names what it cannot open", async () => {
    const write = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    };
    expect(await open(await write("none.mp4", ""))).toEqual({ kind: "empty-file" });
    expect(await open(await write("text.mp4", "Dear diary, ".repeat(500)))).toEqual({ kind: "not-media" });
    expect(await open(await write("list.m3u8", "#EXTM3U\n#EXTINF:9,\nhttps://example.org/a.ts\n"))).toEqual({
      kind: "not-media",
    });
    expect(await open(make("mute.mp4", `${film} ${h264}`))).toEqual({ kind: "no-sound" });
    const ac3 = make("ac3.mp4", `${film} ${sound} ${h264} -c:a ac3`);
    expect(await open(ac3)).toEqual({ kind: "cannot-decode", with: { codec: "ac3" } });
  });
});

describe("the recorder", { timeout: 60_000 }, () => {
  /** Records until three seconds are told, and stops unless the tab is to be lost. */
  const record = (camera: boolean, stops: boolean) =>
    page.evaluate(
      async ([camera, stops]) => {
        const three = Promise.withResolvers<void>();
        let loudest = 0;
        const opened = await stage.recorder.openRecorder({
          store: stage.kept,
          camera,
          maxMinutes: 1,
          onLevel: (level) => {
            loudest = Math.max(loudest, level);
          },
          onTime: (seconds) => {
            if (seconds > 3) three.resolve();
          },
        });
        if (!opened.ok) return opened.problem;
        await opened.value.start();
        await three.promise;
        if (!stops) return null;
        const end = await opened.value.stop();
        if (!end.ok) return end.problem;
        const media = await stage.media.openMedia(end.value.file);
        const { name, type } = end.value.file;
        return { ...end.value, name, type, loudest, media: media.ok ? media.value : media.problem };
      },
      [camera, stops] as const,
    );

  it.each([true, false])("records what can be opened (camera: %s)", async (camera) => {
    const end = await record(camera, true);
    expect(end).toMatchObject({ hasVideo: camera, ended: "asked", type: camera ? "video/mp4" : "audio/mp4" });
    if (!end || !("media" in end) || !("seconds" in end.media)) throw new Error("nothing recorded");
    expect(end.media.seconds).toBeGreaterThan(2);
    expect(end.media.video === null).toBe(!camera);
    expect(end.loudest).toBeGreaterThan(0.1);
  });

  it("has what was on the tape again after the tab was lost", async () => {
    expect(await record(true, false)).toBeNull();
    // A busy machine encodes late: wait for what is written, not for the clock.
    const written = (): Promise<number> =>
      page.evaluate(async () => {
        const tape = await stage.kept.tape.read();
        if (!tape.ok || !tape.value) return 0;
        const media = await stage.media.openMedia(new File([tape.value], "tape"));
        return media.ok ? media.value.seconds : 0;
      });
    await expect.poll(written, { timeout: 30_000 }).toBeGreaterThan(1.5);
    await reload(page);
    const found = await page.evaluate(async () => {
      const tape = await stage.kept.tape.read();
      if (!tape.ok || !tape.value) return null;
      const media = await stage.media.openMedia(stage.recorder.fileOnTape(tape.value));
      await stage.kept.tape.drop();
      const after = await stage.kept.tape.read();
      return { seconds: media.ok ? media.value.seconds : 0, after };
    });
    expect(found?.seconds).toBeGreaterThan(1.5);
    expect(found?.after).toEqual({ ok: true, value: null });
  });

  it("names what the tape refused, and does not call it a full disk", async () => {
    const end = await page.evaluate(async () => {
      const ended = Promise.withResolvers<unknown>();
      const first = Promise.withResolvers<void>();
      const opened = await stage.recorder.openRecorder({
        store: stage.kept,
        camera: false,
        maxMinutes: 1,
        onTime: (seconds) => {
          if (seconds > 1) first.resolve();
        },
        onEnd: ended.resolve,
      });
      if (!opened.ok) return opened.problem;
      await opened.value.start();
      await first.promise;
      await stage.kept.tape.drop();
      return ended.promise;
    });
    expect(end).toEqual({ ok: false, problem: { kind: "not-kept" } });
  });

  it("names what it was refused", async () => {
    const problem = async (...more: string[]) => {
      const other = await set.browser(more);
      const there = await set.page(other);
      const opened = await there.evaluate(async () => {
        const opened = await stage.recorder.openRecorder({ store: stage.kept, camera: true, maxMinutes: 1 });
        return opened.ok ? null : opened.problem.kind;
      });
      await other.close();
      return opened;
    };
    expect(await problem("--use-fake-device-for-media-stream", "--deny-permission-prompts")).toBe("permission-refused");
    expect(await problem("--use-fake-ui-for-media-stream")).toBe("no-microphone");
  });
});
