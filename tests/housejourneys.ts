/**
 * The house rule of what opens a browser: it waits for a state and never for a time, asks for no second by its number, which
 * a busy machine passes over, takes its browser where all take theirs, and leaves it to the sweep to go through the lights.
 */

/** Files that have a browser of their own, and why. */
const own: Readonly<Record<string, string>> = {
  "tests/journeys/walk.ts": "it gives every walk its browser",
  "tests/journeys/large.test.ts": "a person's letters are set before a browser starts",
  "tests/journeys/worker.test.ts": "its server goes away while the browser stays",
  "src/keeping/stage.fixture.ts": "what lies on the disk needs a profile that lasts",
};

const rules: readonly [what: RegExp, why: string, except?: (path: string) => boolean][] = [
  [/\bwaitForTimeout\(/u, "waits for a time"],
  [/\bgetByText\("[^"]*\b\d+:\d\d so far/u, "asks for one second by its number"],
  [/\bchromium\.launch/u, "starts a browser of its own", (path) => path in own],
  [/from "(?:axe-core|@axe-core\/\w+)"/u, "asks axe by itself", (path) => path === "tests/journeys/walk.ts"],
  [
    /for \(const \w+ of \[(?:"(?:morning|evening|night)"(?:, )?)+\]\)[^\n]*\n(?:[^\n]*\n){0,3}?[^\n]*(?:\.goto\(|\bopen\()/iu,
    "opens a screen again for each light",
  ],
];

/** What is wrong with the files at paths that open a browser, by their text, one line each. */
export const problemsOfJourneys = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].flatMap(([path, text]) =>
    rules.flatMap(([what, why, except]) => (what.test(text) && except?.(path) !== true ? [`${path} ${why}`] : [])),
  );
