/** The sweep over screens is told what is planted: in one light, at one width, in one direction, and for a screen reader. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, type Walk } from "./walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk({ at: "/settings" });
});
afterAll(() => walk.end());

/** Puts `css` on every screen, and `html` at the end of the listener's. */
const plant = async (css: string, html = ""): Promise<void> => {
  await walk.page.evaluate(
    ([css, html]) => Object.assign(localStorage, { "planted.css": css, "planted.html": html }),
    [css, html],
  );
  await walk.page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(localStorage.getItem("planted.css") ?? "");
      document.adoptedStyleSheets = [sheet];
      new MutationObserver(() => {
        const main = document.querySelector("main");
        const html = localStorage.getItem("planted.html") ?? "";
        if (location.pathname === "/listener" && main && html && !main.querySelector("#planted"))
          main.insertAdjacentHTML("beforeend", `<div id="planted">${html}</div>`);
      }).observe(document.body, { childList: true, subtree: true });
    });
  });
};
const places = ["/listener", "/settings/lock", "/settings/own"];

it("finds nothing where nothing is wrong", async () => {
  expect(await wrongOf(walk.page, places, { widths: [320, 1440] })).toEqual([]);
});

it("tells of a width, a light and a name, each where it is", { timeout: 300_000 }, async () => {
  await plant(
    "@media (width < 400px) { #planted { width: 400px } } [data-theme=night] #planted { color: #333; background: #222 }",
    "<p>So much depends</p>",
  );
  const found = await wrongOf(walk.page, places, { widths: [320, 1440], patience: 500 });
  expect(found).toEqual([
    expect.stringMatching(/listener in the night[\s\S]*color-contrast: #planted/u),
    expect.stringMatching(/^\/listener at 320: \d+ px too wide$/u),
  ]);
});

it("tells of what has no name, and of one direction", { timeout: 300_000 }, async () => {
  await plant("[dir=rtl] #planted { width: 400px }", '<img src="/icon.svg">');
  expect(await wrongMirrored(walk.page, places, { patience: 500 })).toEqual([
    expect.stringMatching(/listener mirrored[\s\S]*image-alt/u),
    expect.stringMatching(/^\/listener mirrored at 320: \d+ px too wide$/u),
  ]);
});
