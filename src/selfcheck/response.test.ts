/** Any questionnaire is refused by name, or can be walked to a response that R4 allows and that comes back as it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrongWithAll } from "./allowed.ts";
import { filledFrom, readResponse } from "./answered.ts";
import { askedPlaces } from "./enabled.ts";
import type { Loose } from "./file.ts";
import {
  answered,
  at,
  choices,
  coded,
  fileOf,
  isSameAnswers,
  ladderOf,
  problemsOfResponse,
  questionnaireIn,
  responseTo,
  ticked,
} from "./file.fixture.ts";
import { readQuestionnaire } from "./parse.ts";
import { answersAt, type Filled, nothingFilled, placesOf, skippedAt, withAnswers, withCopy } from "./places.ts";
import { type CheckItem, itemsOf, itemTypes, type Questionnaire } from "./questionnaire.ts";
import { responseOf } from "./response.ts";
import type { CheckValue } from "./value.ts";
import { stepsOf } from "./walk.ts";

const links = Array.from({ length: 8 }, (_, n) => `l${n}`);
const anyAnswer = fc.oneof(
  fc.record({ answerBoolean: fc.boolean() }),
  fc.record({ answerInteger: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ answerString: fc.constantFrom("a0", "b") }),
  fc.record({ answerCoding: fc.constant({ code: "a1" }) }),
  fc.record({ answerDate: fc.constant("2020-01-01") }),
);
const anyCondition = fc
  .tuple(fc.constantFrom(...links), fc.constantFrom("exists", "=", "!=", ">", "<", ">=", "<=", "odd"), anyAnswer)
  .map(([question, operator, answer]) => ({ question, operator, ...answer }));
const { item: anyItem } = fc.letrec<{ item: Loose }>((tie) => ({
  item: fc.record(
    {
      linkId: fc.constantFrom(...links, ""),
      type: fc.constantFrom(...itemTypes, "odd"),
      text: fc.constantFrom("Words", "", "  "),
      repeats: fc.boolean(),
      required: fc.boolean(),
      readOnly: fc.constantFrom(false, false, true),
      answerOption: fc.constantFrom(undefined, ladderOf(0, 2), [{ valueInteger: 1 }, { valueString: "b" }]),
      initial: fc.constantFrom(undefined, undefined, [{ valueBoolean: true }], [{ valueString: "first" }]),
      maxLength: fc.constantFrom(undefined, 3, -1),
      enableBehavior: fc.constantFrom("all", "any"),
      enableWhen: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(anyCondition, { maxLength: 2 }) },
      ),
      item: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(tie("item"), { maxLength: 3, depthIdentifier: "item" }) },
      ),
    },
    { requiredKeys: ["linkId", "type"] },
  ),
}));
/** Most items bear a link of their own, so that most files are taken. */
const withLinks = (items: readonly Loose[], count = { n: 0 }): readonly Loose[] =>
  items.map((item) => {
    const linkId = item["linkId"] === "" && count.n % 7 === 3 ? "" : (links[count.n++] ?? `m${count.n}`);
    return { ...item, linkId, item: withLinks((item["item"] as readonly Loose[] | undefined) ?? [], count) };
  });
const anyFile = fc.array(anyItem, { minLength: 1, maxLength: 5 }).map((items) => fileOf(withLinks(items)));

const valueTo = (item: CheckItem, n: number): CheckValue | null => {
  const [first, ...others] = item.options;
  if (item.type === "choice" || item.type === "open-choice")
    return item.type === "open-choice" && n % 3 === 0
      ? { is: "string", value: "own" }
      : ([first, ...others][n % (others.length + 1)]?.value ?? null);
  const all: Readonly<Record<string, CheckValue>> = {
    boolean: { is: "boolean", value: n % 2 === 0 },
    decimal: { is: "decimal", value: n / 4 },
    integer: { is: "integer", value: n },
    date: { is: "date", value: "2024-02-29" },
    dateTime: { is: "dateTime", value: "2024-02-29T10:00:00+02:00" },
    time: { is: "time", value: "10:00:00" },
    string: { is: "string", value: "abc" },
    text: { is: "string", value: "a\nb" },
    url: { is: "uri", value: "https://example.org" },
    quantity: { is: "quantity", value: { value: n, unit: "cm" } },
  };
  return all[item.type] ?? null;
};

/** Answers, passes over or repeats, step by step, as `choices` say. */
const walked = (questionnaire: Questionnaire, taken: readonly number[]): Filled => {
  let filled = nothingFilled;
  const done = new Set<string>();
  for (let n = 0; n < 60; n++) {
    const step = stepsOf(questionnaire, filled).find(({ id }) => !done.has(id));
    if (step === undefined) break;
    done.add(step.id);
    const choice = taken[n % taken.length] ?? 0;
    const value = step.kind === "ask" ? valueTo(step.item, choice) : null;
    if (step.kind === "again" && choice % 5 === 0) filled = withCopy(filled, step.standing);
    else if (value === null || choice % 4 === 3)
      filled = step.kind === "again" ? filled : skippedAt(filled, step.place);
    else if (wrongWithAll(step.item, [value]) === null) filled = withAnswers(filled, step.place, [value]);
  }
  return filled;
};

describe("any questionnaire", () => {
  it("is refused by name, or is walked to a valid response, which comes back as it was", () => {
    let taken = 0;
    fc.assert(
      fc.property(anyFile, fc.array(fc.nat(20), { minLength: 3, maxLength: 20 }), (file, chosen) => {
        const read = readQuestionnaire(JSON.stringify(file));
        if (!read.ok) return void expect(read.problem.kind).toMatch(/^check-/);
        taken += 1;
        const questionnaire = read.value;
        const known = new Set(itemsOf(questionnaire.items).map(({ linkId }) => linkId));
        const filled = walked(questionnaire, chosen);
        const response = responseTo(questionnaire, filled);
        expect(problemsOfResponse(response, known)).toEqual([]);
        const back = readResponse(questionnaire, JSON.stringify(response));
        if (!back.ok) throw new Error(`${back.problem.kind} ${back.problem.place}`);
        const asked = askedPlaces(questionnaire, filled);
        for (const { place } of placesOf(questionnaire, filled))
          if (
            asked.has(place) &&
            !place.includes("NaN") &&
            answersAt(filled, place).length > 0 &&
            !hasEmptyCopy(questionnaire, filled)
          )
            expect(isSameAnswers(answersAt(back.value, place), answersAt(filled, place))).toBe(true);
        // Nothing that is not asked is in it.
        expect(problemsOfResponse(responseTo(questionnaire, back.value), known)).toEqual([]);
        return undefined;
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(150);
  });
  it("asks nothing within what it does not ask", () => {
    fc.assert(
      fc.property(anyFile, fc.array(fc.nat(20), { minLength: 3, maxLength: 20 }), (file, chosen) => {
        const read = readQuestionnaire(JSON.stringify(file));
        if (!read.ok) return;
        const filled = walked(read.value, chosen);
        const asked = askedPlaces(read.value, filled);
        for (const one of placesOf(read.value, filled)) {
          const parent = one.over.at(-1);
          if (parent === undefined || !asked.has(one.place)) continue;
          expect(asked.has(`${one.at.slice(0, -1).join(".")}/${parent.linkId}`)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
  it("never throws, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (whole, item) => {
        readQuestionnaire(whole);
        readQuestionnaire(
          `{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"choice","answerOption":${item},"enableWhen":${item}},${item}],"contained":${whole}}`,
        );
      }),
      { numRuns: 400 },
    );
  });
});

/** A copy of a group with nothing in it is not in a response, so those behind it move up. */
function hasEmptyCopy(questionnaire: Questionnaire, filled: Filled): boolean {
  const back = filledFrom(questionnaire, responseTo(questionnaire, filled));
  return back.ok && JSON.stringify(back.value.copies) !== JSON.stringify(filled.copies);
}

describe("a response", () => {
  const file = questionnaireIn(
    fileOf(
      choices(2, () => ladderOf(0, 2)),
      { version: "3" },
    ),
  );
  it("says of which questionnaire it is, when, and how it ended", () => {
    expect(responseOf(file, nothingFilled, { at, status: "stopped", language: "es" })).toEqual({
      resourceType: "QuestionnaireResponse",
      language: "es",
      questionnaire: "http://example.org/Questionnaire/one|3",
      status: "stopped",
      authored: "2026-11-30T20:30:00.000Z",
    });
  });
  it("holds what lies under an answer within that answer", () => {
    const nested = questionnaireIn(fileOf([{ linkId: "a", type: "boolean", item: [{ linkId: "b", type: "string" }] }]));
    const filled = answered(nested, { a: { is: "boolean", value: true }, b: { is: "string", value: "so" } });
    expect(responseTo(nested, filled).item).toEqual([
      { linkId: "a", answer: [{ valueBoolean: true, item: [{ linkId: "b", answer: [{ valueString: "so" }] }] }] },
    ]);
  });
  it("is refused for another questionnaire, and with what that does not ask or take", () => {
    const response = responseTo(file, ticked(file, [1, 2]));
    const why = (changed: object): string => {
      const found = filledFrom(file, { ...response, ...changed });
      return found.ok ? "taken" : `${found.problem.kind} ${found.problem.place ?? ""}`.trim();
    };
    expect(why({})).toBe("taken");
    expect(why({ questionnaire: "http://example.org/other" })).toBe("check-other-questionnaire");
    expect(why({ resourceType: "Bundle" })).toBe("check-no-response");
    expect(why({ item: [{ linkId: "q9" }] })).toBe("check-response-item q9");
    expect(why({ item: [{ linkId: "q1", answer: [{ valueCoding: { code: "z" } }] }] })).toBe("check-response-item q1");
    expect(why({ item: [{ linkId: "q1", answer: [{ valueAttachment: {} }] }] })).toBe("check-response-item q1");
    expect(filledFrom(file, response)).toMatchObject({
      ok: true,
      value: { answers: { "/q1": [coded("a1")].map(({ is }) => ({ is })) } },
    });
  });
});
