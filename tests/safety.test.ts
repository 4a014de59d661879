/**
 * What could hurt is said once, everywhere, with one urgency: the rules of content/safety hold, each is seen to fail on a planted
 * text, and docs/safety.md lists every rule with its source and where it stands (`vitest -u` writes it anew).
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ladder } from "../src/screens/help/ladder.ts";
import { languages } from "../tools/build/content.ts";
import { citedIn, rulesIn, withRules } from "../tools/build/rules.ts";
import {
  carriedBy,
  clashing,
  contentPieces,
  lacking,
  messagePieces,
  type Piece,
  safetyOf,
  unsafe,
} from "../tools/build/safety.ts";

const root = resolve(import.meta.dirname, "..");
const content = join(root, "content");
const text = readFileSync(join(content, "safety/facts.yaml"), "utf8");
const safety = safetyOf(text);
const en = rulesIn("en");
const piece = (said: string, language = "en", more: Partial<Piece> = {}): Piece => ({
  where: "planted",
  language,
  text: said,
  ...more,
});

describe("the safety rules", () => {
  it("are carried by every page, activity, sign and screen that is about them, in one urgency, in every language", () => {
    expect(unsafe(content, languages())).toEqual([]);
  });

  it("are on the ladder of Help now by how soon, each of them once", () => {
    const soon = Object.entries(safety.rules).filter(([, { how_soon }]) => how_soon !== "always");
    const climbed = Object.entries(ladder).flatMap(([step, rules]) => rules.map((rule) => [rule, step] as const));
    const placed = climbed.filter(([rule]) => rule !== "vaccine").toSorted();
    expect(placed).toEqual(soon.map(([rule, { how_soon }]) => [rule, how_soon]).toSorted());
  });

  it("are said in no more than 22 words a sentence in English", () => {
    const long = Object.values(en)
      .flatMap((rule) => rule.split(/(?<=[.?:])\s+/))
      .filter((one) => one.split(/\s+/).length > 22);
    expect(long).toEqual([]);
  });
});

describe("a page that lacks its rule", () => {
  it.each([
    ["holding", "Then sit down and hold on for five to eight minutes more.", ["sofa"]],
    ["sleep", "For every baby’s sleep: on the back.", ["cot", "sofa"]],
    ["one bed", "Some families like bed sharing.", ["cot", "sofa", "bed", "sober", "sleepy-medicine"]],
    ["crying", "If crying ever gets too much, hum.", ["away", "shake"]],
    ["fever", "Babies may get a fever.", ["fever", "vaccine"]],
    ["feeding", "Babies show hunger with busy lips.", ["feeding"]],
    ["thoughts", "Many parents have intrusive thoughts.", ["unwanted", "right"]],
    ["dying", "Do you think of dying?", ["dying", "plan"]],
    ["fear", "If you are afraid of your partner, wait.", ["afraid"]],
    ["a lost skill", "Your child may lose a skill.", ["skill"]],
    ["something heavy", "Lay something heavy on the knees.", ["weight"]],
  ])("is told, about %s", (_, said, rules) => {
    const told = lacking(safety, [piece(said)]);
    expect(told).toEqual(rules.map((rule) => `planted (en) does not carry the safety rule ${rule}`));
    // With its rules it passes; in a language that left them out it does not.
    const whole = [said, ...rules.map((rule) => en[rule])].join(" ");
    expect(lacking(safety, [piece(whole)])).toEqual([]);
    expect(lacking(safety, [piece(whole), piece("…", "es")])).toHaveLength(rules.length);
  });

  it("is told where a rule is said in other words", () => {
    const near = (en["sofa"] ?? "").replace("Never sleep", "Try not to sleep");
    expect(lacking(safety, [piece(`Sit and hold. ${near}`)])).toHaveLength(1);
  });
});

describe("another urgency for the same thing", () => {
  it.each([
    ["en", "A lost skill is worth a talk soon.", "skill"],
    ["en", "If your child loses words, looks or skills, see a doctor this week.", "skill"],
    ["en", "Under three months, with 38 °C call a doctor today.", "fever"],
    ["en", "If you think of dying, tell someone this week.", "dying"],
    ["en", "With a plan to die, call someone today.", "plan"],
    ["en", "See a doctor this week about a baby who is very floppy.", "floppy"],
    ["es", "Si pierde algo que ya sabía hacer, ve pronto al médico.", "skill"],
    ["es", "Con 38 °C, llama hoy al médico.", "fever"],
    ["ar", "إن فقد مهارة كانت لديه فراجعوا طبيبًا قريبًا.", "skill"],
    ["ar", "حرارة 38 °م تحتاج إلى طبيب اليوم.", "fever"],
  ])("is told in %s: %s", (language, said, rule) => {
    expect(clashing(safety, [piece(said, language)]).join()).toContain(`${rule} is`);
  });

  it("is told by the step of a ladder that it stands on", () => {
    const said = "A skill that a child lost, a lost skill";
    expect(clashing(safety, [piece(said, "en", { rung: "week" })])).toHaveLength(1);
    expect(clashing(safety, [piece(said, "en", { rung: "today" })])).toEqual([]);
  });

  it("is not seen in the rules themselves, nor where no urgency is named", () => {
    for (const language of languages())
      expect(
        clashing(
          safety,
          Object.values(rulesIn(language)).map((rule) => piece(rule, language)),
        ),
      ).toEqual([]);
    expect(clashing(safety, [piece("Lost skills may come back.")])).toEqual([]);
  });
});

describe("what is cited", () => {
  it("becomes the sentence in that language, and what there is not is told", () => {
    const told: string[] = [];
    expect(withRules("So: {safety.sofa}", "ar", (what) => told.push(what))).toBe(`So: ${rulesIn("ar")["sofa"]}`);
    expect(withRules("{safety.couch}", "en", (what) => told.push(what))).toBe("{safety.couch}");
    expect(told).toEqual(["couch is no safety rule"]);
    expect(citedIn("{safety.sofa} {safety.bed} {safety.sofa}")).toEqual(["sofa", "bed"]);
  });

  it.each([
    ["how_soon: now", "how_soon: later", /how_soon/],
    ["from: [nhs-wales]", "from: [a-friend]", /a-friend is no source/],
    ["carries: [sofa] }", "carries: [couch] }", /couch is no rule/],
    ["  sofa: {", "  couch: {", /couch has no words[\s\S]*sofa has words and no facts/],
  ])("is refused in the facts: %s", (from, to, said) => {
    expect(text).toContain(from);
    expect(() => safetyOf(text.replace(from, to))).toThrow(said);
  });
});

it("docs/safety.md lists every rule, its source, and where it stands", async () => {
  const pieces = [...contentPieces(content, ["en"]), ...messagePieces("en")];
  const [es, ar] = [rulesIn("es"), rulesIn("ar")];
  const soon = { now: "Now", today: "Today", week: "This week", always: "At any time" };
  const parts = Object.entries(safety.rules).map(([id, { how_soon, from }]) => {
    const at = pieces.filter((one) => carriedBy(one).includes(id)).map(({ where }) => `\`${where}\``);
    const sources = from.map((name) => {
      const { by, where, address, read } = safety.sources[name] ?? { by: name, where: "", address: "", read: "no" };
      return `  - ${by}, ${where}: <${address}> (read: ${read})`;
    });
    return [
      `## \`${id}\`: ${soon[how_soon]}`,
      `${en[id]}\n\n${es[id]}\n\n<p dir="rtl">${ar[id]}</p>`,
      `- **Sources**\n${sources.join("\n")}\n- **Stands in**: ${at.join(", ")}`,
    ].join("\n\n");
  });
  const head =
    "# The safety rules\n\nMade from `content/safety/facts.yaml` and `src/words/<language>/safety.ts`; a test holds this file to them. `read` is how much of the source was read: a page, a stored copy of it, another's report of it (secondary), or not (no).";
  const page = `${[head, ...parts].join("\n\n")}\n`;
  expect(parts.length).toBe(Object.keys(en).length);
  for (const part of parts) expect(part).not.toMatch(/\*\*Stands in\*\*: $/);
  await expect(page).toMatchFileSnapshot(join(root, "docs/safety.md"));
});
