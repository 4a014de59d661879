/**
 * What a region says otherwise (src/words/<language>/<region>.yaml): each row is said somewhere,
 * and what the region never says (tests/overlays/<language>-<region>.yaml) is gone from every message and every page.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse as messageOf } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { overlaid } from "../src/ground/region.ts";
import { activityIn } from "../src/growing/activities.ts";
import { checkpointIn } from "../src/growing/milestones.ts";
import { signIn } from "../src/growing/signs.ts";
import { articleIn, cardIn, claimIn } from "../src/library/library.ts";
import { articleOf } from "../tools/build/content.ts";
import { readGrown } from "../tools/build/growing.ts";
import { readShelf } from "../tools/build/shelf.ts";
import { overlayOf, overlays } from "../tools/build/words.ts";
import { britishIn, wordsOf } from "./spelling.ts";

const root = resolve(import.meta.dirname, "..");
type Parts = ReturnType<typeof messageOf>;

/** The runs of text in a message. */
const runs = (parts: Parts): readonly string[] =>
  parts.flatMap((one) => {
    if (one.type === 0) return [one.value];
    return "options" in one ? Object.values(one.options).flatMap(({ value }) => runs(value)) : [];
  });

/** Every text that a language shows, as the app hands it to the region: messages and content, by where it stands. */
const textsOf = async (code: string): Promise<readonly string[]> => {
  const texts: string[] = [];
  const heard = (text: string): string => {
    texts.push(text);
    return text;
  };
  for (const file of globSync(`src/words/${code}/*.ts`, { cwd: root })) {
    const { words = {} }: { words?: Readonly<Record<string, string>> } = await import(
      pathToFileURL(join(root, file)).href
    );
    texts.push(...Object.values(words).flatMap((message) => runs(messageOf(message))));
  }
  const { pages, claims } = readShelf(join(root, "content"), ["en", code]);
  for (const page of pages.get(code)?.values() ?? []) {
    cardIn(page.card, heard);
    articleIn(articleOf(page), heard);
  }
  for (const claim of claims.get(code) ?? []) claimIn(claim, heard);
  const { activities, checkpoints, signs } = readGrown(join(root, "content"), ["en", code]);
  for (const one of activities.get(code) ?? []) activityIn(one, heard);
  for (const one of checkpoints.get(code) ?? []) checkpointIn(one, heard);
  for (const one of signs.get(code) ?? []) signIn(one, heard);
  return texts;
};

type Never = { readonly never: string; readonly says: string };
const refused = (rules: readonly Never[], texts: readonly string[]): readonly string[] =>
  rules.flatMap(({ never }) => {
    const found = new RegExp(`(?<![\\p{L}\\p{M}])(?:${never})(?![\\p{L}\\p{M}])`, "giu");
    return texts.flatMap((text) => text.replace(/<[^>]*>/g, " ").match(found) ?? []);
  });

describe.each(overlays().map(([code, region]) => ({ code, region })))("$code in $region", ({ code, region }) => {
  const overlay = overlayOf(code, region);
  const said = overlaid(overlay);
  const file = join(root, `tests/overlays/${code}-${region}.yaml`);
  const rules: readonly Never[] = existsSync(file) ? parse(readFileSync(file, "utf8")) : [];

  it("changes nothing that nobody says", async () => {
    const texts = await textsOf(code);
    expect(texts.length).toBeGreaterThan(2500);
    const idle = Object.keys(overlay).filter((row) => {
      const alone = overlaid({ [row]: "\u0000" });
      return !texts.some((text) => alone(text) !== text);
    });
    expect(idle, `${region.toLowerCase()}.yaml: said nowhere any more, take the row out`).toEqual([]);
  });

  it("leaves nothing that is not said there", async () => {
    expect(rules.length, `${file} is missing`).toBeGreaterThan(0);
    const texts = (await textsOf(code)).map(said);
    expect(refused(rules, texts), `add it to ${code}/${region.toLowerCase()}.yaml`).toEqual([]);
    if (region !== "US" || code !== "en") return;
    const words = texts.flatMap((text) => wordsOf(text.replace(/<[^>]*>/g, " ")));
    expect(words.length).toBeGreaterThan(30_000);
    expect(britishIn(words), `add it to ${code}/us.yaml`).toEqual([]);
  });

  it("finds what it is for in a planted text", () => {
    for (const { never, says } of rules) expect(refused([{ never, says }], [`So: ${says}`]), never).not.toEqual([]);
    expect(britishIn(["behaviour", "recognise", "travelling", "color", "wise"])).toEqual([
      "behaviour",
      "recognise",
      "travelling",
    ]);
  });
});
