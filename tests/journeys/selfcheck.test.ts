/**
 * Self-checks: the weekly look from question to page, a file from a clinic, and the alert by every way in which an answer can
 * come; by touch and by the keyboard, offline, in three languages, and switched off whole.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words as arabic } from "../../src/words/ar/help.ts";
import { words as spanish } from "../../src/words/es/help.ts";
import { keyboard } from "./keyboard.ts";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

const thanks = "Thank you for saying it. You do not have to hold this alone.";
const often = ["None of it", "Some of it", "Most of it"];
/** Nine questions with the key of PHQ-9 and words of our own; the third asks only if the second is above zero. */
const nine = (first: object = {}): object => ({
  resourceType: "Questionnaire",
  status: "active",
  url: "http://clinic.example/Questionnaire/phq-9",
  name: "PHQ9",
  title: "A clinic’s nine",
  publisher: "A clinic",
  copyright: "© A clinic",
  language: "en",
  item: [
    ...Array.from({ length: 9 }, (_, n) => ({
      linkId: `q${n + 1}`,
      type: "choice",
      text: `Clinic question ${n + 1}`,
      answerOption: often.map((display, weight) => ({
        valueCoding: {
          code: `c${weight}`,
          display,
          extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: weight }],
        },
      })),
      ...(n === 8 && first),
    })),
    {
      linkId: "sum",
      type: "integer",
      text: "Sum of the nine",
      readOnly: true,
      extension: [
        {
          url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
          valueExpression: { language: "text/fhirpath", expression: "%resource.item.answer.value.weight().sum()" },
        },
      ],
    },
  ],
});
const asFile = (name: string, content: object): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(content)),
});

let walk: Walk;
let page: Page;
beforeAll(async () => {
  walk = await startWalk({ at: "/selfcheck" });
  page = walk.page;
});
afterAll(() => walk.end());

const press = (name: string | RegExp): Promise<void> => page.getByRole("button", { name, exact: true }).tap();
const heading = (name: string): Promise<void> => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const bring = async (file: object): Promise<void> => {
  await visit(page, "/selfcheck");
  await page.getByLabel("Bring a file").setInputFiles(asFile("clinic.json", file));
  await heading("A clinic’s nine");
};
const answerFirst = async (many: number): Promise<void> => {
  for (let n = 1; n <= many; n++) {
    await heading(`Clinic question ${n}`);
    await press(often[n % 2] ?? "");
  }
};
const noTotal = async (): Promise<void> => {
  await heading(thanks);
  expect(await page.getByText("Sum of the nine").count()).toBe(0);
};
const dropDraft = async (): Promise<void> => {
  await visit(page, "/selfcheck");
  await press("Stop, keep nothing");
  await page.getByRole("heading", { name: "You stopped in the middle" }).waitFor({ state: "detached" });
};

describe("the weekly look", () => {
  it("is walked a question a page, survives a crash, and is a mirror without a total", async () => {
    await page.getByRole("link", { name: "Look at my week" }).tap();
    await heading("How often was your mood all right this week?");
    await page.getByText("1 of 10", { exact: true }).waitFor();
    await press("On most days");
    await heading("How often did worries go round in your head?");
    await press("Skip this one");
    await heading("How often did you get enough sleep to carry on?");
    await page.reload();
    await heading("How often did you get enough sleep to carry on?");
    await press("Back");
    await heading("How often did worries go round in your head?");
    await press("Now and then");
    for (let n = 0; n < 7; n++) await press("Hardly at all");
    await heading("Is there anything that you would like to remember about this week?");
    await page.getByRole("textbox").fill("Rain");
    await press("Done");
    await heading("What you answered, not what you are");
    expect(await page.getByRole("definition").allTextContents()).toEqual([
      "On most days",
      "Now and then",
      ...Array.from({ length: 7 }, () => "Hardly at all"),
      "Rain",
    ]);
    await page.getByText("How it is counted").tap();
    await page.getByText("Nothing is added up here.").waitFor();
    await accessible(page, "a result");
    await page.getByRole("link", { name: "Make a page to bring along" }).tap();
    await heading("My answers");
    await visit(page, "/selfcheck/weeks");
    await heading("Your own weeks, side by side");
    await visit(page, "/selfcheck");
    // Taken now, it is not offered again before two weeks are over; by hand it is there.
    expect(await page.locator(".wash").count()).toBe(0);
    await page.getByRole("link", { name: "Look at my week" }).waitFor();
  });

  it("is answered by the keyboard alone", async () => {
    await visit(page, "/selfcheck/do/week");
    const keys = keyboard(page);
    await keys.press("Nearly the whole week");
    await heading("How often did worries go round in your head?");
    await keys.press("Back");
    await heading("How often was your mood all right this week?");
    await keys.press("Stop, keep nothing");
    await heading("How is it going for you?");
  });
});

describe("a file from a clinic", () => {
  it("says whose it is, is answered to its end, and goes out as a response", async () => {
    await bring(nine());
    await page.getByText("From A clinic").waitFor();
    await page.getByText("© A clinic").waitFor();
    await page.getByRole("link", { name: "Begin" }).tap();
    await answerFirst(8);
    await heading("Clinic question 9");
    await press("None of it");
    await heading("What you answered, not what you are");
    await page.getByText("How it is counted").tap();
    await page.getByText("Sum of the nine: 4.").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), press("Save the answers as a file")]);
    const stream = await download.createReadStream();
    let text = "";
    for await (const piece of stream) text += String(piece);
    expect(JSON.parse(text)).toMatchObject({
      resourceType: "QuestionnaireResponse",
      status: "completed",
      questionnaire: "http://clinic.example/Questionnaire/phq-9",
      item: expect.arrayContaining([{ linkId: "sum", text: "Sum of the nine", answer: [{ valueInteger: 4 }] }]),
    });
    await press("Keep nothing");
    await heading("How is it going for you?");
  });

  it("is refused by name where it is none", async () => {
    await page.getByLabel("Bring a file").setInputFiles(asFile("p.json", { resourceType: "Patient" }));
    await page.getByText("This file holds no FHIR questionnaire").waitFor();
  });
});

describe("an alert", () => {
  const begin = async (): Promise<void> => {
    await visit(page, "/selfcheck");
    await page.getByRole("link", { name: "A clinic’s nine" }).first().tap();
    await page.getByRole("link", { name: "Begin" }).tap();
  };

  it("opens Help as it is answered, and again where somebody comes back to it", async () => {
    await begin();
    await answerFirst(8);
    await heading("Clinic question 9");
    await press("Some of it");
    await noTotal();
    await visit(page, "/selfcheck");
    await page.getByRole("link", { name: "Go on where you were" }).tap();
    await noTotal();
    await dropDraft();
  });

  it("opens Help without a network, and while the own side is locked", async () => {
    const off = await startWalk({ at: "/settings/own", context: { serviceWorkers: "allow" } });
    await off.page.locator("#own-new").fill("a long enough passphrase");
    await off.page.locator("#own-new-again").fill("a long enough passphrase");
    await off.page.keyboard.press("Enter");
    await off.page.getByText("This side now has a lock of its own.").waitFor();
    await off.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller !== null) return;
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    });
    await off.context.setOffline(true);
    await off.page.goto(`${off.address}/selfcheck`);
    await off.page.getByRole("heading", { level: 1, name: "This side is closed" }).waitFor();
    await off.page.goto(`${off.address}/selfcheck/card/epds`);
    await off.page.getByRole("button", { name: "Yes, or I am not sure" }).tap();
    await off.page.getByRole("heading", { level: 1, name: thanks, exact: true }).waitFor();
    await off.end();
  });

  it("opens Help where an answer is changed on the way back", async () => {
    await begin();
    await answerFirst(8);
    await heading("Clinic question 9");
    await press("Back");
    await heading("Clinic question 8");
    await page.getByRole("button", { name: "Skip this one" }).tap();
    await heading("Clinic question 9");
    await press("Most of it");
    await noTotal();
    await dropDraft();
  });

  it("opens Help from answers that are brought back, and keeps none of them", async () => {
    await visit(page, "/selfcheck");
    await page.getByRole("link", { name: "A clinic’s nine" }).first().tap();
    await page.getByLabel("Bring answers back").setInputFiles(
      asFile("answers.json", {
        resourceType: "QuestionnaireResponse",
        status: "completed",
        item: [{ linkId: "q9", answer: [{ valueCoding: { code: "c1" } }] }],
      }),
    );
    await noTotal();
    await visit(page, "/selfcheck");
    expect(await page.getByRole("heading", { name: "You stopped in the middle" }).count()).toBe(0);
  });

  it("opens Help where a file fills it in itself", async () => {
    await bring(nine({ initial: [{ valueCoding: { code: "c2" } }] }));
    await page.getByRole("link", { name: "Begin" }).tap();
    await noTotal();
  });

  it.each(["epds", "phq-9", "pbq"])("is asked for before the total of %s by hand", async (id) => {
    await visit(page, `/selfcheck/card/${id}`);
    expect(await page.getByRole("textbox").count()).toBe(0);
    await press("Yes, or I am not sure");
    await heading(thanks);
    await visit(page, `/selfcheck/card/${id}`);
    await press("No, it was zero");
    await page.getByRole("textbox").fill("999");
    await page.getByText("is a whole number from 0 to").waitFor();
    await page.getByRole("textbox").fill("12");
    await press("Keep this total");
    await heading("What you answered, not what you are");
  });

  it.each([
    ["es", spanish["help.said.title"]],
    ["ar", arabic["help.said.title"]],
  ])("is said in %s", async (language, title) => {
    await page.evaluate((code) => localStorage.setItem("attune.language", code), language);
    await page.goto(`${walk.address}/selfcheck/card/epds`);
    await page.locator(".checkopts button").first().tap();
    await heading(title);
    await page.evaluate(() => localStorage.setItem("attune.language", "en"));
    await page.goto(`${walk.address}/selfcheck`);
    await page.locator("h1").waitFor();
  });
});

describe("the screens", () => {
  it("can be used by everyone, in each light, at each width and in either direction", {
    timeout: 240_000,
  }, async () => {
    const places = ["/selfcheck", "/selfcheck/do/week", "/selfcheck/card/epds", "/selfcheck/weeks", "/help?at=said"];
    expect(await wrongOf(page, places, { widths: [320, 1280] })).toEqual([]);
    expect(await wrongMirrored(page, ["/selfcheck", "/selfcheck/do/week", "/selfcheck/cards"])).toEqual([]);
  });
});

describe("switched off", () => {
  it("shows nothing of itself but the way to switch it on, and what is kept can be removed", async () => {
    await visit(page, "/selfcheck");
    await press("Switch self-checks off");
    await heading("Self-checks are switched off");
    await visit(page, "/story");
    await page.locator('main a[href="/skills"]').waitFor();
    expect(await page.locator('a[href="/selfcheck"]').count()).toBe(0);
    await visit(page, "/selfcheck/cards");
    await heading("Self-checks are switched off");
    await press("Remove what self-checks keep");
    await page.getByRole("dialog").getByRole("button", { name: "Remove what self-checks keep" }).tap();
    await page.getByText("Everything that self-checks kept is gone.").waitFor();
    await press("Switch them on");
    await visit(page, "/story");
    await page.locator('a[href="/selfcheck"]').tap();
    await heading("How is it going for you?");
    expect(await page.getByRole("heading", { name: "What you kept" }).count()).toBe(0);
  });
});
