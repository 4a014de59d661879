/**
 * What a family does with Attune, once for every engine: the first visit, three taps, the sample, a film to a kept moment,
 * the lock, power that fails, a backup, a day without the net.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenFile } from "../../src/doors/cli/hear.ts";
import { builtApp, type Serving, serve } from "../../src/doors/server/server.ts";
import { words as app } from "../../src/words/en/app.ts";
import { words } from "../../src/words/en/vault.ts";
import type { Engine } from "./engine.ts";
import { type Hand, handOn } from "./hand.ts";

const passphrase = "walrus under the stairs";
const ofFile = "a bell in the harbour";

type Sign = { readonly who: string; readonly channel: string; readonly from: number; readonly to: number };
const signsIn = (events: readonly Sign[]): readonly Sign[] =>
  events.filter(({ channel }) => channel === "voice" || channel === "cry");

/** How far each sign's ends lie from those of its like in `other`, in milliseconds; as many there must be. */
const apart = (signs: readonly Sign[], others: readonly Sign[]): number => {
  const name = ({ who, channel }: Sign): string => `${who} ${channel}`;
  expect(signs.map(name)).toEqual(others.map(name));
  return Math.max(
    ...signs.map(({ from, to }, n) =>
      Math.max(Math.abs(from - (others[n]?.from ?? 0)), Math.abs(to - (others[n]?.to ?? 0))),
    ),
  );
};

/** A film as a phone makes one, of the sample's first 50 seconds: H.264 and AAC. */
const makeFilm = (path: string): void => {
  const { status, stderr } = spawnSync("ffmpeg", [
    ..."-v error -y -f lavfi -i testsrc=size=160x120:rate=5 -i".split(" "),
    join(builtApp, "sample.mp3"),
    ..."-t 50 -c:v libx264 -pix_fmt yuv420p -c:a aac -b:a 128k".split(" "),
    path,
  ]);
  if (status !== 0) throw new Error(String(stderr));
};

/** `all` false: the first visit alone, to the sample's reading. */
export const visit = (start: () => Promise<Engine>, { all } = { all: true }): void => {
  let engine: Engine;
  let hand: Hand;
  let serving: Serving;
  let folder = "";
  let served = false;
  /** The film's path. */
  let play = "";

  /** A picture for who looks at them, where somebody asked for it. */
  const shot = async (name: string): Promise<void> => {
    const into = process.env["SHOTS"];
    if (into) await writeFile(`${into}/${engine.name}-${name}.png`, await engine.picture());
  };
  /** What the page gives to be saved from now on is read instead: what a browser does with a download is its own. */
  const catchFiles = (): Promise<unknown> =>
    engine.ask(`
      window.given = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => (window.given.push(blob), make.call(URL, blob));
      HTMLAnchorElement.prototype.click = () => {};`);
  const caught = async (): Promise<Buffer> => {
    await expect.poll(() => engine.ask("return window.given.length"), { timeout: 100_000 }).toBe(1);
    const base64 = await engine.ask(`
      const url = await new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsDataURL(window.given[0]);
      });
      return url.slice(url.indexOf(",") + 1);`);
    return Buffer.from(String(base64), "base64");
  };
  /** The signs of the open play that the device heard. */
  const signs = async (): Promise<readonly Sign[]> => {
    await catchFiles();
    await hand.press("Export, or compare with someone else’s tags", "summary");
    await hand.press(".json");
    const { events } = JSON.parse((await caught()).toString());
    return signsIn(events);
  };
  const unlock = async (): Promise<void> => {
    await hand.sees(words["lock.locked.title"]);
    await hand.fill(words["lock.passphrase"], passphrase);
    await hand.press(words["lock.open"]);
  };
  const toBackup = async (): Promise<void> => {
    await hand.press(app["app.settings"], "a");
    await hand.press(/./, "a[href='/settings/backup']");
  };
  /** Puts a child in, and a moment. */
  const threeTaps = async (): Promise<void> => {
    await hand.open("/child/new");
    await hand.fill("A name, or any word", "Mira");
    await hand.press("Done");
    await hand.press("Mira called");
    await hand.press("went there");
    await hand.press(/^Calmed down/);
    await hand.sees("Mira called, you came");
  };
  /** What Node hears in the same file. */
  const inNode = async (path: string): Promise<readonly Sign[]> => {
    const heard = await listenFile(path);
    if (!heard.ok) throw new Error(heard.problem.kind);
    return heard.value.recording.events;
  };

  beforeAll(async () => {
    const started = await serve({ port: 0 });
    if (!started.ok) throw new Error(started.problem.kind);
    serving = started.value;
    served = true;
    folder = await mkdtemp(join(tmpdir(), "attune-visit-"));
    engine = await start();
    hand = handOn(engine, serving.address.replace(/\/$/, ""));
  });
  afterAll(async () => {
    await engine?.end();
    if (served) await serving.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe("a family's first days", () => {
    it("begin with as little as possible", async () => {
      await hand.open("/");
      await hand.sees("One ink is your child, one is you");
      await shot("first");
      await hand.press("Not now");
      await hand.sees("Nothing to fill in. Just look.");
    });

    it("keep a moment in three taps", async () => {
      await threeTaps();
      await hand.counts(".feed li", 1);
      await shot("today");
    });

    it("hear the sample as Node hears it, and read it", async () => {
      await hand.open("/replay");
      const from = performance.now();
      await hand.press("Look at a sample");
      await hand.at(/^\/play\/[^/]+$/);
      await hand.until(".dance");
      const seconds = (performance.now() - from) / 1000;
      await shot("dance");
      const off = apart(await signs(), await inNode(join(builtApp, "sample.mp3")));
      await hand.press("Read it");
      await hand.until("details.figure");
      await hand.sees(/called \d+ times\. You answered \d+ within two seconds/);
      await shot("reading");
      console.log(`${engine.name}: the sample heard after ${seconds.toFixed(1)} s, its signs ${off} ms from Node's`);
      expect(off).toBeLessThanOrEqual(50);
    });

    if (!all) return;

    it("hear a film, and keep a moment of it", async () => {
      const film = join(folder, "in the kitchen.mp4");
      makeFilm(film);
      await hand.open("/replay");
      await hand.choose([film]);
      await hand.at(/^\/play\/[^/]+$/);
      await hand.until(".dance");
      play = String(await engine.ask("return location.pathname"));
      const off = apart(await signs(), await inNode(film));
      console.log(`${engine.name}: the signs of a film ${off} ms from Node's`);
      expect(off).toBeLessThanOrEqual(50);
      await hand.press("Read it");
      await hand.press("Moments to keep");
      await hand.press("Keep this moment");
      await hand.sees("Kept");
      await shot("kept");
    });

    it("are closed to who has not the passphrase", async () => {
      await hand.open("/settings/lock");
      await hand.fill(words["lock.new"], passphrase);
      await hand.fill(words["lock.again"], passphrase);
      await hand.press(words["lock.set"]);
      await hand.sees(words["lock.is.on"]);
      await hand.press(words["lock.now"]);
      await hand.sees(words["lock.locked.title"]);
      await hand.fill(words["lock.passphrase"], "walrus under the chairs");
      await hand.press(words["lock.open"]);
      await hand.sees(words["problem.wrong-key"]);
    });

    it("are there when the power has failed", async () => {
      await engine.kill();
      await hand.open("/");
      await unlock();
      await hand.sees("Mira called, you came");
      await hand.open(play);
      await unlock();
      const shown = `return (document.querySelector("video")?.readyState ?? 0) > 0`;
      await expect.poll(() => engine.ask(shown), { timeout: 100_000 }).toBe(true);
    });

    it("fit into a file, and come back out of it", async () => {
      await hand.open("/");
      await unlock();
      await toBackup();
      await hand.fill(words["backup.passphrase"], ofFile);
      await hand.fill(words["lock.again"], ofFile);
      await catchFiles();
      await hand.press(words["backup.make"]);
      const file = join(folder, "mine.attune");
      await writeFile(file, await caught());
      await hand.press(app["app.settings"], "a");
      await hand.press(app["settings.wipe"]);
      await hand.press(app["settings.wipe"], "dialog button");
      await hand.sees(app["settings.wiped"]);
      await toBackup();
      await hand.choose([file]);
      await hand.fill(words["backup.file.passphrase"], ofFile);
      await hand.press(words["backup.restore.start"]);
      await hand.sees(/\d+ records were added\./);
      await hand.press(app["app.settings"], "a");
      await hand.press(app["app.tab.today"], "a");
      await hand.sees("Mira called, you came");
    });

    it("go on without the net", async () => {
      await engine.ask(`
        await navigator.serviceWorker.ready;
        if (navigator.serviceWorker.controller === null)
          await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));`);
      await serving.close();
      served = false;
      await hand.open(play);
      await hand.until(".dance");
      await hand.open("/");
      await hand.sees("Mira called, you came");
      await hand.press("We made up");
      await hand.sees("made up once");
      await hand.open("/replay");
      await hand.press(/sample/i, "button");
      await hand.at(/^\/play\/[^/]+$/);
      await hand.until(".dance");
    });
  });
};
