/**
 * The public example questionnaires of FHIR R4 and of SDC, rebuilt from their facts (groups, types, codes, weights,
 * conditions, expressions) with words of our own, walked from end to end.
 */
import { describe, expect, it } from "vitest";
import { alertsIn } from "./alert.ts";
import { askedPlaces } from "./enabled.ts";
import { evaluatePath } from "./fhirpath.ts";
import {
  answered,
  at,
  coded,
  expressionOf,
  fileOf,
  ordinal,
  problemsOfResponse,
  questionnaireIn,
  responseTo,
  weighed,
  worded,
  yes,
} from "./file.fixture.ts";
import { extensions, type Loose } from "./file.ts";
import { filledFrom } from "./answered.ts";
import { nothingFilled, withCopy } from "./places.ts";
import { itemsOf, type Questionnaire } from "./questionnaire.ts";
import { sumsOf, workedOut } from "./score.ts";
import { beginning, settle } from "./settle.ts";
import { stepsOf, unanswered } from "./walk.ts";
import { wrongWithAll } from "./allowed.ts";

const core = (name: string): string => `http://hl7.org/fhir/StructureDefinition/${name}`;
const links = (file: Questionnaire): ReadonlySet<string> => new Set(itemsOf(file.items).map(({ linkId }) => linkId));
const group = (linkId: string, item: readonly object[], more: object = {}): object => ({
  linkId,
  text: linkId,
  type: "group",
  item,
  ...more,
});
const string = (linkId: string, more: object = {}): object => ({ linkId, text: linkId, type: "string", ...more });

describe("FHIR R4’s examples", () => {
  it("the coma scale: three questions with weighed lists in the file, and their sum", () => {
    const scale = (id: string, to: number): Loose => ({
      resourceType: "ValueSet",
      id,
      compose: {
        include: [
          {
            system: "http://loinc.org",
            concept: Array.from({ length: to }, (_, n) => ({
              code: `LA${id}-${n + 1}`,
              display: `Step ${n + 1}`,
              extension: [{ url: ordinal, valueDecimal: n + 1 }],
            })),
          },
        ],
      },
    });
    const asked = [
      ["1.1", "verbal", 5],
      ["1.2", "motor", 6],
      ["1.3", "eye", 4],
    ] as const;
    const file = questionnaireIn(
      fileOf(
        asked.map(([linkId, id]) => ({
          linkId,
          type: "choice",
          answerValueSet: `#${id}`,
          code: [{ system: "http://loinc.org", code: `9270-${linkId}` }],
        })),
        {
          contained: asked.map(([, id, to]) => scale(id, to)),
          extension: [
            {
              url: extensions.scoring,
              valueString: JSON.stringify({ scales: [{ id: "gcs", items: ["1.1", "1.2", "1.3"] }] }),
            },
          ],
        },
      ),
    );
    const chosen = (id: string, n: number): ReturnType<typeof coded> => ({
      is: "coding",
      value: { system: "http://loinc.org", code: `LA${id}-${n}` },
    });
    const filled = answered(file, { "1.1": chosen("verbal", 4), "1.2": chosen("motor", 5), "1.3": chosen("eye", 4) });
    expect(sumsOf(file, filled)).toMatchObject([{ value: 13, from: 3, to: 15 }]);
    expect(problemsOfResponse(responseTo(file, filled), links(file))).toEqual([]);
  });
  it("the lifelines form: groups in groups, with questions under an answer", () => {
    const file = questionnaireIn(
      fileOf([
        group("1", [
          {
            linkId: "1.1",
            type: "boolean",
            item: [{ linkId: "1.1.1", type: "choice", answerOption: [weighed("a", 0)] }],
          },
        ]),
        group("2", [string("2.1"), { linkId: "2.2", type: "date" }, string("2.3")]),
        group("3", [
          group("3.1", [
            { linkId: "3.1.1", type: "integer" },
            { linkId: "3.1.2", type: "decimal" },
          ]),
        ]),
      ]),
    );
    const filled = answered(file, {
      "1.1": yes,
      "1.1.1": coded("a"),
      "2.1": worded("so"),
      "2.2": { is: "date", value: "1978-02-14" },
      "3.1.1": { is: "integer", value: 3 },
    });
    const response = responseTo(file, filled);
    expect(problemsOfResponse(response, links(file))).toEqual([]);
    expect(response.item?.map(({ linkId }) => linkId)).toEqual(["1", "2", "3"]);
    expect(unanswered(file, filled).map(({ item }) => item.linkId)).toEqual(["2.3", "3.1.2"]);
    const back = filledFrom(file, response);
    expect(back.ok && back.value.answers["0.0/1.1.1"]).toMatchObject([{ value: { code: "a" } }]);
  });
  it("the blue book: a question asked only after a yes, and one only where something was said at all", () => {
    const file = questionnaireIn(
      fileOf([
        group("gp", [
          string("name", { required: true }),
          { linkId: "sex", type: "choice", answerOption: [weighed("F", 0), weighed("M", 0)] },
        ]),
        group("birth", [
          { linkId: "injection", type: "boolean" },
          {
            linkId: "given",
            type: "dateTime",
            enableWhen: [{ question: "injection", operator: "=", answerBoolean: true }],
          },
          string("why", { enableWhen: [{ question: "injection", operator: "exists", answerBoolean: false }] }),
        ]),
      ]),
    );
    const asked = (filled: typeof nothingFilled): readonly string[] =>
      stepsOf(file, filled).map(({ item }) => item.linkId);
    expect(asked(nothingFilled)).toEqual(["name", "sex", "injection", "why"]);
    expect(asked(answered(file, { injection: yes }))).toEqual(["name", "sex", "injection", "given"]);
  });
});

describe("SDC’s examples", () => {
  it("nested groups that repeat, each in each", () => {
    const file = questionnaireIn(
      fileOf([
        group("all", [
          string("first"),
          group(
            "one",
            [
              { linkId: "list", type: "choice", answerValueSet: "http://terminology.hl7.org/ValueSet/service-type" },
              string("box"),
              group("two", [string("in")], { repeats: true }),
            ],
            { repeats: true },
          ),
        ]),
      ]),
    );
    const kinds = stepsOf(file, nothingFilled).map(({ kind, item }) => `${kind} ${item.linkId}`);
    expect(kinds).toEqual(["ask first", "cannot list", "ask box", "ask in", "again two", "again one"]);
    const [outer] = stepsOf(file, nothingFilled).slice(-1);
    if (outer === undefined) throw new Error("none");
    const twice = withCopy(nothingFilled, outer.standing);
    const inner = stepsOf(file, twice).filter(({ kind, item }) => kind === "again" && item.linkId === "two")[1];
    if (inner === undefined) throw new Error("none");
    const more = {
      ...withCopy(twice, inner.standing),
      answers: { "0.0.0/in": [worded("a")], "0.1.0/in": [worded("b")], "0.1.1/in": [worded("c")] },
    };
    const response = responseTo(file, more);
    expect(problemsOfResponse(response, links(file))).toEqual([]);
    const back = filledFrom(file, response);
    expect(back.ok && [back.value.answers, back.value.copies]).toEqual([more.answers, { "0/one": 2, "0.1/two": 2 }]);
  });
  it("weight and height: variables, a unit, a power and a rounding", () => {
    const value = (link: string): string => `%resource.item.where(linkId='${link}').answer.value`;
    const file = questionnaireIn(
      fileOf(
        [
          { linkId: "/29463-7", type: "decimal", extension: [{ url: extensions.unit, valueCoding: { code: "kg" } }] },
          { linkId: "/8302-2", type: "decimal" },
          {
            linkId: "/39156-5",
            type: "decimal",
            extension: [expressionOf(extensions.calculated, "(%weight/(%height.power(2))).round(1)")],
          },
        ],
        {
          extension: [
            expressionOf(extensions.variable, value("/29463-7"), "weight"),
            expressionOf(extensions.variable, `${value("/8302-2")}*0.0254`, "height"),
          ],
        },
      ),
    );
    const filled = answered(file, {
      "/29463-7": { is: "decimal", value: 70 },
      "/8302-2": { is: "decimal", value: 70 },
    });
    // 70 kg and 70 in (1.778 m): 22.1.
    expect(workedOut(file, settle(file, filled, evaluatePath, at).filled)[0]?.value).toBe(22.1);
    expect(file.items[0]?.unit?.code).toBe("kg");
  });
  it("initial values: more than one, and one of a kind that its question does not take", () => {
    const options = [{ valueCoding: { code: "Y" } }, { valueCoding: { code: "N" } }];
    const file = questionnaireIn(
      fileOf([
        group("root", [
          {
            linkId: "many",
            type: "choice",
            repeats: true,
            answerOption: options,
            initial: [{ valueCoding: { code: "Y" } }, { valueCoding: { code: "N" } }],
          },
          { linkId: "one", type: "choice", answerOption: options },
          { linkId: "text", type: "text", initial: [{ valueCoding: { code: "x" } }] },
        ]),
      ]),
    );
    expect(beginning(file, null, at).answers).toEqual({ "0/many": [coded("Y"), coded("N")] });
  });
  it("form behaviour: edges, exclusive and few answers, today, and a change of meaning that is refused", () => {
    const option = (code: string, more: object = {}): object => ({ valueCoding: { code }, ...more });
    const alone = { extension: [{ url: core("questionnaire-optionExclusive"), valueBoolean: true }] };
    const items = [
      { linkId: "2.7", type: "date", readOnly: true, extension: [expressionOf(extensions.initially, "today()")] },
      {
        linkId: "2.10",
        type: "choice",
        repeats: true,
        answerOption: ["a", "b", "c", "d"].map((code) => option(code)),
        extension: [{ url: core("questionnaire-maxOccurs"), valueInteger: 3 }],
      },
      { linkId: "2.11", type: "choice", repeats: true, answerOption: [option("a"), option("none", alone)] },
      { linkId: "1.6", type: "attachment" },
      { linkId: "2.14", type: "reference" },
    ];
    const file = questionnaireIn(fileOf(items));
    const noon = new Date(2026, 10, 30, 12).getTime();
    expect(beginning(file, evaluatePath, noon).answers).toEqual({ "/2.7": [{ is: "date", value: "2026-11-30" }] });
    const [, few, exclusive] = file.items;
    if (few === undefined || exclusive === undefined) throw new Error("none");
    expect([wrongWithAll(few, ["a", "b", "c"].map(coded)), wrongWithAll(few, ["a", "b", "c", "d"].map(coded))]).toEqual(
      [null, "many"],
    );
    expect([wrongWithAll(exclusive, [coded("none")]), wrongWithAll(exclusive, [coded("a"), coded("none")])]).toEqual([
      null,
      "many",
    ]);
    expect(stepsOf(file, nothingFilled).filter(({ kind }) => kind === "cannot")).toHaveLength(2);
    expect(alertsIn(file, nothingFilled)).toEqual([]);
    expect(askedPlaces(file, nothingFilled).size).toBe(5);
  });
});
