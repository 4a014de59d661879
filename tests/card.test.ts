/** What the app says of the listener's limits is what the model card says: the same failures, the same figures, no others. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adapting, type Failure, failures, measured } from "../src/listening/limits.ts";
import { words as arabic } from "../src/words/ar/listener.ts";
import { words } from "../src/words/en/listener.ts";
import { words as spanish } from "../src/words/es/listener.ts";

/** Each failure as the card says it. */
const asTheCardSays: Readonly<Record<Failure, string>> = {
  mixed:
    "Adults are called children's voices and the reverse, above all children of 6 to 8 reading and high adult voices in a small band.",
  burst:
    "One short burst of crying on its own is called voice (a rule in `segments.ts`: crying comes in bouts). Whining falls on either side.",
  joined: "Bursts of crying less than half a second apart are heard as one event.",
  elsewhere:
    "Loud noise alone: about one invented voice or cry of a child in two minutes; music alone, fewer. A television: its voices are heard as voices, 22 events a minute (19 adults, 3 children), as by every listener here.",
  animals: "Animals (cats above all) were hardly in training.",
};
/** What was in none of what it learned from, as the card says it. */
const unheard =
  "babble, coos and laughter of real infants; children of 1 to 5 and homes, but for one family's films, which taught it only what is no crying; more than three minutes of real speech to infants; other languages than English, French, Spanish, Russian and Chinese speakers' English, but for names of letters, animals and toys";

const card = readFileSync(new URL("../training/model-card.md", import.meta.url), "utf8");
const section = (title: string): string => card.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
/** As the card writes a share: .75 */
const share = (value: number): string => value.toFixed(2).replace(/^0/, "");

describe("the listener's limits", () => {
  it("are the card's known failures, line by line", () => {
    const lines = section("Known failures").trim().split("\n");
    expect(lines).toEqual(failures.map((name) => `- ${asTheCardSays[name]}`));
  });

  it("have a sentence each, in every language", () => {
    for (const table of [words, spanish, arabic]) {
      const said = Object.keys(table).filter((id) => id.startsWith("cannot.fails."));
      expect(said).toEqual(failures.map((name) => `cannot.fails.${name}`));
    }
  });

  it("name what was in none of its training, as the card does", () => {
    expect(section("Trained on").replaceAll("\n", " ")).toContain(`**In none of it**: ${unheard}.`);
  });

  it("have the card's figures, and no figure that is not one of them", () => {
    const { right, found, aimRight, aimFound, television } = measured;
    const results = section("Results");
    expect(results).toContain(
      `| events, precision / recall | ${share(aimRight)} / ${share(aimFound)} | ${share(right)} / ${share(found)} at 20 dB`,
    );
    const row = results.split("\n").find((line) => line.startsWith("| 20 dB over a room's noise |"));
    expect(row?.split(" | ")[2]).toBe(`${share(right)} / ${share(found)}`);
    expect(asTheCardSays.elsewhere).toContain(`, ${television} events a minute`);
    expect(results).toMatch(new RegExp(`a television ours ${television}\\.`));
    for (const table of [words, spanish, arabic]) {
      const text = Object.entries(table).filter(([id]) => id.startsWith("cannot."));
      // Ages are the card's own words; every other figure is put in from `measured`.
      const digits = text.flatMap(([, said]) => said.replaceAll(/\{[^}]*\}/g, "").match(/\d+|[٠-٩]+/g) ?? []);
      expect(digits.filter((one) => !["1", "5", "6", "8"].includes(one))).toEqual([]);
    }
  });

  it("say of learning a room what the card measured", () => {
    const all = section("Results")
      .split("\n")
      .find((line) => line.startsWith("| all |"))
      ?.split("|")
      .map((cell) => cell.trim());
    const [before, after] = (all?.[2] ?? "").split(" -> ").map(Number);
    expect(Math.round(((after ?? 0) - (before ?? 0)) * 1000) / 10).toBe(adapting.mean);
    expect(Number(all?.[3])).toBe(-adapting.worst / 100);
  });
});
