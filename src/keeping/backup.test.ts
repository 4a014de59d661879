import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { start, tick } from "../diary/clock.ts";
import type { Entry } from "../diary/entry.ts";
import { carriedTables, tableRowsOf } from "./carried.ts";
import { restoreVault, backUpVault, type Vault } from "./carrying.ts";
import { type Files, filesInMemory } from "./files.ts";
import { dbOverNode } from "./node.ts";
import { migrate } from "./schema.ts";
import { tables } from "./tables.ts";

/** A guess that costs next to nothing: hundreds of backups are made here. */
const price = { memory: 8, passes: 1, lanes: 1 };
const passphrase = "plain words at night";
const made = "2026-11-24T15:00:00.000Z";

const fresh = (clips: Files = filesInMemory()): Vault => {
  const db = dbOverNode(new DatabaseSync(":memory:"));
  migrate(db);
  return { db, tables: tables(db), clips };
};
const scratch = () => dbOverNode(new DatabaseSync(":memory:"));
let named = 0;
const newName = (): string => `new-${named++}`;

const gathered = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
};
const backup = async (vault: Vault): Promise<Uint8Array> => {
  const bytes = await backUpVault(vault, passphrase, made, undefined, price);
  if (!bytes.ok) throw new Error(bytes.problem.kind);
  return gathered(bytes.value);
};
const bring = (vault: Vault, bytes: Uint8Array, with_ = passphrase) =>
  restoreVault(vault, scratch(), [bytes], with_, newName);

/** All of a vault, clips with their bytes; without the number that a row has only in this database. */
const contents = async ({ db, clips }: Vault) => {
  const all: Record<string, unknown[]> = {};
  for (const table of carriedTables(db)) {
    all[table.name] = await Promise.all(
      tableRowsOf(db, table).map(async ({ n: _, ...row }) => {
        if (table.name === "step") return { ...row, n: _ };
        if (typeof row["clip_file"] !== "string") return row;
        const file = await clips.read(row["clip_file"]);
        return { ...row, clip_file: file && Buffer.from(await (await file.blob()).arrayBuffer()).toString("hex") };
      }),
    );
  }
  return all;
};

const word = fc.string({ maxLength: 12 });
const id = fc.integer({ min: 0, max: 6 }).map((n) => `id${n}`);
const entry = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }),
    thing: fc.integer({ min: 0, max: 6 }),
  })
  .map(
    ({ id, thing }): Entry<"note"> => ({
      format: "attune.entry/1",
      // What an entry says is its id's: two of one id are one.
      id: `e${id}-${thing}`,
      thing: `n${thing}`,
      kind: "note",
      children: [],
      by: "me",
      at: { local: "2026-11-24T10:00:00", zone: "Europe/Berlin", instant: id * 1000 },
      logged: "2026-11-24T10:00:00.000Z",
      clock: tick(start, id * 7),
      body: id % 5 === 0 ? null : { v: 1, text: `said ${id}` },
    }),
  );
const play = fc.record({
  id,
  title: word,
  steps: fc.nat(3),
  clip: fc.option(fc.uint8Array({ maxLength: 50 })),
  wave: fc.option(fc.uint8Array()),
});
const vaults = fc.record({
  plays: fc.uniqueArray(play, { selector: ({ id }) => id, maxLength: 4 }),
  moments: fc.uniqueArray(fc.record({ id, play: id, seen: word }), { selector: ({ id }) => id, maxLength: 5 }),
  entries: fc.array(entry, { maxLength: 20 }),
  settings: fc.dictionary(word, word, { maxKeys: 4 }),
});
type Plan = typeof vaults extends fc.Arbitrary<infer One> ? One : never;

const fill = async (vault: Vault, plan: Plan): Promise<Vault> => {
  for (const { id, title, steps, clip, wave } of plan.plays) {
    if (vault.tables.play(id)) continue;
    vault.tables.addPlay({
      id,
      title,
      madeAt: made,
      base: {
        format: "attune.recording/1",
        length: 1000,
        startedAt: null,
        people: [
          { id: "child", role: "child" },
          { id: "adult", role: "adult" },
        ],
        events: [],
      },
      steps: Array.from({ length: steps }, () => ({ out: [], in: [] })),
      at: 0,
      clip: null,
      deleteClipOn: null,
      reviewed: true,
      wave,
    });
    if (clip === null) continue;
    const file = newName();
    await vault.clips.save(file, [clip]);
    vault.tables.setClip(id, file, { name: "a", type: "video/mp4", size: clip.length, hasVideo: true });
  }
  for (const { id, play, seen } of plan.moments) {
    vault.tables.keepMoment({ id, play, from: 0, to: 1, why: "chosen", seen, saying: "", keptAt: made });
  }
  vault.tables.mergeEntries(plan.entries);
  // Those of a later Attune go along as well.
  for (const named of Object.entries(plan.settings)) {
    vault.db.run("insert or replace into setting (name, value) values (?, ?)", named);
  }
  return vault;
};

describe("a backup", () => {
  it("brought into an empty vault is the vault as it was; brought again, it adds nothing", async () => {
    await fc.assert(
      fc.asyncProperty(vaults, async (plan) => {
        const one = await fill(fresh(), plan);
        const bytes = await backup(one);
        const other = fresh();
        const first = await bring(other, bytes);
        expect(first).toMatchObject({ ok: true, value: { made } });
        expect(await contents(other)).toEqual(await contents(one));
        const again = await bring(other, bytes);
        expect(again).toMatchObject({ ok: true, value: { rows: 0, files: 0 } });
        expect(await contents(other)).toEqual(await contents(one));
        expect((await other.clips.names()).length).toBe(other.tables.clipFiles().length);
      }),
      { numRuns: 40 },
    );
  });

  it("brought into a full vault changes nothing that is there, and adds what is missing once", async () => {
    await fc.assert(
      fc.asyncProperty(vaults, vaults, async (mine, theirs) => {
        const [here, there] = [await fill(fresh(), mine), await fill(fresh(), theirs)];
        const before = await contents(here);
        const wasEmpty = Object.entries(before).every(([table, rows]) => table === "setting" || rows.length === 0);
        await bring(here, await backup(there));
        const after = await contents(here);
        for (const [table, rows] of Object.entries(before)) {
          if (table === "setting" && wasEmpty) continue;
          expect(after[table]).toEqual(expect.arrayContaining(rows));
        }
        const ids = (table: string, vault: Vault, key = "id") =>
          vault.db.rows(`select distinct "${key}" as id from "${table}"`).map((row) => String(row["id"]));
        for (const table of ["play", "entry"]) {
          expect(new Set(ids(table, here))).toEqual(
            new Set([...(before[table] as { id: string }[]).map(({ id }) => id), ...ids(table, there)]),
          );
        }
        // Whichever came first, the diary says the same.
        const other = await fill(fresh(), theirs);
        await bring(other, await backup(await fill(fresh(), mine)));
        expect(other.tables.entriesOf({})).toEqual(here.tables.entriesOf({}));
        // Steps of two histories of one play are not mixed.
        for (const { id } of here.tables.plays()) {
          const plan = mine.plays.find((play) => play.id === id) ?? theirs.plays.find((play) => play.id === id);
          expect(here.tables.play(id)?.steps.length).toBe(plan?.steps);
        }
        expect(here.db.rows("pragma foreign_key_check")).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  const plan: Plan = {
    plays: [{ id: "p", steps: 1, title: "zebrafinch", clip: new TextEncoder().encode("pelicanclip"), wave: null }],
    moments: [],
    entries: [],
    settings: { child: "quokka" },
  };

  it("tells nothing, and opens for its passphrase alone", async () => {
    const bytes = await backup(await fill(fresh(), plan));
    for (const word of ["zebrafinch", "pelicanclip", "quokka", "play", "2026"])
      expect(Buffer.from(bytes).includes(word)).toBe(false);
    const vault = fresh();
    expect(await bring(vault, bytes, "plain words at noon")).toMatchObject({
      problem: { kind: "backup-wrong-passphrase" },
    });
    expect(await bring(vault, bytes, "")).toMatchObject({ problem: { kind: "backup-wrong-passphrase" } });
    expect(await bring(vault, new TextEncoder().encode("zip"))).toMatchObject({ problem: { kind: "not-a-backup" } });
    expect(await backUpVault(vault, "short", made)).toMatchObject({ problem: { kind: "short-passphrase" } });
  });

  it("that was changed or cut anywhere brings nothing", async () => {
    const bytes = await backup(await fill(fresh(), plan));
    const vault = fresh();
    const before = await contents(vault);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        expect((await bring(vault, flipped)).ok).toBe(false);
        expect((await bring(vault, bytes.subarray(0, at))).ok).toBe(false);
        expect(await contents(vault)).toEqual(before);
        expect(await vault.clips.names()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("of a later Attune is refused", async () => {
    const later = fresh();
    later.db.script("pragma user_version = 999");
    expect(await bring(fresh(), await backup(later))).toMatchObject({
      problem: { kind: "backup-newer", with: { found: 999 } },
    });
    const unknown = fresh();
    unknown.db.run("insert into entry (id, thing, clock, logged, body) values ('a', 'b', 'c', 'd', '{}')");
    expect(await bring(fresh(), await backup(unknown))).toMatchObject({ problem: { kind: "backup-newer" } });
  });
});
