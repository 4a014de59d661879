/** The caregiver's own side: what its lock holds, what a wrong passphrase costs, and that nothing of it stays or leaves unasked. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { newChild } from "../child/child.ts";
import { write } from "../diary/diary.ts";
import { type Alarm, emptyAlarm } from "../story/alarm.ts";
import { backUpVault, restoreVault } from "./carrying.ts";
import { filesInMemory } from "./files.ts";
import { dbOverNode } from "./node.ts";
import { openOwnSide } from "./own.ts";
import type { OwnThing } from "./ownkinds.ts";
import { plainExport } from "./plain.ts";
import { migrate } from "./schema.ts";
import { tables } from "./tables.ts";

/** A guess that costs next to nothing: hundreds of locks are set here. */
const price = { memory: 8, passes: 1, lanes: 1 };
const at = "2026-11-30T20:00:00.000Z";
const vaultAt = (place = ":memory:") => {
  const db = dbOverNode(new DatabaseSync(place));
  migrate(db);
  return { db, tables: tables(db), clips: filesInMemory(), own: openOwnSide(db, price) };
};
type Vault = ReturnType<typeof vaultAt>;
const line = (id: string, trigger: string, when = at): OwnThing<"story.alarm"> => ({
  id,
  at: when,
  body: { ...emptyAlarm, trigger },
});
const said = async ({ own }: Vault): Promise<readonly string[] | string> => {
  const all = await own.all("story.alarm");
  return all.ok ? all.value.map(({ body }) => body.trigger) : all.problem.kind;
};
const kindOf = async (asked: Promise<{ ok: true } | { ok: false; problem: { kind: string } }>): Promise<string> => {
  const answer = await asked;
  return answer.ok ? "done" : answer.problem.kind;
};

describe("the own side, under any lock", () => {
  const passphrase = fc.constantFrom("first of them", "second of them", "third of them");
  const id = fc.constantFrom("a", "b", "c");
  const deed = fc.oneof(
    fc.record({ does: fc.constant("put" as const), id, says: fc.string({ maxLength: 20 }) }),
    fc.record({ does: fc.constant("remove" as const), id }),
    fc.record({ does: fc.constant("lock" as const), with: fc.option(passphrase) }),
    fc.record({ does: fc.constant("unlock" as const), with: passphrase }),
    fc.constant({ does: "close" } as const),
  );

  it("says what was put, to whoever has the passphrase, however often the lock was set, changed and removed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
        const vault = vaultAt();
        const there = new Map<string, Alarm>();
        let lock: string | null = null;
        let isOpen = true;
        // Each try comes a day after the one before, so that none has to wait.
        let now = 0;
        for (const one of deeds) {
          if (one.does === "put") {
            const body = { ...emptyAlarm, trigger: one.says };
            const put = await kindOf(vault.own.put("story.alarm", { id: one.id, at, body }));
            expect(put).toBe(isOpen ? "done" : "own-locked");
            if (isOpen) there.set(one.id, body);
          } else if (one.does === "remove") {
            await vault.own.remove(one.id);
            there.delete(one.id);
          } else if (one.does === "lock") {
            const changed = await kindOf(vault.own.changeLock(one.with));
            expect(changed).toBe(isOpen ? "done" : "own-locked");
            if (isOpen) lock = one.with;
          } else if (one.does === "unlock") {
            now += 86_400_000;
            const unlocked = await kindOf(vault.own.unlock(one.with, now));
            expect(unlocked).toBe(isOpen || lock === one.with ? "done" : "wrong-key");
            isOpen ||= lock === one.with;
          } else {
            vault.own.close();
            isOpen = lock === null;
          }
          expect(vault.own.lock(now + 86_400_000)).toEqual({ has: lock !== null, isOpen, wait: 0, others: 0 });
          const known = [...there].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { trigger }]) => trigger);
          expect(await said(vault)).toEqual(isOpen ? known : "own-locked");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("comes in the order of time, whatever it was put in", async () => {
    const vault = vaultAt();
    await vault.own.put("story.alarm", line("a", "late", "2026-11-30T21:00:00.000Z"));
    await vault.own.put("story.alarm", line("b", "early", "2026-11-29T21:00:00.000Z"));
    await vault.own.changeLock("words at night");
    expect(await said(vault)).toEqual(["early", "late"]);
  });

  it("refuses a short passphrase, and keeps what was there", async () => {
    const vault = vaultAt();
    await vault.own.put("story.alarm", line("a", "the third wake-up"));
    expect(await kindOf(vault.own.changeLock("short  "))).toBe("short-passphrase");
    expect(vault.own.lock(0).has).toBe(false);
    expect(await said(vault)).toEqual(["the third wake-up"]);
  });

  it("lets three wrong tries go by, then makes each wait longer; who starts anew waits as well", async () => {
    const vault = vaultAt();
    await vault.own.changeLock("words at night");
    vault.own.close();
    for (let n = 0; n < 3; n++) expect(await kindOf(vault.own.unlock("words at noon", 1000))).toBe("wrong-key");
    expect(await kindOf(vault.own.unlock("words at night", 1000))).toBe("try-later");
    const again = openOwnSide(vault.db, price);
    expect(again.lock(1000).wait).toBe(5);
    expect(await kindOf(again.unlock("words at night", 5999))).toBe("try-later");
    expect(await kindOf(again.unlock("words at noon", 6000))).toBe("wrong-key");
    expect(again.lock(6000).wait).toBe(15);
    expect(await kindOf(again.unlock("words at night ", 21_000))).toBe("done");
    again.close();
    expect(again.lock(21_000).wait).toBe(0);
  });

  it("does not take one sealed thing for another", async () => {
    const vault = vaultAt();
    await vault.own.changeLock("words at night");
    await vault.own.put("story.alarm", line("a", "one"));
    await vault.own.put("story.alarm", line("b", "two"));
    vault.db.run("update own set body = (select body from own where id = 'a') where id = 'b'");
    await expect(vault.own.all("story.alarm")).rejects.toThrow("does not open");
    vault.db.run("delete from own where id = 'b'");
    vault.db.run("update own set side = 'check'");
    const row = vault.db.rows("select * from own")[0] ?? {};
    await expect(vault.own.opened(row)).rejects.toThrow("does not open");
  });

  it("removes what nobody can open any more, for who says so, and is then without a lock", async () => {
    const vault = vaultAt();
    await vault.own.changeLock("words at night");
    await vault.own.put("story.alarm", line("a", "one"));
    vault.own.close();
    await vault.own.removeClosed();
    expect(vault.own.lock(0)).toEqual({ has: false, isOpen: true, wait: 0, others: 0 });
    expect(await said(vault)).toEqual([]);
  });
});

describe("what lies on the disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "attune-own-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const traces = (...words: string[]): string[] => {
    const all = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
    expect(all.length).toBeGreaterThan(10_000);
    return words.filter((word) => all.includes(word));
  };

  it("is sealed whole by the lock, kind and time as well, and gone once it is deleted", async () => {
    const vault = vaultAt(join(folder, "vault.db"));
    const words = ["narwhalstory", "story.alarm", "2026-11-30T20"];
    for (let n = 0; n < 60; n++) await vault.own.put("story.alarm", line(`n${n}`, `narwhalstory ${"x".repeat(300)}`));
    expect(traces(...words)).toEqual(words);
    await vault.own.changeLock("words at night");
    expect(traces(...words)).toEqual([]);
    await vault.own.changeLock("other words at night");
    await vault.own.put("story.alarm", line("n1", "narwhalstory once more"));
    expect(traces(...words)).toEqual([]);
    expect(await said(vault)).toHaveLength(60);
    await vault.own.changeLock(null);
    expect(traces(...words)).toEqual(words);
    await vault.own.remove("n0");
    await vault.own.removeAll("story");
    expect(traces(...words)).toEqual([]);
  });
});

describe("what goes along", () => {
  const word = "narwhalstory";
  const desk = { now: Date.UTC(2026, 10, 24), zone: "Europe/Berlin", newId: () => `n${Math.random()}` };
  const told = async (): Promise<Vault> => {
    const vault = vaultAt();
    for (const [id, name] of [
      ["c1", "Noor"],
      ["c2", "Sami"],
    ] as const) {
      const { id: _, ...facts } = newChild(id, name);
      vault.tables.addEntry(write(desk, "child", facts, { thing: id, children: [id] }));
    }
    await vault.own.put("story.alarm", line("a", word));
    return vault;
  };
  const backedUp = async (vault: Vault): Promise<Uint8Array> => {
    const bytes = await backUpVault(vault, "a passphrase of the file", at, undefined, price);
    if (!bytes.ok) throw new Error(bytes.problem.kind);
    const parts: Uint8Array[] = [];
    for await (const piece of bytes.value) parts.push(piece);
    return Buffer.concat(parts);
  };
  const restored = async (into: Vault, bytes: Uint8Array): Promise<Vault> => {
    const scratch = dbOverNode(new DatabaseSync(":memory:"));
    const brought = await restoreVault(into, scratch, [bytes], "a passphrase of the file", () => "f");
    expect(brought.ok).toBe(true);
    await into.own.settle();
    return into;
  };
  const exported = async (vault: Vault): Promise<{ readonly all: string; readonly json: { leftOut: unknown } }> => {
    const parts: Uint8Array[] = [];
    for await (const piece of plainExport(vault, at)) parts.push(piece);
    const files = unzipSync(Buffer.concat(parts));
    const all = Object.values(files).map((bytes) => strFromU8(bytes));
    return { all: all.join("\n"), json: JSON.parse(strFromU8(files["attune.json"] ?? new Uint8Array())) };
  };

  it("is in no other row, of no child, and stays when a child goes", async () => {
    const vault = await told();
    const names = vault.db.rows("select name from pragma_table_list where schema = 'main' and name <> 'own'");
    for (const { name } of names) {
      const rows = vault.db.rows(`select * from ${String(name)}`);
      expect(JSON.stringify(rows), String(name)).not.toContain(word);
    }
    vault.tables.removeChild("c1");
    expect(await said(vault)).toEqual([word]);
  });

  it("is in no backup without its switch, locked or not, and in one with it", async () => {
    const vault = await told();
    expect(await said(await restored(vaultAt(), await backedUp(vault)))).toEqual([]);
    vault.tables.set("own.along.check", true);
    expect(await said(await restored(vaultAt(), await backedUp(vault)))).toEqual([]);
    vault.tables.set("own.along.story", true);
    expect(await said(await restored(vaultAt(), await backedUp(vault)))).toEqual([word]);
    await vault.own.changeLock("words at night");
    vault.own.close();
    const other = await restored(vaultAt(), await backedUp(vault));
    expect(await said(other)).toBe("own-locked");
    await other.own.unlock("words at night", 0);
    expect(await said(other)).toEqual([word]);
    vault.tables.set("own.along.story", false);
    const bare = await restored(vaultAt(), await backedUp(vault));
    expect(bare.own.lock(0).has).toBe(false);
  });

  it("is in no export without its switch, and is counted there; behind a closed lock it is counted too", async () => {
    const vault = await told();
    const without = await exported(vault);
    expect(without.all).not.toContain(word);
    expect(without.json.leftOut).toEqual({ story: 1, check: 0, closed: 0 });
    vault.tables.set("own.along.story", true);
    const whole = await exported(vault);
    expect(whole.json).toMatchObject({
      leftOut: { story: 0, check: 0, closed: 0 },
      tables: { own: [{ id: "a", side: "story", kind: "story.alarm", at, body: { trigger: word } }] },
    });
    await vault.own.changeLock("words at night");
    expect((await exported(vault)).all).toContain(word);
    vault.own.close();
    const closed = await exported(vault);
    expect(closed.all).not.toContain(word);
    expect(closed.json.leftOut).toEqual({ story: 0, check: 0, closed: 1 });
  });

  it("keeps the lock that it came with, until both passphrases were said; then there is one", async () => {
    const from = await told();
    from.tables.set("own.along.story", true);
    await from.own.changeLock("from the old phone");
    const bytes = await backedUp(from);
    const here = vaultAt();
    await here.own.put("story.alarm", line("b", "of here", "2026-11-30T21:00:00.000Z"));
    await here.own.changeLock("of this phone");
    await restored(here, bytes);
    expect(here.own.lock(0)).toEqual({ has: true, isOpen: true, wait: 0, others: 1 });
    expect(await said(here)).toEqual(["of here"]);
    expect(await kindOf(here.own.unlock("from the old phone", 0))).toBe("done");
    expect(await said(here)).toEqual([word, "of here"]);
    here.own.close();
    expect(here.own.lock(0)).toEqual({ has: true, isOpen: false, wait: 0, others: 0 });
    expect(await kindOf(here.own.unlock("from the old phone", 0))).toBe("wrong-key");
    expect(await kindOf(here.own.unlock("of this phone", 0))).toBe("done");
    expect(await said(here)).toEqual([word, "of here"]);
  });

  it("seals at the next opening what came in the clear into a locked vault", async () => {
    const from = await told();
    from.tables.set("own.along.story", true);
    const here = vaultAt();
    await here.own.changeLock("of this phone");
    here.own.close();
    await restored(here, await backedUp(from));
    expect(await said(here)).toBe("own-locked");
    await here.own.unlock("of this phone", 0);
    expect(here.db.rows("select kind, at from own")).toEqual([{ kind: null, at: null }]);
    expect(await said(here)).toEqual([word]);
  });
});
