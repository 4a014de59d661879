import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../ground/chance.ts";
import type { Recording } from "../recording/recording.ts";
import { boutsOf, longestChain } from "./bouts.ts";
import { coordinationOf } from "./coordination.ts";
import { type FigureId, returnIds } from "./definitions.ts";
import { lanesOf } from "./lanes.ts";
import { independent, planted, recordingOf, recordings, rhythm } from "./made.fixture.ts";
import { chanceOf } from "./null.ts";
import { overlaps } from "./pauses.ts";
import { type Chance, drawChance, read, readBeside } from "./reading.ts";
import { inExchange, matcherOf } from "./returns.ts";
import { slideBy } from "./shifts.ts";
import { childProjectTurns, lenaTurns, serveReturnTurns } from "./turns.ts";

/** The recording with its adults' events begun so much later, those past the end again from the start. */
const slid = (recording: Recording, by: number): Recording => {
  const adults = new Set(recording.people.filter(({ role }) => role === "adult").map(({ id }) => id));
  const events = recording.events.map((event) => {
    if (!adults.has(event.who)) return event;
    const on = by - (event.from + by >= recording.length ? recording.length : 0);
    return { ...event, from: event.from + on, to: event.to + on };
  });
  return { ...recording, events };
};

const withChance: readonly FigureId[] = [
  ...returnIds,
  ...(["chain.longest", "turns.lena", "turns.childproject"] as const),
  ...(["turns.serve-return", "overlap.share", "coordination.child", "coordination.adult"] as const),
];

describe("chance", () => {
  it("is what each rule counts on the recordings whose adult side was slid, and no other figure's", () => {
    for (const seed of [1, 2, 3]) {
      const whole = independent(seed, 300_000);
      // Nothing near the end, where a slid side would meet itself.
      const recording = { ...whole, events: whole.events.filter(({ from, to }) => from > 2000 && to < 298_000) };
      const lanes = lanesOf(recording);
      const shares: number[] = [];
      const drawn = chanceOf(
        lanes,
        new Set([...withChance, "wait.3s"]),
        { first: 0, many: 60 },
        seeded(seed),
        (share) => shares.push(share),
      );
      expect([...drawn.keys()].toSorted()).toEqual(withChance.toSorted());
      expect(shares).toEqual([20 / 60, 40 / 60, 1]);
      const random = seeded(seed);
      for (let k = 0; k < 60; k++) {
        const by = slideBy({ from: 0, to: recording.length }, random);
        const { serves, acts, childSounds, adultSounds, childVoices, adultVoices, ...more } = lanesOf(
          slid(recording, by),
        );
        const { within, answer, match } = matcherOf(serves);
        match(acts, 5000);
        const answered = [...within].map((count) => count / serves.length);
        const in5 = inExchange(within) / serves.length;
        const { count, of } = overlaps(more.childTurns)(more.adultTurns);
        const gains = coordinationOf(lanes.childTurns, lanes.adultTurns, lanes.pieces, "one")([by]);
        const longest = longestChain(serves, acts, answer);
        const expected = [...answered, longest + (in5 * serves.length) / (serves.length + 1)].concat(
          [lenaTurns(childSounds, more.roleOf)(adultSounds), childProjectTurns(childSounds)(adultSounds)],
          [serveReturnTurns(childVoices)(adultVoices), count / of, gains?.child ?? -1, gains?.adult ?? -1],
        );
        withChance.forEach((id, i) =>
          expect(drawn.get(id)?.[k], `${id} slid by ${by}`).toBeCloseTo(expected[i] ?? -1, 12),
        );
      }
      expect(drawn.get("returns.1s")).toHaveLength(60);
      expect([...chanceOf(lanes, new Set(["returns.2s"]), { first: 0, many: 3 }, seeded(1), () => {}).keys()]).toEqual([
        "returns.2s",
      ]);
    }
  });

  it("is taken off coordination, and calls more than chance what stays under q .05", () => {
    const recording = independent(4, 400_000);
    const [raw, weighed] = [read(recording, { shifts: 0 }), read(recording, { shifts: 99 })];
    weighed.figures.forEach((figure, i) => {
      if (figure.unit === "explained")
        expect((figure.value ?? 0) + (figure.chance ?? 0)).toBeCloseTo(raw.figures[i]?.value ?? 0, 12);
      expect(figure.moreThanChance).toBe(figure.q === undefined ? undefined : figure.q <= 0.05);
    });
    const leaning = Array.from(
      { length: 12 },
      (_, seed) => read(independent(seed, 300_000), { shifts: 99, seed, only: ["returns.2s"] }).figures,
    );
    const between = leaning.flat().filter(({ q }) => q !== undefined && q > 0.05 && q < 0.5);
    expect(between.length).toBeGreaterThan(0);
    for (const { moreThanChance } of between) expect(moreThanChance).toBe(false);
  });

  it("is less than what was planted, and at .05 itself is more than chance", () => {
    const recording = planted(0.7, 3);
    const only = ["returns.2s", "chain.longest"] as const;
    const [returns, chain] = read(recording, { only: [...only], shifts: 199, seed: 3 }).figures;
    // Not one of the 199 slides has as many returns; two figures are shown.
    expect(returns).toMatchObject({ p: 1 / 200, q: 2 / 200, moreThanChance: true });
    expect(returns?.chance).toBeLessThan(returns?.value ?? 0);
    // Chains of one length are parted by how many serves are answered in 5 s, of all and one.
    const lanes = lanesOf(recording);
    const { within, match } = matcherOf(lanes.serves);
    match(lanes.acts, 5000);
    const mine = (chain?.value ?? 0) + inExchange(within) / (lanes.serves.length + 1);
    const drawn = chanceOf(lanes, new Set(only), { first: 0, many: 199 }, seeded(3), () => {}).get("chain.longest");
    const asLong = [...(drawn ?? [])].filter((one) => one >= mine).length;
    expect(chain).toMatchObject({ p: (asLong + 1) / 200, moreThanChance: false });
    const edge = { only: ["returns.2s"], shifts: 19, seed: 3 } as const;
    expect(read(recording, edge).figures[0]).toMatchObject({ q: 0.05, moreThanChance: true });
  });

  it("has the longest chain that the times together have", () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const { serves, acts } = lanesOf(recording);
        const { answer, match } = matcherOf(serves);
        match(acts, 5000);
        const longest = Math.max(0, ...boutsOf(serves, acts, answer).map(({ answered }) => answered));
        expect(longestChain(serves, acts, answer)).toBe(longest);
      }),
    );
    const edge = lanesOf(
      recordingOf(60_000, [
        ...rhythm(["c", "a"], 1, 0, 700),
        ...rhythm(["c", "a"], 1, 0, 700).map((row) => ({ ...row, from: row.from + 6700, to: row.to + 6700 })),
      ]),
    );
    const { answer, match } = matcherOf(edge.serves);
    match(edge.acts, 5000);
    expect(longestChain(edge.serves, edge.acts, answer)).toBe(1);
  });
});

describe("chance in halves", () => {
  it("is the same reading, to the bit, whatever another thread was given; or all of it counted here", async () => {
    await fc.assert(
      fc.asyncProperty(recordings, fc.nat(60), fc.nat(9), async (recording, shifts, seed) => {
        const whole = read(recording, { shifts, seed });
        // What a thread is given and gives is copied.
        const given: Chance[] = [];
        const halved = await readBeside(recording, { shifts, seed }, async (chance) => {
          given.push(chance);
          return structuredClone(drawChance(structuredClone(chance), () => undefined));
        });
        expect(halved).toEqual(whole);
        expect(await readBeside(recording, { shifts, seed }, () => null)).toEqual(whole);
        if (recording.length >= 60_000 && !recording.coded && shifts > 1)
          expect(given.map(({ shifts: { first, many } }) => [first, many])).toEqual([
            [shifts >> 1, shifts - (shifts >> 1)],
          ]);
        // A recording that is shuffled cannot be begun in the middle.
        if (recording.length < 60_000) expect(given).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is so for a recording that is slid", async () => {
    const recording = independent(3, 300_000);
    const halved = await readBeside(recording, { shifts: 101 }, async (chance) => drawChance(chance, () => undefined));
    expect(halved).toEqual(read(recording, { shifts: 101 }));
    expect(halved.figures.some(({ chance }) => chance !== undefined)).toBe(true);
  });
});
