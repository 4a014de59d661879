import { describe, expect, it } from "vitest";
import { wrongWith, wrongWithAll } from "./allowed.ts";
import { answered, choices, coded, fileOf, integer, ladderOf, questionnaireIn, worded, yes } from "./file.fixture.ts";
import { nothingFilled, skippedAt, withCopy } from "./places.ts";
import type { CheckItem } from "./questionnaire.ts";
import { endedAs, goesOnAt, stepAfter, stepsOf, unanswered } from "./walk.ts";

const steps = (...given: Parameters<typeof stepsOf>): readonly string[] => stepsOf(...given).map(({ id }) => id);

describe("the walk", () => {
  it("puts every type that FHIR has, words with the question they lead to, and says what cannot be answered here", () => {
    const types = [
      "boolean",
      "decimal",
      "integer",
      "date",
      "dateTime",
      "time",
      "string",
      "text",
      "url",
      "quantity",
      "attachment",
      "reference",
    ];
    const file = questionnaireIn(
      fileOf([
        { linkId: "words", type: "display", text: "Think of the last week" },
        ...types.map((type) => ({ linkId: type, type })),
        {
          linkId: "choice",
          type: "choice",
          answerOption: ladderOf(0, 1),
          item: [{ linkId: "note", type: "display", text: "As it was" }],
        },
        { linkId: "open", type: "open-choice", answerOption: ladderOf(0, 1) },
        { linkId: "elsewhere", type: "choice", answerValueSet: "http://example.org/none" },
        { linkId: "end", type: "display", text: "Thank you" },
      ]),
    );
    const all = stepsOf(file, nothingFilled);
    expect(all.filter(({ kind }) => kind === "ask").map(({ item }) => item.linkId)).toEqual([
      ...types.slice(0, 10),
      "choice",
      "open",
    ]);
    expect(all.filter(({ kind }) => kind === "cannot").map(({ item }) => item.linkId)).toEqual([
      "attachment",
      "reference",
      "elsewhere",
    ]);
    expect(all[0]?.notes.map(({ text }) => text.plain)).toEqual(["Think of the last week"]);
    expect(all.find(({ item }) => item.linkId === "choice")?.notes.map(({ text }) => text.plain)).toEqual([
      "As it was",
    ]);
    expect(all.at(-1)).toMatchObject({ kind: "read", notes: [{ linkId: "end" }] });
    // Answered, words that lie within it stay where they were.
    const chosen = stepsOf(file, answered(file, { choice: coded("a1") }));
    expect(chosen.find(({ item }) => item.linkId === "choice")?.notes.map(({ linkId }) => linkId)).toEqual(["note"]);
  });
  it("passes what is hidden, only to read or worked out, and goes under an answer once there is one", () => {
    const hidden = [{ url: "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", valueBoolean: true }];
    const file = questionnaireIn(
      fileOf([
        { linkId: "hidden", type: "string", extension: hidden },
        { linkId: "h", type: "group", extension: hidden, item: [{ linkId: "h.in", type: "string" }] },
        { linkId: "read", type: "string", readOnly: true },
        { linkId: "a", type: "boolean", item: [{ linkId: "why", type: "string" }] },
      ]),
    );
    expect(steps(file, nothingFilled)).toEqual(["ask /a"]);
    expect(steps(file, answered(file, { a: yes }))).toEqual(["ask /a", "ask 0/why"]);
  });
  it("asks after a repeated group whether there is one more, and walks that", () => {
    const file = questionnaireIn(
      fileOf([
        { linkId: "g", type: "group", repeats: true, text: "A child", item: [{ linkId: "name", type: "string" }] },
        { linkId: "z", type: "boolean" },
      ]),
    );
    expect(steps(file, nothingFilled)).toEqual(["ask 0/name", "again /g", "ask /z"]);
    const again = stepsOf(file, nothingFilled)[1];
    if (again === undefined) throw new Error("not asked");
    const twice = withCopy(nothingFilled, again.standing);
    expect(steps(file, twice)).toEqual(["ask 0/name", "ask 1/name", "again /g", "ask /z"]);
    expect(stepsOf(file, twice)[1]?.groups.map(({ text }) => text.plain)).toEqual(["A child"]);
  });
  it("goes on where somebody left, and knows what was passed over", () => {
    const file = questionnaireIn(fileOf(choices(4, () => ladderOf(0, 3))));
    const begun = skippedAt(answered(file, { q1: coded("a2") }), "/q2");
    expect(goesOnAt(file, begun)?.item.linkId).toBe("q3");
    expect(stepAfter(stepsOf(file, begun), "ask /q3")?.item.linkId).toBe("q4");
    expect(stepAfter(stepsOf(file, begun), "ask /q4")).toBeNull();
    expect(unanswered(file, begun).map(({ item }) => item.linkId)).toEqual(["q2", "q3", "q4"]);
    const whole = answered(file, { q1: coded("a0"), q2: coded("a0"), q3: coded("a0"), q4: coded("a0") }, begun);
    expect([goesOnAt(file, whole), whole.skipped]).toEqual([null, []]);
  });
});

describe("the end", () => {
  it("is complete where all that is required and asked has an answer, and else stopped", () => {
    const file = questionnaireIn(
      fileOf([
        { linkId: "a", type: "boolean", required: true },
        { linkId: "b", type: "string" },
        {
          linkId: "c",
          type: "string",
          required: true,
          enableWhen: [{ question: "a", operator: "=", answerBoolean: true }],
        },
      ]),
    );
    const no = { is: "boolean", value: false } as const;
    expect(endedAs(file, nothingFilled)).toBe("stopped");
    expect(endedAs(file, answered(file, { a: no }))).toBe("completed");
    expect(endedAs(file, answered(file, { a: yes }))).toBe("stopped");
    expect(endedAs(file, answered(file, { a: yes, c: worded("so") }))).toBe("completed");
  });
});

describe("an answer", () => {
  const item = (more: object): CheckItem => {
    const [found] = questionnaireIn(fileOf([{ linkId: "a", ...more }])).items;
    if (found === undefined) throw new Error("none");
    return found;
  };
  const url = (name: string): string => `http://hl7.org/fhir/StructureDefinition/${name}`;
  it("is held to kind, options, length, edges, figures after the point, and how many", () => {
    const decimal = item({
      type: "decimal",
      extension: [
        { url: url("minValue"), valueDecimal: 1 },
        { url: url("maxValue"), valueDecimal: 9 },
        { url: url("maxDecimalPlaces"), valueInteger: 1 },
      ],
    });
    const size = (value: number): ReturnType<typeof wrongWith> => wrongWith(decimal, { is: "decimal", value });
    expect([size(1), size(9), size(0.9), size(9.1), size(2.25), wrongWith(decimal, worded("2"))]).toEqual([
      null,
      null,
      "low",
      "high",
      "decimals",
      "kind",
    ]);
    const short = item({ type: "string", maxLength: 3 });
    expect([wrongWith(short, worded("abc")), wrongWith(short, worded("abcd"))]).toEqual([null, "long"]);
    const choice = item({ type: "choice", answerOption: ladderOf(0, 2) });
    expect([wrongWith(choice, coded("a1")), wrongWith(choice, coded("b")), wrongWith(choice, worded("own"))]).toEqual([
      null,
      "option",
      "kind",
    ]);
    const open = item({ type: "open-choice", answerOption: ladderOf(0, 2), repeats: true });
    expect([wrongWith(open, worded("own")), wrongWith(open, coded("b"))]).toEqual([null, "option"]);
    expect([
      wrongWithAll(choice, [coded("a0"), coded("a1")]),
      wrongWithAll(open, [coded("a0"), coded("a1")]),
      wrongWithAll(open, [coded("a0"), coded("a0")]),
    ]).toEqual(["many", null, "twice"]);
    expect(wrongWith(item({ type: "integer" }), integer(2))).toBeNull();
    expect(wrongWith(item({ type: "attachment" }), worded("x"))).toBe("kind");
  });
});
