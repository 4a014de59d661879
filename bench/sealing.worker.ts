/** The work whose cost sealing.ts tells: commits of one row, all rows and a day read cold, all read again; medians in milliseconds. */
import type { Db } from "../src/keeping/database.ts";
import { behaviour } from "../src/keeping/database.ts";
import { openOnDisk } from "../src/keeping/sqlite.ts";

const key = new Uint8Array(32).fill(7);
const body = "x".repeat(300);
const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const timed = (times: number, work: (n: number) => void): number =>
  median(
    Array.from({ length: times }, (_, n) => {
      const begun = performance.now();
      work(n);
      return performance.now() - begun;
    }),
  );

let tapped = 1_000_000;
const measure = (db: Db, rows: number): readonly number[] => {
  const commit = timed(60, () => void db.run("insert into row values (?, ?, ?)", [tapped++, "today", body]));
  const cold = timed(3, () => {
    db.script("pragma shrink_memory");
    db.rows("select sum(length(body)) from row");
  });
  const day = timed(20, (n) => {
    db.script("pragma shrink_memory");
    db.rows("select body from row where day = ?", [`d${(n * 37) % Math.ceil(rows / 55)}`]);
  });
  const warm = timed(7, () => void db.rows("select sum(length(body)) from row"));
  return [commit, cold, day, warm];
};

globalThis.addEventListener("message", async ({ data: rows }: MessageEvent<number>) => {
  const opened = await openOnDisk("bench", key);
  const { db } = opened;
  db.script(behaviour);
  db.script("create table row (n integer primary key, day text, body text); create index row_day on row (day)");
  db.transaction(() => {
    for (let n = 0; n < rows; n++) db.run("insert into row values (?, ?, ?)", [n, `d${Math.floor(n / 55)}`, body]);
  });
  const sealed = measure(db, rows);
  db.script("pragma rekey = ''");
  const plain = measure(db, rows);
  const names = ["one row committed", "all rows read from the disk", "a day read from the disk", "all rows read again"];
  opened.close();
  globalThis.postMessage(
    Object.fromEntries(names.map((name, n) => [name, { sealed: sealed[n] ?? 0, plain: plain[n] ?? 0 }])),
  );
});
