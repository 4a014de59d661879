/**
 * A day with Attune in every language but English: a first visit in the language of the browser, a moment, a cue, a
 * milestone, today's one thing and a search by their names; then every screen at 320 px, whole, usable by everyone, in
 * the language's direction and without a line of English.
 */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/doors/app/routes.ts";
import { languages } from "../../tools/build/content.ts";
import { readShelf } from "../../tools/build/shelf.ts";
import { welcome } from "./diary.ts";
import { visit } from "./sweep.ts";
import { type Speech, speechOf } from "./speech.ts";
import { accessible, startWalk, stickingOut, tooSmall, type Walk } from "./walk.ts";

const root = resolve(import.meta.dirname, "../..");
const shelf = readShelf(resolve(root, "content"), languages());
const morning = new Date("2026-11-24T10:20:00");
const name = "Mira";

/** Every screen, by its route; where it needs one, an address; and what stands there when it is whole. */
const screens: Readonly<Record<string, { readonly at?: string; readonly whole?: string }>> = {
  "/": { whole: ".todaystry h2" },
  "/moment/new": { whole: ".opt" },
  "/note/new": { whole: "textarea" },
  "/entry/:thing/:step?": { whole: ".exchange" },
  "/days": { whole: ".week a" },
  "/day/:day": { at: "/day/2026-11-24", whole: ".feed" },
  "/album": {},
  "/children": { whole: "main a" },
  "/child/new": { whole: ".field" },
  "/child/:id": { whole: ".field" },
  "/late/:child/:page?": { whole: ".growways a" },
  "/late/near": { whole: ".nearways summary" },
  "/late/age": { whole: ".chip" },
  "/late/days": { whole: ".dock button" },
  "/late/family": { whole: ".chip" },
  "/replay": { whole: ".dock button" },
  "/new": {},
  "/record": {},
  "/listener": {},
  "/pause": {},
  "/help": { whole: ".need" },
  "/help?at=country": { whole: ".choose" },
  "/help?at=thoughts": {},
  "/help?at=when": {},
  "/help?at=saying": {},
  "/help?at=phone": {},
  "/help?at=person": {},
  "/calm": { whole: ".dock" },
  "/calm/:reset": { at: "/calm/breath" },
  "/calm/resets": {},
  "/calm/which": {},
  "/calm/signs": {},
  "/skills/:skill?/:page?": { at: "/skills", whole: ".five" },
  "/skills/calm": { whole: "#went" },
  "/skills/word/map": { whole: ".bodymap" },
  "/skills/quarrel": {},
  "/practice/:page?": { at: "/practice", whole: ".practicerows" },
  "/practice/wait": {},
  "/practice/three": { whole: ".chips" },
  "/practice/voice": {},
  "/practice/line": {},
  "/practice/weeks": { whole: ".weekpath" },
  "/repair": { whole: ".path" },
  "/repair?at=mended": {},
  "/library": { whole: "a.tonight" },
  "/library/ledger": { whole: "details.fact" },
  "/library/:slug": { at: "/library/soothing", whole: ".prose h2" },
  "/cues": { whole: ".cueline" },
  "/cues/add": { whole: ".field" },
  "/cues/card": { whole: ".dock" },
  "/cues/practice": {},
  "/cues/:cue": { at: "/cues/rubs", whole: ".needs" },
  "/growing": { whole: "svg.growth" },
  "/growing/doctor": { whole: ".bring" },
  "/bundle/:page?": { at: "/bundle", whole: ".picked" },
  "/bundle/page": { whole: ".paper" },
  "/bundle/file": { whole: ".spokenwords" },
  "/growing/signs": { whole: ".rung" },
  "/growing/:age": { at: "/growing/6", whole: ".asked" },
  "/try": { whole: ".growways" },
  "/try/:id": { at: "/try/arms-up", whole: "h1" },
  "/selfcheck/:page?/:id?": { at: "/selfcheck", whole: "#week" },
  "/selfcheck/do/week": { whole: ".checkopts" },
  "/selfcheck/cards": { whole: ".lineof" },
  "/selfcheck/card/epds": { whole: ".checkopts" },
  "/help?at=said": {},
  "/story/:page?/:id?": { at: "/story", whole: ".growways" },
  "/story/map": { whole: ".ground" },
  "/story/map/new": { whole: ".field" },
  "/story/kind": { whole: ".ground" },
  "/story/kind/new": { whole: ".field" },
  "/story/load": { whole: ".ground" },
  "/story/overload": { whole: ".ranges" },
  "/story/door": { whole: ".path" },
  "/settings": {},
  "/templates": { whole: ".templaterow" },
  "/templates/:id": { at: "/templates/none" },
  "/settings/keys": { whole: ".keyrow" },
  "/settings/lock": {},
  "/settings/backup": {},
  "/settings/bring": {},
  "/settings/own": {},
};

/** The addresses of the room of a late beginning, of the child whose page is at `child`. */
const lateOf = (child: string | null): Readonly<Record<string, string>> => {
  const room = `/late/${child?.split("/").at(-1) ?? ""}`;
  const pages = ["age", "near", "days", "family"].map((page) => [`/late/${page}`, `${room}/${page}`] as const);
  return { "/late/:child/:page?": room, ...Object.fromEntries(pages) };
};

/** All that a page says: what is shown, what is folded away, and the names of what has no words. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")].flatMap((part) =>
      ["aria-label", "placeholder", "title", "alt"].map((attribute) => part.getAttribute(attribute) ?? ""),
    );
    const parts = [...document.querySelectorAll("#app *")].flatMap((part) =>
      part.children.length === 0 || part.matches("p, li, h1, h2, h3, summary, label, dt, dd") ? [part.textContent] : [],
    );
    return [document.title, ...names, ...parts].join("\n");
  });

const openAt = async (page: Page, address: string, whole = "main h1, main h2"): Promise<void> => {
  await page.goto(address);
  await page.locator("main h1, main h2").first().waitFor();
  await page.locator(whole).first().waitFor();
};

/** The regions for which a language says something otherwise; one that agrees and has none is walked again as it is. */
const overlaysOf = (code: string): readonly string[] => {
  const found = readdirSync(resolve(root, "src/words", code)).filter((file) => file.endsWith(".yaml"));
  return found.length > 0 ? found.map((file) => file.replace(".yaml", "").toUpperCase()) : [""];
};

/** What is wrong on any screen: not come, not for everyone, not in its language, of another's words, sticking out. */
const wholeIn = async (
  page: Page,
  own: Readonly<Record<string, string>>,
  spoken: { readonly lang: string; readonly dir: string },
  strange: (text: string) => readonly string[],
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const [route, { at, whole }] of Object.entries(screens)) {
    await visit(page, own[route] ?? at ?? route, whole).catch((error) => wrong.push(`${route} never came: ${error}`));
    // Colours are the same in every language, and each room looks at its own.
    await accessible(page, `${route} in ${spoken.lang}`, { without: ["color-contrast"] }).catch((error) =>
      wrong.push(String(error)),
    );
    const { lang, dir } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
    }));
    if (lang !== spoken.lang || dir !== spoken.dir) wrong.push(`${route} is ${lang} ${dir}`);
    for (const words of strange(await said(page))) wrong.push(`${route} says “${words}”`);
    for (const part of await stickingOut(page)) wrong.push(`${route}: ${part} sticks out`);
    for (const part of await tooSmall(page)) wrong.push(`${route}: ${part} is under 44 px`);
  }
  return wrong;
};

describe("the screens walked here", () => {
  it("are all that the app has, save those of a recording", () => {
    const paths = ["/", ...routes.map(({ path }) => path)];
    expect(Object.keys(screens)).toEqual(
      expect.arrayContaining(paths.filter((path) => !/^\/(?:play|moment)\/:/.test(path))),
    );
  });
});

for (const code of languages().filter((one) => one !== "en")) {
  describe(`in ${code}`, () => {
    let walk: Walk;
    let page: Page;
    let speech: Speech;
    let entry = "";
    const say = (id: string, values?: Readonly<Record<string, string | number>>): string => speech.say(id, values);
    const button = (called: string) => page.getByRole("button", { name: called }).first();
    const open = (path: string, whole?: string): Promise<void> => openAt(page, walk.address + path, whole);
    const heading = (): Promise<string | null> => page.locator("main h1").first().textContent();

    beforeAll(async () => {
      speech = await speechOf(code);
      walk = await startWalk({
        at: "/help",
        context: { locale: speech.locale, viewport: { width: 320, height: 740 } },
      });
      page = walk.page;
      await walk.context.clock.install({ time: morning });
    });
    afterAll(() => walk.end());

    it("speaks the browser's language from the first screen on, and takes a child in", async () => {
      await open("/");
      await expect.poll(heading).toBe(say("diary.first.title"));
      await accessible(page, "the first visit");
      await button(say("diary.first.begin")).tap();
      await page.getByLabel(say("diary.child.name")).fill(name);
      await page.getByLabel(say("diary.child.born"), { exact: true }).fill("2026-03-20");
      if (speech.agrees) await button(say("diary.child.gender.girl")).tap();
      await button(say("diary.child.save")).tap();
      await button(say("diary.quick.called", { child: name })).waitFor();
      await expect.poll(heading).toBe(say("diary.title.none"));
    });

    it("keeps a moment in three taps", async () => {
      await button(say("diary.quick.called", { child: name })).tap();
      await button(say("diary.response", { response: "went" })).waitFor();
      entry = new URL(page.url()).pathname.replace(/\/2$/, "");
      await button(say("diary.response", { response: "went" })).tap();
      await button(say("diary.went", { went: "settled" })).tap();
      await page.locator(".feed li").first().waitFor();
      await expect.poll(heading).toBe(say("diary.title", { n: 1, mended: 0 }));
    });

    it("asks once, where it matters, how the person is worded, and says it so", async () => {
      if (!speech.agrees) return;
      await open("/repair", ".path");
      await button(say("repair.begin")).tap();
      for (const step of [1, 2]) {
        await page.getByRole("heading", { name: say(`repair.step.${step}`), exact: true }).waitFor();
        await button(say("repair.next")).tap();
      }
      await button(say("repair.what.away")).tap();
      await button(say("settings.me.woman")).tap();
      await button(say("settings.me.woman")).waitFor({ state: "detached" });
      await expect
        .poll(() => page.locator(".quote").textContent())
        .toBe(say("repair.say.baby", { what: "away", meIs: "woman" }));
      await open("/settings");
      await expect.poll(() => button(say("settings.me.woman")).getAttribute("aria-pressed")).toBe("true");
    });

    it("marks today's one thing as done", async () => {
      await open("/", ".todaystry h2");
      await button(say("try.done")).tap();
      await page.locator(".todaystry").getByText(say("try.done.today")).waitFor();
      await expect.poll(() => page.locator(".feed li").count()).toBe(3);
    });

    it("keeps a cue in three taps", async () => {
      await open("/cues", ".cueline");
      await button(say("cues.group.need")).tap();
      await page.getByRole("link", { name: say("cues.cue.rubs") }).tap();
      await button(say("cues.need.tired")).tap();
      await button(say("cues.one.yes")).tap();
      await page.getByText(say("cues.one.logged", { need: say("cues.mid.tired") })).waitFor();
      await button(say("cues.one.help.done")).tap();
      await page.getByText(say("cues.one.seen", { n: 1 })).waitFor();
    });

    it("answers what is noticed", async () => {
      await open("/growing", "#noticing");
      const asked = await page.locator("#noticing").textContent();
      await button(say("growing.yes")).tap();
      await expect.poll(() => page.locator("#noticing").textContent()).not.toBe(asked);
      const picture = (): Promise<string | null> => page.locator("svg.growth").getAttribute("aria-label");
      const lane = say("growing.picture.lane", {
        area: say("growing.area.social"),
        yes: 1,
        not: 0,
        unsure: 0,
        stopped: 0,
      });
      await expect.poll(picture).toContain(lane);
    });

    it("finds what is typed in it", async () => {
      const [known] = shelf.pages.get(code)?.values() ?? [];
      await open("/library", "a.tonight");
      await page.getByRole("searchbox", { name: say("library.search") }).pressSequentially(known?.card.title ?? "");
      const first = (): Promise<readonly (string | null)[]> =>
        page.locator(".pages a").evaluateAll((all) => all.slice(0, 3).map((one) => one.getAttribute("href")));
      await expect.poll(first).toContain(`/library/${known?.card.slug}`);
    });

    const own = async (): Promise<Readonly<Record<string, string>>> => {
      await page.evaluate(() => localStorage.setItem("attune.country", "GB"));
      await open("/children", "main a");
      const child = await page.locator('main a[href^="/child/"]:not([href="/child/new"])').first().getAttribute("href");
      return { "/child/:id": child ?? "", ...lateOf(child), "/entry/:thing/:step?": entry };
    };

    it("has every screen whole, for everyone, and in its own words", { timeout: 600_000 }, async () => {
      const wrong = await wholeIn(page, await own(), { lang: speech.locale, dir: speech.dir }, (text) =>
        speech.english(text),
      );
      expect(wrong).toEqual([]);
    });

    for (const region of overlaysOf(code)) {
      it(`has every screen whole${region && ` as ${region} says it`}, for a boy and a man`, {
        timeout: 600_000,
      }, async () => {
        const addresses = await own();
        await open(addresses["/child/:id"] ?? "", ".field");
        await button(say("diary.child.gender.boy")).tap();
        await button(say("diary.child.save")).tap();
        await open("/settings");
        await button(say("settings.me.man")).tap();
        if (region !== "") await page.evaluate((there) => localStorage.setItem("attune.region", there), region);
        await open("/settings");
        const lang = region === "" ? speech.locale : `${code}-${region}`;
        const wrong = await wholeIn(page, addresses, { lang, dir: speech.dir }, (text) => speech.english(text));
        expect(wrong).toEqual([]);
      });
    }

    it("would be told a line of English", async () => {
      await page.evaluate(() => localStorage.setItem("attune.language", "en"));
      for (const path of ["/settings", "/library/soothing", "/growing/signs"]) {
        await open(path, screens[path]?.whole);
        expect(speech.english(await said(page)).length, path).toBeGreaterThan(20);
      }
    });
  });
}

describe("in en", () => {
  for (const region of overlaysOf("en")) {
    it(`has every screen whole as ${region} says it`, { timeout: 600_000 }, async () => {
      const walk = await startWalk({
        context: { locale: `en-${region}`, viewport: { width: 320, height: 740 } },
        at: "/",
      });
      const { page, address } = walk;
      await walk.context.clock.install({ time: morning });
      await page.evaluate(() => localStorage.setItem("attune.country", "US"));
      await welcome(walk, name, "2026-03-20");
      await page
        .getByRole("button", { name: `${name} called` })
        .first()
        .tap();
      await page.waitForURL(/\/entry\//);
      const entry = new URL(page.url()).pathname.replace(/\/2$/, "");
      await openAt(page, `${address}/children`, "main a");
      const child = await page.locator('main a[href^="/child/"]:not([href="/child/new"])').first().getAttribute("href");
      const own = { "/child/:id": child ?? "", ...lateOf(child), "/entry/:thing/:step?": entry };
      expect(await wholeIn(page, own, { lang: `en-${region}`, dir: "ltr" }, () => [])).toEqual([]);
      await walk.end();
    });
  }
});
