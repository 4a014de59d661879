import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event, Recording } from "../recording/recording.ts";
import { besideOf, spanOfDifference } from "./differences.ts";
import { twoCodings } from "./codings.fixture.ts";
import { recordingOf } from "./made.fixture.ts";

type Row = Omit<Event, "id" | "by" | "sure" | "note">;
const row = (who: string, channel: Event["channel"], from: number, to: number, act: string | null = null): Row => ({
  who,
  channel,
  act,
  from,
  to,
});
const beside = (mine: Recording, theirs: Recording, given: { shift?: number; border?: number } = {}) => {
  const made = besideOf(mine, theirs, { shift: 0, border: 500, ...given });
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
};
const said = (mine: readonly Row[], theirs: readonly Row[], given: { shift?: number; border?: number } = {}) => {
  const { agreed, differences } = beside(recordingOf(20_000, mine), recordingOf(20_000, theirs), given);
  return { agreed: agreed.length, kinds: differences.map(({ kind }) => kind) };
};

describe("two codings beside each other", () => {
  it("agree where both borders lie within the tolerance, itself allowed", () => {
    const mine = [row("c", "voice", 1000, 2000)];
    expect(said(mine, [row("c", "voice", 1500, 2500)])).toEqual({ agreed: 1, kinds: [] });
    expect(said(mine, [row("c", "voice", 1501, 2000)])).toEqual({ agreed: 0, kinds: ["borders"] });
    expect(said(mine, [row("c", "voice", 1000, 2501)])).toEqual({ agreed: 0, kinds: ["borders"] });
    expect(said(mine, [row("c", "voice", 1100, 2000)], { border: 50 })).toEqual({ agreed: 0, kinds: ["borders"] });
  });

  it("differ in the borders where they overlap, however far apart they begin, else each saw its own", () => {
    const mine = [row("c", "voice", 1000, 9000)];
    expect(said(mine, [row("c", "voice", 5000, 9100)]).kinds).toEqual(["borders"]);
    expect(said(mine, [row("c", "voice", 9000, 9900)]).kinds).toEqual(["only-mine", "only-theirs"]);
  });

  it("differ in the name where one act was seen as another person's, another channel or another act", () => {
    const mine = [row("c", "voice", 1000, 2000)];
    expect(said(mine, [row("a", "voice", 1100, 2100)]).kinds).toEqual(["named"]);
    expect(said(mine, [row("c", "cry", 1100, 2100)]).kinds).toEqual(["named"]);
    expect(said(mine, [row("c", "voice", 1900, 2900, "laugh")]).kinds).toEqual(["named"]);
    // Another person in another channel did something else, and what hardly overlaps is something else as well.
    expect(said(mine, [row("a", "touch", 1000, 2000)]).kinds).toEqual(["only-mine", "only-theirs"]);
    expect(said(mine, [row("a", "voice", 1600, 2600)]).kinds).toEqual(["only-mine", "only-theirs"]);
  });

  it("puts together first what is the same to the millisecond", () => {
    const mine = [row("c", "voice", 0, 500), row("c", "voice", 900, 1400), row("c", "voice", 1800, 2300)];
    const theirs = [row("c", "voice", 900, 1400), row("c", "voice", 1800, 2300), row("c", "voice", 2700, 3200)];
    expect(said(mine, theirs)).toEqual({ agreed: 2, kinds: ["only-mine", "only-theirs"] });
  });

  it("knows people by their roles, whatever each calls them, and says who was called otherwise and who is new", () => {
    const theirs: Recording = {
      ...recordingOf(20_000, [row("CHI", "voice", 1000, 2000), row("a", "voice", 5000, 6000)]),
      people: [
        { id: "CHI", role: "child" },
        { id: "a", role: "other-child" },
        { id: "MOT", role: "adult" },
      ],
    };
    const made = beside(recordingOf(20_000, [row("c", "voice", 1000, 2000)]), theirs);
    expect(made.agreed).toHaveLength(1);
    expect(made.renamed).toEqual([
      { was: "CHI", is: "c", role: "child" },
      { was: "a", is: "a+", role: "other-child" },
      { was: "MOT", is: "a", role: "adult" },
    ]);
    expect(made.added).toEqual([{ id: "a+", role: "other-child" }]);
    expect(made.theirs.events.map(({ who }) => who)).toEqual(["c", "a+"]);
  });

  it("moves theirs, and says what fell before the start", () => {
    const mine = recordingOf(20_000, [row("c", "voice", 1000, 2000)]);
    const theirs = recordingOf(20_000, [row("c", "voice", 500, 900), row("c", "voice", 3500, 4500)]);
    const made = beside(mine, theirs, { shift: -2500 });
    expect(made).toMatchObject({ out: 1, cut: 0, differences: [], agreed: [[{ id: "e0" }, { id: "e1" }]] });
    expect(besideOf(mine, theirs, { shift: 900_000_000, border: 500 })).toMatchObject({
      problem: { kind: "time-beyond" },
    });
  });

  it("says where the other did not look at all", () => {
    const theirs = { ...recordingOf(5000, [row("a", "touch", 0, 900)]), coded: [{ from: 0, to: 1000 }] };
    const mine = recordingOf(20_000, [row("c", "voice", 100, 200), row("c", "voice", 6000, 7000)]);
    expect(beside(mine, theirs).differences).toMatchObject([
      { kind: "only-theirs", unlooked: false },
      { kind: "only-mine", unlooked: false },
      { kind: "only-mine", unlooked: true },
    ]);
  });

  it("has every event once, in time, with ids that come again", () => {
    fc.assert(
      fc.property(twoCodings, ({ mine, theirs }) => {
        const made = beside(mine, theirs);
        const ids = (side: "mine" | "theirs", events: readonly (Event | undefined)[]) =>
          [...events, ...made.differences.map((difference) => difference[side])].flatMap((event) => event?.id ?? []);
        expect(
          ids(
            "mine",
            made.agreed.map(([a]) => a),
          ).toSorted(),
        ).toEqual(mine.events.map(({ id }) => id).toSorted());
        expect(
          ids(
            "theirs",
            made.agreed.map(([, b]) => b),
          ).toSorted(),
        ).toEqual(theirs.events.map(({ id }) => id).toSorted());
        const again = beside(structuredClone(mine), structuredClone(theirs));
        expect(again.differences.map(({ id }) => id)).toEqual(made.differences.map(({ id }) => id));
        expect(new Set(made.differences.map(({ id }) => id)).size).toBe(made.differences.length);
        const starts = made.differences.map((difference) => spanOfDifference(difference).from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(beside(mine, mine).differences).toEqual([]);
      }),
    );
  });
});
