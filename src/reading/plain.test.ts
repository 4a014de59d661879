/**
 * Every count against the same rule in plain words, by looking through everything: on recordings whose times lie just on,
 * before and behind each limit, with ties, several adults, another child and somebody who is nobody.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeOverlaps } from "../recording/check.ts";
import { channels, type Channel, type Event, type Recording, type Role } from "../recording/recording.ts";
import { boutsOf, longestChain } from "./bouts.ts";
import { lookAways } from "./ease.ts";
import { covered, type Lane, lanesOf } from "./lanes.ts";
import type { Moment, Why } from "./reading.ts";
import { overlaps, pausesOf, waits } from "./pauses.ts";
import { read } from "./reading.ts";
import { repairsOf } from "./repair.ts";
import { matcherOf } from "./returns.ts";
import { cryingOf } from "./soothed.ts";

const people: readonly { readonly id: string; readonly role: Role }[] = [
  { id: "c", role: "child" },
  { id: "a", role: "adult" },
  { id: "b", role: "adult" },
  { id: "o", role: "other-child" },
  { id: "tv", role: "other" },
];

/** Steps between events that meet the limits: 300 ms, 1, 2, 3, 5, 10, 30 and 60 s. */
const limits = [
  0, 0, 1, 100, 299, 300, 301, 500, 999, 1000, 1001, 2000, 2999, 3000, 3001, 4999, 5000, 5001, 9999,
].concat([10_000, 10_001, 20_000, 29_999, 30_000, 30_001, 60_000, 60_001]);
const gap = fc.constantFrom(...limits);
const long = fc.constantFrom(0, 1, 100, 299, 300, 1000, 2000, 3000, 5000, 10_000, 12_000);
const made = (gaps: fc.Arbitrary<number>, lengths: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<Recording> =>
  fc
    .array(
      fc.record({
        who: fc.constantFrom("c", "c", "c", "a", "a", "a", "b", "o", "tv"),
        channel: fc.constantFrom<Channel>(
          "voice",
          "voice",
          "voice",
          "cry",
          "face",
          "touch",
          "gaze",
          "object",
          "movement",
        ),
        by: gaps,
        ms: lengths,
        away: fc.boolean(),
        // From the beginning or the end of the event before.
        after: fc.boolean(),
      }),
      { maxLength },
    )
    .chain((rows) => {
      let before = { from: 0, to: 0 };
      const events = rows.map(({ who, channel, by, ms, away, after }, i): Event => {
        const from = (after ? before.to : before.from) + by;
        before = { from, to: from + ms };
        const act = channel === "gaze" && who === "c" && away ? "look-away" : null;
        return { id: `e${i}`, who, channel, act, ...before, by: "seen", sure: null, note: null };
      });
      const lawful = mergeOverlaps(events).events;
      const end = lawful.reduce((last, { to }) => Math.max(last, to), 0);
      return gap.map(
        (more): Recording => ({
          format: "attune.recording/1",
          length: end + more,
          startedAt: null,
          people,
          events: lawful,
        }),
      );
    });
/** Far apart, where limits of many seconds matter; and close, where much begins and ends together. */
const recordings = fc.oneof(
  made(gap, long, 16),
  made(fc.constantFrom(0, 0, 0, 100, 300, 400, 1000, 1500, 3000, 5000), fc.constantFrom(100, 300, 400, 1000, 3000), 28),
);

type Span = { readonly from: number; readonly to: number; readonly channel: Channel };
const roleOf = new Map(people.map(({ id, role }) => [id, role]));
const inOrder = (x: Span, y: Span): number =>
  x.from - y.from || x.to - y.to || channels.indexOf(x.channel) - channels.indexOf(y.channel);

/** Events of one side as acts: those of one channel that are close are one. */
function actsOf(events: readonly Event[]): Span[] {
  const acts: Span[] = [];
  for (const channel of channels) {
    const own: Span[] = [];
    for (const { from, to } of events.filter((event) => event.channel === channel).toSorted(inOrder)) {
      const last = own.at(-1);
      if (last && from - last.to < (channel === "voice" ? 300 : 1000))
        own[own.length - 1] = { ...last, to: Math.max(last.to, to) };
      else own.push({ from, to, channel });
    }
    acts.push(...own);
  }
  return acts.sort(inOrder);
}
const sides = ({ events }: Recording) => {
  const childs = events.filter(({ who }) => roleOf.get(who) === "child");
  const isAway = ({ act }: Event): boolean => act === "look-away";
  return {
    serves: actsOf(childs.filter((event) => event.channel !== "cry" && !isAway(event))),
    acts: actsOf(events.filter(({ who }) => roleOf.get(who) === "adult")),
    cries: childs.filter(({ channel }) => channel === "cry"),
    aways: childs.filter((event) => event.channel !== "cry" && isAway(event)),
  };
};
const spans = (lane: Lane): Span[] =>
  Array.from({ length: lane.length }, (_, i) => ({
    from: lane.from[i] ?? 0,
    to: lane.to[i] ?? 0,
    channel: channels[lane.kind[i] ?? 0] ?? "voice",
  }));
const voices = (list: readonly Span[]): Span[] => list.filter(({ channel }) => channel === "voice");
const answered = (recording: Recording) => {
  const lanes = lanesOf(recording);
  const matcher = matcherOf(lanes.serves);
  matcher.match(lanes.acts, 5000);
  return { lanes, answer: matcher.answer };
};
const property = (holds: (recording: Recording) => void): void =>
  fc.assert(fc.property(recordings, holds), { numRuns: 1000 });

describe("the lanes", () => {
  it("hold each side's acts as the rulings merge them", () => {
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
      const within = [1000, 2000, 5000].map((ms) => latencies.filter((latency) => latency <= ms).length);
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

describe("look-aways", () => {
  it("are eased by who stops at the limit, and seen to the end where it is just long enough", () => {
    const away = (length: number, actTo: number) => {
      const rows = [
        ["c", 1000, 1500, "gaze", "look-away"],
        ["a", 2000, actTo, "voice", null],
      ] as const;
      const events = rows.map(
        ([who, from, to, channel, act], i): Event => ({
          id: `e${i}`,
          who,
          channel,
          act,
          from,
          to,
          by: "seen",
          sure: null,
          note: null,
        }),
      );
      const found = lookAways(lanesOf({ format: "attune.recording/1", length, startedAt: null, people, events }));
      return found.map(({ eased, seen }) => [eased, seen]);
    };
    expect(away(31_000, 4000)).toEqual([[true, true]]);
    expect(away(31_000, 4001)).toEqual([[false, true]]);
    expect(away(30_999, 4000)).toEqual([[true, false]]);
  });
  it("tell who gave room and who came back", () => {
    property((recording) => {
      const { serves, acts, aways } = sides(recording);
      const asks = acts.filter(({ channel }) => ["voice", "face", "gesture", "movement", "object"].includes(channel));
      expect(lookAways(lanesOf(recording))).toEqual(
        aways.map(({ from, to }) => {
          const back = serves.find((serve) => serve.from >= to && serve.from > from && serve.from <= from + 30_000);
          const moment = Math.min(from + 3000, back?.from ?? from + 3000);
          return {
            from,
            eased: !asks.some((act) => act.from < moment && act.to > moment),
            back: back?.from ?? null,
            seen: back !== undefined || from + 30_000 <= recording.length,
          };
        }),
      );
    });
  });
});

describe("repairs", () => {
  it("are the next exchange after a break, in a minute", () => {
    property((recording) => {
      const { lanes, answer } = answered(recording);
      const [serves, acts] = [spans(lanes.serves), spans(lanes.acts)];
      const meets = serves.flatMap((serve, i) => {
        const before = acts.filter(({ from }) => from < serve.from);
        const last = before.findLast(({ to }) => to === Math.max(...before.map((act) => act.to)));
        const by = acts[answer[i] ?? -1];
        return [
          ...(last && serve.from - last.to <= 5000
            ? [{ first: last.from, at: serve.from, reachedBy: "adult", serve: -1, reply: i }]
            : []),
          ...(by ? [{ first: serve.from, at: by.from, reachedBy: "child", serve: i, reply: -1 }] : []),
        ];
      });
      meets.sort((x, y) => x.first - y.first || x.at - y.at);
      const { cries, aways } = sides(recording);
      const unanswered = serves.filter((_, i) => answer[i] === -1 && !meets.some(({ reply }) => reply === i));
      const begins = [...aways, ...cries, ...unanswered].map(({ from }) => from).sort((x, y) => x - y);
      const repairs: unknown[] = [];
      let breaks = 0;
      let until = -1;
      for (const from of begins) {
        if (from < until) continue;
        breaks++;
        const meet = meets.find(({ first }) => first > from);
        const mended = meet !== undefined && meet.at - from <= 60_000;
        until = mended ? meet.at : from + 60_000;
        if (mended) repairs.push({ from, time: meet.at - from, reachedBy: meet.reachedBy, serve: meet.serve });
      }
      expect(repairsOf(lanes, answer)).toEqual({ breaks, repairs });
    });
  });
});

describe("crying", () => {
  it("is one time while cries are less than 30 s apart, and soothed by who is there in its last 10 s", () => {
    property((recording) => {
      const { cries, acts } = sides(recording);
      const times: { from: number; to: number }[] = [];
      for (const { from, to } of cries) {
        const last = times.at(-1);
        if (last && from - last.to < 30_000) last.to = Math.max(last.to, to);
        else times.push({ from, to });
      }
      expect(cryingOf(lanesOf(recording))).toEqual(
        times.map(({ from, to }) => ({
          from,
          to,
          soothed: acts.some((act) => act.from < to && act.to > Math.max(from, to - 10_000)),
        })),
      );
    });
  });
});

describe("moments", () => {
  it("are the best three, each kind once before any kind twice, none over another", () => {
    property((recording) => {
      const { lanes, answer } = answered(recording);
      const [serves, acts, turns] = [spans(lanes.serves), spans(lanes.acts), spans(lanes.adultTurns)];
      const met = (i: number): boolean => (answer[i] ?? -1) >= 0;
      const firstMet = (from: number, to: number): number[] =>
        serves.flatMap((serve, i) => (serve.from >= from && serve.from <= to && met(i) ? [i] : [])).slice(0, 1);
      const each = serves.flatMap((serve, i) => {
        const act = acts[answer[i] ?? -1];
        if (!act) return [];
        const next = serves.find(({ from }) => from > Math.max(act.from, serve.to));
        const reaction = next ? next.from - act.to : Number.POSITIVE_INFINITY;
        const turn = turns.findLast(({ from }) => from < serve.from);
        const silence = turn ? serve.from - turn.to : -1;
        const alone = turn !== undefined && (serves[i - 1]?.to ?? -1) <= turn.to;
        return [
          {
            i,
            latency: Math.abs(act.from - serve.to),
            reaction,
            waited: alone && silence >= 3000 && silence <= 10_000,
          },
        ];
      });
      const quickest = (list: { i: number; took: number }[]): number[] =>
        list.toSorted((x, y) => x.took - y.took || x.i - y.i).map(({ i }) => i);
      const bouts = boutsOf(lanes.serves, lanes.acts, answer);
      const most = Math.max(2, ...bouts.map((bout) => bout.answered));
      const chain = bouts.find((bout) => bout.answered === most);
      const lists: readonly (readonly [Why, readonly number[]])[] = [
        [
          "came-back",
          quickest(
            each
              .filter(({ reaction }) => reaction <= 3000)
              .map(({ i, latency, reaction }) => ({ i, took: latency + Math.abs(reaction) })),
          ),
        ],
        [
          "waited",
          [
            ...lookAways(lanes).flatMap(({ eased, back }) =>
              eased && back !== null ? firstMet(back, back + 5000) : [],
            ),
            ...each.filter(({ waited }) => waited).map(({ i }) => i),
          ],
        ],
        ["mended", repairsOf(lanes, answer).repairs.flatMap(({ serve }) => (serve >= 0 ? [serve] : []))],
        ["soothed", cryingOf(lanes).flatMap(({ to, soothed }) => (soothed ? firstMet(to, to + 30_000) : []))],
        ["chain", chain ? firstMet(chain.from, chain.to) : []],
        [
          "returned",
          quickest(each.filter(({ reaction }) => !(reaction <= 3000)).map(({ i, latency }) => ({ i, took: latency }))),
        ],
      ];
      const chosen: Moment[] = [];
      const take = (why: Why, list: readonly number[]): boolean => {
        const fits = list
          .map((exchange): Moment => {
            const { from, to } = serves[exchange] ?? { from: 0, to: 0 };
            return { from: Math.max(0, from - 3000), to: Math.min(recording.length, to + 6000), why, exchange };
          })
          .find((moment) => !chosen.some((other) => moment.from < other.to && other.from < moment.to));
        if (!fits || chosen.length === 3) return false;
        chosen.push(fits);
        return true;
      };
      for (const [why, list] of lists) take(why, list);
      for (const [why, list] of lists) while (take(why, list));
      expect(read(recording, { shifts: 0 }).moments).toEqual(chosen.sort((x, y) => x.from - y.from));
    });
  });
});
