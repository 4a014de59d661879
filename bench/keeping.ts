/**
 * The vault in Chromium at 1, 10 and 100 thousand diary entries (or the numbers named: `node bench/keeping.ts 1000`): start
 * to today's entries, a day, a month and a year, search, one tap to durable, size and memory; and what sealing costs: the
 * same work on the same database, sealed and not.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Page } from "playwright-core";
import { setStage } from "../src/keeping/stage.fixture.ts";

const counts = process.argv.slice(2).map(Number);
const sizes = counts.length > 0 ? counts : [1_000, 10_000, 100_000];

/** Megabytes that all renderers hold now; the stage has one page. */
const renderers = (profile: string): number =>
  readdirSync("/proc")
    .filter((id) => /^\d+$/.test(id))
    .reduce((sum, id) => {
      try {
        const line = readFileSync(`/proc/${id}/cmdline`, "utf8");
        if (!line.includes("--type=renderer") || !line.includes(profile)) return sum;
        // Pss: what processes share is counted once.
        return sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
      } catch {
        return sum; // It ended in between.
      }
    }, 0);

const ms = (n: number): string => `${n < 10 ? n.toFixed(2) : n.toFixed(0)} ms`;

/** `count` entries put in through the store's own door, 2,000 at a time. */
const fill = (page: Page, count: number): Promise<number> =>
  page.evaluate(async (count) => {
    const begun = performance.now();
    for (let from = 0; from < count; from += 2000) {
      const kept = await stage.kept.diary.merge(diary.entriesFrom(from, Math.min(count, from + 2000), count));
      if (!kept.ok) throw new Error(kept.problem.kind);
    }
    return performance.now() - begun;
  }, count);

/** How long each question takes through the door, median of seven. */
const ask = (page: Page) =>
  page.evaluate(async () => {
    const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const timed = async (query: Parameters<typeof stage.kept.diary.find>[0]): Promise<{ ms: number; n: number }> => {
      const times: number[] = [];
      let n = 0;
      for (let i = 0; i < 7; i++) {
        const begun = performance.now();
        const found = await stage.kept.diary.find(query);
        times.push(performance.now() - begun);
        n = found.ok ? found.value.length : -1;
      }
      return { ms: median(times), n };
    };
    const { day, month, year, search } = diary.questions;
    return {
      day: await timed(day),
      month: await timed(month),
      year: await timed(year),
      search: await timed(search),
    };
  });

/** One tap to durable: an entry of its own, answered once it is on the disk. */
const tap = (page: Page) =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (let i = 0; i < 100; i++) {
      const begun = performance.now();
      const now = new Date();
      await stage.kept.diary.add({
        format: "attune.entry/1",
        id: `tap${i}`,
        thing: `tap${i}`,
        kind: "note",
        children: [],
        at: { local: now.toISOString().slice(0, 19), zone: "UTC", instant: now.getTime() },
        logged: now.toISOString(),
        body: { v: 1, text: "one tap" },
      });
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    return { p50: times[50] ?? 0, p95: times[95] ?? 0 };
  });

/** Saves and opens clips of growing size; looks for their bytes in the files that the browser itself writes. */
const clips = async (page: Page, profile: string): Promise<void> => {
  for (const size of [5, 50, 200]) {
    const { saved, opened } = await page.evaluate(async (size) => {
      const id = `clip${size}`;
      await stage.kept.plays.add({
        id,
        title: "",
        madeAt: "",
        base: {
          format: "attune.recording/1",
          length: 1,
          startedAt: null,
          people: [
            { id: "child", role: "child" },
            { id: "adult", role: "adult" },
          ],
          events: [],
        },
        steps: [],
        at: 0,
        clip: null,
        deleteClipOn: null,
        reviewed: false,
        wave: null,
      });
      const piece = new Uint8Array(1_000_000);
      for (let at = 0; at < piece.length; at += 11)
        piece.set(new TextEncoder().encode("pelicanclip").slice(0, piece.length - at), at);
      let begun = performance.now();
      const kept = await stage.kept.clips.save(id, new Blob(Array.from({ length: size }, () => piece)));
      if (!kept.ok) throw new Error(kept.problem.kind);
      const saved = performance.now() - begun;
      begun = performance.now();
      const clip = await stage.kept.clips.read(id);
      if (!clip.ok || clip.value?.size !== size * 1_000_000) throw new Error("no clip");
      Object.assign(globalThis, { held: clip.value });
      return { saved, opened: performance.now() - begun };
    }, size);
    const plain = readdirSync(profile, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .filter((file) => {
        try {
          return readFileSync(join(file.parentPath, file.name)).includes("pelicanclippelicanclip");
        } catch {
          return false; // It went in between.
        }
      })
      .map(({ parentPath, name }) => join(parentPath, name).slice(profile.length));
    console.log(
      `  a clip of ${size} MB: sealed and saved in ${ms(saved)}, opened in ${ms(opened)}; in the browser's own files: ${plain.join(", ") || "nothing of it"}; ${renderers(profile).toFixed(0)} MB of renderer`,
    );
  }
};

const stageSet = await setStage([join(import.meta.dirname, "sealing.ts")]);
for (const count of sizes) {
  const browser = await stageSet.browser();
  const page = await stageSet.page(browser);
  const filled = await fill(page, count);
  const asked = await ask(page);
  const tapped = await tap(page);
  const memory = renderers(stageSet.profileOf(browser));
  const { usage } = await page.evaluate(() => stage.kept.persistence());
  const starts: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.reload();
    await page.waitForFunction(() => "stage" in globalThis);
    starts.push(
      await page.evaluate(async () => {
        const begun = performance.now();
        stage.kept = stage.store.openStore();
        await stage.kept.diary.find({ from: "2026-11-24", to: "2026-11-24" });
        return performance.now() - begun;
      }),
    );
  }
  starts.sort((a, b) => a - b);
  console.log(
    `${count} entries: put in in ${(filled / 1000).toFixed(1)} s, ${((usage ?? 0) / 1e6).toFixed(1)} MB kept, ${memory.toFixed(0)} MB of renderer`,
  );
  console.log(`  start to today's entries ${ms(starts[2] ?? 0)} (median of 5 loads)`);
  for (const [name, { ms: took, n }] of Object.entries(asked)) console.log(`  ${name} ${ms(took)} (${n} entries)`);
  console.log(`  one tap to durable: p50 ${ms(tapped.p50)}, p95 ${ms(tapped.p95)}`);
  if (count === sizes.at(-1)) await clips(page, stageSet.profileOf(browser));
  const cost = await page.evaluate((count) => sealing(count), count);
  for (const [name, { sealed, plain }] of Object.entries(cost)) {
    console.log(`  ${name}: sealed ${ms(sealed)}, plain ${ms(plain)}, ratio ${(sealed / plain).toFixed(2)}`);
  }
  await browser.close();
}
await stageSet.strike();
