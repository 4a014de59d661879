import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { alertsIn } from "./alert.ts";
import {
  answered,
  choices,
  coded,
  fileOf,
  ladderOf,
  no,
  questionnaireIn,
  responseTo,
  scoringOf,
  ticked,
  worded,
  yes,
} from "./file.fixture.ts";
import { filledFrom } from "./answered.ts";
import { nothingFilled } from "./places.ts";
import { beginning } from "./settle.ts";

const epds = questionnaireIn(
  fileOf(
    choices(10, (n) => ladderOf(0, 3, n === 3 || n > 4)),
    { title: "EPDS" },
  ),
);
const phq = questionnaireIn(
  fileOf(
    choices(9, () => ladderOf(0, 3)),
    { name: "PHQ-9" },
  ),
);

describe("an alert", () => {
  it("is every answer above zero to the item, by its weight and not by its place on the page", () => {
    expect([0, 1, 2, 3].map((at) => alertsIn(phq, ticked(phq, [0, 0, 0, 0, 0, 0, 0, 0, at])).length)).toEqual([
      0, 1, 1, 1,
    ]);
    // Item 10 of EPDS is 3 at the top of the page.
    expect([0, 1, 2, 3].map((at) => alertsIn(epds, ticked(epds, [0, 0, 0, 0, 0, 0, 0, 0, 0, at])).length)).toEqual([
      1, 1, 1, 0,
    ]);
  });
  it("does not hang on any other answer, nor on the total", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), fc.nat(3), (others, last) => {
        expect(alertsIn(phq, ticked(phq, [...others, last]))).toEqual(last > 0 ? ["/q9"] : []);
      }),
    );
  });
  it("is there in what comes back, in what a file fills in first, and in what is not asked any more", () => {
    const filled = ticked(phq, [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    const back = filledFrom(phq, responseTo(phq, filled));
    expect(back.ok && alertsIn(phq, back.value)).toEqual(["/q9"]);
    const item = { linkId: "a", type: "boolean", initial: [{ valueBoolean: true }] };
    const first = questionnaireIn(fileOf([item], scoringOf({ alerts: ["a"] })));
    expect(alertsIn(first, beginning(first, null, 0))).toEqual(["/a"]);
    const chosen = questionnaireIn(
      fileOf(
        [
          {
            linkId: "a",
            type: "choice",
            answerOption: ladderOf(0, 1).map((one, n) => ({ ...one, initialSelected: n === 1 })),
          },
        ],
        scoringOf({ alerts: ["a"] }),
      ),
    );
    expect(alertsIn(chosen, beginning(chosen, null, 0))).toEqual(["/a"]);
    const gone = questionnaireIn(
      fileOf(
        [
          { linkId: "b", type: "boolean" },
          { linkId: "a", type: "boolean", enableWhen: [{ question: "b", operator: "=", answerBoolean: true }] },
        ],
        scoringOf({ alerts: ["a"] }),
      ),
    );
    expect(alertsIn(gone, answered(gone, { a: yes, b: no }))).toEqual(["/a"]);
  });
  it("is one too many rather than one too few where nothing is weighed", () => {
    const option = (code: string, display: string): object => ({ valueCoding: { code, display } });
    const file = questionnaireIn(
      fileOf(
        [
          {
            linkId: "a",
            type: "open-choice",
            answerOption: [
              option("s1", "Sometimes"),
              option("s0", "Never"),
              option("0", "-"),
              option("LA6568-5", "Nada"),
            ],
          },
        ],
        scoringOf({ alerts: ["a"] }),
      ),
    );
    const isAlert = (value: Parameters<typeof answered>[1][string]): boolean =>
      alertsIn(file, answered(file, { a: value })).length > 0;
    expect([coded("s1"), coded("0"), coded("LA6568-5"), worded("no"), worded("often")].map(isAlert)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(isAlert({ is: "coding", value: { code: "s0", display: "Never" } })).toBe(false);
    expect(alertsIn(file, nothingFilled)).toEqual([]);
  });
});
