/** How the two stones stand at one instant of a recording. Only what an event says: never a feeling of their own. */
import type { Event, Recording } from "../recording/recording.ts";

export type Stone = {
  readonly mouth: "rest" | "open" | "cry" | "smile" | "laugh";
  readonly eyes: "open" | "away" | "shut";
  /** How far it is raised by moving, reaching or holding something out: 0 to 1. */
  readonly up: number;
};
export type Pose = {
  readonly child: Stone;
  readonly adult: Stone;
  /** 0 apart to 1 touching. */
  readonly together: number;
};

/** Half the time over which a stone glides from one place to another, in milliseconds. */
const glide = 450;
const samples = [-1, -0.5, 0, 0.5, 1];
const moving: ReadonlySet<string> = new Set(["movement", "gesture", "object", "posture"]);

const stoneOf = (acts: readonly Event[], up: number): Stone => {
  const has = (channel: string): boolean => acts.some((event) => event.channel === channel);
  const acted = (act: string): boolean => acts.some((event) => event.act === act);
  const cries = has("cry");
  return {
    mouth: cries ? "cry" : acted("laugh") ? "laugh" : has("voice") ? "open" : acted("smile") ? "smile" : "rest",
    eyes: acted("look-away") ? "away" : cries ? "shut" : "open",
    up,
  };
};

const nearness = (acts: readonly Event[], child: ReadonlySet<string>, adult: ReadonlySet<string>): number => {
  if (acts.some((event) => event.channel === "touch")) return 1;
  if (acts.some((event) => event.act === "look-away" && child.has(event.who))) return 0;
  const both = acts.some((event) => child.has(event.who)) && acts.some((event) => adult.has(event.who));
  return both ? 0.75 : acts.length > 0 ? 0.45 : 0.3;
};

/** The pose at `ms`. Mouths and eyes change at once; places glide over nearly a second. */
export const poseAt = (recording: Recording, ms: number): Pose => {
  const ids = (role: string): ReadonlySet<string> =>
    new Set(recording.people.filter((person) => person.role === role).map((person) => person.id));
  const [child, adult] = [ids("child"), ids("adult")];
  const around = recording.events.filter(
    (event) => event.from <= ms + glide && event.to > ms - glide && (child.has(event.who) || adult.has(event.who)),
  );
  const when = (at: number): readonly Event[] => around.filter((event) => event.from <= at && event.to > at);
  const mean = (of: (acts: readonly Event[]) => number): number =>
    samples.reduce((sum, share) => sum + of(when(ms + share * glide)), 0) / samples.length;
  const stone = (who: ReadonlySet<string>): Stone => {
    const own = (acts: readonly Event[]): readonly Event[] => acts.filter((event) => who.has(event.who));
    return stoneOf(
      own(when(ms)),
      mean((acts) => (own(acts).some((event) => moving.has(event.channel)) ? 1 : 0)),
    );
  };
  return { child: stone(child), adult: stone(adult), together: mean((acts) => nearness(acts, child, adult)) };
};
