/** Every message can be said, in every language, and what asks for values gets them. */
import { afterEach, describe, expect, it } from "vitest";
import { IntlMessageFormat } from "intl-messageformat";
import {
  addLanguage,
  addOverlay,
  languages,
  regional,
  sentence,
  speaker,
  speak,
  spoken,
  tongueOf,
  within,
} from "./words.ts";
import { numbers } from "./written.ts";
import { words as app } from "./en/app.ts";
import { words as replay } from "./en/replay.ts";

const en = { ...app, ...replay };
const say = speaker(en);
const isId = (id: string): id is keyof typeof en => Object.hasOwn(en, id);
const ids = Object.keys(en).filter(isId);

const argumentsIn = (parts: ReturnType<IntlMessageFormat["getAst"]>): string[] =>
  parts.flatMap((part) => {
    if (part.type === 0 || part.type === 7) return [];
    const own = "value" in part ? [part.value] : [];
    return "options" in part ? [...own, ...Object.values(part.options).flatMap((o) => argumentsIn(o.value))] : own;
  });

afterEach(() => speak("en"));

describe("words", () => {
  for (const language of ["en", "zz"]) {
    it(`says every message in ${language}`, async () => {
      await speak(language);
      for (const id of ids) {
        const values = Object.fromEntries(argumentsIn(new IntlMessageFormat(en[id]).getAst()).map((name) => [name, 3]));
        expect(say(id, values), id).not.toMatch(/\{|undefined|\[object/);
        expect(say(id, values).length, id).toBeGreaterThan(0);
      }
    });
  }
  it("counts in the language's plural", () => {
    expect(say("record.minutes.n", { n: 1 })).toBe("1 minute");
    expect(say("record.minutes.n", { n: 3 })).toBe("3 minutes");
  });
  it("refuses a message without its values", () => expect(() => say("hear.progress")).toThrow());
  it("is about 40 % longer and mirrored in the pseudo-language", async () => {
    const plain = say("shelf.empty");
    await speak("zz");
    expect(say("shelf.empty").length / plain.length).toBeCloseTo(1.4, 1);
    expect(spoken().dir).toBe("rtl");
  });
  it("falls back to English for a language that is not there", async () => {
    await speak("tlh");
    expect(spoken().code).toBe("en");
  });
  it("says a language's own words, English where it has none, and goes on as before where it cannot be loaded", async () => {
    addLanguage("xx", { name: "Xx", dir: "ltr", locale: "es" }, async () => ({ "app.undo": "Xundo" }));
    addLanguage("yy", { name: "Yy", dir: "rtl", locale: "ar" }, () => Promise.reject(new Error("no network")));
    expect(languages().get("xx")?.name).toBe("Xx");
    await speak("xx");
    expect([say("app.undo"), say("app.redo")]).toEqual(["Xundo", en["app.redo"]]);
    await expect(speak("yy")).rejects.toThrow("no network");
    expect(spoken()).toMatchObject({ code: "xx", dir: "ltr" });
  });
  it("says something in another language, dates and all, and goes on in its own even where that breaks off", async () => {
    addLanguage("vv", { name: "Vv", dir: "rtl", locale: "de" }, async () => ({ "app.undo": "Vundo" }));
    const other = await tongueOf("vv");
    const both = (): string => `${say("app.undo")} ${numbers({}).format(1234.5)} ${spoken().dir}`;
    expect([both(), within(other, both), both()]).toEqual([
      "Undo 1,234.5 ltr",
      "Vundo 1.234,5 rtl",
      "Undo 1,234.5 ltr",
    ]);
    const english = await tongueOf("en");
    expect(within(other, () => within(english, both) + within(other, both))).toBe("Undo 1,234.5 ltrVundo 1.234,5 rtl");
    expect(() =>
      within(other, () => {
        throw new Error("half way");
      }),
    ).toThrow("half way");
    expect(both()).toBe("Undo 1,234.5 ltr");
    expect((await tongueOf("tlh")).spoken.code).toBe("en");
  });
  it("speaks what was asked for last, however long an earlier language takes to load", async () => {
    const slow = Promise.withResolvers<Record<string, string>>();
    addLanguage("ww", { name: "Ww", dir: "rtl", locale: "ar" }, () => slow.promise);
    const first = speak("ww");
    await speak("en");
    slow.resolve({});
    await first;
    expect(spoken().code).toBe("en");
  });
  it("says what a region says otherwise, and only there", async () => {
    addOverlay("en", "US", async () => ({ recording: "taping", name: "tag" }));
    const plain = say("child.start");
    await speak("en", "US");
    expect(say("app.missing")).toBe(en["app.missing"].replace("recording", "taping"));
    expect(say("settings.child")).toBe(en["settings.child"].replace("name", "tag"));
    expect([say("child.start"), spoken().tag, spoken().region]).toEqual([plain, "en-US", "US"]);
    expect(regional("A recording")).toBe("A taping");
    await speak("en", "GB");
    expect([say("app.missing"), regional("A recording")]).toEqual([en["app.missing"], "A recording"]);
  });
  it("has a sentence for a problem, known or not", () => {
    expect(sentence({ kind: "no-sound" })).toBe(en["problem.no-sound"]);
    expect(sentence({ kind: "never-heard-of" })).toBe(en["problem.unknown"]);
  });
});
