/**
 * How often a guess about a cue that is shown is right, on made-up children whose needs are known; how well what is
 * said of a share holds; and what it costs. `node bench/cues.ts`
 */
import { learnCue, type Use } from "../src/cues/learner.ts";
import { coverage, held } from "../src/cues/made.fixture.ts";
import { quantile } from "../src/ground/chance.ts";

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

const found = held({ children: 500, uses: 40, seed: 1 });
console.log("Guesses shown before each of 40 uses, 500 made-up children of each sort");
for (const { sort, asked, shown, right, commonest, first } of found) {
  const middle =
    first.length === 0
      ? "-"
      : quantile(
          first.toSorted((a, b) => a - b),
          0.5,
        );
  console.log(
    `  ${sort.padEnd(18)} shown at ${percent(shown, asked)} of moments, right of that moment ${percent(right, shown)}, the commonest need in truth ${percent(commonest, shown)}, first after ${middle} uses (median), ${first.length} children`,
  );
}
const all = found.reduce((sum, { shown, right }) => ({ shown: sum.shown + shown, right: sum.right + right }), {
  shown: 0,
  right: 0,
});
console.log(`  all: ${all.right} of ${all.shown} shown guesses right, ${percent(all.right, all.shown)} (mark 80 %)`);

console.log("Calibration: how sure the learner was of a shown guess, and how often it was right");
for (const [low, high] of [
  [0.75, 0.8],
  [0.8, 0.85],
  [0.85, 0.9],
  [0.9, 1],
] as const) {
  const said = found.flatMap(({ said }) => said).filter(({ share }) => share >= low && share < high);
  const mean = said.reduce((sum, { share }) => sum + share, 0) / Math.max(1, said.length);
  const right = said.filter(({ right }) => right).length;
  console.log(`  said ${(100 * mean).toFixed(1)} % on average: right ${percent(right, said.length)} of ${said.length}`);
}
for (const uses of [5, 15, 40, 200]) {
  const { inside, all } = coverage({ children: 500, uses, seed: 2 });
  console.log(`  after ${uses} uses the 80 % interval holds the true share ${percent(inside, all)} of the time`);
}

const many = Array.from({ length: 2000 }, (_, i): Use => {
  const rest = i % 3 === 0 ? "soon" : "late";
  return { need: i % 5 === 0 ? "sore" : "tired", right: "yes", context: { rest, fed: "soon", opening: null } };
});
const here = { rest: "late", fed: "soon", opening: "bed" } as const;
const before = process.cpuUsage();
for (let i = 0; i < 20; i++) learnCue({ tired: 3, sore: 1 }, many, here);
const { user, system } = process.cpuUsage(before);
console.log(`One cue with 2,000 uses: ${((user + system) / 1000 / 20).toFixed(2)} ms`);
