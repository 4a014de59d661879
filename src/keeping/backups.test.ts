/** Every backup that an earlier Attune made comes back: the files in backups/ were written once, and stay as they are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { restoreVault } from "./carrying.ts";
import { filesInMemory } from "./files.ts";
import { dbOverNode } from "./node.ts";
import { openOwnSide } from "./own.ts";
import { migrate, schemaVersion } from "./schema.ts";
import { tables } from "./tables.ts";

const folder = join(import.meta.dirname, "backups");
const files = readdirSync(folder).filter((name) => name.endsWith(".attune"));

describe("a backup made long ago", { timeout: 60_000 }, () => {
  it("is there for every schema", () => {
    expect(files.toSorted()).toEqual(Array.from({ length: schemaVersion }, (_, n) => `${n + 1}.attune`).toSorted());
  });

  for (const file of files) {
    it(`${file} comes back`, async () => {
      const db = dbOverNode(new DatabaseSync(":memory:"));
      migrate(db);
      const vault = { db, tables: tables(db), clips: filesInMemory() };
      const scratch = dbOverNode(new DatabaseSync(":memory:"));
      const bytes = readFileSync(join(folder, file));
      const brought = await restoreVault(vault, scratch, [bytes], "an old passphrase", () => "new-name");
      const schema = Number.parseInt(file, 10);
      const [hasDiary, hasOwn, hasTwo] = [schema >= 3, schema >= 6, schema >= 7];
      expect(brought).toMatchObject({
        ok: true,
        value: { rows: 3 + Number(hasDiary) + Number(hasOwn) + 2 * Number(hasTwo), files: 1 },
      });
      const chosen = [{ chosen: [['["e1",null]', "mine"]] }];
      expect(vault.tables.settling("p2")?.steps).toEqual(hasTwo ? chosen : undefined);
      expect(vault.tables.besides("p1").map(({ as }) => as)).toEqual(hasTwo ? [{ as: "brought" }] : []);
      const own = openOwnSide(db);
      expect(own.lock(0)).toEqual({ has: hasOwn, isOpen: !hasOwn, wait: 0, others: 0 });
      expect(await own.unlock("an own passphrase", 0)).toEqual({ ok: true, value: undefined });
      const lines = await own.all("story.alarm");
      expect(lines.ok && lines.value.map(({ body }) => body.trigger)).toEqual(hasOwn ? ["the third wake-up"] : []);
      expect(vault.tables.plays()).toMatchObject([{ title: "On the rug", moments: 1, clip: { name: "rug.mp4" } }]);
      expect(vault.tables.play("p1")).toMatchObject({ at: 1, steps: [{}], wave: Uint8Array.of(0, 128, 255) });
      expect(vault.tables.moments()).toMatchObject([{ saying: "again!" }]);
      expect(vault.tables.setting("child")).toBe("Noor");
      const clip = await vault.clips.read(vault.tables.clipOf("p1")?.file ?? "");
      expect(await (await clip?.blob())?.text()).toBe("pelicanclip");
      const said = vault.tables.entriesOf({}).map(({ body }) => body && "text" in body && body.text);
      expect(said).toEqual(hasDiary ? ["she laughed at the spoon"] : []);
    });
  }
});
