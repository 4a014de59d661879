/** A recording goes out in each of the field's formats and comes back; another coding is laid beside it. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readRecording } from "../../src/recording/formats/formats.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

const event = (id: string, who: string, from: number, to: number): object => ({
  id,
  who,
  channel: "voice",
  act: null,
  from,
  to,
  by: "seen",
  sure: null,
  note: null,
});
const coding = (events: readonly object[]): Buffer =>
  Buffer.from(
    JSON.stringify({
      format: "attune.recording/1",
      length: 20_000,
      startedAt: null,
      people: [
        { id: "child", role: "child" },
        { id: "adult", role: "adult" },
      ],
      events,
    }),
  );
const mine = [event("a", "child", 1000, 1800), event("b", "adult", 2400, 3200), event("c", "child", 9000, 9700)];

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk();
});
afterAll(() => walk.end());

const bring = (name: string, buffer: Buffer): Promise<void> =>
  walk.page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/octet-stream", buffer });

it("takes in a coded file, without a clip", async () => {
  await bring("our play.json", coding(mine));
  await walk.page.waitForURL(/\/play\//);
  await expect.poll(() => walk.page.locator("h1").textContent()).toMatch(/20 s, 3 signs/);
});

it("saves it in each format, as other programs read it", async () => {
  await walk.page.getByText("Export, or compare with someone else’s tags").tap();
  for (const ending of ["json", "eaf", "textgrid", "rttm", "cha", "opf", "boris", "csv", "tsv"]) {
    const [saved] = await Promise.all([
      walk.page.waitForEvent("download"),
      walk.page.getByRole("button", { name: `.${ending}`, exact: true }).tap(),
    ]);
    expect(saved.suggestedFilename().toLowerCase()).toBe(`our-play.${ending}`);
    const read = readRecording(saved.suggestedFilename(), new Uint8Array(await readFile(await saved.path())));
    expect(read.ok && read.value.recording.events.map(({ from, to }) => [from, to]), ending).toEqual([
      [1000, 1800],
      [2400, 3200],
      [9000, 9700],
    ]);
  }
});

it("says what two people saw alike, and what one of them missed", async () => {
  const theirs = [
    event("x", "child", 1100, 1800),
    event("y", "adult", 2300, 3200),
    event("z", "adult", 15_000, 15_600),
  ];
  await walk.page
    .getByLabel("Compare with someone else’s tags")
    .setInputFiles({ name: "theirs.json", mimeType: "application/json", buffer: coding(theirs) });
  const agreed = walk.page.locator(".agreed");
  await agreed.getByText("2 signs were seen by both").waitFor();
  await expect
    .poll(() => agreed.locator(":scope > .seen li > span").allTextContents())
    .toEqual(["You, Voice, 0:15.0 to 0:15.6", "Your child, Voice, 0:09.0 to 0:09.7"]);
  await accessible(walk.page, "the comparison");
});

it("says what is wrong with a file, and where", async () => {
  await walk.page.goto(`${walk.address}/replay`);
  const says = (sentence: RegExp): Promise<void> => walk.page.getByRole("alert").getByText(sentence).waitFor();
  await bring("broken.json", Buffer.from("{ not json"));
  await says(/^Line 1: .*not JSON/);
  const row = (from: number): string => `SPEAKER a 1 ${from} 2.0 <NA> <NA> CHI <NA> <NA>\n`;
  await bring("far.rttm", Buffer.from(`;; no row has a time\n${row(10 * 24 * 3600)}`));
  await says(/^Line 2: This lies more than ten days/);
  await expect.poll(() => walk.page.locator(".lineof").count()).toBe(1);
});
