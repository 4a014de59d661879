/** How a call is answered over what is kept: what storage throws is named, and a clip is not removed from under who reads it. */
import { failed, type Result } from "../ground/result.ts";
import type { Kept } from "./kept.ts";
import type { Answer, StoreProblem } from "./port.ts";
import type { Opener } from "./ring.ts";

/** What the calls stand on. */
export type Keeping = {
  /** Asked anew for each call; waits for it to be open. */
  kept(): Promise<Kept>;
  /** Makes file names that tell nothing. */
  newName(): string;
  /** Aborting it ends what is still being copied. */
  readonly lost: AbortSignal;
  /** Opens a locked store. */
  unlock(opener: Opener): Answer<void>;
  /** For when all of it is to go. */
  anew(): Answer<void>;
};

type Does = <Value>(
  work: (kept: Kept) => Result<Value, StoreProblem> | Promise<Result<Value, StoreProblem>>,
) => Answer<Value>;

export type Answering = {
  /** Does the work, which throws only what storage throws. */
  readonly answer: Does;
  /** The same for what reads clips: until it is done, no clip's file is removed. */
  readonly reads: Does;
  /** Removes a clip's file that no row names any more, once nothing reads it. */
  removeFile(kept: Kept, file: string): Promise<void>;
};

export const answering = ({ kept, lost }: Pick<Keeping, "kept" | "lost">): Answering => {
  const reading = new Set<Promise<unknown>>();
  const answer: Does = async (work) => {
    const mine = await kept();
    try {
      return await work(mine);
    } catch (thrown) {
      return failed(lost.aborted ? "store-elsewhere" : await mine.problem(thrown));
    }
  };
  return {
    answer,
    reads: (work) => {
      const mine = answer(work);
      const over = mine.catch(() => {});
      reading.add(over);
      void over.then(() => reading.delete(over));
      return mine;
    },
    removeFile: async ({ clips }, file) => {
      await Promise.all(reading);
      await clips.remove(file);
    },
  };
};
