/** Takes a template of tags in from a file: one of ours, an .eaf's vocabularies, a BORIS ethogram. */
import type { Result } from "../ground/result.ts";
import { readTags } from "../recording/formats/vocabulary.ts";
import type { ReadTags, TagProblem } from "../recording/tags.ts";

/** The template in `file`, and what of it was changed. */
export async function readTagFile(file: File): Promise<Result<ReadTags, TagProblem>> {
  return readTags(file.name, new Uint8Array(await file.arrayBuffer()));
}
