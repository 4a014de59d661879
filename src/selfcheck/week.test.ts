import { describe, expect, it } from "vitest";
import { answered, problemsOfResponse, responseTo, worded } from "./file.fixture.ts";
import { answersForm, checkDraftForm, instrumentForm, isOffered } from "./keptcheck.ts";
import { answerLines } from "./lines.ts";
import { nothingFilled } from "./places.ts";
import { itemsOf } from "./questionnaire.ts";
import { lookFrom, weekAsks, weekLook } from "./week.ts";
import { stepsOf } from "./walk.ts";

const made = weekLook(
  "A week",
  (one) => `How ${one}?`,
  (often) => `times ${often}`,
  "More?",
);
if (!made.ok) throw new Error(made.problem.kind);
const week = made.value;
const often = (code: number): { is: "coding"; value: { system: string; code: string; display: string } } => ({
  is: "coding",
  value: { system: "urn:attune:selfcheck:week", code: `often-${code}`, display: `times ${code}` },
});

describe("the weekly look", () => {
  it("asks nine things and leaves room for words; nothing of it weighs, nothing is an alert", () => {
    expect(stepsOf(week, nothingFilled)).toHaveLength(10);
    expect(week.scales).toEqual([]);
    expect(itemsOf(week.items).flatMap(({ options }) => options.map(({ weight }) => weight))).toEqual(
      Array.from({ length: 45 }, () => null),
    );
    expect(week.items.some(({ isAlert }) => isAlert)).toBe(false);
  });
  it("comes back from what is kept of it, with what was passed over as nothing", () => {
    const filled = answered(week, { mood: often(3), far: often(0), more: worded("Rain") });
    const response = responseTo(week, filled);
    expect(problemsOfResponse(response, new Set([...weekAsks, "more"]))).toEqual([]);
    const look = lookFrom(JSON.stringify(response));
    expect([look?.mood, look?.far, look?.worry]).toEqual([3, 0, null]);
    expect(answerLines(JSON.stringify(response)).map(({ asked, values }) => [asked, values.length])).toEqual([
      ["How mood?", 1],
      ["How far?", 1],
      ["More?", 1],
    ]);
    expect([lookFrom("{"), lookFrom("[]"), answerLines("{"), answerLines("1")]).toEqual([null, null, [], []]);
  });
});

describe("what is kept", () => {
  it("is read as it was written, and nothing where it cannot be", () => {
    const draft = {
      of: "week",
      filled: { answers: { "/mood": [often(1)] }, copies: {}, skipped: ["/sleep"] },
      step: null,
    };
    expect(checkDraftForm.read(checkDraftForm.write(draft))).toEqual(draft);
    const kept = { of: "week", title: "A", copyright: "", skipped: 1, sums: [], response: "{}" };
    expect(answersForm.read(answersForm.write(kept))).toEqual(kept);
    expect(instrumentForm.read(instrumentForm.write({ text: "{}" }))).toEqual({ text: "{}" });
    expect([checkDraftForm.read('{"of":1}'), answersForm.read("x"), instrumentForm.read(null)]).toEqual([
      null,
      null,
      null,
    ]);
  });
  it("is offered again two weeks after the last, and not before", () => {
    const now = Date.parse("2026-11-30T12:00:00Z");
    const ago = (days: number): { at: string } => ({ at: new Date(now - days * 86_400_000).toISOString() });
    expect([
      isOffered([], now),
      isOffered([ago(14)], now),
      isOffered([ago(13.9)], now),
      isOffered([ago(40), ago(2)], now),
    ]).toEqual([true, true, false, false]);
  });
});
