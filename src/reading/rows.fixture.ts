/** A recording in rows of who, from, to, channel and act, and one figure of its reading: for the tests of this room. */
import type { Figure } from "./figures.ts";
import type { Channel, Event, Recording } from "../recording/recording.ts";
import type { FigureId } from "./definitions.ts";
import { people } from "./plain.fixture.ts";
import { type Reading, read } from "./reading.ts";

export type Row = readonly [who: string, from: number, to: number, channel?: Channel, act?: string];
export const recorded = (length: number, ...rows: Row[]): Recording => ({
  format: "attune.recording/1",
  length,
  startedAt: null,
  people,
  events: rows.map(
    ([who, from, to, channel = "voice", act = null], i): Event => ({
      id: `e${i + 1}`,
      who,
      channel,
      act,
      from,
      to,
      by: "seen",
      sure: null,
      note: null,
    }),
  ),
});
export const of = (reading: Reading, id: FigureId): Figure => {
  const found = reading.figures.find((figure) => figure.id === id);
  if (!found) throw new Error(id);
  return found;
};
export const figure = (id: FigureId, length: number, ...rows: Row[]): Figure =>
  of(read(recorded(length, ...rows), { shifts: 0, only: [id] }), id);
export const exchanges = (...rows: Row[]) =>
  read(recorded(300_000, ...rows), { shifts: 0 }).exchanges.map((e) => [e.serve, e.return, e.latency]);
/** The same rows `times` times, `every` ms apart. */
export const again = (times: number, every: number, ...rows: Row[]): Row[] =>
  Array.from({ length: times }, (_, k) =>
    rows.map(([who, from, to, ...rest]): Row => [who, from + k * every, to + k * every, ...rest]),
  ).flat();
