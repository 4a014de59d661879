/**
 * What every journey walks with: the built app behind its own server, a phone-sized Chromium, and two watches that fail
 * the journey: a request off the origin, and an error on the page.
 */
import axe, { type RunOptions } from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, expect } from "vitest";
import { isShake, shake } from "../../src/screens/parts/thumb.ts";
import { type Serving, serve } from "../../src/doors/server/server.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export type Walk = {
  readonly address: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Another tab of the same browser. */
  tab(): Promise<Page>;
  /** Ends it, and fails if anything left the device or broke. */
  end(): Promise<void>;
};

/** The locators of a page: what they do is done at a person's pace. */
const paced = new WeakSet<object>();
type Place = { readonly x: number; readonly y: number };
/**
 * A thumb that means another tap at the same place lets a moment pass: what comes sooner is the same tap
 * (src/screens/parts/thumb.ts). A script is faster than that, so it waits here as a person does.
 */
const pace = (page: Page): void => {
  const locators: object = Object.getPrototypeOf(page.locator("body"));
  if (paced.has(locators)) return;
  paced.add(locators);
  let last: (Place & { readonly at: number }) | null = null;
  for (const name of ["tap", "click"] as const) {
    const act: unknown = Reflect.get(locators, name);
    if (typeof act !== "function") throw new Error(`no ${name}`);
    Reflect.set(locators, name, async function (this: Locator, ...given: unknown[]): Promise<void> {
      const box = await this.boundingBox({ timeout: 5000 }).catch(() => null);
      const place = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // What is not on the screen yet is brought to where nobody knows.
      const seen = page.viewportSize();
      const isFar = place && seen && (place.y < 0 || place.y > seen.height);
      const isNear = last && place && (isFar || isShake({ ...last, at: 0 }, { ...place, at: 0 }));
      const rest = last && isNear ? last.at + shake.ms + 20 - performance.now() : 0;
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      await act.apply(this, given);
      last = place && { ...place, at: performance.now() };
    });
  }
};

export type WalkOptions = {
  readonly args?: readonly string[];
  readonly context?: BrowserContextOptions;
  /** The first screen that is opened: Replay, where nothing is said. */
  readonly at?: string;
};

/** The browsers of this test file, by their arguments: a walk has a profile of its own, which costs less than a browser. */
const browsers = new Map<string, Promise<Browser>>();
const browserWith = (args: readonly string[]): Promise<Browser> => {
  const key = args.join(" ");
  const running =
    browsers.get(key) ??
    chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [...flags.split(" "), ...args],
    });
  browsers.set(key, running);
  return running;
};
afterAll(async () => {
  for (const running of browsers.values()) await (await running).close();
});

/** Starts the server, takes a browser with nothing kept in it, and opens the first screen. */
export const startWalk = async ({ args = [], context: more = {}, at = "/replay" }: WalkOptions = {}): Promise<Walk> => {
  const started = await serve({ port: 0 });
  if (!started.ok) throw new Error(started.problem.kind);
  const serving: Serving = started.value;
  const browser = await browserWith(args);
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    serviceWorkers: "block",
    locale: "en-GB",
    ...more,
  });
  const left: string[] = [];
  const broke: string[] = [];
  context.on("request", (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && !request.url().startsWith(serving.address)) left.push(request.url());
  });
  const watch = (page: Page): Page => {
    page.on("pageerror", (error) => broke.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") broke.push(message.text());
    });
    return page;
  };
  const page = watch(await context.newPage());
  pace(page);
  const address = serving.address.replace(/\/$/, "");
  await page.goto(address + at);
  await page.locator("h1").waitFor();
  return {
    address,
    context,
    page,
    tab: async () => watch(await context.newPage()),
    end: async () => {
      await context.close();
      await serving.close();
      expect(left, "requests off the origin").toEqual([]);
      expect(broke, "errors on a page").toEqual([]);
    },
  };
};

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Looks = {
  /** Some rules alone. */
  readonly only?: readonly string[];
  /** All but these, where they were looked at in another light. */
  readonly without?: readonly string[];
  /** For how long a complaint is waited out, in ms. */
  readonly patience?: number | undefined;
};

/**
 * Fails on what axe finds against WCAG 2.2 A and AA, once the page is as it stays, at its end: there what is fixed at the
 * foot lies over no target.
 */
export const accessible = async (
  page: Page,
  where: string,
  { only, without = [], patience = 60_000 }: Looks = {},
): Promise<void> => {
  const options: RunOptions = {
    runOnly: only ? { type: "rule", values: [...only] } : { type: "tag", values: wcag },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations"],
  };
  const look = async (): Promise<readonly string[]> => {
    // Once for each document: what is looked at again in another light has it already.
    if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(`${axe.source};0`);
    return page.evaluate(async (options) => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      const { violations } = await window.axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
    }, options);
  };
  const until = performance.now() + patience;
  for (let found = await look(); found.length > 0; found = await look()) {
    if (performance.now() > until) throw new Error(`${where}: ${found.join("; ")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** What sticks out of the page to a side, save where it is to be slid into sight. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth: wide, scrollWidth } = document.documentElement;
    const slides = (part: Element | null): boolean =>
      part !== null && (getComputedStyle(part).overflowX !== "visible" || slides(part.parentElement));
    const out = [...document.querySelectorAll<HTMLElement>("#app *")].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return (
        width > 1 &&
        (right > wide + 1 || left < -1) &&
        !part.closest("svg, .hide, .skip") &&
        !slides(part.parentElement)
      );
    });
    const names = out.map((part) => `${part.tagName}.${part.className}`);
    return scrollWidth > wide ? [`the page is ${scrollWidth} wide`, ...names] : names;
  });

/** What is to be pressed and is under 44 px high or wide, save links in the midst of a text. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#app :is(a[href], button, select, input, summary, textarea, label)")]
      .filter((part) => {
        const { width, height } = part.getBoundingClientRect();
        const { opacity, visibility, display } = getComputedStyle(part);
        if (width < 2 || height < 2 || opacity === "0" || visibility === "hidden") return false;
        if (part.closest(".hide, .skip, svg") || (part.matches("input") && part.closest("label"))) return false;
        if (part.matches("label") && !part.querySelector("input, select")) return false;
        return !(display === "inline" && part.matches("a")) && Math.min(width, height) < 43.5;
      })
      .map((part) => `${part.tagName}.${part.className} “${(part.textContent ?? "").trim().slice(0, 30)}”`),
  );

/** Opens the sample from Replay, and waits until it was heard. */
export const openSample = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Look at a sample" }).click();
  await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
  await page.locator(".dance, .playdesk").first().waitFor();
  return page.url();
};

/** How many signs the open play has. */
export const signs = async (page: Page): Promise<number> => page.locator(".lane [data-event]").count();
