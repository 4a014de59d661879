import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../../recording/recording.ts";
import { isGuess, nextMark } from "./jump.ts";

const event = (n: number, from: number, more: Partial<Event> = {}): Event => ({
  id: `e${n}`,
  who: "child",
  channel: "voice",
  act: null,
  from,
  to: from + 100,
  by: "seen",
  sure: null,
  note: null,
  ...more,
});
const always = (): boolean => true;

describe("from mark to mark", () => {
  it("goes on from what is chosen, or from the clip's now, and stops at the end", () => {
    const [a, b, c] = [event(1, 0), event(2, 500), event(3, 500)];
    const all = [a, b, c];
    expect(nextMark(all, always, null, 100, 1)).toBe(b);
    expect(nextMark(all, always, b, 0, 1)).toBe(c);
    expect(nextMark(all, always, c, 0, 1)).toBeNull();
    expect(nextMark(all, always, null, 100, -1)).toBe(a);
    expect(nextMark(all, always, a, 0, -1)).toBeNull();
  });

  it("asks what is unsure first, and what nobody checked where nothing is", () => {
    const sure = event(1, 0, { by: "heard", sure: 0.9 });
    const unsure = event(2, 500, { by: "heard", sure: 0.4 });
    const open = event(3, 800, { by: "heard", sure: 0.9, maybe: "adult" });
    expect([sure, unsure, open, event(4, 900)].filter(isGuess([sure, unsure, open]))).toEqual([unsure, open]);
    expect([sure, event(4, 900)].filter(isGuess([sure, event(4, 900)]))).toEqual([sure]);
  });

  it("walks all of them once, forwards and back alike", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 20 }), (starts) => {
        const all = starts.toSorted((a, b) => a - b).map((from, n) => event(n, from));
        const walked: Event[] = [];
        for (let on = nextMark(all, always, null, 0, 1); on; on = nextMark(all, always, on, 0, 1)) walked.push(on);
        expect(walked).toEqual(all);
        const back: Event[] = [];
        for (let on = nextMark(all, always, null, 9999, -1); on; on = nextMark(all, always, on, 0, -1)) back.push(on);
        expect(back).toEqual(all.toReversed());
      }),
    );
  });
});
