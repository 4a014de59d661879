import { describe, expect, it } from "vitest";
import { askedPlaces, meetsCondition } from "./enabled.ts";
import { answered, coded, fileOf, integer, no, questionnaireIn, worded, yes } from "./file.fixture.ts";
import { type Filled, nothingFilled, placesOf, withCopy } from "./places.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { CheckValue } from "./value.ts";

const links = (questionnaire: Questionnaire, filled: Filled): readonly string[] => {
  const asked = askedPlaces(questionnaire, filled);
  return placesOf(questionnaire, filled)
    .filter(({ place }) => asked.has(place))
    .map(({ item }) => item.linkId);
};
const date = (value: string): CheckValue => ({ is: "date", value });

describe("an operator", () => {
  const holds = (
    operator: Parameters<typeof meetsCondition>[0]["operator"],
    answer: CheckValue,
    ...given: CheckValue[]
  ): boolean => meetsCondition({ question: "q", operator, answer }, given);
  it("asks whether there is an answer", () => {
    expect([holds("exists", yes, no), holds("exists", yes), holds("exists", no), holds("exists", no, yes)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  it("compares: one answer is enough, and for `!=` none may be equal", () => {
    expect([holds("=", integer(2), integer(1), integer(2)), holds("=", integer(2))]).toEqual([true, false]);
    expect([
      holds("!=", integer(2), integer(1), integer(2)),
      holds("!=", integer(2), integer(1)),
      holds("!=", integer(2)),
    ]).toEqual([false, true, true]);
    const compared = ([">", "<", ">=", "<="] as const).map((operator) =>
      [1, 2, 3].map((n) => holds(operator, integer(2), integer(n))),
    );
    expect(compared).toEqual([
      [false, false, true],
      [true, false, false],
      [false, true, true],
      [true, true, false],
    ]);
    expect(([">", "<", ">=", "<="] as const).some((operator) => holds(operator, integer(2)))).toBe(false);
  });
  it("compares days, times, quantities of one unit, and codes", () => {
    expect([
      holds(">", date("2000-01-01"), date("2000-01-02")),
      holds("<=", date("2000-01-01"), date("2000-01-02")),
    ]).toEqual([true, false]);
    expect(holds(">", { is: "time", value: "11:11:11" }, { is: "time", value: "11:11:12" })).toBe(true);
    const kilos = (value: number, code = "kg"): CheckValue => ({ is: "quantity", value: { value, code } });
    expect([
      holds(">", kilos(3), kilos(4)),
      holds(">", kilos(3), kilos(4, "g")),
      holds("=", kilos(3), kilos(3, "g")),
    ]).toEqual([true, false, false]);
    const coding = (code: string, system?: string): CheckValue => ({
      is: "coding",
      value: { code, ...(system && { system }) },
    });
    expect([
      holds("=", coding("a", "x"), coding("a", "x")),
      holds("=", coding("a", "x"), coding("a", "y")),
      holds("=", coding("a"), coding("a", "y")),
    ]).toEqual([true, false, true]);
    expect(holds("=", worded("a"), integer(1))).toBe(false);
  });
});

const flag = (linkId: string): object => ({ linkId, type: "boolean" });
const when = (question: string, operator: string, answer: object): object => ({ question, operator, ...answer });

describe("what is asked", () => {
  it("follows any or all of its conditions, and what it lies in", () => {
    const two = [when("a", "=", { answerBoolean: true }), when("b", "=", { answerBoolean: true })];
    const file = questionnaireIn(
      fileOf([
        flag("a"),
        flag("b"),
        { ...flag("all"), enableWhen: two },
        { ...flag("any"), enableWhen: two, enableBehavior: "any" },
        {
          linkId: "g",
          type: "group",
          enableWhen: two,
          item: [flag("in"), { ...flag("later"), enableWhen: [when("in", "exists", { answerBoolean: true })] }],
        },
      ]),
    );
    expect(links(file, nothingFilled)).toEqual(["a", "b"]);
    expect(links(file, answered(file, { a: yes }))).toEqual(["a", "b", "any"]);
    const both = answered(file, { a: yes, b: yes, in: no });
    expect(links(file, both)).toEqual(["a", "b", "all", "any", "g", "in", "later"]);
    // An answer to what is not asked any more is none.
    expect(links(file, answered(file, { b: no }, both))).toEqual(["a", "b", "any"]);
  });
  it("asks the nearest place of its question in a repeated group, and lies once under each answer", () => {
    const file = questionnaireIn(
      fileOf([
        {
          linkId: "g",
          type: "group",
          repeats: true,
          item: [flag("a"), { ...flag("b"), enableWhen: [when("a", "=", { answerBoolean: true })] }],
        },
        {
          linkId: "c",
          type: "choice",
          repeats: true,
          answerOption: [{ valueCoding: { code: "x" } }, { valueCoding: { code: "y" } }],
          item: [{ linkId: "why", type: "string" }],
        },
      ]),
    );
    const [group] = placesOf(file, nothingFilled);
    if (group === undefined) throw new Error("no group");
    const twice = withCopy(nothingFilled, group);
    const filled: Filled = { ...twice, answers: { "1/a": [yes], "0/a": [no], "/c": [coded("x"), coded("y")] } };
    const asked = [...askedPlaces(file, filled)];
    expect(asked).toEqual(["/g", "0/a", "1/a", "1/b", "/c", "0/why", "1/why"]);
  });
  it("is what SDC's test form of conditions says, where a code is asked for as a word or a number", () => {
    const options = (...codes: string[]): object => ({
      answerOption: codes.map((code) => ({ valueCoding: { system: "http://example.org", code } })),
    });
    const group = (linkId: string, conditions: readonly object[], enableBehavior = "any"): object => ({
      linkId,
      type: "group",
      enableWhen: conditions,
      enableBehavior,
      item: [{ linkId: `${linkId}.in`, type: "string" }],
    });
    const file = questionnaireIn(
      fileOf([
        { linkId: "check", type: "boolean" },
        { linkId: "radio", type: "choice", ...options("1", "2", "3") },
        { linkId: "other", type: "choice", ...options("7", "8", "9") },
        { linkId: "dotted", type: "choice", ...options("1.1", "2.2", "3.3") },
        { linkId: "born", type: "date" },
        { linkId: "many", type: "choice", repeats: true, ...options("1", "9") },
        group("checked", [when("check", "=", { answerBoolean: true })]),
        group("unchecked", [when("check", "=", { answerBoolean: false })]),
        group("two", [when("radio", "=", { answerString: "2" })]),
        group("two-too", [when("radio", "=", { answerInteger: 2 })]),
        group("not-seven", [when("other", "!=", { answerString: "7" })]),
        group("both", [when("radio", "=", { answerString: "2" }), when("other", "=", { answerString: "8" })], "all"),
        group("less", [when("dotted", "<", { answerDecimal: 2.1 })]),
        group("more", [when("dotted", ">=", { answerDecimal: 2.1 })]),
        group("since", [when("born", ">", { answerDate: "2000-01-01" })]),
        group("before", [when("born", "<=", { answerDate: "2000-01-01" })]),
        group("nine", [when("many", "=", { answerCoding: { system: "http://example.org", code: "9" } })]),
      ]),
    );
    const groups = (answers: Parameters<typeof answered>[1]): readonly string[] =>
      links(file, answered(file, answers)).filter((link) =>
        file.items.some((item) => item.linkId === link && item.type === "group"),
      );
    expect(groups({})).toEqual(["not-seven"]);
    expect(groups({ check: yes, radio: coded("2"), other: coded("7") })).toEqual(["checked", "two", "two-too"]);
    expect(groups({ check: no, radio: coded("2"), other: coded("8"), dotted: coded("2.2") })).toEqual([
      "unchecked",
      "two",
      "two-too",
      "not-seven",
      "both",
      "more",
    ]);
    expect(
      groups({ other: coded("7"), dotted: coded("1.1"), born: date("1999-12-31"), many: [coded("1"), coded("9")] }),
    ).toEqual(["less", "before", "nine"]);
    expect(groups({ other: coded("7"), born: date("2000-01-02") })).toEqual(["since"]);
  });
});
