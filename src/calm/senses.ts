/** The personal list of the senses menu: what helps this person, by sense. */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";

export const senses = ["see", "hear", "touch", "smell", "taste", "move"] as const;
export type Sense = (typeof senses)[number];
export type OwnSenses = Readonly<Partial<Record<Sense, string>>>;

/** How it is kept; nothing where it cannot be read. */
export const sensesForm: Form<OwnSenses> = asJson<OwnSenses>(v.record(v.string(), v.string()), {});
