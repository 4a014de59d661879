/** What was said so far of a cue that is on no list, kept with each letter and tap until it is done. */
import * as v from "valibot";
import { asJson, type Form, listOf } from "../ground/kept.ts";
import { cueChannels, groups } from "./list.ts";
import { needs } from "./needs.ts";

const shape = v.object({
  name: v.fallback(v.string(), ""),
  group: v.fallback(v.picklist(groups), "need"),
  channels: listOf(v.picklist(cueChannels)),
  needs: listOf(v.picklist(needs)),
});
export type OwnCueDraft = Readonly<v.InferOutput<typeof shape>>;

export const emptyOwnCue: OwnCueDraft = { name: "", group: "need", channels: [], needs: [] };

export const ownCueForm: Form<OwnCueDraft | null> = asJson<OwnCueDraft | null>(shape, null);
