/** What of self-checks is kept, on the caregiver's own side: files that were brought, what is being answered, what was answered. */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";
import { filledShape } from "./places.ts";

const text = v.pipe(v.string(), v.maxLength(4_100_000));

const instrument = v.object({ text });
/** A questionnaire that somebody brought, as it came. */
export type KeptInstrument = Readonly<v.InferOutput<typeof instrument>>;
export const instrumentForm: Form<KeptInstrument | null> = asJson<KeptInstrument | null>(instrument, null);

const draft = v.object({
  /** The questionnaire: the id of what was brought, or the weekly look. */
  of: v.string(),
  filled: filledShape,
  /** The step that is shown. */
  step: v.nullable(v.string()),
});
export type CheckDraft = Readonly<v.InferOutput<typeof draft>>;
export const checkDraftForm: Form<CheckDraft | null> = asJson<CheckDraft | null>(draft, null);

const sum = v.object({
  name: v.string(),
  value: v.nullable(v.number()),
  missing: v.number(),
  from: v.nullable(v.number()),
  to: v.nullable(v.number()),
  says: v.string(),
  source: v.string(),
});
export type KeptSum = Readonly<v.InferOutput<typeof sum>>;
const answers = v.object({
  of: v.string(),
  title: v.string(),
  copyright: v.string(),
  /** How many questions were passed over. */
  skipped: v.number(),
  sums: v.array(sum),
  /** The QuestionnaireResponse, as JSON; empty where a total was written down by hand. */
  response: text,
});
export type KeptAnswers = Readonly<v.InferOutput<typeof answers>>;
export const answersForm: Form<KeptAnswers | null> = asJson<KeptAnswers | null>(answers, null);

/** What is being answered is one thing at a time. */
export const draftId = "check-draft";
/** What the weekly look is called where a questionnaire is named. */
export const weekId = "week";

const day = 86_400_000;
/** Whether a check is offered: at most one in two weeks. Opened by hand it is there at any time. `at`: ISO 8601; `now`: ms. */
export const isOffered = (answered: readonly { readonly at: string }[], now: number): boolean =>
  answered.every(({ at }) => now - Date.parse(at) >= 14 * day);
