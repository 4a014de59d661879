/**
 * Prints how English reads, a row a room: sentences (each once), mean and 95th percentile of words a sentence, the longest,
 * the grade, and how often each tic is said (tests/tics.yaml). Of the screens it is what runs, and below it what explains;
 * a button, a heading and a hint are no sentences. `node tools/ease.ts [folder of a checkout]`.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { explainsIn, lengthsOf, onceEach, readsAs, runningOf, ticsIn } from "../tests/ease.ts";
import { roomsOf } from "../tests/rooms.ts";

const rooms = await roomsOf(resolve(process.argv[2] ?? join(import.meta.dirname, "..")));
const tics = parse(readFileSync(join(import.meta.dirname, "../tests/tics.yaml"), "utf8"));
const row = (room: string, texts: readonly string[]) => {
  const whole = onceEach(texts);
  const lengths = lengthsOf(whole).toSorted((a, b) => a - b);
  const { mean, longest, grade } = readsAs([whole]);
  return {
    room,
    sentences: lengths.length,
    mean: Number(mean.toFixed(1)),
    p95: lengths[Math.floor(lengths.length * 0.95)],
    longest,
    grade: Number(grade.toFixed(1)),
    tics: ticsIn(whole, tics).length,
  };
};
console.table([
  ...Object.entries(rooms).map(([room, texts]) => row(room, room === "screens" ? runningOf(texts) : texts)),
  row("screens that explain", explainsIn(rooms["screens"] ?? [])),
]);
const all = Object.values(rooms).map(onceEach).join("\n");
for (const tic of Object.keys(tics))
  console.log(`${tic}: ${ticsIn(all, { [tic]: tics[tic] }).length} of ${tics[tic].most}`);
