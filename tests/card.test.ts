/** What the app says of the listener's limits is what the model card says: the same failures, the same figures, no others. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adapting, failures, measured, unheard } from "../src/listening/limits.ts";
import { words as arabic } from "../src/words/ar/listener.ts";
import { words } from "../src/words/en/listener.ts";
import { words as spanish } from "../src/words/es/listener.ts";

const card = readFileSync(new URL("../training/model-card.md", import.meta.url), "utf8");
const section = (title: string): string => card.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
/** As the card writes a share: .75 */
const share = (value: number): string => value.toFixed(2).replace(/^0/, "");

describe("the listener's limits", () => {
  it("are the card's known failures, line by line", () => {
    const lines = section("Known failures").trim().split("\n");
    expect(lines).toEqual(Object.values(failures).map((line) => `- ${line}`));
  });

  it("have a sentence each, in every language", () => {
    for (const table of [words, spanish, arabic]) {
      const said = Object.keys(table).filter((id) => id.startsWith("cannot.fails."));
      expect(said).toEqual(Object.keys(failures).map((name) => `cannot.fails.${name}`));
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
    expect(failures.elsewhere).toContain(`, ${television} events a minute`);
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
