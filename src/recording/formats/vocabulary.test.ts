/** The vocabularies of ELAN and the ethograms of BORIS, as templates of tags. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templates } from "../tags.fixture.ts";
import { writeTags } from "../tags.ts";
import { readTags } from "./vocabulary.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Each act in one line, and what was said. */
const linesOf = (name: string, text: string): readonly string[] => {
  const read = readTags(name, bytes(text));
  if (!read.ok) return [read.problem.kind];
  const { template, said } = read.value;
  return [
    template.name,
    ...template.acts.map((act) => [act.name, act.who, act.channel, act.act, act.key, act.description].join(" | ")),
    ...said.map(({ kind, count }) => `${kind} ${count}`),
  ];
};

const eaf = (inside: string): string =>
  `<?xml version="1.0"?><ANNOTATION_DOCUMENT FORMAT="3.0" VERSION="3.0"><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER/>${inside}</ANNOTATION_DOCUMENT>`;

describe("an .eaf", () => {
  it("brings the entries of its vocabularies, with the channel and the person of the tiers that use them", () => {
    const text = eaf(`
      <TIER TIER_ID="CHI_gaze" PARTICIPANT="CHI" LINGUISTIC_TYPE_REF="look"/>
      <TIER TIER_ID="face@CHI" LINGUISTIC_TYPE_REF="face"/><TIER TIER_ID="face@MOT" LINGUISTIC_TYPE_REF="face"/>
      <LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="look" CONTROLLED_VOCABULARY_REF="Gaze"/>
      <LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="face" CONTROLLED_VOCABULARY_REF="Expressions"/>
      <CONTROLLED_VOCABULARY CV_ID="Gaze">
        <CV_ENTRY_ML CVE_ID="c1"><CVE_VALUE DESCRIPTION="at the face" LANG_REF="eng">mother</CVE_VALUE><CVE_VALUE LANG_REF="spa">madre</CVE_VALUE></CV_ENTRY_ML>
        <CV_ENTRY_ML CVE_ID="c2"><CVE_VALUE DESCRIPTION="" LANG_REF="eng">away</CVE_VALUE></CV_ENTRY_ML>
      </CONTROLLED_VOCABULARY>
      <CONTROLLED_VOCABULARY CV_ID="Expressions"><CV_ENTRY DESCRIPTION="mouth up">smile</CV_ENTRY><CV_ENTRY DESCRIPTION="">smile</CV_ENTRY></CONTROLLED_VOCABULARY>
      <CONTROLLED_VOCABULARY CV_ID="States"><CV_ENTRY DESCRIPTION="">calm</CV_ENTRY><CV_ENTRY DESCRIPTION="">reach</CV_ENTRY></CONTROLLED_VOCABULARY>`);
    expect(linesOf("still face.eaf", text)).toEqual([
      "still face",
      "mother | child | gaze | mother |  | at the face",
      "away | child | gaze | look-away |  | ",
      "smile | either | face | smile |  | mouth up",
      "calm | either | movement | calm |  | ",
      "reach | either | gesture | reach |  | ",
      "twice 1",
      "channel-guessed 1",
      "who-guessed 2",
    ]);
  });

  it("says that vocabularies lie elsewhere, and reads them there", () => {
    expect(linesOf("a.eaf", eaf(`<CONTROLLED_VOCABULARY CV_ID="vcm" EXT_REF="er1"/>`))).toEqual(["tags-none"]);
    const both = `<CONTROLLED_VOCABULARY CV_ID="vcm" EXT_REF="er1"/><CONTROLLED_VOCABULARY CV_ID="touch"><CV_ENTRY DESCRIPTION="">pat</CV_ENTRY></CONTROLLED_VOCABULARY>`;
    expect(linesOf("a.eaf", eaf(both))).toEqual([
      "a",
      "pat | either | touch | pat |  | ",
      "elsewhere 1",
      "who-guessed 1",
    ]);
    const ecv = `<CV_RESOURCE><CONTROLLED_VOCABULARY CV_ID="touch"><CV_ENTRY_ML><CVE_VALUE DESCRIPTION="">pat</CVE_VALUE></CV_ENTRY_ML></CONTROLLED_VOCABULARY></CV_RESOURCE>`;
    expect(linesOf("b.ecv", ecv)).toEqual(["b", "pat | either | touch | pat |  | ", "who-guessed 1"]);
  });
});

describe("a project of BORIS", () => {
  const behaviour = { type: "State event", key: "", description: "", category: "", modifiers: "" };
  const project = (behaviours: readonly object[], more: object = {}): string =>
    JSON.stringify({ project_name: "Play", behaviors_conf: { ...behaviours }, observations: {}, ...more });

  it("brings its behaviours with code, key and description, by the rules of a coding", () => {
    const text = project([
      { ...behaviour, code: "looks away", key: "L", description: "turns off", category: "gaze" },
      { ...behaviour, code: "vocalise", key: "v", type: "Point event" },
      { ...behaviour, code: "mother smiles", key: "v" },
      { ...behaviour, code: "state 3", key: "F2", modifiers: { 0: { name: "of", values: ["a"] } } },
      { ...behaviour, code: "face: smile" },
    ]);
    expect(linesOf("x.boris", text)).toEqual([
      "Play",
      "looks away | either | gaze | look-away | l | turns off",
      "vocalise | either | voice | vocalise | v | ",
      "mother smiles | adult | face | mother smiles |  | ",
      "state 3 | either | movement | state 3 |  | ",
      "face: smile | either | face | smile |  | ",
      "points 1",
      "modifiers 1",
      "key-twice 1",
      "channel-guessed 1",
      "key-unfit 1",
    ]);
  });

  it("is one person's where the project has one subject", () => {
    const text = project([{ ...behaviour, code: "gaze" }], { subjects_conf: { 0: { key: "c", name: "infant" } } });
    expect(linesOf("x.boris", text)[1]).toBe("gaze | child | gaze |  |  | ");
  });
});

describe("any other file", () => {
  it("is refused, and nothing is thrown", () => {
    for (const text of ["", "{", "[]", "null", "<a/>", "<a", "name,key", '{"behaviors_conf": 3}', "{}"])
      expect(linesOf("x", text), text).toEqual(["tags-not"]);
    expect(linesOf("x", '{"behaviors_conf": {}}')).toEqual(["tags-none"]);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => readTags("x", any).ok === false));
  });

  it("may be a template of ours", () => {
    fc.assert(
      fc.property(templates, (template) => {
        expect(readTags("x.json", bytes(writeTags(template)))).toEqual({ ok: true, value: { template, said: [] } });
      }),
    );
  });
});

const cases = resolve(import.meta.dirname, "../../../../shared/cases/coding");
describe.runIf(existsSync(cases))("the field's own files", () => {
  it("are read, or refused in words", () => {
    const files = readdirSync(cases).filter((name) => /\.(?:eaf|boris|gz)$/.test(name));
    expect(files.length).toBeGreaterThan(5);
    const read = files.map((name) => ({ name, tags: readTags(name, readFileSync(join(cases, name))) }));
    expect(read.filter(({ name, tags }) => name.includes("boris") && !tags.ok)).toEqual([]);
    const epoch = read.find(({ name }) => name === "boris-epoch.boris")?.tags;
    expect(epoch?.ok && epoch.value.template.acts.map(({ name, channel, key }) => [name, channel, key])).toEqual([
      ["gaze", "gaze", "a"],
      ["vocalise", "voice", "b"],
      ["touch", "touch", "c"],
    ]);
  });
});
