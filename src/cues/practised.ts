/** What is kept of the practice: each cue's card, as ts-fsrs has it. */
import type { Card } from "ts-fsrs";
import * as v from "valibot";
import { asJson, type Form, namedOf } from "../ground/kept.ts";

const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
);
const stored = v.object({
  due: time,
  stability: v.number(),
  difficulty: v.number(),
  elapsed_days: v.number(),
  scheduled_days: v.number(),
  learning_steps: v.number(),
  reps: v.number(),
  lapses: v.number(),
  state: v.picklist([0, 1, 2, 3]),
  last_review: v.exactOptional(time),
});
const practice = v.object({ v: v.literal(1), cards: namedOf(stored) });
export type Practice = { readonly v: 1; readonly cards: Readonly<Record<string, Card>> };

/** How practice is kept; read without what cannot be, nothing practised yet where nothing was. */
export const practiceForm: Form<Practice> = asJson<Practice>(practice, { v: 1, cards: {} });
