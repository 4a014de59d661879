/** The list of cues: it passes the build's own rules, and says what it says by every channel, at every age. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cueFile, cuesOf } from "../tools/build/cues.ts";
import { words } from "../src/words/en/cuelist.ts";
import { commonGroups, cueChannels, fitting } from "../src/cues/list.ts";
import { needs } from "../src/cues/needs.ts";

const text = readFileSync(cueFile, "utf8");
const list = cuesOf(text);

describe("the list of cues", () => {
  it("is there, with words and a picture for each", () => {
    expect(list.length).toBeGreaterThan(60);
    expect(Object.keys(words).filter((id) => id.startsWith("cues.cue."))).toHaveLength(list.length);
  });
  it("names each need somewhere", () => {
    for (const need of needs)
      expect(
        list.some((cue) => need in cue.needs),
        need,
      ).toBe(true);
  });
  it("opens with no face: of the first five of each group, at every age, most are given without it", () => {
    fc.assert(
      fc.property(fc.nat(131), fc.constantFrom(...commonGroups), (months, group) => {
        const first = fitting(list, { months, late: false, without: [] })
          .filter((cue) => cue.group === group)
          .slice(0, 5);
        expect(first.length).toBe(5);
        const seen = first.filter((cue) => cue.channels.every((channel) => channel === "eyes" || channel === "face"));
        expect(seen.length).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("leaves enough for a child who does not use any one channel", () => {
    for (const without of cueChannels)
      for (const months of [0, 6, 12, 36, 100])
        for (const group of commonGroups) {
          const left = fitting(list, { months, late: false, without: [without] }).filter((cue) => cue.group === group);
          expect(left.length, `${group} at ${months} without ${without}`).toBeGreaterThanOrEqual(3);
        }
  });
  it("shows the cues of late arrivals to those alone", () => {
    const late = list.filter((cue) => cue.late).map(({ id }) => id);
    const shown = (who: boolean): string[] => fitting(list, { months: 60, late: who, without: [] }).map(({ id }) => id);
    expect(late.length).toBeGreaterThan(2);
    expect(shown(false).filter((id) => late.includes(id))).toEqual([]);
    expect(late.every((id) => shown(true).includes(id))).toBe(true);
  });
  it("offers the cues of a felt age besides those of the calendar, and takes none away", () => {
    fc.assert(
      fc.property(fc.nat(140), fc.nat(140), fc.boolean(), (months, felt, late) => {
        const ids = (who: { months: number; felt?: number }): ReadonlySet<string> =>
          new Set(fitting(list, { ...who, late, without: [] }).map(({ id }) => id));
        expect(ids({ months, felt })).toEqual(new Set([...ids({ months }), ...ids({ months: felt })]));
      }),
    );
  });
  it("has cues that point the wrong way from the first birthday on, each of which may mean more than one thing", () => {
    const turned = list.filter(({ group }) => group === "turned");
    expect(turned.filter(({ late }) => late !== true).length).toBeGreaterThanOrEqual(5);
    for (const { id, needs: may, from } of turned) {
      expect([Object.keys(may).length > 1, from >= 12], id).toEqual([true, true]);
      expect(may, id).toHaveProperty(id === "hurt-hidden" ? "sore" : "close");
    }
  });
  it("is refused, place by place, where it breaks its rules", () => {
    expect(() => cuesOf(text.replace("picture: listen", "picture: nothing"))).toThrow(/picture is no picture/);
    expect(() => cuesOf(text.replace("id: listens", "id: unheard-of"))).toThrow(/has no words/);
    expect(() => cuesOf(text.replace("id: coos", "id: listens"))).toThrow(/listens is there twice/);
    expect(() => cuesOf(text.replaceAll("group: room", "group: need"))).toThrow(/room has fewer than 4/);
  });
});
