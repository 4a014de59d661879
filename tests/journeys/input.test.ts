/** What a person may bring: films and sounds of every kind, broken ones, a drop, and the device's own microphone. */
import { spawnSync } from "node:child_process";
import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtApp } from "../../src/doors/server/server.ts";
import { words as app } from "../../src/words/en/app.ts";
import { words as replay } from "../../src/words/en/replay.ts";
import { signs, startWalk, type Walk } from "./walk.ts";

const en = { ...app, ...replay };

const sample = join(builtApp, "sample.mp3");
/** Sound with voices in it, ten seconds of it, and a film to go with it. */
const short = `-t 10 -i ${sample}`;
const film = "-f lavfi -i testsrc=s=160x120:r=5";
const h264 = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac -shortest";

let folder = "";
let walk: Walk;
let page: Page;

/** Makes the file `name` with ffmpeg, and gives its path. */
const make = (name: string, how: string): string => {
  const path = join(folder, name);
  const ran = spawnSync("ffmpeg", ["-y", "-v", "error", ...how.split(" "), path], { encoding: "utf8" });
  if (ran.error) throw new Error("ffmpeg is missing: `apt-get install ffmpeg` (npm test does it).");
  if (ran.status !== 0) throw new Error(ran.stderr);
  return path;
};
/** Keeps the first six tenths of the file at `path`. */
const cut = (path: string): string => {
  truncateSync(path, Math.round(statSync(path).size * 0.6));
  return path;
};
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const choose = (path: string): Promise<void> => page.locator("input[type=file]").setInputFiles(path);
const opened = async (): Promise<void> => {
  await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
  await page.locator(".dance").waitFor();
};
const title = (): Promise<string | null> => page.locator("h1").textContent();
const alert = (): Promise<string | null> => page.locator("[role=alert] p").textContent();
/** The titles of the plays on the first screen. */
const shelf = async (): Promise<readonly string[]> => {
  await page.locator("[aria-busy=false]").waitFor();
  return page.locator(".lineof b").allTextContents();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-input-"));
  const voice = make("voice.wav", `${short} -ac 1 -ar 48000`);
  walk = await startWalk({
    args: ["--use-fake-device-for-media-stream", `--use-file-for-fake-audio-capture=${voice}`],
  });
  page = walk.page;
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await walk.end();
});
beforeEach(async () => {
  await page.goto(`${walk.address}/replay`);
  await page.locator("h1").waitFor();
});

describe("a film", () => {
  it("is chosen while the listener loads, heard, shown, and read", async () => {
    const path = make("rug.mp4", `${film} -i ${sample} ${h264}`);
    const asked = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: en["shelf.choose"] }).tap();
    const chooser = await asked;
    await expect.poll(() => page.workers().filter((one) => one.url().includes("ears")).length).toBe(1);
    await chooser.setFiles(path);
    await opened();
    await expect.poll(title).toMatch(/rug2 min 3[01] s, \d{2,} signs/);
    const shown = page.locator("video.film:not(.hide)");
    await expect.poll(() => shown.evaluate((one) => Reflect.get(one, "videoWidth"))).toBe(160);
    expect(await page.locator("[role=alert]").count()).toBe(0);
    await page.getByRole("link", { name: "Read it" }).tap();
    await expect.poll(title).toMatch(/called \d+ times/);
  });

  it("that this browser cannot show is heard, and it says so", async () => {
    await choose(
      make("hevc.mp4", `${film} ${short} -c:v libx265 -x265-params log-level=none -tag:v hvc1 -c:a aac -shortest`),
    );
    await opened();
    expect(await alert()).toBe(en["say.hevc"].replace("{codec}", "HEVC"));
    expect(await signs(page)).toBeGreaterThan(0);
    await page.getByLabel("Two stones that move with what happened").waitFor();
  });

  it("that is cut in the middle is heard as far as it goes, and it says so", async () => {
    await choose(
      cut(
        make(
          "cut.webm",
          `${film} ${short} -c:v libvpx -deadline realtime -c:a libopus -cluster_time_limit 1000 -shortest`,
        ),
      ),
    );
    await opened();
    expect(await alert()).toMatch(/^The file stops at 0:0\d\.\d, though it promises more,/);
    expect(await title()).toMatch(/cut[4-8] s, /);
  });
});

describe("what cannot be heard", () => {
  const broken: readonly [what: string, make: () => string, sentence: string][] = [
    ["a film without sound", () => make("mute.mp4", `${film} -t 2 ${h264}`), en["problem.no-sound"]],
    ["a file of 0 bytes", () => written("empty.mp4", ""), en["problem.empty-file"]],
    ["a film that lacks its end", () => cut(make("half.mp4", `${film} ${short} ${h264}`)), en["problem.cut-short"]],
    [
      "a text that calls itself a film",
      () => written("poem.mp4", "So much depends\n".repeat(99)),
      en["problem.not-media"],
    ],
  ];
  it.each(broken)("%s: says so, and leaves the rest alone", async (_, file, sentence) => {
    const before = await shelf();
    expect(before.length).toBeGreaterThan(0);
    await choose(file());
    await page.locator("[role=alert]").waitFor();
    expect(await alert()).toBe(sentence);
    await page.getByRole("button", { name: "Choose a video" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/replay");
    await expect.poll(shelf).toEqual(before);
  });
});

describe("a sound", () => {
  const sounds: readonly [what: string, how: string][] = [
    ["of 8 bits and 8 kHz", `${short} -ar 8000 -ac 1 -c:a pcm_u8`],
    ["of 96 kHz", `${short} -ar 96000 -c:a pcm_s24le`],
    ["of six channels", `${short} -ar 48000 -af pan=5.1|FL=c0|FR=c0|FC=c0|LFE=c0|BL=c0|BR=c0`],
    ["that is far too loud", `${short} -af volume=40dB`],
  ];
  it.each(sounds)("%s is heard without trouble", async (what, how) => {
    await choose(make(`${what}.wav`.replaceAll(" ", "-"), how));
    await opened();
    await expect.poll(title).toMatch(/10 s, \d+ signs/);
    expect(await page.locator("[role=alert]").count()).toBe(0);
  });

  it("of silence is kept, and it says that there was no voice", async () => {
    await choose(make("silence.wav", "-f lavfi -i anullsrc=r=16000 -t 10"));
    await opened();
    expect(await alert()).toBe(en["say.silent"]);
    expect(await title()).toMatch(/10 s, nothing heard yet/);
  });

  it("is taken when it is dropped", async () => {
    const bytes = readFileSync(make("dropped.mp3", short)).toString("base64");
    const dataTransfer = await page.evaluateHandle((bytes) => {
      const transfer = new DataTransfer();
      const sound = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([sound], "dropped.mp3", { type: "audio/mpeg" }));
      return transfer;
    }, bytes);
    await page.dispatchEvent(".drop", "dragover", { dataTransfer });
    await page.getByText("Let go, and Attune listens").waitFor();
    await page.dispatchEvent(".drop", "drop", { dataTransfer });
    await opened();
    await expect.poll(title).toMatch(/dropped10 s, \d+ signs/);
  });

  it("is let go of when one cancels while it is heard: nothing is kept", async () => {
    const before = await shelf();
    await choose(make("long.wav", `-stream_loop 5 -i ${sample} -t 600 -ac 1 -ar 16000`));
    await page.getByText(/^\d+:\d\d of 10:00 heard$/).waitFor();
    await page.getByRole("button", { name: "Cancel" }).tap();
    await page.getByText("Stopped. Nothing was kept.").waitFor();
    await page.getByRole("button", { name: "Choose a video" }).waitFor();
    await expect.poll(shelf).toEqual(before);
  });
});

describe("the microphone", () => {
  const lacking = /^(?:From .* to .* there is|In \d+ places there is) no sound in the file/;
  /** Resolves once `seconds` are recorded, or more: a busy machine may show the next one first. */
  const recorded = (seconds: number): Promise<void> =>
    expect
      .poll(async () => Number(/0:(\d\d) so far/.exec(await page.locator("body").innerText())?.[1] ?? -1))
      .toBeGreaterThanOrEqual(seconds);

  const ready = async (): Promise<void> => {
    await page.getByRole("link", { name: "Record", exact: true }).tap();
    await page.getByRole("button", { name: "Sound alone" }).tap();
    await page.getByRole("button", { name: "Get ready" }).tap();
  };

  it("that is not allowed: says what to do", async () => {
    await walk.context.grantPermissions([]);
    await ready();
    await page.locator("[role=alert]").waitFor();
    expect(await alert()).toBe(en["problem.permission-refused"]);
    await page.getByRole("button", { name: "Get ready" }).waitFor();
  });

  it("records, and what it recorded is heard", async () => {
    await walk.context.grantPermissions(["microphone"]);
    await ready();
    const begun = performance.now();
    await page.getByRole("button", { name: "Start" }).tap();
    await recorded(6);
    await page.getByRole("button", { name: "Stop" }).tap();
    const after = (performance.now() - begun) / 1000;
    await opened();
    await expect.poll(title).toMatch(/^Recorded .* s, /);
    // Beside its name, in which there is a time as well.
    const said = await page.locator("h1").evaluate((heading) => heading.lastChild?.textContent);
    const long = Number(/^([\d.]+) s, /.exec(said ?? "")?.[1]);
    expect(long).toBeGreaterThanOrEqual(6);
    // However long a busy machine took: without the three seconds that are counted down first.
    expect(long).toBeLessThan(after - 2.5);
    expect(await signs(page)).toBeGreaterThan(0);
    // A machine too busy to record each instant says which it lacks; nothing else is wrong.
    for (const one of await page.locator("[role=alert]").allTextContents()) expect(one).toMatch(lacking);
  });

  it("that goes away is said, and what was recorded until then is heard", async () => {
    await page.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (what) => {
        const stream = await ask(what);
        // As the browser says it when the microphone is pulled out.
        addEventListener("unplugged", () =>
          stream.getTracks().forEach((track) => track.dispatchEvent(new Event("ended"))),
        );
        return stream;
      };
    });
    await page.goto(`${walk.address}/replay`);
    await ready();
    await page.getByRole("button", { name: "Start" }).tap();
    await recorded(6);
    await page.evaluate(() => dispatchEvent(new Event("unplugged")));
    await opened();
    await expect.poll(alert).toContain(en["record.ended.device"]);
    const more = ((await alert()) ?? "").replace(en["record.ended.device"], "").trim();
    if (more !== "") expect(more).toMatch(lacking);
    expect(await signs(page)).toBeGreaterThan(0);
  });

  it("asks before it is left by a link, and records on where the person stays", async () => {
    await walk.context.grantPermissions(["microphone"]);
    await ready();
    await page.getByRole("button", { name: "Start" }).tap();
    await recorded(4);
    await page.getByRole("link", { name: en["app.settings"] }).tap();
    const asks = page.getByRole("dialog");
    await asks.getByText(en["record.leave.says"]).waitFor();
    await asks.getByRole("button", { name: en["app.cancel"] }).tap();
    await page.getByRole("button", { name: "Stop" }).tap();
    await opened();
  });

  it("says at once that the microphone is muted, and after three seconds that it is silent", async () => {
    await walk.context.grantPermissions(["microphone"]);
    await page.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (what) => {
        const stream = await ask(what);
        const [track] = stream.getAudioTracks();
        let muted = false;
        Object.defineProperty(track, "muted", { get: () => muted });
        // As the system does it, by its own switch.
        addEventListener("switched", () => {
          muted = !muted;
          track?.dispatchEvent(new Event(muted ? "mute" : "unmute"));
        });
        addEventListener("covered", () => track && (track.enabled = false));
        return stream;
      };
    });
    await page.goto(`${walk.address}/replay`);
    await ready();
    await page.getByRole("button", { name: "Start" }).waitFor();
    const flip = (): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event("switched")));
    await flip();
    await page.getByText(en["record.quiet.muted"]).waitFor();
    await flip();
    await page.getByText(en["record.quiet.muted"]).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Start" }).tap();
    await recorded(1);
    await page.evaluate(() => dispatchEvent(new Event("covered")));
    await page.getByText(en["record.quiet.silent"]).waitFor();
    await page.getByRole("button", { name: "Stop" }).tap();
    await opened();
  });

  it("stops by itself when the time is up", async () => {
    await page.clock.install();
    await page.goto(`${walk.address}/replay`);
    await page.getByRole("link", { name: "Record", exact: true }).tap();
    await page.getByRole("button", { name: "1 minute" }).tap();
    await page.getByRole("button", { name: "Sound alone" }).tap();
    await page.getByRole("button", { name: "Get ready" }).tap();
    await page.getByRole("button", { name: "Start" }).tap();
    await recorded(2);
    await page.clock.fastForward(60_000);
    await opened();
    await expect.poll(title).toMatch(/^Recorded /);
  });
});
