/**
 * What a reading costs: at 1, 10 and 100 thousand events, and for a day of 16 hours with 50,000; ChildProject's rule
 * against a straightforward row-by-row version of it; and how often a planted answer is found. Run: node bench/reading.ts
 */
import { seeded } from "../src/ground/chance.ts";
import { lanesOf } from "../src/reading/lanes.ts";
import { planted } from "../src/reading/made.fixture.ts";
import { read } from "../src/reading/reading.ts";
import { childProjectTurns } from "../src/reading/turns.ts";
import type { Event, Recording } from "../src/recording/recording.ts";

const hour = 3_600_000;

/** A day of two people and another child, at random; about one event in ten in another channel, some cries, look-aways. */
function day(count: number, length: number, seed = 7): Recording {
  const random = seeded(seed);
  const people = [
    { id: "c", role: "child" },
    { id: "a", role: "adult" },
    { id: "o", role: "other-child" },
  ] as const;
  const room = (length / count) * people.length;
  const events: Event[] = [];
  for (const { id } of people) {
    let at = 0;
    for (let i = 0; i < Math.floor(count / people.length); i++) {
      const from = Math.floor(at + random() * room * 0.5);
      const to = Math.floor(from + 100 + random() * (at + room - from - 100));
      at += room;
      const dice = random();
      const channel = dice < 0.05 ? "cry" : dice < 0.1 ? "gaze" : dice < 0.13 ? "touch" : "voice";
      const act = channel === "gaze" && id === "c" ? "look-away" : null;
      events.push({ id: `${id}${i}`, who: id, channel, act, from, to, by: "heard", sure: 1, note: null });
    }
  }
  events.sort((x, y) => x.from - y.from || x.to - y.to || (x.id < y.id ? -1 : 1));
  return { format: "attune.recording/1", length, startedAt: null, people, events };
}

/** CPU of the fastest of some runs, in milliseconds. */
function cpu(work: () => void, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

console.log("A reading, CPU of the fastest of 3 runs");
for (const count of [1000, 10_000, 100_000]) {
  const recording = day(count, (16 * hour * count) / 50_000);
  const plain = cpu(() => read(recording, { shifts: 0 }));
  const whole = cpu(() => read(recording), 1);
  console.log(
    `  ${count} events: without chance ${ms(plain)}, with 1,000 shifts ${ms(whole)}, ${((whole * 1e6) / count / 1000).toFixed(1)} ns an event and shift`,
  );
}
const sixteen = day(50_000, 16 * hour);
const without = cpu(() => read(sixteen, { shifts: 0 }), 5);
const withAll = cpu(() => read(sixteen), 2);
console.log(
  `  16 h, ${sixteen.events.length} events: without chance ${ms(without)} (mark 50), with 1,000 shifts ${ms(withAll)} (mark 2000)`,
);

/** ChildProject's rule as a table library does it: a new row object a step, a set looked up by speaker type, a column each. */
function rowByRow(recording: Recording): number {
  const type: Record<string, string> = { child: "CHI", adult: "FEM", "other-child": "OCH" };
  const all = ["CHI", "FEM", "MAL", "OCH"];
  const interactions = new Map(all.map((name) => [name, new Set(all)]));
  const table = recording.events
    .filter(({ channel }) => channel === "voice" || channel === "cry")
    .map((event) => ({
      ...event,
      speaker: type[recording.people.find(({ id }) => id === event.who)?.role ?? ""] ?? "NA",
    }))
    .filter(({ speaker }) => interactions.has(speaker));
  const shifted = table.map((row, i) => {
    const before = table[i - 1];
    const iti = before ? row.from - before.to : Number.NaN;
    return { ...row, iti, previous: before?.speaker, delay: before ? row.from - before.from : Number.NaN };
  });
  return shifted
    .map((row) => ({
      ...row,
      isCT: (interactions.get(row.speaker)?.has(row.previous ?? "") ?? false) && row.iti < 5000 && row.delay >= 0,
    }))
    .filter(({ isCT }) => isCT).length;
}

const lanes = lanesOf(sixteen);
const many = 1000;
let ours = 0;
const fast =
  cpu(() => {
    const turns = childProjectTurns(lanes.childSounds);
    for (let i = 0; i < many; i++) ours = turns(lanes.adultSounds);
  }) / many;
let theirs = 0;
const slow = cpu(() => {
  theirs = rowByRow(sixteen);
});
console.log("ChildProject's rule on the 16 h, columns laid out once");
console.log(
  `  row by row ${ms(slow)}, ours ${ms(fast)}: ${Math.round(slow / fast)} times faster; ${theirs} and ${ours} turns, ${theirs === ours ? "the same" : "NOT THE SAME"}`,
);

console.log("How often planted answers are found (5 min, 40 serves, 40 acts, 200 clips each, p < .05 on returns.2s)");
for (const share of [0, 0.1, 0.2, 0.3, 0.5, 0.7]) {
  let found = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const { figures } = read(planted(share, seed), { only: ["returns.2s"], shifts: 1000, seed });
    if ((figures[0]?.p ?? 1) < 0.05) found++;
  }
  console.log(`  ${Math.round(share * 100)} % of acts planted: ${(found / 2).toFixed(1)} % found`);
}
