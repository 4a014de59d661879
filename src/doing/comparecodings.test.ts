import { expect, it } from "vitest";
import { agree } from "../reading/agreement.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { compareCodings } from "./comparecodings.ts";

const event = (id: string, who: string, from: number): Event => ({
  id,
  who,
  channel: "voice",
  act: null,
  from,
  to: from + 400,
  by: "seen",
  sure: null,
  note: null,
});
const recording = (child: string, ...events: Event[]): Recording => ({
  format: "attune.recording/1",
  length: 20_000,
  startedAt: null,
  people: [
    { id: child, role: "child" },
    { id: "adult", role: "adult" },
  ],
  events,
});

it("says what both have, with how far apart, and what one has alone, in time", () => {
  const mine = recording(
    "child",
    event("a1", "child", 1000),
    event("a2", "adult", 2000),
    event("a4", "child", 15_000),
    event("a3", "adult", 9000),
  );
  const theirs = recording(
    "CHI",
    event("b1", "CHI", 1250),
    event("b2", "adult", 1900),
    event("b4", "CHI", 18_000),
    event("b3", "adult", 12_000),
  );
  const { agreement, both, onlyMine, onlyTheirs } = compareCodings(mine, theirs);
  expect(both.map(({ event, later }) => [event.id, later])).toEqual([
    ["a1", 250],
    ["a2", -100],
  ]);
  expect(onlyMine.map(({ id }) => id)).toEqual(["a3", "a4"]);
  expect(onlyTheirs.map(({ id }) => id)).toEqual(["b3", "b4"]);
  expect(agreement).toEqual(agree(mine, theirs));
  expect(agreement.events).toEqual({ matched: 2, onlyA: 2, onlyB: 2 });
});

it("tells both in time, whatever the order of lanes", () => {
  const one = recording("child", event("a1", "adult", 5000), event("a2", "child", 8000), event("a3", "adult", 11_000));
  expect(compareCodings(one, one).both.map(({ event }) => event.id)).toEqual(["a1", "a2", "a3"]);
});
