/** Half of chance counted in another thread, where a recording is long enough that this is worth a thread. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Chance } from "../../reading/reading.ts";
import type { Drawn } from "../../reading/null.ts";

/** Acts times shifts below which a thread costs more than it saves. */
const worthIt = 2_000_000;

/** What another thread counts; null where there is no other processor, or too little to do. */
export const drawBeside = (chance: Chance): Promise<Drawn> | null => {
  const { sides, shifts } = chance;
  const work = (sides.serves.length + sides.acts.length) * shifts.many;
  if (work < worthIt || availableParallelism() < 2) return null;
  const worker = new Worker(new URL("./chance.worker.ts", import.meta.url), { workerData: chance });
  return new Promise((settle, refuse) => {
    worker.once("message", settle);
    worker.once("error", refuse);
  });
};
