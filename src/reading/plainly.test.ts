/**
 * Every count against the same rule in plain words, by looking through everything: on recordings whose times lie just on,
 * before and behind each limit, with ties, several adults, another child and somebody who is nobody.
 */
import type { Moment, Why } from "./moments.ts";
import { describe, expect, it } from "vitest";
import type { Event } from "../recording/recording.ts";
import { boutsOf } from "./bouts.ts";
import { lookAways } from "./ease.ts";
import { lanesOf } from "./lanes.ts";
import { read } from "./reading.ts";
import { repairsOf } from "./repair.ts";
import { cryingOf } from "./soothed.ts";
import { answered, property, sides, spans, people } from "./plain.fixture.ts";

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
