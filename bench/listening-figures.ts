/** Figures of many scenes as lines of text: precision, recall, F1 with an interval by resampling scenes (Efron 1979). */
import { type Class, classes, figures, type Tally, together } from "../src/listening/score.fixture.ts";
import type { Random } from "../src/ground/chance.ts";
import { chanceFrom } from "../src/sample/formant.ts";

export type Scene = {
  readonly frames: ReadonlyMap<Class, Tally>;
  readonly events: ReadonlyMap<Class, Tally & { readonly errors: readonly number[] }>;
  /** How many events were heard, in how many seconds. */
  readonly heard: number;
  readonly seconds: number;
};

const none: Tally = { hit: 0, extra: 0, missed: 0 };
const sum = (scenes: readonly Scene[], of: "frames" | "events", name: Class): Tally =>
  scenes.reduce((all, scene) => together(all, scene[of].get(name) ?? none), none);

const short = (value: number | null): string => (value === null ? "  - " : value.toFixed(2).padStart(4));

/** The middle 95 % of F1 over 400 draws of as many scenes. */
const interval = (scenes: readonly Scene[], name: Class, chance: Random): string => {
  const drawn = Array.from({ length: 400 }, () => {
    const some = scenes.map(() => scenes[Math.floor(chance() * scenes.length)]).filter((one) => one !== undefined);
    return figures(sum(some, "frames", name)).f1 ?? 0;
  }).sort((a, b) => a - b);
  return `[${short(drawn[10] ?? 0)},${short(drawn[389] ?? 0)}]`;
};

/** One listener's lines. Where nobody sounds (`nobody`), only how many events it invents in a minute. */
export const table = (name: string, scenes: readonly Scene[], realTime: number, nobody: boolean): string => {
  const speed = `real-time factor ${realTime.toFixed(4)} (CPU)`;
  if (nobody) {
    const heard = scenes.reduce((all, scene) => all + scene.heard, 0);
    const minutes = scenes.reduce((all, scene) => all + scene.seconds, 0) / 60;
    const by = classes
      .filter((one) => one !== "child")
      .map((one) => `${one} ${sum(scenes, "events", one).extra}`)
      .join(", ");
    return `  ${name.padEnd(6)} ${(heard / minutes).toFixed(2)} events a minute (${by})  ${speed}`;
  }
  const chance = chanceFrom(1);
  const lines = [`  ${name.padEnd(6)} ${speed}`];
  for (const one of classes) {
    const frames = figures(sum(scenes, "frames", one));
    if (frames.recall === null) continue;
    const events = figures(sum(scenes, "events", one));
    const errors = scenes.flatMap((scene) => scene.events.get(one)?.errors ?? []).sort((a, b) => a - b);
    const onset = (share: number): string => `${errors[Math.floor(errors.length * share)] ?? 0}`.padStart(3);
    lines.push(
      `    ${one.padEnd(11)} F1 ${short(frames.f1)} ${interval(scenes, one, chance)}  P ${short(frames.precision)} R ${short(frames.recall)}` +
        `   events P ${short(events.precision)} R ${short(events.recall)}   onset ${onset(0.5)} / ${onset(0.9)} ms`,
    );
  }
  const all = (["child", "adult"] as const).map((one) => sum(scenes, "events", one)).reduce(together);
  const both = figures(all);
  lines.push(`    all events  P ${short(both.precision)} R ${short(both.recall)}`);
  return lines.join("\n");
};
