/**
 * A stage for this room's browser tests: a page with its doors on it, built as the app is built, served with the app's
 * policy, in Chromium.
 */
import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import type { Store } from "./store.ts";

const room = fileURLToPath(new URL(".", import.meta.url));
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; media-src 'self' blob:";

const executable = process.env["ATTUNE_CHROMIUM"] ?? "/usr/bin/chromium";
const flags = [
  ..."--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking".split(" "),
  ..."--disable-component-update --disable-sync".split(" "),
];

declare global {
  var stage: {
    readonly store: typeof import("./store.ts");
    readonly media: typeof import("./media.ts");
    readonly recorder: typeof import("./recorder.ts");
    kept: Store;
  };
}

export type Stage = {
  readonly url: string;
  /** A browser of its own: nothing kept, nothing shared. `more` are arguments of Chromium's. */
  browser(more?: readonly string[]): Promise<BrowserContext>;
  /** A page with this room's doors as `stage`, and a store opened as `stage.kept`; `at` the stage's address. */
  page(context: BrowserContext, at?: string): Promise<Page>;
  /** The folder of a browser's profile. */
  profileOf(context: BrowserContext): string;
  /** A browser of a profile that lasts, which can be killed as a phone that runs out of power kills it; its page is at the stage. */
  spawned(profile: string): Promise<{ readonly page: Page; kill(): Promise<void> }>;
  strike(): Promise<void>;
};

/** Waits for the doors, and opens the store. */
export const enter = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => "stage" in globalThis);
  await page.evaluate(async () => {
    stage.kept = stage.store.openStore();
    await stage.kept.ready;
  });
};

/** Loads the page again, as a person does. */
export const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await enter(page);
};

const shared = { configFile: false, logLevel: "error" } as const;

/** Builds the stage in `folder`, with the listener's model where the app has it; `more` are paths of modules that run on its page. */
export const buildStage = async (folder: string, more: readonly string[] = []): Promise<void> => {
  await mkdir(join(folder, "public", "models"), { recursive: true });
  await copyFile(new URL("../listening/ears.onnx", import.meta.url), join(folder, "public", "models", "ears.onnx"));
  const doors = ["store", "media", "recorder"];
  const lines = doors.map((door) => `import * as ${door} from ${JSON.stringify(join(room, `${door}.ts`))};`);
  for (const path of more) lines.push(`import ${JSON.stringify(path)};`);
  await writeFile(join(folder, "page.ts"), `${lines.join("\n")}\nglobalThis.stage = { ${doors.join(", ")} };\n`);
  await writeFile(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><title>Stage</title><script type="module" src="./page.ts"></script></html>',
  );
  await build({
    ...shared,
    root: folder,
    worker: { format: "es" },
    build: {
      outDir: join(folder, "dist"),
      target: "es2023",
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
};

type Spawned = { readonly browser: Browser; kill(): Promise<void> };

/**
 * Chromium over `profile`, in a group of its own, which can be killed whole. One that was killed before sometimes comes up
 * and never answers: it is killed once more, as the one before it was, and another is started.
 */
const spawnedOn = async (profile: string, tries = 4): Promise<Spawned> => {
  const child = spawn(
    executable,
    [...flags, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const kill = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    process.kill(-(child.pid ?? 0), "SIGKILL");
    await gone;
  };
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (data: Buffer) => {
      said += data.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(`Chromium ended: ${said}`)));
  });
  try {
    return { browser: await chromium.connectOverCDP(address, { timeout: 20_000 }), kill };
  } catch (thrown) {
    await kill();
    if (tries === 1) throw thrown;
    return spawnedOn(profile, tries - 1);
  }
};

/**
 * Serves the stage that is built in `folder`; without one it is built in a folder of its own, `more` being paths of modules
 * that run on its page.
 */
export const setStage = async (more: readonly string[] = [], built?: string): Promise<Stage> => {
  const folder = built ?? (await mkdtemp(join(tmpdir(), "attune-stage-")));
  if (built === undefined) await buildStage(folder, more);
  const server = await preview({
    ...shared,
    root: folder,
    build: { outDir: join(folder, "dist") },
    preview: { port: 0, host: "127.0.0.1", headers: { "Content-Security-Policy": policy }, allowedHosts: true },
  });
  const url = server.resolvedUrls?.local[0] ?? "";
  const open = new Set<{ context: BrowserContext; profile: string }>();

  return {
    url,
    browser: async (more = []) => {
      const profile = await mkdtemp(join(tmpdir(), "attune-profile-"));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: executable,
        headless: true,
        args: [...flags, ...more],
      });
      open.add({ context, profile });
      return context;
    },
    page: async (context, at = url) => {
      const page = await context.newPage();
      await page.goto(at);
      await enter(page);
      return page;
    },
    profileOf: (context) => [...open].find((one) => one.context === context)?.profile ?? "",
    spawned: async (profile) => {
      const { browser, kill } = await spawnedOn(profile);
      const page = (await browser.contexts()[0]?.newPage()) ?? (await browser.newPage());
      await page.goto(url);
      return { page, kill };
    },
    strike: async () => {
      for (const { context, profile } of open) {
        await context.close();
        await rm(profile, { recursive: true, force: true });
      }
      await server.close();
      if (built === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
};
