/**
 * What else a person keeps of their own story: who was kind to them, what fills and what drains, and the one "should" that
 * they let go of for a week. Each is words of their own and nothing more: none is rated, counted or compared.
 */
import * as v from "valibot";
import { mondayOf } from "../calm/signs.ts";
import type { Day } from "../diary/when.ts";
import { asJson } from "../ground/kept.ts";

const words = v.fallback(v.string(), "");

/** Somebody who was good to me, and a moment with them. */
const kindShape = v.object({ who: words, moment: words });
export type KindOne = Readonly<v.InferOutput<typeof kindShape>>;
export const kindForm = asJson<KindOne | null>(v.nullable(kindShape), null);
export const emptyKind: KindOne = { who: "", moment: "" };

/** One thing of the two lists. */
export const loads = ["fills", "drains"] as const;
export type Load = (typeof loads)[number];
const loadShape = v.object({ side: v.picklist(loads), words });
export type LoadOne = Readonly<v.InferOutput<typeof loadShape>>;
export const loadForm = asJson<LoadOne | null>(v.nullable(loadShape), null);

/** A "should" that is let go of in the week of that Monday. */
const shouldShape = v.object({ words, monday: v.pipe(v.string(), v.isoDate()) });
export type Should = Readonly<v.InferOutput<typeof shouldShape>>;
export const shouldForm = asJson<Should | null>(v.nullable(shouldShape), null);

/** Whether its week is over on `today`. */
export const isOver = (should: Should, today: Day): boolean => should.monday < mondayOf(today);
/** A "should" that is let go of from `today` to the end of its week. */
export const shouldFrom = (text: string, today: Day): Should => ({ words: text, monday: mondayOf(today) });
