/** What a person does is kept: through a reload, a second tab, a full disk; in memory alone; and gone when it is to go. */
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words as app } from "../../src/words/en/app.ts";
import { words as replay } from "../../src/words/en/replay.ts";
import { words as vault } from "../../src/words/en/vault.ts";
import { openSample, signs, startWalk, type Walk } from "./walk.ts";

const en = { ...app, ...replay };

let walk: Walk;
let page: Page;
let play = "";

beforeAll(async () => {
  walk = await startWalk();
  page = walk.page;
  play = new URL(await openSample(page)).pathname;
});
afterAll(() => walk.end());

const button = (name: string | RegExp, on = page) => on.getByRole("button", { name, exact: true });
const said = (): Promise<string | null> => page.locator(".correct h2").textContent();
/** Opens the tagger, zoomed out so far that every sign is drawn. */
const tagger = async (on = page): Promise<void> => {
  await on.goto(walk.address + play + "/tag");
  await on.locator(".lane [data-event]").first().waitFor();
};
/** How many signs the play has, as the first screen of it says. */
const all = async (on = page): Promise<number> => {
  await on.goto(walk.address + play);
  await on.locator(".dance").waitFor();
  return Number(/(\d+) signs/.exec((await on.locator("h1").textContent()) ?? "")?.[1]);
};
/** A finger on the child's stone, down or up. */
const finger = async (phone: CDPSession, down: boolean): Promise<void> => {
  const box = await page.locator(".thumb.child").boundingBox();
  if (!box) throw new Error("no stone");
  const touchPoints = down ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
  await phone.send("Input.dispatchTouchEvent", { type: down ? "touchStart" : "touchEnd", touchPoints });
};
/** Holds the child's stone for about half a second of the clip. */
const hold = async (phone: CDPSession): Promise<void> => {
  const pressed = page.locator(".thumb.child");
  await finger(phone, true);
  await expect.poll(() => pressed.getAttribute("aria-pressed")).toBe("true");
  const from = await tenth();
  await expect.poll(tenth).toBeGreaterThan(from + 5);
  await finger(phone, false);
  await expect.poll(() => pressed.getAttribute("aria-pressed")).toBe("false");
};
const tenth = async (): Promise<number> => Number(await page.locator(".clipbox").getAttribute("data-tenth"));

/** The files of clips in the browser's private file system. */
const clips = (on: Page): Promise<readonly string[]> =>
  on.evaluate(async () => {
    const found: string[] = [];
    const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        if (entry instanceof FileSystemDirectoryHandle) await look(entry, `${path}/${name}`);
        else found.push(`${path}/${name}`);
      }
    };
    await look(await navigator.storage.getDirectory(), "");
    return found.filter((path) => /\/(?:clips|tape)\//.test(path));
  });

describe("tagging by touch", () => {
  let before = 0;
  let phone: CDPSession;

  it("a stone that is held while the clip plays is one more sign", async () => {
    before = await all();
    await tagger();
    phone = await walk.context.newCDPSession(page);
    await button("Play").first().tap();
    await hold(phone);
    expect(await button("Undo").isEnabled()).toBe(true);
  });

  it("is there again after a reload in the middle, and can still be taken back", async () => {
    await page.reload();
    await page.locator(".thumb.child").waitFor();
    expect(await button("Undo").isEnabled()).toBe(true);
    expect(await all()).toBe(before + 1);
    await tagger();
    await button("Undo").tap();
    expect(await button("Undo").isDisabled()).toBe(true);
    expect(await all()).toBe(before);
    await tagger();
    await button("Redo").tap();
    expect(await all()).toBe(before + 1);
  });

  it("is there when the tab goes away in the middle of another", async () => {
    await tagger();
    // Of another kind, or it would be joined to the one at the same place.
    await page.getByRole("button", { name: "Touch", exact: true }).tap();
    await button("Play").first().tap();
    await hold(phone);
    await finger(phone, true);
    await expect.poll(() => page.locator(".thumb.child").getAttribute("aria-pressed")).toBe("true");
    const tenth = async (): Promise<number> => Number(await page.locator(".clipbox").getAttribute("data-tenth"));
    const from = await tenth();
    await expect.poll(tenth).toBeGreaterThan(from + 2);
    await page.close({ runBeforeUnload: false });
    page = await walk.tab();
    // The one that was finished is there; the one under the thumb may be.
    expect(await all()).toBeGreaterThanOrEqual(before + 2);
    await tagger();
    await button("Undo").tap();
    await page.getByText("Taken back").waitFor();
  });
});

describe("what the device heard", () => {
  it("is moved, stretched, split, given, said not to be a sign, and all of it taken back", async () => {
    const start = await all();
    await tagger();
    const heard = page.locator(".lane [data-event]").first();
    await heard.dispatchEvent("click");
    await page.locator(".correct").waitFor();
    const first = await said();
    const changed: (string | null)[] = [first];
    for (const name of [
      "Later",
      "End later",
      "Begin later",
      "Begin earlier",
      "Earlier",
      "End earlier",
      "Split here",
      /^It was /,
    ]) {
      const was = await said();
      await button(name).tap();
      await expect.poll(said, { message: String(name) }).not.toBe(was);
      changed.push(await said());
    }
    await button("Remove this").tap();
    await page.locator(".correct").waitFor({ state: "detached" });
    for (let i = 0; i < 9; i++) await button("Undo").tap();
    await page.locator(".lane [data-event]").first().dispatchEvent("click");
    expect(await said()).toBe(first);
    expect(new Set(changed).size).toBeGreaterThan(4);
    expect(await all()).toBe(start);
    await tagger();
    for (let i = 0; i < 9; i++) await button("Redo").tap();
    // Split makes two of one, and one of them was no sign.
    expect(await all()).toBe(start);
    await tagger();
    await button("Undo").tap();
    expect(await all()).toBe(start + 1);
  });
});

describe("an edge of what is chosen", () => {
  it("is dragged, and moved by the arrow keys", async () => {
    await tagger();
    await page.locator(".lane [data-event]").first().dispatchEvent("click");
    const from = page.getByRole("slider", { name: "Where it begins" });
    const to = page.getByRole("slider", { name: "Where it ends" });
    const at = async (edge: typeof from): Promise<number> => Number(await edge.getAttribute("aria-valuenow"));
    const [began, ended] = [await at(from), await at(to)];
    await from.press("ArrowUp");
    // A sign that begins with the clip goes no further back.
    await expect.poll(() => at(from)).toBe(Math.max(0, began - 100));
    const box = await to.boundingBox();
    if (!box) throw new Error("no edge to drag");
    const [x, y] = [box.x + 40, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 11, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => at(to)).toBeGreaterThan(ended + 300);
    await button("Undo").tap();
    await button("Undo").tap();
    await page.locator(".lane [data-event]").first().dispatchEvent("click");
    await expect.poll(() => at(to)).toBe(ended);
    await button("Close").first().tap();
  });
});

describe("a second tab", () => {
  it("says that it is open elsewhere, takes over at a tap, and then the first says so", async () => {
    await page.goto(`${walk.address}/replay`);
    await page.locator(".lineof").waitFor();
    const second = await walk.tab();
    await second.goto(`${walk.address}/replay`);
    await second.getByText(en["app.elsewhere"]).waitFor();
    expect(await second.locator(".lineof").count()).toBe(0);
    await button("Use it here", second).tap();
    await second.locator(".lineof").waitFor();
    await page.getByText(en["app.elsewhere"]).waitFor();
    await second.close();
    await button("Use it here").tap();
    await page.locator(".lineof").waitFor();
  });
});

describe("a full disk", () => {
  it("is said, and nothing that was there is lost", async () => {
    const before = await all();
    const phone = await walk.context.newCDPSession(page);
    const room = (quotaSize?: number): Promise<unknown> =>
      phone.send("Storage.overrideQuotaForOrigin", { origin: walk.address, ...(quotaSize ? { quotaSize } : {}) });
    await page.goto(`${walk.address}/replay`);
    await page.locator(".lineof").waitFor();
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await room(used + 100_000);
    // Heard, and its clip of 450 kB does not fit.
    await openSample(page);
    await page.locator("[role=alert]").waitFor();
    expect(await page.locator("[role=alert] p").textContent()).toContain(en["problem.disk-full"]);
    await room();
    expect(await all()).toBe(before);
    await expect.poll(() => clips(page)).toHaveLength(1);
  });
});

describe("without a place to keep things", () => {
  it("works, says so, and is gone with the tab", async () => {
    const browser = walk.context.browser();
    const context: BrowserContext | undefined = await browser?.newContext({
      hasTouch: true,
      viewport: { width: 390, height: 844 },
      serviceWorkers: "block",
      acceptDownloads: true,
    });
    if (!context) throw new Error("no browser");
    // A worker gets no init script: what it asks for is refused at the page's storage.
    await context.route("**/store.worker*.js", async (route) => {
      const answer = await route.fetch({ maxRetries: 5 });
      await route.fulfill({
        response: answer,
        body: `navigator.storage.getDirectory = () => Promise.reject(new DOMException("", "SecurityError"));\n${await answer.text()}`,
      });
    });
    const bare = await context.newPage();
    await bare.goto(`${walk.address}/replay`);
    await bare.getByText(en["app.memory"]).waitFor();
    await openSample(bare);
    expect(await signs(bare)).toBeGreaterThan(0);
    await bare.getByRole("banner").getByRole("link", { name: "Replay" }).tap();
    await bare.getByRole("link", { name: /Sample/ }).waitFor();
    await bare.getByRole("link", { name: en["app.settings"] }).first().tap();
    await bare.getByRole("link", { name: new RegExp(`^${vault["backup.name"]}`) }).tap();
    const coming = bare.waitForEvent("download");
    await button(vault["backup.export.make"], bare).tap();
    const zip = unzipSync(await readFile(await (await coming).path()));
    expect(Object.values(zip).some((file) => new TextDecoder().decode(file).includes("attune.recording/1"))).toBe(true);
    expect(Object.keys(zip).some((name) => /\.(?:mp3|mp4|m4a|wav)$/.test(name))).toBe(true);
    await bare.reload();
    await bare.getByText(en["app.memory"]).waitFor();
    expect(await bare.locator(".lineof").count()).toBe(0);
    await context.close();
  });
});

describe("everything", () => {
  it("is deleted at once, the clips' files too", async () => {
    expect((await clips(page)).length).toBeGreaterThan(0);
    await page.goto(`${walk.address}/settings`);
    await button("Delete everything").tap();
    await page.getByText(en["settings.wipe.sure"]).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).tap();
    await page.getByText(en["settings.wiped"]).waitFor();
    await page.goto(`${walk.address}/replay`);
    await page.getByText(en["shelf.empty"]).waitFor();
    expect(await clips(page)).toEqual([]);
    await page.reload();
    await page.getByText(en["shelf.empty"]).waitFor();
  });
});
