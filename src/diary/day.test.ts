import { emptyMoment } from "./emptymoment.ts";
import { describe, expect, it } from "vitest";
import { ahead } from "./ahead.ts";
import { count, firstDay, hoursOf, isHard, minuteIn, standing } from "./day.ts";
import { write } from "./diary.ts";
import type { Entry } from "./entry.ts";
import { type Body } from "./kinds.ts";
import { dayPlus, whenOn } from "./when.ts";

let n = 0;
const desk = { now: 0, zone: "UTC", newId: () => `${n++}` };
const moment = (body: Partial<Body<"moment">>, at = "2026-11-24T10:00"): Entry =>
  ({
    ...write(desk, "moment", { ...emptyMoment, ...body }, { at: whenOn(at, "UTC") }),
    by: "me",
    clock: "",
  }) as Entry;
const calm = (level: number): Entry =>
  ({
    ...write(desk, "calm", { v: 1, calm: level, here: null, reset: null, calmAfter: null, hereAfter: null, words: "" }),
    by: "me",
    clock: "",
  }) as Entry;

describe("a moment in the day's picture", () => {
  it("stands by how it went, and by what was done where nobody said", () => {
    const of = (body: Partial<Body<"moment">>): string => standing(moment(body));
    expect(of({ cue: "called" })).toBe("called");
    expect(of({ cue: "called", response: "missed" })).toBe("passed");
    expect(of({ cue: "called", response: "missed", went: "mended" })).toBe("mended");
    expect(of({ cue: "called", response: "went", went: "settled" })).toBe("met");
    expect(of({ cue: "turned-away", response: "gave-room", went: "settled" })).toBe("space");
    expect(of({ cue: "cried", response: "held", went: "open" })).toBe("called");
    expect(standing(calm(3))).toBe("note");
  });

  it("is counted, and what was mended with it", () => {
    const day = [moment({ went: "mended" }), moment({ cue: "called" }), calm(4)];
    expect(count(day)).toEqual({ moments: 2, mended: 1, other: 1 });
  });
});

describe("the hours of today", () => {
  it("begin at midnight, and before six with the evening before", () => {
    expect(hoursOf(whenOn("2026-11-24T11:05", "UTC"))).toEqual({ day: "2026-11-24", from: 0, to: 665 });
    const night = whenOn("2026-11-24T02:51", "UTC");
    expect(hoursOf(night)).toEqual({ day: "2026-11-24", from: -360, to: 171 });
    expect(firstDay(night)).toBe("2026-11-23");
    expect(minuteIn(whenOn("2026-11-23T23:10", "UTC"), "2026-11-24")).toBe(-50);
  });
});

describe("a hard day", () => {
  it("is one of rough water, or of two moments that were not found again", () => {
    expect(isHard([])).toBe(false);
    expect(isHard([calm(2)])).toBe(true);
    expect(isHard([calm(2), calm(4)])).toBe(false);
    expect(isHard([moment({ went: "missed" })])).toBe(false);
    expect(isHard([moment({ went: "missed" }), moment({ went: "open" })])).toBe(true);
    expect(isHard([moment({ went: "missed" }), moment({ went: "open" }), moment({ went: "mended" })])).toBe(false);
  });
});

describe("what comes next", () => {
  const bath = (day: number, time: string): Entry =>
    moment({ opening: "bath" }, `${dayPlus("2026-11-24", -day)}T${time}`);
  const now = whenOn("2026-11-24T11:00", "UTC");

  it("is what came on three days at about its time", () => {
    expect(ahead([bath(1, "18:20"), bath(2, "18:40"), bath(4, "18:30")], now)).toEqual([
      { opening: "bath", minute: 1110 },
    ]);
    expect(ahead([bath(1, "18:20"), bath(2, "18:40")], now)).toEqual([]);
    expect(ahead([bath(1, "18:20"), bath(1, "18:25"), bath(1, "18:30")], now)).toEqual([]);
    expect(ahead([bath(1, "12:00"), bath(2, "15:00"), bath(3, "21:00")], now)).toEqual([]);
    expect(ahead([bath(1, "08:00"), bath(2, "08:10"), bath(3, "08:00")], now)).toEqual([]);
  });

  it("is said once for each, the soonest first", () => {
    const feeds = [1, 2, 3].flatMap((day) =>
      ["12:00", "16:00"].map((time) => moment({ opening: "feeding" }, `${dayPlus("2026-11-24", -day)}T${time}`)),
    );
    const found = ahead([...feeds, bath(1, "14:00"), bath(2, "14:00"), bath(3, "14:00")], now);
    expect(found.map(({ opening, minute }) => [opening, minute])).toEqual([
      ["feeding", 720],
      ["bath", 840],
    ]);
  });
});
