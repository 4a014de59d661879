/**
 * What corrections do in a family's room: clips of five minutes with one child (who speaks and cries) and one adult, both
 * never trained on, in one room; some adults speak as to an infant, some children have shorter vocal tracts.
 */
import { join } from "node:path";
import { attend, type Ears } from "../src/listening/listening.ts";
import { chanceFrom } from "../src/sample/formant.ts";
import { type Condition, type Part, people, rate, scene, through, type Voice, younger } from "./listening-mixes.ts";
import { adaptation, type Upto } from "./listening-sure.ts";

type Given = {
  readonly data: string;
  readonly part: Part;
  readonly ears: Ears;
  readonly conditions: readonly Condition[];
  /** How many clips of each condition. */
  readonly clips: number;
  readonly only: string | undefined;
};

/** Prints, for both readings of "after correcting 20 events", the mean over clips before and after, and the worst clip. */
export const adaptations = async ({ data, part, ears, conditions, clips, only }: Given): Promise<void> => {
  if (only && !only.includes("adaptation")) return;
  const crying = people(join(data, "cry/donateacry"), 1, 20, part);
  const speaking = people(join(data, "child/speechocean762"), 4, 20, part);
  const adults = ["adult/librispeech", "adult/speechocean762"].flatMap((folder) =>
    people(join(data, folder), 3, 20, part),
  );
  const readings: readonly Upto[] = ["gone through", "put right"];
  const told = new Map(readings.map((upto) => [upto, [] as { before: number; after: number }[]]));
  console.log("\nAdaptation: mean F1 of the rest of a family's clip of 5 minutes, after 20 events");
  // Rooms, bands and noises apart; who speaks is a family's own.
  const rooms = conditions.filter(({ aac, voices }) => !aac && voices.length === 5).slice(0, 8);
  for (const [index, condition] of rooms.entries()) {
    const here = new Map(readings.map((upto) => [upto, [] as { before: number; after: number }[]]));
    for (let n = 0; n < clips; n += 1) {
      const dice = chanceFrom(59_000 + index * 100 + n);
      const one = <Thing>(all: readonly (() => Thing)[]): Thing => {
        const chosen = all[Math.floor(dice() * all.length)];
        if (!chosen) throw new Error("nobody is there to choose from");
        return chosen();
      };
      const said = one(speaking);
      const factor = dice() < 0.5 ? 1.25 + dice() * 0.4 : 1;
      const spoken = one(adults);
      const pitch = dice() < 0.4 ? 1.3 + dice() * 0.5 : 1;
      const child = factor > 1 ? said.map((clip) => younger(clip, factor)) : said;
      const as = `rubberband=pitch=${pitch.toFixed(3)}:tempo=0.85:formant=preserved`;
      const adult = pitch > 1 ? spoken.map((clip) => through(clip, as)) : spoken;
      const grown: Voice = { who: "adult", channel: "voice", clips: adult };
      const voices: readonly Voice[] = [
        { who: "child", channel: "cry", clips: [...one(crying), ...one(crying)] },
        { who: "child", channel: "voice", clips: child },
        grown,
        grown,
      ];
      const { samples, truth } = scene({ ...condition, voices }, 300, dice);
      const attended = await attend([{ samples, rate }], ears);
      for (const upto of readings) {
        const came = adaptation({ attended, truth }, upto);
        if (came) here.get(upto)?.push(came);
        if (came) told.get(upto)?.push(came);
      }
    }
    for (const upto of readings) line(`${condition.name}, 20 ${upto}`, here.get(upto) ?? []);
  }
  for (const upto of readings) line(`all, 20 ${upto}`, told.get(upto) ?? []);
};

const line = (name: string, all: readonly { readonly before: number; readonly after: number }[]): void => {
  const mean = (of: "before" | "after"): number => all.reduce((sum, one) => sum + one[of], 0) / Math.max(1, all.length);
  const worst = Math.min(...all.map(({ before, after }) => after - before));
  console.log(
    `  ${name} (${all.length} clips): ${mean("before").toFixed(3)} -> ${mean("after").toFixed(3)}, worst clip ${worst >= 0 ? "+" : ""}${worst.toFixed(3)}`,
  );
};
