/** Two people tag one clip, the second without seeing the first's tags; then both look at what each of them saw. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { accessible, signs, startWalk, type Walk } from "./walk.ts";

const event = (id: string, who: string, from: number, to: number, by: "seen" | "heard"): object => ({
  id,
  who,
  channel: "voice",
  act: null,
  from,
  to,
  by,
  sure: by === "heard" ? 0.9 : null,
  note: null,
});
const coding = Buffer.from(
  JSON.stringify({
    format: "attune.recording/1",
    length: 20_000,
    startedAt: null,
    people: [
      { id: "child", role: "child" },
      { id: "adult", role: "adult" },
    ],
    events: [
      event("a", "child", 1000, 1800, "heard"),
      event("b", "adult", 2400, 3200, "seen"),
      event("c", "child", 9000, 9700, "seen"),
    ],
  }),
);

let walk: Walk;
let play = "";
beforeAll(async () => {
  walk = await startWalk();
  const file = { name: "our play.json", mimeType: "application/json", buffer: coding };
  await walk.page.locator("input[type=file]").first().setInputFiles(file);
  await walk.page.waitForURL(/\/play\//);
  play = walk.page.url();
});
afterAll(() => walk.end());

it("hands the clip over with what the device heard, and without the first tags", async () => {
  const { page } = walk;
  await page.getByText("Export, or compare with someone else’s tags").tap();
  await page.getByRole("link", { name: "Ask someone else to tag it without seeing yours" }).tap();
  await page.getByText("Your tags stay hidden until they are done").waitFor();
  await accessible(page, "handing over");
  await page.getByRole("button", { name: "Hand over and begin" }).tap();
  await page.locator(".thumbs").waitFor();
  await expect.poll(() => signs(page)).toBe(1);
});

it("keeps each tag of the second person at once, also when the page is loaded anew", async () => {
  const { page } = walk;
  await page.keyboard.press("w");
  await expect.poll(() => signs(page)).toBe(2);
  await page.goto(`${play}/unseen`);
  await page.getByRole("button", { name: "Go on tagging" }).tap();
  await expect.poll(() => signs(page)).toBe(2);
  await page.getByRole("link", { name: "Done" }).tap();
});

it("says where they differ, plays the place, and counts how alike the two were", async () => {
  const { page } = walk;
  await page.getByRole("heading", { name: "0 of 3 settled" }).waitFor();
  const places = page.locator(".place");
  await expect
    .poll(() => places.locator("dd").allTextContents())
    .toEqual([
      "nothing here",
      expect.stringContaining("looked away"),
      "You, Voice, 0:02.4 to 0:03.2",
      "nothing here",
      "Your child, Voice, 0:09.0 to 0:09.7",
      "nothing here",
    ]);
  await page.getByText("One sign is the same in both").waitFor();
  await page.getByRole("button", { name: "Play 0:09.0" }).tap();
  await page.getByRole("button", { name: "Pause" }).waitFor();
  const agreed = page.locator(".compared");
  await agreed.getByText("before anything was settled").waitFor();
  await agreed.getByText("How is this counted?").tap();
  await agreed.getByText(/Cohen’s kappa is .*steps of 100 ms/u).waitFor();
  await agreed.getByText(/^Both of us tagged 200 steps of 100 ms/u).waitFor();
  const kinds = agreed.getByRole("listitem").filter({ hasText: "Both of us:" });
  expect(await kinds.allTextContents()).toEqual([
    expect.stringMatching(/^Child, looked awayBoth of us: 0, only me: 0, only you: 1\./u),
    expect.stringMatching(/^Child, VoiceBoth of us: 1, only me: 1, only you: 0\..* Kappa is /u),
    expect.stringMatching(/^Adult, VoiceBoth of us: 0, only me: 1, only you: 0\./u),
  ]);
  await accessible(page, "what each of them saw");
});

it("is not listed beside the first, and goes when it is removed", async () => {
  const { page } = walk;
  await page.goto(`${walk.address}/replay`);
  await expect.poll(() => page.locator(".lineof").count()).toBe(1);
  await page.goto(`${play}/agreement`);
  await page.getByRole("button", { name: "Remove the second tagging" }).tap();
  await page.getByRole("button", { name: "Delete", exact: true }).tap();
  await page.getByRole("heading", { name: "There is no second tagging yet" }).waitFor();
  await page.goto(play);
  await expect.poll(() => signs(page)).toBe(3);
});
