import { describe, expect, it } from "vitest";
import { askedPlaces } from "./enabled.ts";
import { evaluatePath } from "./fhirpath.ts";
import { extensions, type Loose } from "./file.ts";
import {
  answered,
  at,
  coded,
  expressionOf,
  fileOf,
  integer,
  itemWeight,
  questionnaireIn,
  weighed,
  worded,
  yes,
} from "./file.fixture.ts";
import { nothingFilled } from "./places.ts";
import { workedOut } from "./score.ts";
import { beginning, hasExpressions, settle } from "./settle.ts";
import { stepsOf } from "./walk.ts";

const codes = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];
const list = (url: string | null): Loose => ({
  resourceType: "ValueSet",
  id: "often",
  compose: {
    include: [
      {
        system: "http://loinc.org",
        concept: codes.map((code, n) => ({
          code,
          display: `Often ${n}`,
          ...(url && { extension: [{ url, valueDecimal: n }] }),
        })),
      },
    ],
  },
});
const asked = (linkId: string): Loose => ({
  linkId,
  text: `Question ${linkId}`,
  type: "choice",
  answerValueSet: "#often",
});
const calculated = (expression: string): Loose => ({ extension: [expressionOf(extensions.calculated, expression)] });
const settled = (
  file: ReturnType<typeof questionnaireIn>,
  answers: Parameters<typeof answered>[1],
): ReturnType<typeof settle> => settle(file, answered(file, answers), evaluatePath, at);
const loinc = (n: number): ReturnType<typeof coded> => ({
  is: "coding",
  value: { system: "http://loinc.org", code: codes[n] ?? "" },
});

describe("SDC's examples, by their structure", () => {
  it("sums weights of a contained list (its example of itemWeight)", () => {
    const file = questionnaireIn(
      fileOf(
        [
          { linkId: "1.0", type: "group", item: ["1.1", "1.2", "1.3", "1.4"].map(asked) },
          {
            linkId: "6",
            type: "integer",
            ...calculated(
              "%resource.repeat(item).where(linkId='1.0').item.answer.value.weight().aggregate($this + $total, 0)",
            ),
          },
        ],
        { contained: [list(itemWeight)] },
      ),
    );
    const found = settled(file, { "1.1": loinc(3), "1.2": loinc(0), "1.3": loinc(2), "1.4": loinc(1) });
    expect([workedOut(file, found.filled).map(({ value }) => value), found.problems]).toEqual([[6], []]);
  });
  it("has a total as a quantity with its unit (its example of nine questions)", () => {
    const links = Array.from({ length: 9 }, (_, n) => `H1/T1/Q${n + 1}`);
    const unit = { url: extensions.unitOption, valueCoding: { system: "http://unitsofmeasure.org", code: "1" } };
    const file = questionnaireIn(
      fileOf(
        [
          { linkId: "H1/T1", type: "group", item: links.map(asked) },
          {
            linkId: "H1/TS",
            type: "quantity",
            extension: [
              expressionOf(
                extensions.calculated,
                "%resource.item.where(linkId!='H1/TS').item.answer.value.weight().sum()",
                "score",
              ),
              unit,
            ],
          },
        ],
        {
          url: "http://example.org/Questionnaire/SDCPHQ9",
          name: "SDCPHQ9",
          contained: [list("http://hl7.org/fhir/StructureDefinition/ordinalValue")],
        },
      ),
    );
    expect(file.items[0]?.items.map(({ isAlert }) => isAlert).lastIndexOf(true)).toBe(8);
    // Its published response: 0 0 0 1 2 1 3 2 1, a total of 10 by these weights.
    const found = settled(
      file,
      Object.fromEntries(links.map((link, n) => [link, loinc([0, 0, 0, 1, 2, 1, 3, 2, 1][n] ?? 0)])),
    );
    expect(found.filled.answers["/H1/TS"]).toEqual([
      { is: "quantity", value: { value: 10, code: "1", system: "http://unitsofmeasure.org" } },
    ]);
    expect(stepsOf(file, found.filled).map(({ item }) => item.linkId)).toEqual(links);
  });
  it("names weights as variables and adds them (as its page on calculations does)", () => {
    const variable = (name: string, link: string): Loose =>
      expressionOf(extensions.variable, `%resource.item.where(linkId='${link}').answer.weight()`, name);
    const options = [weighed("n", 0, itemWeight), weighed("y", 2, itemWeight)];
    const file = questionnaireIn(
      fileOf([
        { linkId: "a", type: "choice", answerOption: options },
        { linkId: "b", type: "choice", answerOption: options },
        {
          linkId: "s",
          type: "decimal",
          extension: [variable("a", "a"), variable("b", "b"), expressionOf(extensions.calculated, "%a + %b")],
        },
      ]),
    );
    expect(workedOut(file, settled(file, { a: coded("y"), b: coded("y") }).filled)[0]?.value).toBe(4);
    // One is not answered: nothing is said.
    expect(workedOut(file, settled(file, { a: coded("y") }).filled)).toEqual([]);
  });
});

describe("what is worked out", () => {
  it("asks or does not ask by an expression, and one sum may hang on another", () => {
    const file = questionnaireIn(
      fileOf(
        [
          { linkId: "n", type: "integer" },
          { linkId: "more", type: "string", extension: [expressionOf(extensions.enableIf, "%twice > 10")] },
          { linkId: "twice", type: "integer", ...calculated("%n * 2") },
          { linkId: "again", type: "integer", ...calculated("%resource.item.where(linkId='twice').answer.value + 1") },
        ],
        {
          extension: [
            expressionOf(extensions.variable, "%resource.item.where(linkId='n').answer.value", "n"),
            expressionOf(extensions.variable, "%n * 2", "twice"),
          ],
        },
      ),
    );
    const places = (n: number): readonly string[] => {
      const { filled, flags } = settled(file, { n: integer(n) });
      return [...askedPlaces(file, filled, flags)];
    };
    expect([places(5).includes("/more"), places(6).includes("/more")]).toEqual([false, true]);
    expect(workedOut(file, settled(file, { n: integer(6) }).filled).map(({ value }) => value)).toEqual([12, 13]);
  });
  it("stands in the same copy of a group as its question", () => {
    const file = questionnaireIn(
      fileOf([
        {
          linkId: "g",
          type: "group",
          repeats: true,
          item: [
            { linkId: "n", type: "integer" },
            {
              linkId: "twice",
              type: "integer",
              ...calculated("%resource.item.where(linkId='g').item.where(linkId='n').answer.value.sum() "),
            },
          ],
        },
      ]),
    );
    const filled = { ...nothingFilled, copies: { "/g": 2 }, answers: { "0/n": [integer(1)], "1/n": [integer(2)] } };
    expect(settle(file, filled, evaluatePath, at).filled.answers).toMatchObject({
      "0/twice": [integer(3)],
      "1/twice": [integer(3)],
    });
  });
  it("says what it cannot work out, and hides nothing for it", () => {
    const file = questionnaireIn(
      fileOf([
        { linkId: "a", type: "boolean", extension: [expressionOf(extensions.enableIf, "nonsense(")] },
        { linkId: "b", type: "integer", ...calculated("%resource.item.answer.value.matches('x')") },
        { linkId: "c", type: "integer", ...calculated("%resource.item.where(linkId='c').answer.value.sum() | 1") },
      ]),
    );
    const found = settled(file, { a: yes });
    expect(found.problems.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      "check-expression a",
      "check-expression b",
    ]);
    expect(askedPlaces(file, found.filled, found.flags).has("/a")).toBe(true);
  });
  it("ends where expressions never agree", () => {
    const file = questionnaireIn(
      fileOf([
        {
          linkId: "n",
          type: "integer",
          ...calculated(
            "iif(%resource.item.where(linkId='n').answer.exists(), %resource.item.where(linkId='n').answer.value + 1, 0)",
          ),
        },
      ]),
    );
    expect(settle(file, nothingFilled, evaluatePath, at).problems.map(({ kind }) => kind)).toEqual(["check-unsettled"]);
  });
  it("begins with the file's first values, chosen options and expressions", () => {
    const file = questionnaireIn(
      fileOf([
        { linkId: "a", type: "string", initial: [{ valueString: "first" }] },
        { linkId: "b", type: "integer", extension: [expressionOf(extensions.initially, "1 + 1")] },
        {
          linkId: "c",
          type: "choice",
          answerOption: [weighed("x", 0), { ...weighed("y", 1), initialSelected: true }],
          item: [{ linkId: "d", type: "boolean", initial: [{ valueBoolean: true }] }],
        },
        { linkId: "e", type: "date", initial: [{ valueString: "no day" }] },
      ]),
    );
    const first = beginning(file, evaluatePath, at);
    expect(first.answers).toEqual({
      "/a": [worded("first")],
      "/b": [integer(2)],
      "/c": [{ is: "coding", value: { system: "http://example.org/often", code: "y", display: "Answer y" } }],
      "0/d": [yes],
    });
    expect([hasExpressions(file), beginning(file, null, at).answers["/b"]]).toEqual([true, undefined]);
  });
});
