/**
 * The vault as a family meets it: a lock that opens for its owner alone, with help and the pause in front of it; a way to
 * leave at once; a backup that brings all of it back; another app's days brought along, once.
 */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words as app } from "../../src/words/en/app.ts";
import { words as leaving } from "../../src/words/en/leave.ts";
import { words } from "../../src/words/en/vault.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
const passphrase = "walrus under the stairs";

beforeAll(async () => {
  walk = await startWalk({ context: { acceptDownloads: true } });
  page = walk.page;
});
afterAll(() => walk.end());

const button = (name: string, on = page) => on.getByRole("button", { name, exact: true });
const open = async (path: string, on = page): Promise<void> => {
  await on.goto(walk.address + path);
  await on.locator("h1").waitFor();
};
const heading = (name: string, on = page) => on.getByRole("heading", { name, exact: true }).waitFor();
/** A picture for who looks at them, where somebody asked for it. */
const shot = async (name: string): Promise<void> => {
  const folder = process.env["SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
const theme = (name: "morning" | "evening" | "night") =>
  page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), name);

/** Three notes of the family's own, put in where the store takes them. */
const bringAlong = async (files: readonly { readonly name: string; readonly text: string }[]): Promise<void> => {
  await open("/settings/bring");
  await page
    .locator("input[type=file]")
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })));
};
const csv = [
  { name: "child.csv", text: "first_name,last_name,birth_date\r\nNoor,Aziz,2026-01-17\r\n" },
  {
    name: "feeding.csv",
    text: "child_id,start,end,type,method,amount,notes\r\n1,2026-11-20 03:04:09,2026-11-20 03:12:09,formula,bottle,3,\r\n1,soon,,formula,bottle,,\r\n",
  },
  { name: "note.csv", text: "child_id,note,time\r\n1,laughed at the spoon,2026-11-20 06:37:12\r\n" },
];

describe("bringing along what Baby Buddy has", () => {
  it("says what becomes what and what has no place, takes it in, and takes it in once", async () => {
    await bringAlong(csv);
    await heading(words["bring.preview"]);
    await page.getByRole("row", { name: "1 feed openings of that day" }).waitFor();
    await page.getByText("feeding.csv, row 3: its time cannot be read: soon").waitFor();
    await accessible(page, "bring");
    await shot("bring");
    await button(words["bring.take"]).tap();
    await page.getByText("2 entries were added.").waitFor();
    await bringAlong(csv);
    await button(words["bring.take"]).tap();
    await page.getByText("All of it was here already.").waitFor();
    await open("/children");
    await expect.poll(() => page.locator("main").getByRole("link", { name: /Noor/ }).count()).toBe(1);
  });
});

describe("the lock", () => {
  it("is set, closes at a tap, and opens for the passphrase alone", async () => {
    await open("/settings");
    await shot("settings");
    await accessible(page, "settings");
    await page.getByRole("link", { name: new RegExp(`^${words["lock.name"]}`) }).tap();
    await heading(words["lock.title"]);
    await page.getByLabel(words["lock.new"]).fill(passphrase);
    await page.getByLabel(words["lock.again"]).fill("walrus under the chairs");
    await button(words["lock.set"]).tap();
    await page.getByText(words["lock.unlike"]).waitFor();
    await accessible(page, "lock");
    await shot("lock");
    await page.getByLabel(words["lock.again"]).fill(passphrase);
    await button(words["lock.set"]).tap();
    await page.getByText(words["lock.was.set"]).waitFor();
    await page.getByText(words["lock.is.on"]).waitFor();
    await shot("lock-set");
    await button(words["lock.now"]).tap();
    await heading(words["lock.locked.title"]);
    await accessible(page, "locked");
    await page.getByLabel(words["lock.passphrase"]).fill("walrus under the chairs");
    await page.keyboard.press("Enter");
    await page.getByText(words["problem.wrong-key"]).waitFor();
    for (const light of ["morning", "evening", "night"] as const) {
      await theme(light);
      await shot(`locked-${light}`);
      await accessible(page, `locked ${light}`, { only: ["color-contrast"] });
    }
  });

  it("leaves help and the pause open, and nothing else", async () => {
    await open("/pause");
    expect(await page.getByRole("heading", { name: words["lock.locked.title"] }).count()).toBe(0);
    await open("/help");
    expect(await page.getByRole("heading", { name: words["lock.locked.title"] }).count()).toBe(0);
    for (const path of ["/", "/days", "/children", "/settings", "/settings/backup", "/replay"]) {
      await open(path);
      await heading(words["lock.locked.title"]);
      expect(await page.getByText("Noor").count()).toBe(0);
    }
  });

  it("opens by keyboard alone, and the tab that had it open stays as it was", async () => {
    await open("/settings/lock");
    await page.getByLabel(words["lock.passphrase"]).focus();
    await page.keyboard.type(passphrase);
    await page.keyboard.press("Enter");
    await heading(words["lock.title"]);
    await open("/children");
    // Loaded anew, it is locked again.
    await heading(words["lock.locked.title"]);
    await page.getByLabel(words["lock.passphrase"]).fill(passphrase);
    await button(words["lock.open"]).tap();
    await page.getByText("Noor").first().waitFor();
  });

  it("opens with a passkey too, where the browser has one with a key in it", async () => {
    const devtools = await walk.context.newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        ctap2Version: "ctap2_1",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        hasPrf: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.getByRole("link", { name: app["app.settings"] }).first().tap();
    await page.getByRole("link", { name: new RegExp(`^${words["lock.name"]}`) }).tap();
    await page.locator("#passkey-current").fill(passphrase);
    await button(words["lock.passkey.add"]).tap();
    await page.getByText(words["lock.passkey.added"]).waitFor();
    await button(words["lock.now"]).tap();
    await heading(words["lock.locked.title"]);
    await button(words["lock.open.passkey"]).tap();
    await heading(words["lock.title"]);
    await page.getByText(words["lock.is.passkey"]).waitFor();
    await shot("lock-passkey");
  });
});

describe("a moment in a vault that has a lock", () => {
  const unlock = async (): Promise<void> => {
    await heading(words["lock.locked.title"]);
    await page.getByLabel(words["lock.passphrase"]).fill(passphrase);
    await button(words["lock.open"]).tap();
    await page.locator(".quick").waitFor();
  };
  const feed = (): Promise<number> => page.locator(".feed li").count();

  it("is logged in three taps once it is open, and still there after it was locked again", async () => {
    await open("/");
    await unlock();
    for (const name of [/called$/, /^went there$/, /^Calmed down/])
      await page.getByRole("button", { name }).first().tap();
    await expect.poll(() => feed()).toBe(1);
    await page.getByRole("link", { name: app["app.settings"] }).first().tap();
    await page.getByRole("link", { name: new RegExp(`^${words["lock.name"]}`) }).tap();
    await button(words["lock.now"]).tap();
    await heading(words["lock.locked.title"]);
    expect(await page.locator("main").innerText()).not.toMatch(/Noor|called/);
    await open("/");
    expect(await feed()).toBe(0);
    await unlock();
    await expect.poll(() => feed()).toBe(1);
    await page
      .getByText(/Noor called, you came/)
      .first()
      .waitFor();
  });
});

describe("a backup", () => {
  let file = Buffer.alloc(0);

  it("is made in one tap, and tells nothing to who does not have its passphrase", async () => {
    await page.getByRole("link", { name: app["app.settings"] }).first().tap();
    await page.getByRole("link", { name: new RegExp(`^${words["backup.name"]}`) }).tap();
    await page.getByText(words["backup.never"]).waitFor();
    await page.getByLabel(words["backup.passphrase"]).fill(" a bell in the harbour");
    await button(words["backup.make"]).tap();
    await page.getByText(words["lock.unlike"]).waitFor();
    await page.getByLabel(words["lock.again"]).fill("a bell in the harbour");
    await accessible(page, "backup");
    const coming = page.waitForEvent("download");
    await button(words["backup.make"]).tap();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^attune-backup-\d{4}-\d\d-\d\d\.attune$/);
    file = await readFile(await download.path());
    expect(file.subarray(0, 16).toString()).toBe("attune.backup/1\n");
    expect(file.includes("Noor")).toBe(false);
    await page.getByText("The last backup was made on").waitFor();
    await shot("backup");
  });

  it("gives all of it out as open files", async () => {
    const coming = page.waitForEvent("download");
    await button(words["backup.export.make"]).tap();
    const zip = await readFile(await (await coming).path());
    expect(zip.subarray(0, 2).toString()).toBe("PK");
    await button(words["backup.check"]).tap();
    await page.getByText(words["backup.checked"]).waitFor();
  });

  it("brings all of it back after everything was deleted, and adds nothing the second time", async () => {
    await page.getByRole("link", { name: app["app.settings"] }).first().tap();
    await button(app["settings.wipe"]).tap();
    await page.getByRole("dialog").getByRole("button", { name: app["settings.wipe"] }).tap();
    await page.getByText(app["settings.wiped"]).waitFor();
    await open("/settings/backup");
    const restore = async (with_: string): Promise<void> => {
      await page
        .getByLabel(words["backup.file"])
        .setInputFiles({ name: "mine.attune", mimeType: "application/octet-stream", buffer: file });
      await page.getByLabel(words["backup.file.passphrase"]).fill(with_);
      await button(words["backup.restore.start"]).tap();
    };
    await restore("a bell in the forest");
    await page.getByText(words["problem.backup-wrong-passphrase"]).waitFor();
    await restore("a bell in the harbour");
    await page.getByText(/\d+ records were added\./).waitFor();
    await shot("restored");
    await restore("a bell in the harbour");
    await page.getByText("All of it was here already.").waitFor();
    await open("/children");
    await page.getByText("Noor").first().waitFor();
    await open("/");
    await page
      .getByText(/Noor called, you came/)
      .first()
      .waitFor();
  });
});

describe("leaving at once", () => {
  it("leaves no title and no way back, by a double Escape", async () => {
    await open("/children");
    await page.getByText("Noor").first().waitFor();
    await page.getByRole("link", { name: app["app.settings"] }).first().tap();
    await heading(app["settings.title"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.waitForURL(`${walk.address}/away.html`);
    expect(await page.title()).toBe("New tab");
    expect(await page.locator("body").innerText()).toBe("");
    await page.goBack().catch(() => null);
    await page.waitForURL(/away\.html$|about:blank/);
    await page.goForward().catch(() => null);
    await page.waitForURL(/away\.html$|about:blank/);
  });

  it("has a button on every screen where that is wanted, at 320 px and from right to left too", async () => {
    await page.goto(walk.address);
    await open("/settings");
    await page.getByLabel(leaving["leave.button"]).check();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ["/settings", "/settings/lock", "/settings/backup", "/settings/bring"]) {
      await open(path);
      await page.locator(".leave").waitFor();
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), dir);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wider, `${path} ${dir}`).toBe(false);
      }
      await shot(`rtl${path.replaceAll("/", "-")}`);
    }
    await page.locator(".leave").tap();
    await page.waitForURL(`${walk.address}/away.html`);
  });
});

describe("on an iPhone", () => {
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

  it("says what Safari deletes after seven days, and how not to lose it; elsewhere it does not", async () => {
    const settings = async (userAgent?: string): Promise<Page> => {
      const context = await walk.context.browser()?.newContext({
        serviceWorkers: "block",
        viewport: { width: 390, height: 844 },
        ...(userAgent ? { userAgent } : {}),
      });
      if (!context) throw new Error("no browser");
      const there = await context.newPage();
      await open("/settings", there);
      await there.getByRole("link", { name: new RegExp(`^${words["backup.name"]}`) }).waitFor();
      return there;
    };
    const phone = await settings(iphone);
    await phone.getByText(words["keep.rule"]).waitFor();
    await phone.getByText(words["keep.install.ios"]).waitFor();
    await accessible(phone, "settings on an iPhone");
    await phone.context().close();
    const other = await settings();
    expect(await other.getByText(words["keep.rule"]).count()).toBe(0);
    await other.context().close();
  });
});
