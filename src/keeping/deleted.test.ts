/** What is deleted is gone from the file, not only from sight: read byte by byte, in a database with the store's own behaviour. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { newChild } from "../child/child.ts";
import { write } from "../diary/diary.ts";
import { dbOverNode } from "./node.ts";
import { migrate } from "./schema.ts";
import { tables } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-deleted-"));
afterAll(() => rmSync(folder, { recursive: true }));

const traces = (...words: string[]): string[] => {
  const all = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  expect(all.length).toBeGreaterThan(10_000);
  return words.filter((word) => all.includes(word));
};

it("a recording with its moments, an entry that was forgotten, and a child with all that was said of it", () => {
  const db = dbOverNode(new DatabaseSync(join(folder, "vault.db")));
  migrate(db);
  const kept = tables(db);
  let ids = 0;
  const desk = { now: Date.UTC(2026, 10, 24), zone: "Europe/Berlin", newId: () => `id${ids++}` };
  const { id: _, ...facts } = newChild("quokka", "quokkaname");
  kept.addEntry(write(desk, "child", facts, { thing: "quokka", children: ["quokka"] }));
  for (let n = 0; n < 200; n++) {
    kept.addEntry(write(desk, "note", { v: 1, text: `walrusnote ${"x".repeat(200)}` }, { children: ["quokka"] }));
  }
  const note = kept.addEntry(write(desk, "note", { v: 1, text: "otternote" }));
  kept.addPlay({
    id: "p1",
    title: "zebrafinch",
    madeAt: "2026-11-24T10:00:00Z",
    base: { format: "attune.recording/1", length: 1000, startedAt: null, people: [], events: [] },
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn: null,
    reviewed: false,
    wave: null,
  });
  kept.keepMoment({ id: "m", play: "p1", from: 0, to: 1, why: "chosen", seen: "koalaseen", saying: "", keptAt: "" });
  const words = ["quokkaname", "walrusnote", "otternote", "zebrafinch", "koalaseen"];
  expect(traces(...words)).toEqual(words);

  kept.removePlay("p1");
  kept.addEntry({ ...write(desk, "note", { v: 1, text: "" }, { thing: note.thing }), body: null });
  kept.forgetDeleted("2027-01-01T00:00:00.000Z");
  kept.removeChild("quokka");
  expect(traces(...words)).toEqual([]);
});
