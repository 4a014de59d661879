/** A hand on the app in any engine: it presses, fills in and looks by what stands on the screen, and waits until it does. */
import { expect } from "vitest";
import type { Engine } from "./engine.ts";

/** A busy machine answers late; what is waited for is a state. */
const patience = { timeout: 100_000, interval: 100 };

/** In the page: the first element of a selector that can be seen and used, by the name that it is called by. */
const find = `
  const [css, source] = given;
  const name = new RegExp(source, "u");
  const nameOf = (one) => one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent ?? "";
  return [...document.querySelectorAll(css)].find((one) =>
    (one.checkVisibility() || one.matches("input[type=file]")) && !one.disabled &&
    !(document.querySelector("dialog:modal") && !one.closest("dialog:modal")) &&
    name.test(nameOf(one).replace(/\\s+/gu, " ").trim())) ?? null;`;

type Name = string | RegExp;
const sourceOf = (name: Name): string =>
  typeof name === "string" ? `^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$` : name.source;

export type Hand = {
  open(path: string): Promise<void>;
  press(name: Name, css?: string): Promise<void>;
  fill(label: Name, text: string): Promise<void>;
  choose(paths: readonly string[]): Promise<void>;
  /** Waits until the screen says it. */
  sees(text: Name): Promise<void>;
  /** Waits until the selector is there so often. */
  counts(css: string, n: number): Promise<void>;
  /** Waits for the selector. */
  until(css: string): Promise<void>;
  /** Waits until the path is one of these. */
  at(path: RegExp): Promise<void>;
  text(css: string): Promise<string>;
};

export const handOn = (engine: Engine, address: string): Hand => {
  /** Does `work` until it succeeds: what is on its way to the screen cannot be pressed yet. */
  const tries = async (work: () => Promise<void>): Promise<void> => {
    let last: unknown = null;
    const done = async (): Promise<unknown> => {
      try {
        await work();
        return null;
      } catch (thrown) {
        last = thrown;
        return String(last);
      }
    };
    await expect.poll(done, patience).toBe(null);
  };
  const says = async (): Promise<string> =>
    String(await engine.ask(`return (document.querySelector("dialog:modal") ?? document.body)?.innerText ?? ""`));
  const hand: Hand = {
    open: async (path) => {
      await engine.go(address + path);
      await hand.until("main h1");
    },
    press: (name, css = "button, a, summary") => tries(() => engine.press(find, [css, sourceOf(name)])),
    fill: async (label, text) => {
      const field = [`input, textarea`, sourceOf(label)];
      await tries(() => engine.press(find, field));
      await engine.ask(`const one = await (async () => { ${find} })(); one?.focus(); one?.select();`, field);
      await engine.type(text);
      const value = `return (await (async () => { ${find} })())?.value`;
      await expect.poll(() => engine.ask(value, field), patience).toBe(text);
    },
    choose: (paths) => tries(() => engine.choose(find, ["input[type=file]", ""], paths)),
    sees: (text) =>
      expect
        .poll(says, patience)
        .toMatch(typeof text === "string" ? new RegExp(sourceOf(text).slice(1, -1), "u") : text),
    counts: (css, n) =>
      expect.poll(() => engine.ask(`return document.querySelectorAll(given[0]).length`, [css]), patience).toBe(n),
    until: (css) =>
      expect.poll(() => engine.ask(`return document.querySelector(given[0]) !== null`, [css]), patience).toBe(true),
    at: (path) => expect.poll(() => engine.ask("return location.pathname"), patience).toMatch(path),
    text: async (css) => String(await engine.ask(`return document.querySelector(given[0])?.textContent ?? ""`, [css])),
  };
  return hand;
};
