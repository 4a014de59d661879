/** The vault's commands in a process of their own, as a person runs them. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder = "";
const door = join(import.meta.dirname, "attune.ts");

const attune = (args: readonly string[], environment: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = {
      ...process.env,
      ATTUNE_VAULT: join(folder, "vault"),
      ATTUNE_PASSPHRASE: "a bell in the harbour",
      ...environment,
    };
    execFile(process.execPath, [door, ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-vault-test-"));
  await mkdir(join(folder, "bb"));
  await writeFile(join(folder, "bb", "child.csv"), "first_name,last_name,birth_date\r\nNoor,Aziz,2026-01-17\r\n");
  await writeFile(
    join(folder, "bb", "feeding.csv"),
    "child_id,start,end,type,method,amount,notes\r\n1,2026-11-20 03:04:09,2026-11-20 03:12:09,formula,bottle,3,hungry\r\n1,soon,,,,,\r\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the vault's commands", { timeout: 120_000 }, () => {
  it("import what another app has, once, and name what has no place", async () => {
    expect(await attune(["backup", "out"])).toMatchObject({ code: 1, err: expect.stringContaining("no vault") });
    const first = await attune(["import", "babybuddy", "bb", "--zone", "Europe/Berlin", "--json"]);
    expect(first.code, first.err).toBe(0);
    const files = [{ file: "feeding.csv", becomes: { feeding: 1 } }];
    expect(JSON.parse(first.out)).toEqual({ added: 1, corrected: 0, kept: 0, found: 1, refused: 1, files });
    const dry = await attune(["import", "babybuddy", "bb", "--zone", "Europe/Berlin", "--dry-run"]);
    expect(dry.out).toBe("feeding.csv: 1 feeding\n");
    expect(first.err).toContain("feeding.csv: row 3 was left out, because its time cannot be read (soon).");
    const other = await attune(["import", "huckleberry", "bb", "--dry-run"]);
    expect(other).toMatchObject({ code: 1, out: "", err: expect.stringContaining("Say: attune import babybuddy") });
    const again = await attune(["import", "babybuddy", "bb", "--zone", "Europe/Berlin", "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, corrected: 0, found: 1, refused: 1 });
    expect(await readdir(join(folder, "vault"))).toEqual(["vault.attune"]);
    expect((await readFile(join(folder, "vault", "vault.attune"))).includes("hungry")).toBe(false);
  });

  it("make a backup that another vault restores, with its own passphrase", async () => {
    const { out, code, err } = await attune(["backup", "out", "--json"]);
    expect(code, err).toBe(0);
    const { file } = JSON.parse(out);
    const other = { ATTUNE_VAULT: join(folder, "other"), ATTUNE_PASSPHRASE: "another one here" };
    expect(await attune(["restore", file], other)).toMatchObject({
      code: 1,
      err: expect.stringContaining("not its passphrase"),
    });
    await writeFile(join(folder, "words.txt"), "a bell in the harbour\n");
    const restored = await attune(["restore", file, "--from-passphrase-file", "words.txt", "--json"], other);
    expect(restored.code, restored.err).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({ rows: 2, files: 0 });
    const twice = await attune(["restore", file, "--from-passphrase-file", "words.txt", "--json"], other);
    expect(JSON.parse(twice.out)).toMatchObject({ rows: 0, files: 0 });
    expect(await attune(["export", "all.zip"], other)).toMatchObject({ code: 0, err: "" });
    const files = unzipSync(await readFile(join(folder, "all.zip")));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["attune.json", "attune.schema.json", "opening.csv"]));
    expect(new TextDecoder().decode(files["opening.csv"])).toContain("hungry");
  });

  it("bring back what an Attune of before made, clips too", async () => {
    const old = join(import.meta.dirname, "../../keeping/backups/1.attune");
    const vault = { ATTUNE_VAULT: join(folder, "old"), ATTUNE_FROM_PASSPHRASE: "an old passphrase" };
    expect((await attune(["restore", old, "--json"], vault)).out).toContain('"files":1');
    expect((await attune(["export", "old.zip"], vault)).code).toBe(0);
    const files = unzipSync(await readFile(join(folder, "old.zip")));
    expect(
      new TextDecoder().decode(
        files[
          "clips/" +
            Object.keys(files)
              .find((name) => name.startsWith("clips/"))
              ?.slice(6)
        ],
      ),
    ).toBe("pelicanclip");
  });

  it("refuse what they cannot do, in words, and leave no half file", async () => {
    const wrong = await attune(["export", "x.zip"], { ATTUNE_PASSPHRASE: "not the one at all" });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining("not its passphrase") });
    expect((await attune(["export", "x.zip"], { ATTUNE_PASSPHRASE: "" })).err).toContain("A passphrase is needed");
    expect((await attune(["export", "x.tar"])).code).toBe(2);
    expect((await attune(["import", "diary", "bb"])).err).toContain("There are: babybuddy");
    expect((await attune(["import", "babybuddy", "bb", "--zone", "Mars/Olympus"])).code).toBe(2);
    expect((await attune(["import", "babybuddy", "nowhere"])).code).toBe(1);
    expect((await attune(["restore", "words.txt"])).err).toContain("not a backup");
    await expect(stat(join(folder, "x.zip"))).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
