/**
 * The work whose cost sealing.ts tells, in milliseconds: what the diary is asked, from a database that was just opened and
 * from one that was read before, a tap; and the worst that can be asked, every page from the disk.
 */
import { openOnDisk, type OpenedDb } from "../src/keeping/sqlite.ts";
import { migrate } from "../src/keeping/schema.ts";
import { tables } from "../src/keeping/tables.ts";
import { entriesFrom, questions } from "./diary.ts";

const key = new Uint8Array(32).fill(7);
const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const took = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
const often = (times: number, work: (n: number) => void): number =>
  median(Array.from({ length: times }, (_, n) => took(() => work(n))));

let tapped = 0;
const measure = ({ db }: OpenedDb): Readonly<Record<string, number>> => {
  const kept = tables(db);
  const cold = (work: () => void): number =>
    median(
      Array.from({ length: 5 }, () => {
        // What was unsealed is forgotten, as in a database that was just opened.
        db.script("pragma shrink_memory");
        return took(work);
      }),
    );
  const all: Record<string, number> = {};
  for (const [name, query] of Object.entries(questions)) {
    all[`${name}, asked first`] = cold(() => kept.entriesJson(query));
    all[`${name}, asked again`] = often(7, () => kept.entriesJson(query));
  }
  all["one tap"] = often(60, () => {
    const [entry] = entriesFrom(0, 1, 1);
    if (entry) kept.mergeEntries([{ ...entry, id: `tap${++tapped}`, thing: `tap${tapped}` }]);
  });
  all["every page from the disk"] = cold(() => db.rows("select sum(length(body)) from entry"));
  return all;
};

globalThis.addEventListener("message", async ({ data: count }: MessageEvent<number>) => {
  const opened = await openOnDisk("bench", key);
  migrate(opened.db);
  for (let from = 0; from < count; from += 2000)
    tables(opened.db).mergeEntries(entriesFrom(from, Math.min(count, from + 2000), count));
  const sealed = measure(opened);
  opened.db.script("pragma rekey = ''");
  const plain = measure(opened);
  opened.close();
  globalThis.postMessage(
    Object.fromEntries(Object.entries(sealed).map(([name, ms]) => [name, { sealed: ms, plain: plain[name] ?? 0 }])),
  );
});
