/** The published schemas hold what we write, and refuse what we refuse. */
import { readFile } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { agree, compare, pooledOf } from "../src/reading/agreement.ts";
import { agreeAll } from "../src/reading/coders.ts";
import { figureIds } from "../src/reading/definitions.ts";
import { independent, recordings } from "../src/reading/made.fixture.ts";
import { read } from "../src/reading/reading.ts";
import { readIn } from "../src/doors/cli/windows.ts";
import { longest, parseRecording } from "../src/recording/check.ts";
import { writeRecording } from "../src/recording/formats/formats.ts";
import type { Recording } from "../src/recording/recording.ts";
import { templates } from "../src/recording/tags.fixture.ts";
import { parseTags, writeTags } from "../src/recording/tags.ts";

const schemas = new Map<string, ValidateFunction>();
const schema = (name: string): ValidateFunction => {
  const found = schemas.get(name);
  if (!found) throw new Error(name);
  return found;
};
const text = async (name: string): Promise<string> =>
  readFile(new URL(`../docs/schema/attune.${name}.1.json`, import.meta.url), "utf8");

beforeAll(async () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  for (const name of ["recording", "reading", "agreement", "agreement.pooled", "coders", "tags"])
    schemas.set(name, ajv.compile(JSON.parse(await text(name))));
});
/** What a schema says against something; nothing where it holds. */
const against = (name: string, value: unknown): unknown[] => {
  const holds = schema(name);
  return holds(value) ? [] : [...(holds.errors ?? [])];
};
const written = (recording: Recording): unknown => {
  const file = writeRecording("play.json", recording);
  if (!file.ok) throw new Error(file.problem.kind);
  return JSON.parse(new TextDecoder().decode(file.value.bytes));
};

/** A recording as JSON, with one value anywhere in it replaced or taken out. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "x",
    -1,
    0,
    0.5,
    1,
    2,
    1e12,
    true,
    [],
    {},
    "adult",
    "voice",
    "heard",
    "2020-13-01",
  ),
  fc.constant(undefined),
);
const spoilt = fc.tuple(recordings, fc.nat(), strange).map(([recording, place, value]) => {
  const whole: unknown = written({ ...recording, startedAt: "2026-01-02T03:04:05Z" });
  let left = place % 60;
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, inner]) => {
        if (left-- !== 0) return [[key, walk(inner)] as const];
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  };
  return walk(whole);
});

describe("the schema of a recording", () => {
  it("holds every recording that we write", () => {
    fc.assert(
      fc.property(recordings, fc.constantFrom(null, "2026-01-02", "2026-01-02T03:04:05.678+01:00"), (recording, at) => {
        expect(against("recording", written({ ...recording, startedAt: at }))).toEqual([]);
      }),
    );
  });
  it("refuses what is refused for its shape, and no more", () => {
    fc.assert(
      fc.property(spoilt, (json) => {
        const parsed = parseRecording(json);
        const shape =
          parsed.ok || !["recording-format", "recording-field", "recording-sure"].includes(parsed.problem.kind);
        expect([JSON.stringify(json), against("recording", json).length === 0]).toEqual([JSON.stringify(json), shape]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("the schema of a template of tags", () => {
  it("holds every template that we write", () => {
    fc.assert(
      fc.property(templates, (template) => {
        expect(against("tags", JSON.parse(writeTags(template)))).toEqual([]);
      }),
    );
  });
  it("takes nothing that is not read as it stands", () => {
    fc.assert(
      fc.property(templates, fc.nat(), strange, (template, at, value) => {
        const field = (["name", "who", "channel", "act", "key", "sign", "description"] as const)[at % 7] ?? "name";
        const spoiltActs = template.acts.map((act, n) => (n === 0 ? { ...act, [field]: value } : act));
        const json: unknown = JSON.parse(JSON.stringify({ ...template, acts: spoiltActs }));
        const [first] = spoiltActs;
        const isHeld = against("tags", json).length === 0;
        const read = parseTags(json);
        // A key that another act has, and a sign or a name that is put right, are beyond what a schema says.
        if (!isHeld || ["sign", "key", "name"].includes(field)) return;
        expect(read.ok && read.value.template.acts[0]).toMatchObject(
          field === "act" || field === "description"
            ? { [field]: first?.[field] || null }
            : { [field]: first?.[field] },
        );
      }),
    );
  });
});

describe("the longest recording", () => {
  it("is the same to the schemas as to what reads it", async () => {
    const empty = { format: "attune.recording/1", startedAt: null, people: [], events: [] };
    for (const [length, fits] of [
      [longest, true],
      [longest + 1, false],
    ] as const) {
      expect(parseRecording({ ...empty, length }).ok).toBe(fits);
      expect(against("recording", { ...empty, length }).length === 0).toBe(fits);
    }
    expect(await text("reading")).toContain(`"maximum": ${longest}`);
  });
});

describe("the schema of a reading", () => {
  it("holds what we read, and knows the figures", async () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        expect(against("reading", JSON.parse(JSON.stringify(read(recording, { shifts: 9 }))))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const json: { $defs: { figure: { properties: { id: { enum: string[] } } } } } = JSON.parse(await text("reading"));
    expect(json.$defs.figure.properties.id.enum).toEqual([...figureIds]);
  });
  it("holds its windows and what they say together", () => {
    fc.assert(
      fc.property(recordings, fc.integer({ min: 10_000, max: 200_000 }), (recording, every) => {
        const plan = { every, from: { ms: 5000 }, to: null, list: null };
        const found = readIn(recording, plan, { file: "a", name: "" }, { shifts: 9 });
        if (!found.ok) throw new Error(found.problem.kind);
        const { reading, notes } = found.value;
        const json = JSON.parse(JSON.stringify({ ...reading, notes }));
        expect(against("reading", json)).toEqual([]);
        expect(against("reading", { ...json, windows: [{ ...json.windows[0], coded: -1 }] })).not.toEqual([]);
        expect(against("reading", { ...json, means: [{ ...json.means[0], windows: null }] })).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it("refuses a figure without its evidence", () => {
    const reading = read(independent(1, 300_000), { shifts: 9 });
    const [figure] = reading.figures;
    for (const wrong of [
      { ...figure, value: null },
      { ...figure, enough: false },
      { ...figure, id: "returns.3s" },
      { ...figure, interval: [0.2] },
      { ...figure, p: 1.5 },
      { ...figure, enough: false, value: 3, why: "because" },
    ])
      expect(against("reading", { ...reading, figures: [wrong] }), JSON.stringify(wrong)).not.toEqual([]);
  });
});

describe("the schema of an agreement", () => {
  it("holds what we compare, and refuses other units", () => {
    fc.assert(
      fc.property(recordings, recordings, (a, b) => {
        expect(against("agreement", JSON.parse(JSON.stringify(agree(a, b))))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const found = agree(independent(1, 9000), independent(2, 9000));
    expect(against("agreement", { ...found, unit: 0 })).not.toEqual([]);
    expect(against("agreement", { ...found, events: { matched: 1 } })).not.toEqual([]);
  });
  it("holds what is pooled, and what more than two coders give", () => {
    fc.assert(
      fc.property(recordings, recordings, recordings, (a, b, c) => {
        const pooled = pooledOf([compare(a, b, { window: 5000 }), compare(b, c)]);
        expect(against("agreement.pooled", JSON.parse(JSON.stringify(pooled)))).toEqual([]);
        expect(against("coders", JSON.parse(JSON.stringify(agreeAll([a, b, c], { window: 5000 }))))).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(against("coders", { ...agreeAll([independent(1, 9000), independent(2, 9000)]), coders: 1 })).not.toEqual([]);
    expect(against("agreement.pooled", { ...pooledOf([]), pairs: -1 })).not.toEqual([]);
  });
});
