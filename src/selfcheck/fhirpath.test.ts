import { describe, expect, it } from "vitest";
import { evaluatePath, pathLimits } from "./fhirpath.ts";

const answer = (code: string, weight: number): object => ({
  answer: [
    {
      valueCoding: {
        code,
        extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: weight }],
      },
    },
  ],
});
const resource = {
  resourceType: "QuestionnaireResponse",
  status: "in-progress",
  item: [
    {
      linkId: "g",
      item: [
        { linkId: "a", ...answer("x", 2) },
        { linkId: "b", ...answer("y", 3) },
        { linkId: "n", answer: [{ valueInteger: 4 }] },
      ],
    },
    { linkId: "t", answer: [{ valueString: "word" }] },
    { linkId: "yes", answer: [{ valueBoolean: true }] },
  ],
};
const ask = (expression: string, names = {}): readonly unknown[] | string => {
  const found = evaluatePath(expression, {
    resource,
    context: resource.item[0],
    names,
    at: Date.parse("2026-11-30T12:00:00"),
  });
  return found.ok ? found.value : String(found.problem.with?.["why"]);
};

describe("an expression of an instrument", () => {
  it.each([
    ["%resource.item.where(linkId='t').answer.value", ["word"]],
    ["%resource.repeat(item).where(linkId='g').item.answer.value.ordinal().aggregate($this + $total, 0)", [5]],
    ["%resource.repeat(item).where(linkId='g').item.answer.value.weight().sum()", [5]],
    ["%resource.item.where(linkId='g').item.answer.weight().sum()", [5]],
    ["%resource.repeat(item).answer.value.ordinalValue().count()", [2]],
    ["%resource.descendants().where(linkId='n').answer.valueInteger", [4]],
    ["%resource.item.answers().count()", [5]],
    ["item.where(linkId='n').answer.value.first() * 2", [8]],
    ["%context.item.where(linkId='n').answer.value >= 4", [true]],
    ["iif(%resource.item.where(linkId='yes').answer.value = true, 'on', 'off')", ["on"]],
    ["%resource.item.where(linkId='none').answer.value.exists()", [false]],
    ["%resource.item.where(linkId='yes').answer.value and %resource.item.where(linkId='t').exists()", [true]],
    ["(%resource.repeat(item).where(linkId='n').answer.value + 1).toString()", ["5"]],
    ["%resource.repeat(item).answer.value.where($this is string).count()", [1]],
    ["(7 / 2).round(0)", [4]],
    ["7 div 2", [3]],
    ["7 mod 2", [1]],
    ["(1 | 2 | 2).count()", [2]],
    [
      "%resource.item.where(linkId='g').item.answer.value.extension.where(url='http://hl7.org/fhir/StructureDefinition/ordinalValue').valueDecimal.sum()",
      [5],
    ],
    [
      "%resource.item.where(linkId='g').item.answer.value.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value",
      [2, 3],
    ],
    ["today()", ["2026-11-30"]],
    ["now().exists()", [true]],
    ["{}.sum()", []],
    ["(3 | 9 | 6).max() - (3 | 9 | 6).min()", [6]],
    ["(3 | 9).avg()", [6]],
  ])("%s", (expression, wanted) => {
    expect(ask(expression)).toEqual(wanted);
  });
  it("asks variables, of one value, of several, of none", () => {
    expect(ask("%a + %b.sum()", { a: [1], b: [2, 3] })).toEqual([6]);
    expect(ask("%none.exists()", { none: [] })).toEqual([false]);
    expect(ask("%unknown + 1")).toContain("unknown-%unknown");
  });
});

describe("a hostile expression", () => {
  it.each([
    ["is wrong", "item.where(", /./],
    ["asks for what is not let in", "'a'.matches('(a+)+$')", /matches/],
    ["asks for what makes much of little", "'a'.replace('', 'bb')", /replace/],
    ["is too long", `1${" + 1".repeat(pathLimits.letters)}`, /too-long/],
    ["lies too deep", `${"(".repeat(500)}1${")".repeat(500)}`, /too-long/],
    ["has too many parts in a row", `1${"+1".repeat(4900)}`, /too-deep|stack/],
    ["never ends", "(1).repeat($this + 1)", /too-many/],
    [
      "doubles a text",
      "(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20).aggregate($total & $total, 'word word')",
      /too-long/,
    ],
    ["doubles a list", "(1|2|3|4|5|6|7|8|9|10|11|12|13|14).aggregate($total.combine($total), 1)", /too-many/],
    ["asks all of all", `%n.all(${"%n.all(".repeat(4)}$this > 0${")".repeat(5)}`, /too-many/],
    ["asks the house", "constructor.constructor('return 1')()", /./],
    ["asks a prototype", "toString.call()", /./],
  ])("that %s is refused, soon", (_name, expression, why) => {
    const began = performance.now();
    const found = evaluatePath(expression, {
      resource,
      context: resource,
      at: 0,
      names: { n: Array.from({ length: 60 }, (_, n) => n + 1) },
    });
    expect(found.ok ? JSON.stringify(found.value) : found.problem.with?.["why"]).toMatch(why);
    expect(found.ok).toBe(false);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
