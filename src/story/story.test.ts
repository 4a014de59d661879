import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mondayOf } from "../calm/signs.ts";
import { dayPlus } from "../diary/when.ts";
import { alarmForm, alarmSteps, emptyAlarm, isEmptyAlarm, saysAt } from "./alarm.ts";
import { doorAt, doorSeconds, doorStart, doorSteps } from "./door.ts";
import { isOver, kindForm, loadForm, shouldForm, shouldFrom } from "./kept.ts";
import { besideRange, enoughWeeks, ownWater, ownWeeks, rangeOf } from "./overload.ts";

const today = "2026-11-30";
const noted = (day: string, ...signs: readonly string[]) => ({ day, signs, zone: null, causes: [] });

describe("a line of the map", () => {
  it("comes back as it was kept, and is null where it cannot be read", () => {
    const line = { ...emptyAlarm, cue: { child: "c1", id: "rubs" }, body: ["jaw"], story: "on purpose", atCue: true };
    expect(alarmForm.read(alarmForm.write(line))).toEqual(line);
    expect(alarmForm.read('{"trigger":"a door"}')).toEqual({ ...emptyAlarm, trigger: "a door" });
    for (const broken of [null, "", "[", "3"]) expect(alarmForm.read(broken)).toBeNull();
  });

  it("says something at the steps where it does; blanks say nothing", () => {
    expect(isEmptyAlarm({ ...emptyAlarm, story: "  ", bodyWords: " " })).toBe(true);
    const line = { ...emptyAlarm, body: ["jaw"], rather: "breathe" };
    expect(alarmSteps.filter((step) => saysAt(line, step))).toEqual(["body", "rather"]);
    expect(saysAt({ ...emptyAlarm, cue: { child: "", id: "rubs" } }, "trigger")).toBe(true);
  });
});

describe("what is let go of for a week", () => {
  it("holds to the end of its Sunday, on whichever day it was begun", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 20 }), (start, later) => {
        const begun = dayPlus("2026-01-01", start);
        const should = shouldFrom("ironing", begun);
        expect(shouldForm.read(shouldForm.write(should))).toEqual(should);
        const then = dayPlus(begun, later);
        expect(isOver(should, then)).toBe(mondayOf(then) !== mondayOf(begun));
      }),
    );
  });

  it("is read as it was written, as the lists are and who was kind", () => {
    expect(loadForm.read(loadForm.write({ side: "fills", words: "a bath" }))).toEqual({
      side: "fills",
      words: "a bath",
    });
    expect(loadForm.read('{"side":"neither","words":"x"}')).toBeNull();
    expect(kindForm.read('{"who":"Vera"}')).toEqual({ who: "Vera", moment: "" });
  });
});

describe("one's own range", () => {
  it("is the middle half, whatever the order, and lies within what was there", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 14 }), (numbers) => {
        const range = rangeOf(numbers);
        expect(range === null).toBe(numbers.length < enoughWeeks);
        expect(rangeOf(numbers.toReversed())).toEqual(range);
        if (range === null) return;
        expect(range.from).toBeLessThanOrEqual(range.median);
        expect(range.median).toBeLessThanOrEqual(range.to);
        for (const side of ["under", "over"]) {
          const beside = numbers.filter((one) => besideRange(one, range) === side);
          expect(beside.length).toBeLessThanOrEqual(Math.ceil(numbers.length / 4));
        }
      }),
    );
    expect(rangeOf([4, 1, 3, 2, 5])).toEqual({ from: 2, median: 3, to: 4 });
    expect(besideRange(5, { from: 2, median: 3, to: 4 })).toBe("over");
  });

  it("is too early to say under four earlier weeks with notes; a week without any is not a week of none", () => {
    const weeks = [7, 14, 28].map((back) => noted(dayPlus(today, -back), "jaw", "hot", "loud"));
    expect(ownWeeks(weeks, today)).toMatchObject({ known: 3, lanes: [{ now: null, range: null }, {}, {}, {}] });
    const more = [...weeks, noted(dayPlus(today, -35), "jaw"), noted(today, "jaw", "head", "guilt")];
    const { known, lanes } = ownWeeks(more, today);
    expect(known).toBe(4);
    const body = lanes.find(({ group }) => group === "body");
    expect(body).toEqual({ group: "body", now: 2, before: [1, 2, 2, 2], range: { from: 1.75, median: 2, to: 2 } });
  });

  it("takes a week of calm checks as their median", () => {
    const checks = [7, 7, 7, 14, 21, 28].map((back, n) => ({ day: dayPlus(today, -back), calm: n === 2 ? 5 : 3 }));
    expect(ownWater(checks, today, mondayOf)).toEqual({ now: null, range: { from: 3, median: 3, to: 3 } });
    expect(ownWater([...checks, { day: today, calm: 1 }], today, mondayOf).now).toBe(1);
  });
});

describe("the door", () => {
  it("takes five minutes, and at each second is on one step with some of it left", () => {
    expect(doorSeconds).toBe(300);
    let before = 0;
    for (let second = 0; second < doorSeconds; second += 0.5) {
      const now = doorAt(second);
      if (now === null) throw new Error(`over at ${second}`);
      expect(now.at - before).toBeGreaterThanOrEqual(0);
      expect(now.left).toBeGreaterThan(0);
      expect(now.left).toBeLessThanOrEqual(doorSteps[now.at]?.seconds ?? 0);
      before = now.at;
    }
    expect(doorAt(doorSeconds)).toBeNull();
    for (const at of doorSteps.keys()) expect(doorAt(doorStart(at))?.at).toBe(at);
  });
});
