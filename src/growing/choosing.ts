/** What is kept of the choosing of what to try: what was put away on which day, and what it has to work without. */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";
import { activitySenses } from "./activities.ts";

const shape = v.object({
  day: v.fallback(v.string(), ""),
  skip: v.fallback(v.array(v.string()), []),
  without: v.fallback(v.array(v.picklist(activitySenses)), []),
});
export type Choosing = Readonly<v.InferOutput<typeof shape>>;

/** How it is kept; nothing put away where it cannot be read. */
export const choosingForm: Form<Choosing> = asJson<Choosing>(shape, { day: "", skip: [], without: [] });
