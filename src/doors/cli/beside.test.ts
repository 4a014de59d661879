import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { planted } from "../../reading/made.fixture.ts";
import { type Chance, read, readBeside } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import { drawBeside } from "./beside.ts";

/** One recording many times over, one after the other. */
const long = (times: number): Recording => {
  const one = planted(0.3, 5);
  const events = Array.from({ length: times }, (_, k) =>
    one.events.map((event) => ({
      ...event,
      id: `${event.id}.${k}`,
      from: event.from + k * one.length,
      to: event.to + k * one.length,
    })),
  ).flat();
  return { ...one, length: one.length * times, events };
};

describe("chance in two threads", () => {
  it("gives the same reading, to the bit", async () => {
    const recording = long(60);
    const asked: Chance[] = [];
    const threads: unknown[] = [];
    const reading = await readBeside(recording, { seed: 4 }, (chance) => {
      asked.push(chance);
      const thread = drawBeside(chance);
      threads.push(thread);
      return thread;
    });
    expect(threads[0] !== null).toBe(availableParallelism() > 1);
    expect(reading).toEqual(read(recording, { seed: 4 }));
    expect(asked.map(({ shifts }) => shifts)).toEqual([{ first: 500, many: 500 }]);
  });

  it("is left to one where there is little to count, or no other", () => {
    const taken: unknown[] = [];
    void readBeside(long(60), { shifts: 1000 }, (chance) => {
      taken.push(chance);
      return null;
    });
    const [chance] = taken as Chance[];
    expect(chance && drawBeside({ ...chance, shifts: { first: 5, many: 5 } })).toBe(null);
    expect(taken).toHaveLength(1);
  });
});
