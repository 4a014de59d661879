import { DatabaseSync } from "node:sqlite";
import Ajv2020 from "ajv/dist/2020.js";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { csvOf } from "../ground/csv.ts";
import { filesInMemory } from "./files.ts";
import { dbOverNode } from "./node.ts";
import { plainExport } from "./plain.ts";
import { migrate } from "./schema.ts";
import { tables } from "./tables.ts";

it("says everything in open formats: JSON that fits its schema, a table a kind, the clips as they are", async () => {
  const db = dbOverNode(new DatabaseSync(":memory:"));
  migrate(db);
  const vault = { db, tables: tables(db), clips: filesInMemory() };
  vault.tables.addPlay({
    id: "p1",
    title: "On the rug",
    madeAt: "2026-11-24T10:00:00Z",
    base: { format: "attune.recording/1", length: 1000, startedAt: null, people: [], events: [] },
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn: null,
    reviewed: true,
    // Of five hours: more bytes than a call takes arguments.
    wave: new Uint8Array(360_000).fill(255),
  });
  await vault.clips.save("c1", [new TextEncoder().encode("pelicanclip")]);
  vault.tables.setClip("p1", "c1", { name: "a.mp4", type: "video/mp4;codecs=avc1", size: 11, hasVideo: true });
  const at = { local: "2026-11-24T10:00:00", zone: "Europe/Berlin", instant: Date.UTC(2026, 10, 24, 9) };
  const shared = { format: "attune.entry/1", children: [], at, logged: "2026-11-24T09:00:00.000Z" } as const;
  vault.tables.addEntry({
    ...shared,
    id: "e1",
    thing: "n1",
    kind: "note",
    body: { v: 1, text: 'a "note",\nof two lines' },
  });
  vault.tables.addEntry({ ...shared, id: "e2", thing: "n2", kind: "note", body: { v: 1, text: "gone" } });
  vault.tables.addEntry({ ...shared, id: "e3", thing: "n2", kind: "note", body: null });

  const pieces: Uint8Array[] = [];
  const shares: number[] = [];
  for await (const piece of plainExport(vault, "2026-11-24T12:00:00.000Z", (share) => shares.push(share)))
    pieces.push(piece);
  const files = unzipSync(Buffer.concat(pieces));
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  expect(Object.keys(files).toSorted()).toEqual([
    "attune.json",
    "attune.schema.json",
    "clips/c1.mp4",
    "note.csv",
    "recording-moments.csv",
    "recordings.csv",
  ]);
  expect(shares.at(-1)).toBe(1);
  expect(read("clips/c1.mp4")).toBe("pelicanclip");
  const json = JSON.parse(read("attune.json"));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(read("attune.schema.json")),
  );
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect(json.tables.play[0]).toMatchObject({ title: "On the rug", base: { length: 1000 } });
  expect(json.tables.play[0].wave).toEqual({ base64: "////".repeat(120_000) });
  expect(json.tables.entry).toHaveLength(3);
  expect(json.tables).not.toHaveProperty("secret");
  const [head, ...notes] = csvOf(read("note.csv")).rows.map(({ cells }) => cells);
  expect(head).toEqual(["thing", "local", "zone", "children", "by", "logged", "text"]);
  expect(notes.map((cells) => cells.at(-1))).toEqual(['a "note",\nof two lines']);
});
