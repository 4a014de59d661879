import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { build } from "vite";
import { words } from "./words.ts";

const modules = resolve(import.meta.dirname, "../../node_modules");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attune-words-"));
  mkdirSync(join(folder, "src/words/en"), { recursive: true });
  symlinkSync(modules, join(folder, "node_modules"), "junction");
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a page's script that formats `messages`, and gives its text and where it lies. */
const built = async (messages: Readonly<Record<string, string>>): Promise<{ path: string; text: string }> => {
  writeFileSync(join(folder, "src/words/en/app.ts"), `export const words = ${JSON.stringify(messages)} as const;\n`);
  const entry = join(folder, "src/say.ts");
  writeFileSync(
    entry,
    `import { IntlMessageFormat } from "intl-messageformat";
     import { words as en } from "./words/en/app.ts";
     export const say = (key, values) => new IntlMessageFormat(en[key], "en").format(values);`,
  );
  await build({
    configFile: false,
    root: folder,
    logLevel: "silent",
    plugins: [words()],
    build: { lib: { entry, formats: ["es"], fileName: "say" }, outDir: "out", minify: false },
  });
  const [name = ""] = readdirSync(join(folder, "out")).filter((file) => /\.m?js$/.test(file));
  return { path: join(folder, "out", name), text: readFileSync(join(folder, "out", name), "utf8") };
};

describe("words in the built app", () => {
  it("say what they said, without the parser", async () => {
    const { path, text } = await built({
      plain: "It's here.",
      empty: "",
      escaped: "'{'as it is'}'",
      returns: "{count, plural, one {# answer} other {# answers}} in {share, number, ::percent}",
    });
    expect(text).not.toContain("EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE");
    const { say }: { say: (key: string, values?: object) => string } = await import(pathToFileURL(path).href);
    expect(say("plain")).toBe("It's here.");
    expect(say("empty")).toBe("");
    expect(say("escaped")).toBe("{as it is}");
    expect(say("returns", { count: 1, share: 0.58 })).toBe("1 answer in 58%");
    expect(say("returns", { count: 7, share: 1 })).toBe("7 answers in 100%");
  });

  it("are refused where ICU cannot read them, with their name", async () => {
    await expect(built({ broken: "{count, plural, one {#}" })).rejects.toThrow(/broken/);
  });
});
