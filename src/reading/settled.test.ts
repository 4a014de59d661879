import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecording } from "../recording/check.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { twoCodings } from "./codings.fixture.ts";
import { besideOf, type Difference } from "./differences.ts";
import { recordingOf } from "./made.fixture.ts";
import { allOfSide, offeredOf, thirdOf } from "./settled.ts";
import { emptySettling, inForceOf, settleBy, type SettledAs } from "./settling.ts";

const beside = (mine: Recording, theirs: Recording, border = 500) => {
  const made = besideOf(mine, theirs, { shift: 0, border });
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
};
/** A choice for each difference: one of those offered, or an event by hand. */
const chosenOf = (differences: readonly Difference[], picks: readonly number[]): (readonly [string, SettledAs])[] =>
  differences.map((difference, i) => {
    const offered = offeredOf(difference);
    const pick = picks[i % picks.length] ?? 0;
    const event = difference.mine ?? difference.theirs;
    const byHand = event && {
      who: event.who,
      channel: event.channel,
      act: event.act,
      from: event.from,
      to: event.to + 40,
    };
    return [difference.id, (pick < offered.length ? offered[pick] : byHand) ?? "mine"] as const;
  });
const picks = fc.array(fc.nat(6), { minLength: 1, maxLength: 12 });
const row = (who: string, channel: Event["channel"], from: number, to: number, act: string | null = null) => ({
  who,
  channel,
  act,
  from,
  to,
});
const short = ({ events }: Recording) => events.map(({ id, act, from, to }) => [id, act, from, to]);

describe("the third coding", () => {
  it("is exactly mine where all is settled as mine, and has theirs' events where all is theirs", () => {
    fc.assert(
      fc.property(twoCodings, ({ mine, theirs }) => {
        const two = beside(mine, theirs);
        const third = (side: "mine" | "theirs") =>
          thirdOf(two, inForceOf(settleBy(emptySettling, allOfSide(two.differences, side))));
        expect(third("mine")).toEqual({ recording: mine, open: 0, joined: 0, cut: 0 });
        expect(third("theirs")).toMatchObject({ recording: { events: theirs.events }, open: 0, joined: 0, cut: 0 });
      }),
    );
  });

  it("is a lawful recording whatever was chosen, the same for any order of choices, and changes neither", () => {
    fc.assert(
      fc.property(
        twoCodings,
        picks,
        fc.constantFrom("between", "mine", "theirs"),
        fc.nat(),
        (codings, which, agreed, seed) => {
          const before = structuredClone(codings);
          const two = beside(codings.mine, codings.theirs);
          const chosen = chosenOf(two.differences, which);
          const turned = chosen
            .toSorted(([a], [b]) => ((a.length * 7 + seed) % 5) - ((b.length * 7 + seed) % 5))
            .reverse();
          const third = thirdOf(two, { agreed, chosen: new Map(chosen) });
          const one = turned.reduce(
            (so, choice) => settleBy(so, { chosen: [choice] }),
            settleBy(emptySettling, { agreed, chosen: [] }),
          );
          expect(thirdOf(two, inForceOf(one))).toEqual(third);
          expect(third.open).toBe(0);
          expect(parseRecording(structuredClone(third.recording))).toEqual({ ok: true, value: third.recording });
          expect(codings).toEqual(before);
        },
      ),
    );
  });

  it("has the mean of the borders where both agree, and what is open is not in it", () => {
    const mine = recordingOf(20_000, [row("c", "voice", 1000, 2001), row("c", "voice", 5000, 6000)]);
    const theirs = recordingOf(20_000, [row("c", "voice", 1200, 2400)]);
    const third = thirdOf(beside(mine, theirs), inForceOf(emptySettling));
    expect(third.open).toBe(1);
    expect(third.recording.events).toEqual([{ ...mine.events[0], from: 1100, to: 2201, by: "seen", sure: null }]);
  });

  it("takes both, neither, a border between, or what was written by hand", () => {
    const mine = recordingOf(20_000, [row("c", "voice", 1000, 2000)]);
    const theirs = recordingOf(20_000, [row("c", "voice", 1800, 4000)]);
    const two = beside(mine, theirs);
    const id = two.differences[0]?.id ?? "";
    const with_ = (how: SettledAs) => thirdOf(two, { agreed: "between", chosen: new Map([[id, how]]) });
    expect(short(with_("both").recording)).toEqual([["e0", null, 1000, 4000]]);
    expect(with_("both").joined).toBe(1);
    expect(short(with_("neither").recording)).toEqual([]);
    expect(short(with_("between").recording)).toEqual([["e0", null, 1400, 3000]]);
    const byHand = { who: "a", channel: "voice", act: "laugh", from: 1500, to: 1100 } as const;
    expect(with_(byHand).recording.events).toEqual([
      { ...byHand, id: "e0", from: 1100, to: 1500, by: "seen", sure: null, note: null },
    ]);
    // Of somebody who is in neither: still open.
    expect(with_({ ...byHand, who: "nobody" }).open).toBe(1);
  });

  it("cuts two acts of one person and channel where they meet, and says so", () => {
    const mine = recordingOf(20_000, [row("c", "face", 0, 1300, "smile"), row("c", "face", 6000, 9000, "smile")]);
    const theirs = recordingOf(20_000, [row("c", "face", 1100, 1900, "frown"), row("c", "face", 7500, 8000, "frown")]);
    const two = beside(mine, theirs);
    const keep = two.differences.map(({ id, mine: a }) => [id, a ? "mine" : "theirs"] as const);
    const third = thirdOf(two, { agreed: "between", chosen: new Map(keep) });
    expect(third).toMatchObject({ joined: 0, cut: 2 });
    expect(short(third.recording)).toEqual([
      ["e0", "smile", 0, 1200],
      ["e0+", "frown", 1200, 1900],
      ["e1", "smile", 6000, 7500],
      ["e1+", "frown", 7500, 8000],
      ["e1++", "smile", 8000, 9000],
    ]);
  });

  it("lasts as long as what is in it, and has whom it is of", () => {
    const mine = recordingOf(2000, [row("c", "voice", 0, 500)]);
    const theirs: Recording = {
      ...recordingOf(9000, [row("g", "voice", 8000, 9000)]),
      people: [{ id: "g", role: "other" }],
    };
    const two = beside(mine, theirs);
    const third = thirdOf(two, inForceOf(settleBy(emptySettling, allOfSide(two.differences, "theirs"))));
    expect(third.recording).toMatchObject({
      length: 9000,
      people: [{ id: "c" }, { id: "a" }, { id: "g", role: "other" }],
      coded: [{ from: 0, to: 9000 }],
    });
  });

  it("offers both only where both can stand", () => {
    const mine = recordingOf(20_000, [row("c", "voice", 0, 900)]);
    const offered = (theirs: ReturnType<typeof row>) =>
      beside(mine, recordingOf(20_000, [theirs])).differences.map(offeredOf);
    expect(offered(row("a", "voice", 0, 900))).toEqual([["mine", "theirs", "both", "neither"]]);
    expect(offered(row("c", "voice", 0, 900, "laugh"))).toEqual([["mine", "theirs", "neither"]]);
    expect(offered(row("c", "voice", 5000, 5900))).toEqual([
      ["mine", "theirs"],
      ["mine", "theirs"],
    ]);
  });
});
