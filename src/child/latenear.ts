/**
 * Closeness by consent: ten ways of being near, from one room to a hug, and what the child chose of each. The rule: it is no
 * ladder to climb. No way is ahead of another, nothing counts up, and a "no" is the sign that asking works. Practice
 * wisdom of adoption and foster care, no published scale; that closeness is never forced: AACAP 2016, APSAC 2006.
 */
import * as v from "valibot";
import { asJson, type Form, listOf } from "../ground/kept.ts";

/** From the same room to a hug, by how much of the body is in it; an order to lay them out in, and no more. */
export const nearWays = ["room", "sight", "beside", "thing", "pass", "fist", "shoulder", "hand", "arm", "hug"] as const;
export type NearWay = (typeof nearWays)[number];
/** What the child chose: yes, no, or it came by itself without anybody asking. */
export const nearChoices = ["yes", "no", "came"] as const;
export type NearChoice = (typeof nearChoices)[number];

const time = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** YYYY-MM-DD. */
  day: v.pipe(v.string(), v.isoDate()),
  way: v.picklist(nearWays),
  chose: v.picklist(nearChoices),
});
const near = v.object({ v: v.literal(1), times: listOf(time) });
export type NearTime = Readonly<v.InferOutput<typeof time>>;
/** The times that were noted, the oldest first. */
export type Nearness = { readonly v: 1; readonly times: readonly NearTime[] };

export const emptyNearness: Nearness = { v: 1, times: [] };
/** How it is kept; what cannot be read of it is left out. */
export const nearForm: Form<Nearness> = asJson<Nearness>(near, emptyNearness);

/** `now` with one more time, in its place by day; a time that is there already (an undo of its removal) stays once. */
export const withTime = (now: Nearness, time: NearTime): Nearness => ({
  ...now,
  times: [...withoutTime(now, time.id).times, time].toSorted((a, b) => a.day.localeCompare(b.day)),
});
export const withoutTime = (now: Nearness, id: string): Nearness => ({
  ...now,
  times: now.times.filter((time) => time.id !== id),
});

/** What was chosen of one way, the oldest first. */
export const choicesOf = ({ times }: Nearness, way: NearWay): readonly NearChoice[] =>
  times.filter((time) => time.way === way).map(({ chose }) => chose);
