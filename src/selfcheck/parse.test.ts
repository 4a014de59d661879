import { describe, expect, it } from "vitest";
import { extensions } from "./file.ts";
import {
  choices,
  fileOf,
  itemWeight,
  ladderOf,
  questionnaireIn,
  scoringOf,
  weighed,
  whyRefused,
} from "./file.fixture.ts";
import { fileLimits } from "./parse.ts";
import { itemsOf, toldIn } from "./questionnaire.ts";

const asked = { linkId: "a", type: "boolean", text: "A question" };

describe("a file that is no questionnaire", () => {
  it("is refused by name, with the item that is wrong", () => {
    expect(whyRefused("{")).toBe("check-no-json");
    expect(whyRefused("[]")).toBe("check-no-questionnaire");
    expect(whyRefused({ resourceType: "Patient" })).toBe("check-no-questionnaire");
    expect(whyRefused(fileOf([], { item: "a" }))).toBe("check-no-questionnaire");
    expect(whyRefused(fileOf([]))).toBe("check-empty");
    expect(whyRefused(fileOf([{ linkId: "a", type: "display", text: "Words alone" }]))).toBe("check-empty");
    expect(whyRefused(fileOf([asked, { ...asked, text: "Another" }]))).toBe("check-twice a");
    expect(whyRefused(fileOf([{ ...asked, linkId: "" }]))).toBe("check-item A question");
    expect(whyRefused(fileOf([{ ...asked, type: "colour" }]))).toBe("check-type a");
    expect(whyRefused(fileOf([{ ...asked, modifierExtension: [] }]))).toBe("check-modified a");
    expect(whyRefused(fileOf([asked], { modifierExtension: [{ url: "x", valueBoolean: true }] }))).toBe(
      "check-modified",
    );
    expect(whyRefused(fileOf([asked], scoringOf({ scales: [{ id: "s", items: ["b"] }] })))).toBe("check-scoring");
    expect(whyRefused(fileOf([asked], scoringOf({ sum: "all" })))).toBe("check-scoring");
  });
  it("is refused where a condition asks nothing that is there, or waits for itself", () => {
    const when = (question: string, more: object = {}): object => ({
      enableWhen: [{ question, operator: "=", answerBoolean: true, ...more }],
    });
    expect(whyRefused(fileOf([{ ...asked, ...when("b") }]))).toBe("check-condition a");
    expect(whyRefused(fileOf([asked, { ...asked, linkId: "b", ...when("a", { operator: "~" }) }]))).toBe(
      "check-condition b",
    );
    expect(whyRefused(fileOf([asked, { ...asked, linkId: "b", ...when("a", { answerBoolean: undefined }) }]))).toBe(
      "check-condition b",
    );
    expect(whyRefused(fileOf([{ ...asked, ...when("a") }]))).toBe("check-loop a");
    expect(
      whyRefused(
        fileOf([
          { ...asked, ...when("b") },
          { ...asked, linkId: "b", ...when("a") },
        ]),
      ),
    ).toBe("check-loop a");
    // A group that asks for what lies in it.
    expect(whyRefused(fileOf([{ linkId: "g", type: "group", item: [asked], ...when("a") }]))).toBe("check-loop g");
  });
  it("is refused where it is too large or too deep", () => {
    expect(whyRefused(" ".repeat(fileLimits.letters + 1))).toBe("check-large");
    expect(whyRefused(fileOf(choices(fileLimits.items + 1, () => [weighed("a", 0)])))).toBe("check-large");
    const deep = Array.from({ length: fileLimits.levels + 1 }).reduce<object>(
      (within, _, n) => ({ linkId: `g${n}`, type: "group", item: [within] }),
      asked,
    );
    expect(whyRefused({ ...fileOf([]), item: [deep] })).toBe("check-large");
    expect(whyRefused(`{"resourceType":"Questionnaire","item":${"[".repeat(5000)}${"]".repeat(5000)}}`)).toBe(
      "check-large",
    );
  });
});

describe("a questionnaire", () => {
  it("keeps who made it, whose it is, and its words in other languages", () => {
    const translated = (es: string): object => ({
      extension: [
        {
          url: extensions.translation,
          extension: [
            { url: "lang", valueCode: "es" },
            { url: "content", valueString: es },
          ],
        },
      ],
    });
    const found = questionnaireIn(
      fileOf([{ ...asked, _text: translated("Una pregunta") }], {
        title: "A title",
        _title: translated("Un título"),
        publisher: "A clinic",
        copyright: "© Somebody, all rights",
        language: "en",
        version: "2",
      }),
    );
    expect([found.publisher, found.copyright, found.language, found.version]).toEqual([
      "A clinic",
      "© Somebody, all rights",
      "en",
      "2",
    ]);
    expect(["es-MX", "es", "en", "ar"].map((code) => toldIn(found.title, code))).toEqual([
      "Un título",
      "Un título",
      "A title",
      "A title",
    ]);
    expect(toldIn(found.items[0]?.text ?? found.title, "es")).toBe("Una pregunta");
  });
  it("takes its answers from a list within the file, with what each weighs, wherever that stands", () => {
    const list = {
      resourceType: "ValueSet",
      id: "often",
      compose: {
        include: [
          {
            system: "http://example.org/o",
            concept: [
              { code: "n", display: "No", extension: [{ url: itemWeight, valueDecimal: 0 }] },
              { code: "y", display: "Yes", designation: [{ language: "es", value: "Sí" }] },
              { code: "LA6570-1", display: "More" },
            ],
          },
        ],
      },
    };
    const codes = {
      resourceType: "CodeSystem",
      url: "http://example.org/o",
      concept: [{ code: "y", extension: [{ url: itemWeight, valueDecimal: 4 }] }],
    };
    const found = questionnaireIn(
      fileOf([{ linkId: "q", type: "choice", answerValueSet: "#often" }], { contained: [list, codes] }),
    );
    const options = found.items[0]?.options ?? [];
    expect(options.map(({ weight }) => weight)).toEqual([0, 4, 2]);
    expect(options.map(({ words }) => toldIn(words, "es"))).toEqual(["No", "Sí", "More"]);
    const expanded = {
      resourceType: "ValueSet",
      id: "e",
      expansion: { contains: [{ code: "g", abstract: true, contains: [{ code: "x", system: "http://x" }] }] },
    };
    const other = questionnaireIn(
      fileOf([{ linkId: "q", type: "choice", answerValueSet: "#e" }], { contained: [expanded] }),
    );
    expect(other.items[0]?.options.map(({ value }) => value)).toEqual([
      { is: "coding", value: { system: "http://x", code: "x" } },
    ]);
  });
  it("says of a list that is not in the file that it is elsewhere", () => {
    const found = questionnaireIn(
      fileOf([
        { linkId: "a", type: "choice", answerValueSet: "http://example.org/vs" },
        { linkId: "b", type: "open-choice", answerValueSet: "#none" },
      ]),
    );
    expect(found.items.map(({ isElsewhere }) => isElsewhere)).toEqual([true, true]);
  });
  it("reads the weight at the option as well as at its code, and a number as its own", () => {
    const found = questionnaireIn(
      fileOf([
        {
          linkId: "a",
          type: "choice",
          answerOption: [{ valueCoding: { code: "x" }, extension: [{ url: itemWeight, valueDecimal: 1.5 }] }],
        },
        { linkId: "b", type: "choice", answerOption: [{ valueInteger: 3 }, { valueString: "much" }] },
      ]),
    );
    expect(itemsOf(found.items).flatMap(({ options }) => options.map(({ weight }) => weight))).toEqual([1.5, 3, null]);
  });
  it("knows what a person may answer: limits, hidden, only to read", () => {
    const url = (name: string): string => `http://hl7.org/fhir/StructureDefinition/${name}`;
    const found = questionnaireIn(
      fileOf([
        {
          linkId: "a",
          type: "decimal",
          readOnly: true,
          required: true,
          maxLength: 5,
          extension: [
            { url: url("minValue"), valueDecimal: 1 },
            { url: url("maxValue"), valueDecimal: 9 },
            { url: url("maxDecimalPlaces"), valueInteger: 2 },
            { url: url("questionnaire-hidden"), valueBoolean: true },
          ],
        },
      ]),
    );
    const [item] = found.items;
    expect([item?.min?.value, item?.max?.value, item?.decimals, item?.hidden, item?.readOnly, item?.required]).toEqual([
      1,
      9,
      2,
      true,
      true,
      true,
    ]);
  });
  it("marks as alerts what the file, its scoring and the known keys say", () => {
    const alerts = (file: Parameters<typeof questionnaireIn>[0]): readonly string[] =>
      itemsOf(questionnaireIn(file).items)
        .filter(({ isAlert }) => isAlert)
        .map(({ linkId }) => linkId);
    const four = (): ReturnType<typeof ladderOf> => ladderOf(0, 3);
    expect(alerts(fileOf(choices(3, four)))).toEqual([]);
    expect(alerts(fileOf([{ ...asked, extension: [{ url: extensions.alert, valueBoolean: true }] }]))).toEqual(["a"]);
    expect(alerts(fileOf(choices(3, four), scoringOf({ alerts: ["q2"] })))).toEqual(["q2"]);
    expect(alerts(fileOf(choices(10, four), { title: "EPDS" }))).toEqual(["q10"]);
    expect(alerts(fileOf(choices(10, four), { name: "EdinburghPostnatal", title: "Edinburgh Postnatal" }))).toEqual([
      "q10",
    ]);
    expect(alerts(fileOf(choices(10, four), { url: "http://clinic.example/Questionnaire/phq_9" }))).toEqual(["q9"]);
    expect(alerts(fileOf(choices(15, four), { title: "Patient Health Questionnaire 15 item (PHQ-15)" }))).toEqual([]);
    expect(alerts(fileOf(choices(9, four), { title: "Patient Health Questionnaire - 9 Item" }))).toEqual(["q9"]);
    expect(alerts(fileOf(choices(25, four), { name: "PBQ" }))).toEqual(["q18", "q24"]);
    // Something before the nine does not move the ninth.
    expect(alerts(fileOf([{ linkId: "who", type: "string" }, ...choices(9, four)], { name: "PHQ-9" }))).toEqual(["q9"]);
    expect(alerts(fileOf([{ ...asked, linkId: "/44260-8" }]))).toEqual(["/44260-8"]);
    const said = [
      "Have you thought of suicide?",
      "¿Ha pensado en quitarse la vida?",
      "هل فكرتم في الانتحار؟",
      "Did you harm yourself?",
    ];
    for (const text of said) expect(alerts(fileOf([{ ...asked, text }])), text).toEqual(["a"]);
    expect(alerts(fileOf([{ ...asked, text: "Did you hurt your foot, or sleep badly?" }]))).toEqual([]);
    expect(alerts(fileOf([{ ...asked, code: [{ system: "http://loinc.org", code: "44260-8" }] }]))).toEqual(["a"]);
  });
});
