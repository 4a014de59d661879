/** Two codings of one clip are settled into a third: at a desk by the keyboard alone, and on a phone by touch. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Event } from "../../src/recording/recording.ts";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

type Row = readonly [id: string, who: string, channel: Event["channel"], act: string | null, from: number, to: number];
const coding = (name: string, rows: readonly Row[], people: readonly [string, string] = ["child", "adult"]) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      format: "attune.recording/1",
      length: 20_000,
      startedAt: null,
      people: people.map((id, i) => ({ id, role: i === 0 ? "child" : "adult" })),
      events: rows.map(([id, who, channel, act, from, to]) => {
        return { id, who, channel, act, from, to, by: "seen", sure: null, note: null };
      }),
    }),
  ),
});
const mine = coding("our play.json", [
  ["a", "child", "voice", null, 1000, 1800],
  ["b", "adult", "voice", null, 3000, 4000],
  ["c", "child", "voice", null, 6000, 7000],
  ["d", "adult", "face", "smile", 9000, 10_000],
  ["e", "child", "touch", null, 12_000, 13_000],
]);
/** One is the same, one only mine, one with other borders, one under another name, one only theirs. */
const theirs = coding(
  "their play.json",
  [
    ["k", "CHI", "voice", null, 1100, 1900],
    ["l", "CHI", "voice", null, 6000, 8000],
    ["m", "MOT", "face", "laugh", 9100, 10_100],
    ["n", "CHI", "touch", null, 12_000, 13_000],
    ["o", "MOT", "touch", null, 15_000, 16_000],
  ],
  ["CHI", "MOT"],
);

const begin = async (walk: Walk): Promise<string> => {
  const { page } = walk;
  await page.locator("input[type=file]").first().setInputFiles(mine);
  await page.waitForURL(/\/play\//);
  const play = new URL(page.url()).pathname;
  await visit(page, `${play}/agreement`);
  await page.getByRole("heading", { name: "There is no second tagging yet" }).waitFor();
  await page.getByLabel("Bring a second tagging as a file").setInputFiles(theirs);
  await page.getByRole("heading", { name: "0 of 4 settled" }).waitFor();
  return play;
};

describe("at a desk, by the keyboard alone", () => {
  let walk: Walk;
  let play = "";
  beforeAll(async () => {
    walk = await startWalk({ context: { viewport: { width: 1280, height: 800 } } });
    play = await begin(walk);
  });
  afterAll(() => walk.end());
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await walk.page.keyboard.press(key);
  };
  const now = (): Promise<string | null> => walk.page.locator(".place[aria-current=true] h3").textContent();
  const settled = (n: number): Promise<void> => walk.page.getByRole("heading", { name: `${n} of 4 settled` }).waitFor();

  it("walks over what differs, and settles each with one key", async () => {
    await press("d");
    expect(await now()).toContain("Only mine has this");
    await press("1");
    await settled(1);
    await press("d");
    expect(await now()).toContain("with other borders");
    await press("5", "d");
    expect(await now()).toContain("under another name");
    // Both cannot stand in one person's one channel.
    await press("3");
    await settled(2);
    await press("2", "d", "2");
    await settled(4);
    await press("Shift+D");
    expect(await now()).toContain("under another name");
  });

  it("takes a choice back, and brings it again", async () => {
    await press("z", "z");
    await settled(2);
    await press("y", "Control+Shift+Z");
    await settled(4);
  });

  it("lets one be written by hand", async () => {
    await press("e");
    await walk.page.getByRole("form", { name: "What goes in instead" }).waitFor();
    await press("Tab", "Tab");
    await walk.page.keyboard.type("8.5");
    await press("Enter");
    await walk.page.getByText("By hand: You, Face: \u2068smile\u2069, 0:08.5 to 0:10.0").waitFor();
    await settled(4);
  });

  it("keeps what was chosen, and opens the third, whose figures the two did not get", async () => {
    const { page } = walk;
    await page.reload();
    await settled(4);
    await page.getByText("before anything was settled").waitFor();
    await page.getByText("6 signs are in it.").waitFor();
    await page.getByRole("button", { name: "Open the third" }).focus();
    await press("Enter");
    await page.waitForURL(/-settled/);
    const line = page.getByRole("region", { name: "Timeline" }).getByRole("group");
    await expect.poll(() => line.getAttribute("aria-label")).toMatch(/above made 3 signs, you below made 3 signs/u);
    await visit(page, `${play}/agreement`);
    await settled(4);
  });

  it("is for everyone in each light, at each width, in either direction", { timeout: 240_000 }, async () => {
    const { page } = walk;
    const places = [`${play}/agreement`];
    expect(await wrongOf(page, places, { widths: [1024, 1920, 768], whole: ".place" })).toEqual([]);
    expect(await wrongMirrored(page, places, { widths: [1024], whole: ".place" })).toEqual([]);
  });
});

describe("on a phone, by touch", () => {
  let walk: Walk;
  let play = "";
  beforeAll(async () => {
    walk = await startWalk();
    play = await begin(walk);
  });
  afterAll(() => walk.end());
  const place = (n: number) => walk.page.locator(".place").nth(n);

  it("settles place by place, says what was renamed, and leaves both as they are", async () => {
    const { page } = walk;
    await place(0).getByRole("button", { name: "Keep it" }).tap();
    await place(1).getByRole("button", { name: "From the first start to the last end" }).tap();
    await place(2).getByRole("button", { name: "Neither" }).tap();
    await place(3).getByRole("button", { name: "Leave it out" }).tap();
    await page.getByRole("heading", { name: "4 of 4 settled" }).waitFor();
    await page.getByText("How the two are put beside each other").tap();
    await page.getByText("\u2068CHI\u2069 in the file is your child here.").waitFor();
    await accessible(page, "settling on a phone");
    await page.getByRole("button", { name: "Everything as in mine" }).tap();
    await page.getByText("5 signs are in it.").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await page.getByText("4 signs are in it.").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it("says where the second was moved, and that nothing meets any more", async () => {
    const { page } = walk;
    await page.getByLabel("The second begins later by, in seconds").fill("-14.5");
    await page.getByLabel("The second begins later by, in seconds").blur();
    await page.getByText("The second is moved 14.5 s earlier.").waitFor();
    await page.getByText("4 of its signs fell before the start and are left out.").waitFor();
    await page.getByRole("heading", { name: "Nothing in the two is at the same time" }).waitFor();
    await page.getByLabel("The second begins later by, in seconds").fill("0");
    await page.getByLabel("The second begins later by, in seconds").blur();
    await page.getByRole("heading", { name: "4 of 4 settled" }).waitFor();
  });

  it("goes with the second coding", async () => {
    const { page } = walk;
    await page.getByRole("button", { name: "Open the third" }).tap();
    await page.waitForURL(/-settled/);
    const third = new URL(page.url()).pathname;
    await visit(page, `${play}/agreement`);
    await page.getByRole("button", { name: "Remove the second tagging" }).tap();
    await page.getByRole("button", { name: "Delete", exact: true }).tap();
    await page.getByRole("heading", { name: "There is no second tagging yet" }).waitFor();
    await visit(page, third);
    await page.getByRole("heading", { name: "Nothing is here" }).waitFor();
  });
});
