import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecording } from "./formats.ts";
import { matchesPattern, patternFor, type RoleMap } from "./map.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "*", "\\", " ", "é"), maxLength: 8 });

describe("a pattern", () => {
  it.each([
    ["CHI", "CHI", true],
    ["CHI", "chi", false],
    ["CHI*", "CHI_AB", true],
    ["*gaze*", "Mother gaze 2", true],
    ["a*a", "a", false],
    ["a*b*c", "a-c-b", false],
    ["*", "", true],
    ["touch\\*", "touch*", true],
    ["touch\\*", "touched", false],
  ])("%s on %s: %s", (pattern, name, fit) => expect(matchesPattern(pattern, name)).toBe(fit));
  it("that is made for a name fits it and no other", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(matchesPattern(patternFor(a), b)).toBe(a === b);
        expect(matchesPattern(patternFor(a), a)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it("says what the same pattern says with a star for any letters", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 7 }), text, (pattern, name) => {
        const same = new RegExp(`^${pattern.map((token) => (token === "*" ? "[\\s\\S]*" : token)).join("")}$`, "u");
        expect(matchesPattern(pattern.join(""), name)).toBe(same.test(name));
      }),
      { numRuns: 500 },
    );
  });
});

const events = (file: string, content: string, map: RoleMap, more = {}): string[] => {
  const found = readRecording(file, new TextEncoder().encode(content), { map, ...more });
  if (!found.ok) return [found.problem.kind];
  const { people, events: all } = found.value.recording;
  const roles = new Map(people.map(({ id, role }) => [id, role]));
  return all.map(({ who, channel, act, from }) => `${from} ${who} ${roles.get(who)} ${channel} ${act ?? "-"}`);
};
const notes = (file: string, content: string, map: RoleMap) => {
  const found = readRecording(file, new TextEncoder().encode(content), { map });
  return found.ok ? found.value.said : [];
};

/** ELAN's tab text: tier, begin, end, duration in milliseconds, annotation. */
const tab = (...rows: [string, number, number, string][]): string =>
  rows
    .map(([tier, from, to, value]) => [tier, "", from, to, to - from, value].join("\t"))
    .map((line) => `${line}\n`)
    .join("");

describe("a map", () => {
  const tiers = tab(
    ["T1", 100, 200, "smiles"],
    ["T2", 300, 400, "off"],
    ["Erika", 500, 600, "hm"],
    ["TV", 700, 800, "x"],
  );
  it("says whose a tier is and on which channel, and makes one child of tiers that do not say which", () => {
    const map: RoleMap = [
      { name: "T1", role: "child", channel: "face" },
      { name: "T2", role: "child", channel: "gaze" },
      { name: "Erika", role: "adult" },
    ];
    expect(events("a.txt", tiers, map)).toEqual([
      "100 T1 child face smiles",
      "300 T1 child gaze look-away",
      "500 Erika adult voice -",
    ]);
    expect(notes("a.txt", tiers, map)).toEqual([{ kind: "nobody", with: { count: 1, names: "TV" } }]);
  });
  it("puts a tier with the child that the file has anyway", () => {
    const map: RoleMap = [{ name: "T2", role: "child", channel: "gaze" }];
    const two = tab(["T2", 300, 400, "toy"], ["CHI", 500, 600, "hm"]);
    expect(events("a.txt", two, map)).toEqual(["300 CHI child gaze toy", "500 CHI child voice -"]);
    expect(notes("a.txt", two, map)).toEqual([{ kind: "unmapped", with: { count: 1, names: "CHI" } }]);
  });
  it("takes the first rule that fits, and an annotation's text where a rule says one", () => {
    const map: RoleMap = [
      { name: "T*", behaviour: "smil*", role: "child", who: "Mia", channel: "face", act: "smile" },
      { name: "T*", role: "nobody" },
      { name: "T1", role: "adult" },
    ];
    expect(events("a.txt", tiers, map)).toEqual(["100 Mia child face smile"]);
    expect(notes("a.txt", tiers, map)).toContainEqual({ kind: "nobody", with: { count: 2, names: "T2, TV" } });
  });
  it("refuses two roles for one person, and lets what was said on the command line go before it", () => {
    const map: RoleMap = [
      { name: "T1", who: "x", role: "child" },
      { name: "T2", who: "x", role: "adult" },
    ];
    expect(events("a.txt", tiers, map)).toEqual(["map-roles"]);
    const child: RoleMap = [{ name: "T1", role: "child" }];
    expect(events("a.txt", tiers, child, { adult: ["T1"] })).toEqual(["100 T1 adult voice -"]);
  });
  it("leaves a tier that describes another alone, unless a rule has its exact name", () => {
    const two = tab(["CHI", 500, 600, "hm"], ["vcm@CHI", 500, 600, "Y"], ["xds@CHI", 500, 600, "T"]);
    expect(events("a.txt", two, [{ name: "*CHI", role: "child" }])).toEqual(["500 CHI child cry -"]);
    expect(events("a.txt", two, [{ name: "xds@CHI", channel: "gesture" }])).toContain("500 CHI child gesture T");
  });
  it("leaves the channel that each row says, and a sound's own, unless it says another", () => {
    const rttm = "SPEAKER a 1 1 1 <NA> cry Bo <NA> <NA>\nSPEAKER a 1 3 1 <NA> <NA> CRY <NA> <NA>\n";
    const map: RoleMap = [
      { name: "Bo", role: "child" },
      { name: "CRY", who: "Bo", role: "child" },
    ];
    expect(events("a.rttm", rttm, map)).toEqual(["1000 Bo child cry -", "3000 Bo child cry -"]);
    expect(events("a.rttm", rttm, [{ name: "*", who: "Bo", role: "child", channel: "voice" }])).toEqual([
      "1000 Bo child voice -",
      "3000 Bo child voice -",
    ]);
  });
  it("says what a behaviour is, before its modifiers are read", () => {
    const boris = JSON.stringify({
      behaviors_conf: { 0: { code: "visual", type: "State event" } },
      observations: { A: { events: [1, 2, 3, 4].map((at) => [at, "infant", "visual", at < 3 ? "away" : "toy", ""]) } },
    });
    const map: RoleMap = [{ name: "infant", behaviour: "visual", channel: "gaze" }];
    expect(events("a.boris", boris, map)).toEqual([
      "1000 infant child gaze look-away",
      "3000 infant child gaze visual: toy",
    ]);
    expect(notes("a.boris", boris, map)).toEqual([]);
    expect(notes("a.boris", boris, [])).toEqual([
      { kind: "guessed", with: { count: 2, names: "visual" } },
      { kind: "unmapped", with: { count: 2, names: "infant visual" } },
    ]);
  });
  it("is not used on a file of ours, which says itself who is who", () => {
    const own = '{"format":"attune.recording/1","length":0,"startedAt":null,"people":[],"events":[]}';
    expect(notes("a.json", own, [])).toEqual([{ kind: "map-unused" }]);
  });
});
