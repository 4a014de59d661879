/**
 * Every count against the same rule in plain words, by looking through everything: on recordings whose times lie just on,
 * before and behind each limit, with ties, several adults, another child and somebody who is nobody.
 */
import type { Lane } from "./lane.ts";
import { describe, expect, it } from "vitest";
import type { Channel, Event, Role } from "../recording/recording.ts";
import { boutsOf, longestChain } from "./bouts.ts";
import { covered, lanesOf } from "./lanes.ts";
import { overlaps, pausesOf, waits } from "./pauses.ts";
import { read } from "./reading.ts";
import { returnWindows } from "./limits.ts";
import { matcherOf } from "./returns.ts";
import { answered, inOrder, property, roleOf, sides, spans, voices, type Span, people } from "./plain.fixture.ts";

describe("the lanes", () => {
  it("hold each side's acts as the rules merge them", () => {
    property((recording) => {
      const lanes = lanesOf(recording);
      const { serves, acts, cries, aways } = sides(recording);
      const bare = ({ from, to, channel }: Span): Span => ({ from, to, channel });
      expect(spans(lanes.serves)).toEqual(serves);
      expect(spans(lanes.acts)).toEqual(acts);
      expect(spans(lanes.childTurns)).toEqual(voices(serves));
      expect(spans(lanes.adultTurns)).toEqual(voices(acts));
      expect(spans(lanes.cries)).toEqual(cries.map(bare));
      expect(spans(lanes.lookAways)).toEqual(aways.map(bare));
      const sounds = (...wanted: Role[]): (Span & { who: string })[] =>
        recording.events
          .filter(({ who, channel }) => wanted.includes(roleOf.get(who) ?? "other") && /voice|cry/u.test(channel))
          .map((event) => ({ ...bare(event), who: event.channel === "cry" ? "-" : event.who }));
      const named = (lane: Lane): (Span & { who: string })[] =>
        spans(lane).map((span, i) => ({ ...span, who: people[lane.who[i] ?? -1]?.id ?? "-" }));
      expect(named(lanes.childSounds)).toEqual(sounds("child", "other-child"));
      expect(named(lanes.adultSounds)).toEqual(sounds("adult"));
      expect(named(lanes.childVoices)).toEqual(sounds("child").filter(({ who }) => who !== "-"));
      expect(named(lanes.adultVoices)).toEqual(sounds("adult").filter(({ who }) => who !== "-"));
      const edges = cries.flatMap(({ from, to }) => [from, to]).sort((x, y) => x - y);
      const crying = edges.slice(1).reduce((sum, to, i) => {
        const from = edges[i] ?? 0;
        return cries.some((one) => one.from <= from && one.to >= to) ? sum + to - from : sum;
      }, 0);
      expect(covered(lanes.cries)).toBe(crying);
      expect(lanes.calm).toBe(recording.length - crying);
    });
  });
});

describe("pauses", () => {
  it("are all changes of turn, and the silences between an adult's turns", () => {
    property((recording) => {
      const { childTurns, adultTurns } = lanesOf(recording);
      const { serves, acts } = sides(recording);
      const mine = voices(serves).map((turn) => ({ ...turn, child: true }));
      const theirs = voices(acts).map((turn) => ({ ...turn, child: false }));
      const all = [...mine, ...theirs].sort(inOrder);
      const changes = all.flatMap((turn, i) => {
        const before = all[i - 1];
        return before && before.child !== turn.child ? [{ child: turn.child, ms: turn.from - before.to }] : [];
      });
      const of = (child: boolean): number[] => changes.filter((change) => change.child === child).map(({ ms }) => ms);
      expect(pausesOf(childTurns, adultTurns)).toEqual({ child: of(true), adult: of(false) });
      const negative = changes.filter(({ ms }) => ms < 0).length;
      expect(overlaps(childTurns)(adultTurns)).toEqual({ count: negative, of: changes.length });
      const silences = theirs.slice(1).flatMap(({ from }, i) => {
        const since = theirs[i]?.to ?? 0;
        return mine.some((turn) => turn.from < from && turn.to > since) ? [] : [from - since];
      });
      expect(waits(childTurns, adultTurns)).toEqual({
        count: silences.filter((ms) => ms >= 3000).length,
        of: silences.length,
      });
    });
  });
});

describe("times together", () => {
  it("end where nobody acts for 5 s", () => {
    property((recording) => {
      const { lanes, answer } = answered(recording);
      const items = [
        ...spans(lanes.acts).map((span) => ({ ...span, child: false, serve: -1 })),
        ...spans(lanes.serves).map((span, serve) => ({ ...span, child: true, serve })),
      ].sort((x, y) => x.from - y.from || Number(x.child) - Number(y.child));
      const bouts: (typeof items)[] = [];
      for (const item of items) {
        const reach = Math.max(-5000, ...items.filter((one) => bouts.flat().includes(one)).map(({ to }) => to));
        if (bouts.length === 0 || item.from - reach >= 5000) bouts.push([item]);
        else bouts.at(-1)?.push(item);
      }
      const latest = (list: readonly Span[]): number => Math.max(-1, ...list.map(({ to }) => to));
      const expected = bouts.flatMap((bout) => {
        const met = bout.filter(({ serve }) => serve >= 0 && (answer[serve] ?? -1) >= 0);
        if (met.length === 0) return [];
        const returns = met.map(({ serve }) => lanes.acts.to[answer[serve] ?? -1] ?? 0);
        return [
          {
            childBegan: bout[0]?.child,
            childEnded: latest(bout.filter(({ child }) => child)) > latest(bout.filter(({ child }) => !child)),
            answered: met.length,
            from: met[0]?.from,
            to: Math.max(latest(met), ...returns),
          },
        ];
      });
      expect(boutsOf(lanes.serves, lanes.acts, answer)).toEqual(expected);
      const most = Math.max(0, ...expected.map((bout) => bout.answered));
      expect(longestChain(lanes.serves, lanes.acts, answer)).toBe(most);
      const reading = read(recording, { shifts: 0 });
      expect(reading.chains).toEqual(
        expected
          .filter((bout) => bout.answered > 1)
          .map((bout) => ({ from: bout.from, to: bout.to, exchanges: bout.answered })),
      );
      const started = reading.figures.find(({ id }) => id === "started.child");
      expect([started?.count, started?.of]).toEqual([expected.filter((b) => b.childBegan).length, expected.length]);
    });
  });
});

describe("returns", () => {
  it("are counted within 1, 2 and 5 s, and the same each time", () => {
    property((recording) => {
      const { lanes, answer } = answered(recording);
      const matcher = matcherOf(lanes.serves);
      const far = lanes.acts.from.map((from) => from + 100_000_000);
      matcher.match(lanes.acts, 5000);
      matcher.match({ ...lanes.acts, from: far }, 5000);
      expect([...matcher.answer]).toEqual([...answer].map(() => -1));
      matcher.match(lanes.acts, 5000);
      expect(matcher.answer).toEqual(answer);
      const latencies = [...answer].flatMap((act, s) =>
        act < 0 ? [] : [(lanes.acts.from[act] ?? 0) - (lanes.serves.to[s] ?? 0)],
      );
      const within = returnWindows.map(({ ms }) => latencies.filter((latency) => latency <= ms).length);
      expect([...matcher.within]).toEqual(within);
    });
  });
});

describe("the longest chain", () => {
  const chain = (...rows: readonly (readonly [who: string, from: number, to: number, channel?: Channel])[]): number => {
    const events = rows.map(
      ([who, from, to, channel = "voice"], i): Event => ({
        id: `e${i}`,
        who,
        channel,
        act: null,
        from,
        to,
        by: "seen",
        sure: null,
        note: null,
      }),
    );
    const { lanes, answer } = answered({
      format: "attune.recording/1",
      length: 90_000,
      startedAt: null,
      people,
      events,
    });
    return longestChain(lanes.serves, lanes.acts, answer);
  };
  it("goes on through a long act that holds shorter ones", () => {
    // The look lasts until 12 s, so the silence after the short sound within it is none.
    expect(
      chain(["c", 0, 12_000, "gaze"], ["c", 100, 500], ["a", 700, 900], ["c", 13_000, 13_500], ["a", 14_000, 14_500]),
    ).toBe(2);
    // The same by the adult's hand.
    expect(
      chain(["c", 100, 500], ["a", 700, 12_000], ["a", 800, 900, "face"], ["c", 13_000, 13_500], ["a", 14_000, 14_500]),
    ).toBe(2);
  });
  it("is bridged by acts of the adult alone, and cut by 5 s without any", () => {
    const ends = [
      ["c", 12_000, 12_500],
      ["a", 12_900, 13_400],
    ] as const;
    expect(chain(["c", 0, 500], ["a", 900, 1400], ["a", 6300, 7100, "gesture"], ...ends)).toBe(2);
    expect(chain(["c", 0, 500], ["a", 900, 1400], ["a", 6400, 7100, "gesture"], ...ends)).toBe(1);
    expect(chain(["c", 0, 500], ["a", 900, 1400], ["a", 6300, 7000, "gesture"], ...ends)).toBe(1);
    expect(chain(["c", 0, 500], ["a", 900, 1400], ["c", 6399, 6900], ["a", 7000, 7100])).toBe(2);
    expect(chain(["c", 0, 500], ["a", 900, 1400], ["c", 6400, 6900], ["a", 7000, 7100])).toBe(1);
    expect(
      chain(
        ["c", 0, 500],
        ["a", 900, 1400],
        ["c", 2000, 2500],
        ["a", 2600, 3000],
        ["c", 20_000, 20_500],
        ["a", 20_600, 21_000],
      ),
    ).toBe(2);
    expect(chain(["c", 0, 500], ["c", 30_000, 31_000])).toBe(0);
  });
});
