/**
 * Makes the backup that every later Attune must still restore: `node src/keeping/backups/make.ts SCHEMA` writes
 * `SCHEMA.attune` beside this file, as an Attune of that schema would have. Run once for each new schema, and committed.
 */
import { writeFile } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import process from "node:process";
import { writeBackup } from "../backup.ts";
import { filesInMemory } from "../files.ts";
import { dbOverNode } from "../node.ts";
import { newOwnLock, sealOwn } from "../ownseal.ts";
import { migrate, steps, schemaVersion } from "../schema.ts";

const schema = Number(process.argv[2] ?? schemaVersion);
const db = dbOverNode(new DatabaseSync(":memory:"));
migrate(db, steps.slice(0, schema));
const base = {
  format: "attune.recording/1",
  length: 60_000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events: [],
};
const clip = { name: "rug.mp4", type: "video/mp4", size: 11, hasVideo: true };
const made = "2026-11-24T10:00:00.000Z";
const columns = "id, title, made_at, length, base, at, reviewed, wave, clip, clip_file";
db.run(`insert into play (${columns}) values (?, ?, ?, ?, ?, 1, 1, ?, ?, ?)`, [
  "p1",
  "On the rug",
  made,
  60_000,
  JSON.stringify(base),
  Uint8Array.of(0, 128, 255),
  JSON.stringify(clip),
  "c1",
]);
db.run("insert into step values ('p1', 0, ?)", [JSON.stringify({ out: [], in: [] })]);
db.run("insert into moment values ('m1', 'p1', 1000, 9000, 'returned', 'looked up', 'again!', ?)", [made]);
db.run("insert into setting values ('child', 'Noor')");
if (schema >= 3) {
  const entry = {
    format: "attune.entry/1",
    id: "e1",
    thing: "n1",
    kind: "note",
    children: [],
    by: "me",
    at: { local: "2026-11-24T11:00:00", zone: "Europe/Berlin", instant: Date.UTC(2026, 10, 24, 10) },
    logged: made,
    clock: "019abcdef01.0000",
    body: { v: 1, text: "she laughed at the spoon" },
  };
  db.run("insert into entry (id, thing, clock, logged, body) values ('e1', 'n1', ?, ?, ?)", [
    entry.clock,
    made,
    JSON.stringify(entry),
  ]);
}
if (schema >= 6) {
  const { lock, key } = await newOwnLock("l1", "an own passphrase");
  db.run("insert into own_key values (?, ?, ?, ?, 0, 0)", [
    lock.id,
    lock.salt,
    JSON.stringify(lock.cost),
    lock.wrapped,
  ]);
  const body = JSON.stringify({ trigger: "the third wake-up", body: ["jaw"], rather: "one long breath" });
  const sealed = await sealOwn(key, "o1", "story", { kind: "story.alarm", at: made, body });
  db.run("insert into own values ('o1', 'story', null, null, 'l1', ?)", [sealed]);
  db.run("insert into setting values ('own.along.story', '1')");
}
if (schema >= 7) {
  db.run(
    `insert into play (id, title, made_at, length, base, at, reviewed, beside, beside_as)
     values ('p2', 'Their file', ?, 60000, ?, 0, 1, 'p1', '{"as":"brought"}')`,
    [made, JSON.stringify(base)],
  );
  const settling = {
    format: "attune.settling/1",
    shift: -200,
    border: 500,
    steps: [{ chosen: [['["e1",null]', "mine"]] }],
    at: 1,
  };
  db.run("insert into settling values ('p2', ?)", [JSON.stringify(settling)]);
}
const clips = filesInMemory();
await clips.save("c1", [new TextEncoder().encode("pelicanclip")]);
const file = await clips.read("c1");
const bytes = await writeBackup(db, file ? [{ name: "c1", file }] : [], "an old passphrase", made);
if (!bytes.ok) throw new Error(bytes.problem.kind);
const pieces: Uint8Array[] = [];
for await (const piece of bytes.value) pieces.push(piece);
await writeFile(new URL(`./${schema}.attune`, import.meta.url), Buffer.concat(pieces));
