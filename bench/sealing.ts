/** On the bench's page: its entries; and the same work on them in a sealed and an unsealed database, in a worker (sealing.worker.ts). */
import { entriesFrom, questions } from "./diary.ts";

export type Cost = Readonly<Record<string, { readonly sealed: number; readonly plain: number }>>;

declare global {
  var diary: typeof import("./diary.ts");
  var sealing: (rows: number) => Promise<Cost>;
}

globalThis.diary = { entriesFrom, questions };
globalThis.sealing = (rows) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./sealing.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Cost>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage(rows);
  });
