/** Practice comes back later what was known, sooner what was new; and more than one answer fits. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersTo, knownOf, looked, sitting, soonest } from "./practice.ts";
import { type Practice, practiceForm } from "./practised.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 24);
const none = practiceForm.read(null);
const ids = ["a", "b", "c", "d", "e", "f", "g"];
const due = (practice: Practice, id: string): number => practice.cards[id]?.due.getTime() ?? 0;

describe("a sitting", () => {
  it("begins with five that are new, in the list's order", () => {
    expect(sitting(none, ids, now)).toEqual(["a", "b", "c", "d", "e"]);
  });
  it("has what is due first, the longest waiting before the others", () => {
    const once = looked(looked(none, "f", "new", now - 3 * day), "b", "new", now - 9 * day);
    expect(sitting(once, ids, now).slice(0, 3)).toEqual(["b", "f", "a"]);
  });
  it("is empty where all were looked at and none is due; then the soonest can be taken", () => {
    const all = ids.reduce((sofar, id) => looked(sofar, id, id === "c" ? "new" : "once", now), none);
    expect(sitting(all, ids, now)).toEqual([]);
    expect(soonest(all, ids)[0]).toBe("c");
  });
  it("never names what is not there any more", () => {
    expect(sitting(looked(none, "gone", "new", 0), ids, now)).not.toContain("gone");
  });
});

describe("what comes back", () => {
  it("comes later the better it was known, at least a day later, and within a year", () => {
    const at = (known: "new" | "second" | "once"): number => due(looked(none, "a", known, now), "a");
    expect(at("new")).toBeGreaterThanOrEqual(now + day);
    expect(at("second")).toBeGreaterThanOrEqual(at("new"));
    expect(at("once")).toBeGreaterThan(at("second"));
    let long = none;
    for (let i = 0, then = now; i < 20; i++, then = due(long, "a")) long = looked(long, "a", "once", then);
    const last = long.cards["a"];
    expect(last?.scheduled_days).toBeLessThanOrEqual(365);
    expect(last?.scheduled_days).toBeGreaterThan(100);
  });
  it("is the same after it was kept and read again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom("new", "second", "once"), fc.nat(400)), {
          maxLength: 30,
        }),
        (looks) => {
          let practice = none;
          let at = now;
          for (const [id, known, days] of looks) practice = looked(practice, id, known, (at += days * day));
          expect(practiceForm.read(JSON.stringify(practice))).toEqual(practice);
        },
      ),
    );
    for (const text of ["", "{", '{"v":1,"cards":{"a":{"due":"soon"}}}']) expect(practiceForm.read(text)).toEqual(none);
    const practice = looked(none, "b", "once", now);
    const partly = { ...practice, cards: { a: { due: "soon" }, ...practice.cards } };
    expect(practiceForm.read(JSON.stringify(partly))).toEqual(practice);
  });
});

describe("answers", () => {
  const answers = answersTo({ tired: 4, "too-much": 2, sore: 1 }, null);
  it("fit where they weigh at least half of the heaviest, or are likely with this child", () => {
    expect(answers).toEqual({ fits: ["tired", "too-much"], could: ["sore"] });
    expect(answersTo({ tired: 4, sore: 1 }, "show").fits).toEqual(["tired", "show"]);
  });
  it("are known at once where one fits and none is beside it", () => {
    expect(knownOf(true, ["tired"], answers)).toBe("once");
    expect(knownOf(true, ["tired", "sore"], answers)).toBe("once");
    expect(knownOf(false, ["tired"], answers)).toBe("second");
    expect(knownOf(true, ["sore"], answers)).toBe("second");
    expect(knownOf(true, ["tired", "hungry"], answers)).toBe("second");
    expect(knownOf(true, ["hungry"], answers)).toBe("new");
    expect(knownOf(true, [], answers)).toBe("new");
  });
});
