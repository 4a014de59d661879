/**
 * What a person's changes to a heard recording teach: how many sounds they checked, and what they left in the stretch
 * that they went through. Of a thread of changes only where it began and where it ended counts.
 */
import type { Event, Recording } from "../recording/recording.ts";

/** From so many checked sounds on there is something to learn. */
export const enough = 20;

/** A sound of `child` or `adult`. */
type Spoken = Pick<Event, "who" | "channel" | "from" | "to">;

export type Lesson = {
  /** Heard sounds that were said to be right, changed or taken away, and sounds that were added. */
  readonly checked: number;
  /** All sounds of child and adult in the stretch, as the person left them. */
  readonly left: readonly Spoken[];
  /** Milliseconds: from the first such sound's begin to the last one's end. What was let be between them was right. */
  readonly from: number;
  readonly to: number;
};

const isSound = ({ channel }: Event): boolean => channel === "voice" || channel === "cry";

/** What lies between `heard` and `now`, the same recording as a person left it; null where no sound was checked. */
export const lessonOf = (heard: Recording, now: Recording): Lesson | null => {
  const sounds = now.events.filter(isSound);
  const before = heard.events.filter((event) => isSound(event) && event.by === "heard");
  const kept = new Map(sounds.map((event) => [event.id, event]));
  const known = new Set(before.map(({ id }) => id));
  const looked = before.filter(({ id }) => kept.get(id)?.by !== "heard");
  const come = sounds.filter(({ id, by }) => by === "seen" && !known.has(id));
  const put = [...looked, ...looked.flatMap(({ id }) => kept.get(id) ?? []), ...come];
  if (put.length === 0) return null;
  const from = Math.min(...put.map((event) => event.from));
  const to = Math.max(...put.map((event) => event.to));
  const roles = new Map(now.people.map(({ id, role }) => [id, role]));
  const left = sounds.flatMap((event): Spoken[] => {
    const who = roles.get(event.who);
    if ((who !== "child" && who !== "adult") || event.to <= from || event.from >= to) return [];
    return [{ who, channel: event.channel === "cry" ? "cry" : "voice", from: event.from, to: event.to }];
  });
  return { checked: looked.length + come.length, left, from, to };
};
