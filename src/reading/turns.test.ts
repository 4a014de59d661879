/** Each rule of turns against the same rule in plain words, over one list of sounds. */
import type { Lane } from "./lane.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longest } from "../recording/check.ts";
import { emptyLane } from "./lanes.ts";
import { childProjectTurns, lenaTurns, serveReturnTurns } from "./turns.ts";

type Sound = { readonly from: number; readonly to: number; readonly who: number };
// Who is who: 0 and 3 adults, 1 another child, 2 the child; -1 is a cry.
const roleOf = Uint8Array.of(1, 2, 0, 1);

const sounds = (people: readonly number[]): fc.Arbitrary<readonly Sound[]> =>
  fc.array(
    fc
      .record({
        from: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30_000 })),
        long: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9000 })),
        who: fc.constantFrom(-1, ...people),
      })
      .map(({ from, long, who }) => ({ from, to: from + long, who })),
    { maxLength: 14 },
  );

const inOrder = (a: Sound, b: Sound): number => a.from - b.from || a.to - b.to;
const laneOf = (list: readonly Sound[]): Lane => {
  const lane = emptyLane(list.length);
  [...list].sort(inOrder).forEach((sound, i) => {
    lane.from[i] = sound.from;
    lane.to[i] = sound.to;
    lane.who[i] = sound.who;
  });
  return lane;
};
const roleOfPerson = (who: number): string =>
  who < 0 ? "cry" : (["adult", "other-child", "child", "adult"][who] ?? "");

/** LENA, by what sounds alone in each millisecond that anything begins or ends in. */
function lena(all: readonly Sound[]): number {
  const edges = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const stretches = edges.slice(1).flatMap((to, i) => {
    const from = edges[i] ?? 0;
    const sounding = all.filter((sound) => sound.from <= from && sound.to >= to);
    return sounding.length === 1 ? [{ from, to, who: sounding[0]?.who ?? -1 }] : [];
  });
  let count = 0;
  let bout: Sound[] = [];
  const close = (): void => {
    const sides = bout.map(({ who }) => roleOfPerson(who));
    count += Math.floor(sides.filter((side, i) => side !== sides[i - 1]).length / 2);
    bout = [];
  };
  for (const stretch of stretches) {
    const role = roleOfPerson(stretch.who);
    if (role === "cry") continue;
    const partner = bout.find(({ who }) => roleOfPerson(who) === "adult");
    const third = role === "adult" && partner !== undefined && partner.who !== stretch.who;
    const last = bout.at(-1);
    if (role === "other-child" || third || (last && stretch.from - last.to >= 5000)) close();
    if (role !== "other-child") bout.push(stretch);
  }
  close();
  return count;
}

const serveReturn = (all: readonly Sound[]): number => {
  const voices = all.filter(({ who }) => ["child", "adult"].includes(roleOfPerson(who)));
  return voices.filter((voice, i) => {
    const before = voices[i - 1];
    return before && roleOfPerson(before.who) !== roleOfPerson(voice.who) && voice.from - before.to <= 5000;
  }).length;
};

const childProject = (all: readonly Sound[]): number =>
  all.filter((sound, i) => i > 0 && sound.from - (all[i - 1]?.to ?? 0) < 5000).length;

describe("each rule of turns", () => {
  it("counts what the rule counts over one list, up to where slid sounds of the longest recording lie", () => {
    fc.assert(
      fc.property(
        sounds([2, 2, 1]),
        sounds([0, 0, 3]),
        fc.constantFrom(0, 2 * longest - 60_000),
        (some, others, by) => {
          const [children, adults] = [some, others].map((list) =>
            list.map(({ from, to, who }) => ({ from: from + by, to: to + by, who })),
          ) as [Sound[], Sound[]];
          const all = [...[...children].sort(inOrder), ...[...adults].sort(inOrder)].sort(inOrder);
          const voices = (list: readonly Sound[]): Lane => laneOf(list.filter(({ who }) => who >= 0 && who !== 1));
          expect(lenaTurns(laneOf(children), roleOf)(laneOf(adults))).toBe(lena(all));
          expect(serveReturnTurns(voices(children))(voices(adults))).toBe(serveReturn(all));
          expect(childProjectTurns(laneOf(children))(laneOf(adults))).toBe(childProject(all));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
