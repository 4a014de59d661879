import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readNames } from "../src/keeping/touched.ts";
import { importsOf, problemsOf, type Tree } from "./house.ts";
import { problemsOfCitations } from "./housecitations.ts";
import { problemsOfFixtures } from "./housefixtures.ts";
import { problemsOfReadmes, withTheory } from "./housereadmes.ts";
import { problemsOfReads } from "./housereads.ts";
import { problemsOfState } from "./housestate.ts";
import { problemsOfWords } from "./housewords.ts";

const root = resolve(import.meta.dirname, "..");

/** The checkout as version control (without what it ignores) and the file system see it. */
const checkout = (): Tree => {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(root, path)));
  const onDisk = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
  const files = new Map(onDisk.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  return { files, known: [...new Set([...listed, ...onDisk])] };
};

/** The same with the text of every file that version control has, but pictures and sound. */
const wholeCheckout = (): Tree => {
  const { files, known } = checkout();
  const text = /(?:\.(?:tsx?|mjs|js|css|html|md|py|sh|ya?ml|json)|\/run)$/;
  const others = known.filter((path) => !files.has(path) && text.test(path));
  return {
    files: new Map([...files, ...others.map((path) => [path, readFileSync(join(root, path), "utf8")] as const)]),
    known,
  };
};

const good: Readonly<Record<string, string>> = {
  "src/ground/result.ts": "export type Result = 1;\n",
  "src/recording/recording.ts": 'import type { Result } from "../ground/result.ts";\nexport type R = Result;\n',
  "src/reading/reading.ts": 'export * from "../recording/recording.ts";\n',
  "src/keeping/keeping.ts": 'import "../reading/reading.ts";\n',
  "src/drawing/dance.tsx": 'import { h } from "preact";\nexport const Dance = () => <p>{h.name}</p>;\n',
  "src/screens/replay/replay.tsx": 'export { Dance } from "../../drawing/dance.tsx";\n',
  "src/doors/app/main.tsx": 'void import("../../screens/replay/replay.tsx");\n',
};

const bad = (changes: Readonly<Record<string, string>>, known: readonly string[] = []): readonly string[] => {
  const files = new Map(Object.entries({ ...good, ...changes }));
  return problemsOf({ files, known: [...files.keys(), ...known] });
};

describe("this house", () => {
  it("keeps its rule", () => {
    const tree = checkout();
    expect(tree.files.size).toBeGreaterThan(10);
    expect(problemsOf(tree)).toEqual([]);
  });

  it("names what is made for tests as fixtures", () => {
    expect(problemsOfFixtures(wholeCheckout())).toEqual([]);
  });

  it("reads what is kept in one way", () => {
    expect(readNames).toContain("plays.all");
    expect(problemsOfReads(checkout(), readNames)).toEqual([]);
  });

  it("keeps nothing at the top level below the screens", () => {
    expect(problemsOfState(checkout())).toEqual([]);
  });

  it("says nothing in the engine's own words", () => {
    expect(problemsOfWords(checkout())).toEqual([]);
  });

  it("tells the rule of each room that has a theory, in place", () => {
    expect(problemsOfReadmes(checkout())).toEqual([]);
  });

  it("cites what is there", () => {
    const tree = wholeCheckout();
    expect(tree.files.has("docs/methods.md")).toBe(true);
    expect(problemsOfCitations(tree)).toEqual([]);
  });
});

describe("the rule", () => {
  it("lets a good house be", () => {
    expect(bad({})).toEqual([]);
  });

  it.each([
    ["a plain import", 'import { x } from "../screens/replay/replay.tsx";\n'],
    ["a type", 'import type { x } from "../screens/replay/replay.tsx";\n'],
    ["a re-export", 'export * from "../screens/replay/replay.tsx";\n'],
    ["a named re-export over lines", 'export {\n  x,\n} from "../screens/replay/replay.tsx";\n'],
    ["a type in passing", 'export type X = import("../screens/replay/replay.tsx").X;\n'],
    ["a dynamic import", "export const x = () => import(`../screens/replay/replay.tsx`);\n"],
    ["a worker", 'new Worker(new URL("../screens/replay/replay.tsx", import.meta.url));\n'],
    ["a query", 'import x from "../screens/replay/replay.tsx?worker";\nvoid x;\n'],
    ["a require", 'require("../screens/replay/replay.tsx");\n'],
  ])("refuses an arrow up: %s", (_name, text) => {
    expect(bad({ "src/keeping/bad.ts": text })).toEqual([
      expect.stringContaining("up, from keeping to screens/replay"),
    ]);
  });

  it("refuses an arrow sideways, and lets a test hold two rooms against each other", () => {
    const text = 'import "../drawing/dance.tsx";\n';
    expect(bad({ "src/keeping/bad.ts": text })).toEqual([expect.stringContaining("sideways, from keeping to drawing")]);
    expect(bad({ "src/recording/bad.ts": 'import "../reading/reading.ts";\n' })).toEqual([
      expect.stringContaining("sideways, from recording to reading"),
    ]);
    expect(bad({ "src/recording/a.test.ts": 'import "../reading/reading.ts";\n' })).toEqual([]);
  });

  it("refuses to write again what has its place", () => {
    expect(bad({ "src/screens/days/days.tsx": 'export const x = localStorage.getItem("x");\n' })).toEqual([
      expect.stringContaining("writes again what src/keeping/device.ts has"),
    ]);
    expect(bad({ "src/keeping/device.ts": 'export const x = localStorage.getItem("x");\n' })).toEqual([]);
  });

  it("lets only the app open Today", () => {
    const today = { "src/screens/today/today.tsx": "export const Today = 1;\n" };
    const text = 'import { Today } from "../today/today.tsx";\nexport default Today;\n';
    expect(bad({ ...today, "src/screens/days/days.tsx": text })).toEqual([
      expect.stringContaining("sideways, from screens/days to screens/today"),
    ]);
    expect(bad({ ...today, "src/screens/today/first.tsx": text })).toEqual([]);
    const door = 'import { Today } from "../../screens/today/today.tsx";\nexport default Today;\n';
    expect(bad({ ...today, "src/doors/app/a.tsx": door })).toEqual([]);
  });

  it("holds each folder of the screens to its arrows, and lets all know what they share", () => {
    const to = (room: string): string => `import "../${room}/a.ts";\n`;
    const there = Object.fromEntries(["parts", "lock", "replay"].map((room) => [`src/screens/${room}/a.ts`, ""]));
    expect(bad({ ...there, "src/screens/help/b.ts": to("lock") + to("parts") })).toEqual([]);
    expect(bad({ ...there, "src/screens/help/b.ts": to("replay") })).toEqual([
      expect.stringContaining("sideways, from screens/help to screens/replay"),
    ]);
    expect(bad({ ...there, "src/screens/parts/b.ts": to("lock") })).toEqual([
      expect.stringContaining("sideways, from screens/parts to screens/lock"),
    ]);
    expect(bad({ "src/screens/a.ts": "" })).toEqual([expect.stringContaining("no such room")]);
  });

  it("refuses files that import each other, even for a type, and round three of them", () => {
    const ring = {
      "src/ground/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;\n',
      "src/ground/b.ts": 'export * from "./c.ts";\n',
      "src/ground/c.ts": 'export const c = () => import("./a.ts");\n',
    };
    expect(bad(ring)).toEqual([
      "src/ground/a.ts -> src/ground/b.ts -> src/ground/c.ts -> src/ground/a.ts: files that import each other",
    ]);
    expect(bad({ ...ring, "src/ground/c.ts": 'import "./result.ts";\n' })).toEqual([]);
    expect(bad({ "src/ground/a.ts": 'import "./a.ts";\n' })).toHaveLength(1);
  });

  it("refuses a name that two rooms export, and lets what is passed on, the tables of words and the voices be", () => {
    const ours = "export const [lane] = [1];\nexport type Pose = 1;\nexport const say = 1;\nexport const words = 1;\n";
    expect(bad({ "src/growing/a.ts": ours, "src/calm/a.ts": "export const { lane } = { lane: 1 };\n" })).toEqual([
      "growing and calm both export lane",
    ]);
    expect(bad({ "src/growing/a.ts": ours, "src/calm/a.ts": "export interface Pose {}\n" })).toHaveLength(1);
    expect(bad({ "src/growing/a.ts": ours, "src/calm/a.ts": "export function lane() {}\n" })).toHaveLength(1);
    const fine = 'import { a } from "./b.ts";\nexport { a };\nexport const say = a;\nexport const words = 2;\n';
    const passed = { "src/calm/a.ts": fine, "src/calm/b.ts": "export const a = 1;\n" };
    expect(bad({ "src/growing/a.ts": ours, ...passed, "src/calm/a.fixture.ts": "export const lane = 1;\n" })).toEqual(
      [],
    );
  });

  it("refuses a room that it does not know", () => {
    expect(bad({ "src/stuff/a.ts": "" })).toEqual([expect.stringContaining("no such room")]);
    expect(bad({ "src/loose.ts": "" })).toEqual([expect.stringContaining("no such room")]);
  });

  it("refuses a long file, a name that says nothing, and capitals", () => {
    expect(bad({ "src/ground/a.ts": "//\n".repeat(401) })).toEqual([expect.stringContaining("401 lines")]);
    expect(bad({ "src/ground/utils.ts": "", "src/ground/index.test.ts": "" })).toHaveLength(2);
    expect(bad({ "src/drawing/Dance.tsx": "" })).toEqual([expect.stringContaining("lower case")]);
  });

  it("refuses a screen in a door", () => {
    const screen = "export const Late = () => <Frame>late</Frame>;\n";
    expect(bad({ "src/doors/app/late.tsx": screen })).toEqual([expect.stringContaining("holds no screen")]);
    expect(bad({ "src/screens/replay/late.tsx": screen })).toEqual([]);
  });

  it("refuses a full root", () => {
    const many = Array.from({ length: 18 }, (_, at) => `file-${at}.md`);
    expect(bad({}, many.slice(1))).toEqual([]);
    expect(bad({}, many)).toEqual([expect.stringContaining("19 entries")]);
  });

  it("refuses to pass having read less than there is", () => {
    expect(bad({}, ["src/reading/unread.ts"])).toEqual([expect.stringContaining("was not read")]);
    expect(problemsOf({ files: new Map(), known: [] })).toEqual(["not one script was read"]);
  });

  it("refuses what it cannot follow", () => {
    expect(bad({ "src/ground/a.ts": "export const x = (n: string) => import(n);\n" })).toHaveLength(1);
    expect(bad({ "src/ground/a.ts": 'import "./gone.ts";\n' })).toEqual([expect.stringContaining("not there")]);
    expect(bad({ "src/ground/a.ts": 'import "/src/ground/result.ts";\n' })).toHaveLength(1);
    expect(bad({ "src/ground/a.ts": "const = ;\n" })).toEqual([expect.stringContaining("could not be read")]);
  });

  it("is not fooled by an import in a comment or a string", () => {
    const text = '// import "../screens/a.ts"\nexport const x = \'import "../screens/a.ts"\';\n';
    expect(importsOf("a.ts", text)).toEqual([]);
  });
});

describe("the rule of fixtures", () => {
  const wrong = (changes: Readonly<Record<string, string>>): readonly string[] =>
    problemsOfFixtures({ files: new Map(Object.entries({ ...good, ...changes })), known: [] });

  it("lets a good house be, where a fixture builds on a fixture", () => {
    expect(wrong({})).toEqual([]);
    const fixtures = { "src/ground/a.fixture.ts": "", "src/ground/b.fixture.ts": 'import "./a.fixture.ts";\n' };
    expect(wrong({ ...fixtures, "src/ground/a.test.ts": 'import "./b.fixture.ts";\n' })).toEqual([]);
  });

  it("refuses a file that only tests and their fixtures import", () => {
    const file = { "src/ground/made.ts": "", "src/ground/a.test.ts": 'import "./made.ts";\n' };
    expect(wrong(file)).toEqual([expect.stringContaining("src/ground/made.ts: only tests import it")]);
    expect(wrong({ ...file, "src/ground/b.fixture.ts": 'import "./made.ts";\n' })).toHaveLength(1);
    expect(wrong({ ...file, "src/ground/a.ts": 'import "./made.ts";\n' })).toEqual([]);
    expect(wrong({ ...file, "tools/build/a.ts": 'import "../../src/ground/made.ts";\n' })).toEqual([]);
  });

  it("refuses a fixture that ships", () => {
    const file = { "src/ground/a.fixture.ts": "", "src/ground/a.ts": 'export * from "./a.fixture.ts";\n' };
    expect(wrong(file)).toEqual(["src/ground/a.ts imports src/ground/a.fixture.ts, which is made for tests"]);
  });
});

describe("the rule of citations", () => {
  const wrong = (changes: Readonly<Record<string, string>>): readonly string[] => {
    const files = new Map(Object.entries({ "docs/a.md": "# The whole\n\n## What it is, `x`\n", ...changes }));
    return problemsOfCitations({ files, known: [...files.keys()] });
  };

  it("lets a comment cite a page and its section, from the root or from beside", () => {
    expect(wrong({ "src/ground/a.ts": "/** After docs/a.md#what-it-is-x; see\n * docs/a.md#the-whole. */\n" })).toEqual(
      [],
    );
    expect(
      wrong({ "docs/b.md": "[a](a.md#the-whole), `articles/<slug>/{en.md,es.md}`, https://x.org/c.md\n" }),
    ).toEqual([]);
    expect(wrong({ "src/ground/a.ts": 'export const page = "content/none.md";\n' })).toEqual([]);
  });

  it.each([
    ["a page that is not there", "src/ground/a.ts", "// CLI.md\n", "CLI.md, which is not there"],
    ["a section that is not there", "src/ground/a.ts", "// docs/a.md#how\n", "no such section"],
    ["numbered notes", "src/ground/a.ts", "/** (science 2.13) */\n", "science 2.13, outside"],
    [
      "numbered notes over lines",
      "src/ground/a.ts",
      "/**\n * (science notes\n * 7.8) */\n",
      "science notes 7.8, outside",
    ],
    ["a page of another folder", "docs/b.md", "../shared/science.md\n", "science.md, outside"],
    ["a comment in YAML", "content/x.yaml", "a: 1 # facts 1\n", "facts 1, outside"],
    ["a comment in a style", "src/screens/look/a.css", "/* PRODUCT.md */\n", "PRODUCT.md, which is not there"],
    ["a script of another language", "training/a.py", '"""none.md"""\n', "none.md, which is not there"],
  ])("refuses %s", (_name, path, text, said) => {
    expect(wrong({ [path]: text })[0]).toContain(said);
  });
});

describe("the rule of state", () => {
  const wrong = (text: string, path = "src/reading/a.ts"): readonly string[] =>
    problemsOfState({ files: new Map([[path, text]]), known: [] });

  it.each([
    ["a let", "let count = 0;\nexport const next = () => ++count;\n"],
    ["a let that is exported", "export let count = 0;\n"],
    ["a map that is filled", "const seen = new Map();\nexport const see = (x) => seen.set(x, 1);\n"],
    ["an array that is written into", "const memory = new Float64Array(8);\nexport const f = () => (memory[0] = 1);\n"],
    ["a field that is counted up", "const told = { n: 0 };\nexport const f = () => told.n++;\n"],
  ])("refuses %s", (_name, text) => {
    expect(wrong(text)).toEqual([expect.stringContaining("at its top level, and changes it")]);
    expect(wrong(text, "src/screens/today/a.ts")).toEqual([]);
    expect(wrong(text, "src/reading/a.test.ts")).toEqual([]);
  });

  it("lets what is inside a function change, and what is only read be", () => {
    expect(
      wrong(
        "const known = new Map([[1, 2]]);\nexport const f = () => { const all = []; all.push(known.get(1)); return all; };\n",
      ),
    ).toEqual([]);
  });

  it("refuses an exception that is none", () => {
    expect(wrong("export const a = 1;\n", "src/words/words.ts")).toEqual([expect.stringContaining("keeps nothing")]);
    expect(wrong("let now = 1;\nexport const speak = () => now++;\n", "src/words/words.ts")).toEqual([]);
  });
});

describe("the rule of rooms with a theory", () => {
  it("refuses a room without its page, and a page that does not begin with its rule", () => {
    const files = new Map(withTheory.map((room) => [`src/${room}/readme.md`, "# The rule: so it is\n"]));
    expect(problemsOfReadmes({ files, known: [] })).toEqual([]);
    files.set("src/cues/readme.md", "# Cues\n");
    files.delete("src/reading/readme.md");
    expect(problemsOfReadmes({ files, known: [] })).toHaveLength(2);
  });
});

describe("the rule of words in the engine", () => {
  const wrong = (text: string, path = "src/reading/a.ts"): readonly string[] =>
    problemsOfWords({ files: new Map([[path, text]]), known: [] });

  it("refuses a sentence, whole or with holes, on floor 1", () => {
    expect(wrong('export const why = "nothing was coded";\n')).toEqual([expect.stringContaining("nothing was coded")]);
    expect(wrong("export const why = (n: number) => `fewer than ${n} serves`;\n")).toHaveLength(1);
    expect(wrong('export const a = { format: "a BORIS project" };\n')).toHaveLength(1);
    expect(wrong('export const why = "nothing was coded";\n', "src/words/a.ts")).toEqual([]);
    expect(wrong('export const why = "nothing was coded";\n', "src/reading/a.test.ts")).toEqual([]);
  });

  it("lets headers, keys, comments and bugs be", () => {
    expect(
      wrong('// nothing was coded\nexport const a = ["start (s)", "tier name", "look-away", "returns.2s"];\n'),
    ).toEqual([]);
    expect(wrong('export const f = () => { throw new Error("no figure is called so"); };\n')).toEqual([]);
    expect(wrong("export const key = (a: string, b: string) => `${a} ${b} ${a}`;\n")).toEqual([]);
  });

  it("refuses an exception that is none", () => {
    expect(wrong("export const a = 1;\n", "src/library/search.ts")).toEqual([expect.stringContaining("says nothing")]);
  });
});

describe("the rule of reading", () => {
  const tree = (text: string, path = "src/screens/today/today.tsx"): Tree => ({
    files: new Map([[path, text]]),
    known: [],
  });

  it("lets a screen read by the hook, ask when it is tapped, and write in an effect", () => {
    const good = `
      const all = useKept((kept) => kept.plays.all(), [], []);
      const tap = async () => (await home.store.plays.all()).ok;
      useEffect(() => void store.settings.set("met", true), [store]);
    `;
    expect(problemsOfReads(tree(good), readNames)).toEqual([]);
  });

  it("refuses an effect that reads, however deep", () => {
    const bad = "useEffect(() => { const look = async () => { await home.store.plays.all(); }; void look(); }, []);";
    expect(problemsOfReads(tree(bad), readNames)).toHaveLength(1);
    expect(problemsOfReads(tree("useLayoutEffect(() => void store.lock.ways());"), readNames)).toHaveLength(1);
    expect(problemsOfReads(tree(bad, "src/screens/parts/kept.ts"), readNames)).toEqual([]);
  });
});
