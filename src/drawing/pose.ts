/** How the two stones stand at one instant of a recording. Only what an event says: never a feeling of their own. */
import type { Event, Recording } from "../recording/recording.ts";

export type Stone = {
  readonly mouth: "rest" | "open" | "cry" | "smile";
  readonly eyes: "open" | "away";
  /** Moves: raised a little. */
  readonly up: boolean;
};
export type Pose = {
  readonly child: Stone;
  readonly adult: Stone;
  /** 0 apart to 1 touching. */
  readonly together: number;
};

const stoneOf = (acts: readonly Event[]): Stone => ({
  mouth: acts.some((event) => event.channel === "cry")
    ? "cry"
    : acts.some((event) => event.channel === "voice")
      ? "open"
      : acts.some((event) => event.act === "smile" || event.act === "laugh")
        ? "smile"
        : "rest",
  eyes: acts.some((event) => event.act === "look-away") ? "away" : "open",
  up: acts.some((event) => ["movement", "gesture", "object", "posture"].includes(event.channel)),
});

/** The pose at `ms`. */
export const poseAt = (recording: Recording, ms: number): Pose => {
  const roles = new Map(recording.people.map((person) => [person.id, person.role]));
  const now = recording.events.filter((event) => event.from <= ms && event.to > ms);
  const child = now.filter((event) => roles.get(event.who) === "child");
  const adult = now.filter((event) => roles.get(event.who) === "adult");
  const touch = now.some((event) => event.channel === "touch");
  const away = child.some((event) => event.act === "look-away");
  const together = touch ? 1 : away ? 0 : child.length > 0 && adult.length > 0 ? 0.75 : now.length > 0 ? 0.4 : 0.25;
  return { child: stoneOf(child), adult: stoneOf(adult), together };
};
