/**
 * One line of the map "where my alarm comes from": what sets it off, what my body does, the old story behind it, what is
 * true tonight, and what I would rather do. Every step may stay empty. Old and new danger are told apart by naming them
 * (docs/safety.md); no line is rated, counted or explained by anybody but the person.
 */
import * as v from "valibot";
import { asJson } from "../ground/kept.ts";

/** What a body may do, to tap; a person's own words stand beside. */
export const bodySigns = ["jaw", "chest", "heat", "stomach", "hands", "throat", "freeze", "heavy"] as const;
export type BodySign = (typeof bodySigns)[number];

const words = v.fallback(v.string(), "");
const alarmShape = v.object({
  /** A cue of the family's dictionary, by its id and its child's; null where it is told in free words. */
  cue: v.fallback(v.nullable(v.object({ child: v.string(), id: v.string() })), null),
  /** The same in the person's words. */
  trigger: words,
  body: v.fallback(v.array(v.string()), []),
  bodyWords: words,
  story: words,
  tonight: words,
  rather: words,
  /** Shown on that cue's own page, to this person alone. */
  atCue: v.fallback(v.boolean(), false),
});

export type Alarm = Readonly<v.InferOutput<typeof alarmShape>>;
export const alarmForm = asJson<Alarm | null>(v.nullable(alarmShape), null);

export const emptyAlarm: Alarm = {
  cue: null,
  trigger: "",
  body: [],
  bodyWords: "",
  story: "",
  tonight: "",
  rather: "",
  atCue: false,
};

/** The steps of a line, in the order in which they are asked. */
export const alarmSteps = ["trigger", "body", "story", "tonight", "rather"] as const;
export type AlarmStep = (typeof alarmSteps)[number];

/** Whether something is said at that step. */
export const saysAt = (alarm: Alarm, step: AlarmStep): boolean => {
  if (step === "trigger") return alarm.cue !== null || alarm.trigger.trim() !== "";
  if (step === "body") return alarm.body.length > 0 || alarm.bodyWords.trim() !== "";
  return alarm[step].trim() !== "";
};

/** Whether nothing is said at any step. */
export const isEmptyAlarm = (alarm: Alarm): boolean => !alarmSteps.some((step) => saysAt(alarm, step));
