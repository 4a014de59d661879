/** Recovers a recording that was cut off: a crash or a closed tab leaves it on the tape, up to its last second. */
import { done, type Result } from "../ground/result.ts";
import type { StoreProblem } from "../keeping/port.ts";
import { fileOnTape } from "../keeping/recorder.ts";
import type { Readable } from "../keeping/touched.ts";

/**
 * The recording that was left unfinished, as a file; null where there is none. It stays on the tape until its clip is
 * kept (take.ts) or it is dropped, and a new recording would go over it: it is looked at first.
 */
export async function unfinishedRecording({
  tape,
}: Pick<Readable, "tape">): Promise<Result<File | null, StoreProblem>> {
  const left = await tape.read();
  return left.ok ? done(left.value && fileOnTape(left.value)) : left;
}
