/** Chromium for a visit, driven by Playwright as in the other journeys. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { type Engine, gone, phone, slay } from "./engine.ts";

const flags =
  "--headless=new --remote-debugging-port=0 --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

const launch = async (profile: string): Promise<{ readonly child: ChildProcess; readonly page: Page }> => {
  const child = spawn(
    process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    [...flags.split(" "), `--user-data-dir=${profile}`],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (data: Buffer) => {
      said += data.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Chromium ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const page = (await browser.contexts()[0]?.newPage()) ?? (await browser.newPage());
  await page.setViewportSize(phone);
  return { child, page };
};

export const startChromium = async (): Promise<Engine> => {
  const profile = await mkdtemp(join(tmpdir(), "attune-chromium-"));
  let browser = await launch(profile);
  const call = (body: string, given: readonly unknown[]): string =>
    `(async (...given) => { ${body} })(...${JSON.stringify(given)})`;
  const element = async (body: string, given: readonly unknown[]) => {
    const found = (await browser.page.evaluateHandle<HTMLElement>(call(body, given))).asElement();
    if (!found) throw new Error(`Nothing is there: ${JSON.stringify(given)}`);
    return found;
  };
  const kill = async (): Promise<void> => {
    slay(browser.child);
    await gone(browser.child);
  };
  return {
    name: "Chromium",
    go: async (url) => void (await browser.page.goto(url)),
    ask: (body, given = []) => browser.page.evaluate(call(body, given)),
    press: async (body, given) => (await element(body, given)).click({ timeout: 5000 }),
    type: (text) => browser.page.keyboard.type(text),
    choose: async (body, given, paths) => (await element(body, given)).setInputFiles([...paths]),
    picture: () => browser.page.screenshot(),
    kill: async () => {
      await kill();
      browser = await launch(profile);
    },
    end: async () => {
      await kill();
      await rm(profile, { recursive: true, force: true });
    },
  };
};
