/** The six weeks walked with a clock: from any first day, with any pauses, in any zone, day after day until they end. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOf, dayPlus, daysBetween, whenAt, whenOn } from "../diary/when.ts";
import { noWeeks, stageIds, type SixWeeks, weeksForm } from "./kept.ts";
import {
  beginWeeks,
  endWeeks,
  pauseWeeks,
  resumeWeeks,
  sayOfWeek,
  skipWeek,
  stageOf,
  weeksEnd,
  weeksRule,
} from "./weeks.ts";

const days = fc.integer({ min: 0, max: 365 * 40 }).map((n) => dayPlus("2015-01-01", n));
const zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Cairo"];

/** Walks from the first day to a day past the last, pausing and going on as `acts` say: after so many days, the other. */
const walked = (start: Day, acts: readonly number[]) => {
  let weeks = beginWeeks(start);
  let next = 0;
  let wait = acts[0] ?? Number.POSITIVE_INFINITY;
  const seen: { day: Day; key: string; weeks: SixWeeks }[] = [];
  for (let n = 0; n <= weeksRule.most + 1; n++) {
    const day = dayPlus(start, n);
    if (wait-- === 0) {
      weeks = next % 2 === 0 ? pauseWeeks(weeks, day) : resumeWeeks(weeks, day);
      wait = acts[++next] ?? Number.POSITIVE_INFINITY;
    }
    const stage = stageOf(weeks, day);
    seen.push({ day, key: stage.is === "week" ? `${stage.id} ${stage.at}` : stage.is, weeks });
    if (stage.is === "over") break;
  }
  return { seen, weeks };
};

describe("the six weeks", () => {
  it("are a focus a week, two weeks to look back, and an end", () => {
    const { seen } = walked("2026-11-30", []);
    const weeks = [...new Set(seen.map(({ key }) => key.split(" ")[0]))];
    expect(weeks).toEqual(["follow", "words", "chain", "soothe", "limits", "all", "between", "three", "six", "over"]);
    expect(seen).toHaveLength(42 + 182 + 7 + 1);
    const on = (day: Day) => stageOf(beginWeeks("2026-11-30"), day);
    expect(on("2026-11-30")).toMatchObject({ id: "follow", at: 0, turn: "read", last: "2026-12-06" });
    expect(on("2026-12-01")).toMatchObject({ id: "follow", at: 1, turn: "film" });
    expect(on("2026-12-04")).toMatchObject({ id: "follow", at: 4, turn: "film" });
    expect(on("2026-12-05")).toMatchObject({ id: "follow", at: 5, turn: "say" });
    expect(on("2026-12-06")).toMatchObject({ id: "follow", at: 6, turn: "say" });
    expect(on("2026-12-07")).toMatchObject({ id: "words", at: 0, first: "2026-12-07", skipped: false });
    expect(on("2027-01-11")).toEqual({ is: "between", id: "three", next: "2027-04-12" });
    expect(on("2027-07-19")).toEqual({ is: "over", since: "2027-07-19" });
    expect(on("2026-11-29")).toEqual({ is: "ahead", start: "2026-11-30" });
  });

  it("end from any day and with any pauses, and no day of them comes twice or is left out", () => {
    fc.assert(
      fc.property(days, fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 12 }), (start, acts) => {
        const { seen } = walked(start, acts);
        expect(seen.at(-1)?.key).toBe("over");
        const asked = seen.map(({ key }) => key).filter((key) => key.includes(" "));
        expect(new Set(asked).size).toBe(asked.length);
        // In their order, none left out: those of a stage that began are 0, 1, 2 …
        const all = stageIds.flatMap((id) => Array.from({ length: weeksRule.week }, (_, at) => `${id} ${at}`));
        expect(asked).toEqual(all.slice(0, asked.length));
      }),
    );
  });

  it("lose nothing by pauses: as many days of each week as without, unless one is half a year long", () => {
    fc.assert(
      fc.property(days, fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }), (start, acts) => {
        const even = acts.slice(0, acts.length - (acts.length % 2));
        const { seen, weeks } = walked(start, even);
        expect(seen.filter(({ key }) => key.includes(" "))).toHaveLength(8 * weeksRule.week);
        const paused = seen.filter(({ key }) => key === "paused").length;
        expect(daysBetween(start, weeksEnd(weeks, seen.at(-1)?.day ?? "") ?? "")).toBe(42 + 182 + 7 + paused);
      }),
    );
  });

  it("are over after a pause of half a year that nobody ended, and stay so", () => {
    const paused = pauseWeeks(beginWeeks("2026-03-01"), "2026-03-11");
    expect(stageOf(paused, "2026-03-11")).toEqual({ is: "paused", since: "2026-03-11", letsGo: "2026-09-09" });
    expect(stageOf(paused, "2026-09-08").is).toBe("paused");
    expect(stageOf(paused, "2026-09-09")).toEqual({ is: "over", since: "2026-09-09" });
    expect(stageOf(resumeWeeks(paused, "2026-12-01"), "2026-12-02")).toEqual({ is: "over", since: "2026-09-09" });
  });

  it("ask each day once and end by the clock of any zone, looked at every six hours from any moment", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2011, 6, 1), max: Date.UTC(2031, 0, 1) }),
        (zone, begun) => {
          const weeks = beginWeeks(dayOf(whenAt(begun, zone)));
          const on = new Map<Day, string>();
          let last = "";
          for (let at = begun; last !== "over" && on.size < 240; at += 6 * 3_600_000) {
            const day = dayOf(whenAt(at, zone));
            const stage = stageOf(weeks, day);
            last = stage.is === "week" ? `${stage.id} ${stage.at}` : stage.is;
            expect(on.get(day) ?? last).toBe(last);
            on.set(day, last);
          }
          const asked = [...on.values()].filter((key) => key.includes(" "));
          expect(last).toBe("over");
          expect(new Set(asked).size).toBe(asked.length);
          // Apia had no 30 December 2011; no other wall leaves a day out.
          expect(asked.length).toBeGreaterThanOrEqual(8 * weeksRule.week - 1);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("move no day when the clocks change: each hour of a day in Berlin is of one stage", () => {
    for (const day of ["2026-03-29", "2026-10-25"]) {
      const weeks = beginWeeks(dayPlus(day, -7));
      const from = whenOn(`${day}T00:00`, "Europe/Berlin").instant;
      const to = whenOn(`${dayPlus(day, 1)}T00:00`, "Europe/Berlin").instant;
      expect((to - from) / 3_600_000).toBe(day === "2026-03-29" ? 23 : 25);
      const hours = Array.from({ length: (to - from) / 3_600_000 }, (_, n) =>
        JSON.stringify(stageOf(weeks, dayOf(whenAt(from + n * 3_600_000, "Europe/Berlin")))),
      );
      expect(new Set(hours).size).toBe(1);
    }
  });
});

describe("what somebody does with them", () => {
  it("pauses once, and costs nothing where it is taken up again on the same day", () => {
    const weeks = beginWeeks("2026-05-01");
    const paused = pauseWeeks(weeks, "2026-05-03");
    expect(pauseWeeks(paused, "2026-05-04")).toBe(paused);
    expect(resumeWeeks(paused, "2026-05-03")).toEqual(weeks);
    expect(pauseWeeks(noWeeks, "2026-05-03")).toBe(noWeeks);
    expect(stageOf(resumeWeeks(paused, "2026-05-10"), "2026-05-10")).toMatchObject({ id: "follow", at: 2 });
    expect(stageOf(resumeWeeks(paused, "2026-05-10"), "2026-05-10")).toMatchObject({ last: "2026-05-14" });
  });

  it("counts pauses that two devices kept at the same time once", () => {
    const pauses = [
      { from: "2026-05-03", to: "2026-05-09" },
      { from: "2026-05-05", to: "2026-05-10" },
      { from: "2026-04-01", to: "2026-04-20" },
    ];
    const weeks = { ...beginWeeks("2026-05-01"), pauses };
    expect(stageOf(weeks, "2026-05-10")).toMatchObject({ id: "follow", at: 2, last: "2026-05-14" });
  });

  it("skips a week without moving a day, and takes that back", () => {
    const weeks = skipWeek(beginWeeks("2026-05-01"), "words", true);
    expect(stageOf(weeks, "2026-05-08")).toMatchObject({ id: "words", skipped: true });
    expect(stageOf(weeks, "2026-05-15")).toMatchObject({ id: "chain", skipped: false });
    expect(skipWeek(skipWeek(weeks, "words", true), "words", false).skipped).toEqual([]);
  });

  it("keeps one sentence of each week, and forgets an empty one", () => {
    const weeks = sayOfWeek(sayOfWeek(beginWeeks("2026-05-01"), "follow", " She waited. "), "words", "He knew.");
    expect(weeks.said).toEqual({ follow: "She waited.", words: "He knew." });
    expect(sayOfWeek(weeks, "follow", "  ").said).toEqual({ words: "He knew." });
  });

  it("ends by hand on that day", () => {
    expect(stageOf(endWeeks(beginWeeks("2026-05-01"), "2026-05-04"), "2026-05-04")).toEqual({
      is: "over",
      since: "2026-05-04",
    });
  });

  it("is read as it was kept, and what cannot be read is nothing begun", () => {
    fc.assert(
      fc.property(days, fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 5 }), (start, acts) => {
        const { weeks } = walked(start, acts);
        expect(weeksForm.read(weeksForm.write(weeks))).toEqual(weeks);
      }),
    );
    expect(weeksForm.read("{}")).toEqual(noWeeks);
    expect(weeksForm.read(null)).toEqual(noWeeks);
    expect(weeksForm.read('{"v":1,"start":"2026-05-01","pauses":[{"from":"x"}],"skipped":["y"]}')).toEqual(
      beginWeeks("2026-05-01"),
    );
  });
});
