import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptySettling,
  inForceOf,
  parseSettling,
  settleAgain,
  settleBy,
  type SettledAs,
  type SettlingStep,
  unsettle,
} from "./settling.ts";

describe("choices", () => {
  const step = fc.record<SettlingStep>({
    chosen: fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom<SettledAs | null>("mine", "both", null))),
  });

  it("are taken back and made again exactly, and come back as they were kept", () => {
    fc.assert(
      fc.property(fc.array(step), step, (steps, last) => {
        const before = steps.reduce(settleBy, emptySettling);
        const after = settleBy(before, last);
        expect(inForceOf(unsettle(after))).toEqual(inForceOf(before));
        expect(settleAgain(unsettle(after))).toEqual(after);
        expect(settleBy(unsettle(after), last)).toEqual(after);
        expect(parseSettling(JSON.parse(JSON.stringify(after)))).toEqual(after);
      }),
    );
    expect(unsettle(emptySettling)).toEqual(emptySettling);
    expect(settleAgain(emptySettling)).toEqual(emptySettling);
  });

  it("are none where they are not ours", () => {
    expect(parseSettling({ ...emptySettling, format: "attune.settling/2" })).toBeNull();
    expect(parseSettling({ ...emptySettling, at: 4 })).toEqual(emptySettling);
  });
});
