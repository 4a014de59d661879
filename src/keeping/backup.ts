/**
 * The backup, one encrypted file (attune.backup/1), written and read as a stream:
 *
 *     attune.backup/1\n
 *     {"argon2id":{"memory","passes","lanes"},"salt","check"}\n     the key's recipe; check tells a wrong passphrase from damage
 *     chunk...                                                      sealed (sealed.ts), bound to the two lines above
 *
 * Within: lines of JSON, and the bytes of clips between them:
 *
 *     {"format","schema","made"}   {"table","columns"}   [value, ...] a row   {"file","size"} bytes   {"end":{"rows","files"}}
 *
 * A value is JSON's, bytes are {"b":base64}. Nothing is taken from a file that does not end as it should.
 */
import * as v from "valibot";
import { done, failed, type Result } from "../ground/result.ts";
import {
  type Cost,
  cost,
  costShape,
  normalPassphrase,
  passphraseLength,
  minPassphrase,
  passphraseToKey,
  passphraseForms,
} from "./argon.ts";
import { carriedTables, insert, leavingRowsOf, valueOf } from "./carried.ts";
import { type Db, type Value, integerOf } from "./database.ts";
import type { Stored } from "./files.ts";
import { migrate, steps, schemaVersion } from "./schema.ts";
import { type Bytes, Damaged, keyFor, type Pieces, seal, unseal } from "./sealed.ts";

export type BackupProblem =
  | "not-a-backup"
  | "backup-newer"
  | "backup-wrong-passphrase"
  | "backup-damaged"
  | "short-passphrase";

const format = "attune.backup/1";
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
/** In pieces, since a call takes only so many arguments. */
export const base64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const checkOf = async (secret: Bytes): Promise<string> => {
  const labelled = new Uint8Array([...secret, ...bytesOf(`${format} check`)]);
  return base64(new Uint8Array(await crypto.subtle.digest("SHA-256", labelled)).subarray(0, 16));
};

/** A clip that goes along, by the name that its play has for it. */
export type Carried = { readonly name: string; readonly file: Stored };

/** All rows of `db` that may leave, as lines, in pieces of about 64 KiB: read in one go, so that it is one moment of the vault. */
const rowLines = (db: Db, made: string): { readonly lines: readonly Bytes[]; readonly rows: number } => {
  const lines: Bytes[] = [];
  let rows = 0;
  let held = "";
  const put = (line: unknown): void => {
    held += `${JSON.stringify(line)}\n`;
    if (held.length < 65_536) return;
    lines.push(bytesOf(held));
    held = "";
  };
  put({ format, schema: integerOf(db.rows("pragma user_version")[0]?.["user_version"]), made });
  for (const table of carriedTables(db)) {
    put({ table: table.name, columns: table.columns });
    for (const row of leavingRowsOf(db, table)) {
      put(table.columns.map((column) => written(valueOf(row[column]))));
      rows++;
    }
  }
  lines.push(bytesOf(held));
  return { lines, rows };
};
const written = (value: Value): unknown => (value instanceof Uint8Array ? { b: base64(value) } : value);
const read = (value: unknown): Value => {
  const isBytes = typeof value === "object" && value !== null && "b" in value;
  return isBytes ? fromBase64(String(value.b)) : valueOf(value);
};

/**
 * The bytes of a backup of `db` and `clips`, made at `made` (ISO 8601). `onShare` 0 to 1; `price` what each guess at the
 * passphrase costs. Refuses a passphrase under 8 characters.
 */
export const writeBackup = async (
  db: Db,
  clips: readonly Carried[],
  passphrase: string,
  made: string,
  onShare: (share: number) => void = () => {},
  price: Cost = cost,
): Promise<Result<AsyncGenerator<Uint8Array>, BackupProblem>> => {
  if (passphraseLength(passphrase) < minPassphrase) return failed("short-passphrase", { with: { n: minPassphrase } });
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const secret = await passphraseToKey(normalPassphrase(passphrase), salt, price);
  const recipe = { argon2id: price, salt: base64(salt), check: await checkOf(secret) };
  const head = bytesOf(`${format}\n${JSON.stringify(recipe)}\n`);
  const { lines, rows } = rowLines(db, made);
  const all = clips.reduce(
    (sum, { file }) => sum + file.size,
    lines.reduce((sum, line) => sum + line.length, 0),
  );
  const inside = async function* (): AsyncGenerator<Uint8Array> {
    let past = 0;
    const counted = (piece: Uint8Array): Uint8Array => {
      past += piece.length;
      onShare(Math.min(1, past / all));
      return piece;
    };
    for (const line of lines) yield counted(line);
    for (const { name, file } of clips) {
      yield bytesOf(`${JSON.stringify({ file: name, size: file.size })}\n`);
      for await (const piece of file.bytes()) yield counted(piece);
    }
    yield bytesOf(`${JSON.stringify({ end: { rows, files: clips.length } })}\n`);
  };
  const key = await keyFor(secret, salt, format);
  return done(
    (async function* () {
      yield head;
      yield* seal(key, head, inside());
    })(),
  );
};

/** Reads lines and counted bytes from pieces. */
const reader = (pieces: Pieces) => {
  const source = (async function* () {
    yield* pieces;
  })();
  let held: Uint8Array = new Uint8Array();
  /** Only where nothing is held. */
  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done) return false;
    held = next.value;
    return true;
  };
  return {
    /** The next line without its end; null at the end. Refuses to hold more than `most` bytes of one. */
    line: async (most = 64 * 1024 * 1024): Promise<Bytes | null> => {
      const parts: Uint8Array[] = [];
      let size = 0;
      for (;;) {
        const at = held.indexOf(10);
        const part = at < 0 ? held : held.subarray(0, at);
        parts.push(part);
        size += part.length;
        held = at < 0 ? new Uint8Array() : held.subarray(at + 1);
        if (size > most) return null;
        if (at >= 0) return joined(parts, size);
        if (!(await more())) return null;
      }
    },
    /** The next `size` bytes. */
    take: async function* (size: number): AsyncGenerator<Uint8Array> {
      for (let left = size; left > 0; ) {
        if (held.length === 0 && !(await more())) throw new Damaged("cut off");
        const part = held.subarray(0, left);
        held = held.subarray(part.length);
        left -= part.length;
        yield part;
      }
    },
    /** What is left. */
    rest: async function* (): AsyncGenerator<Uint8Array> {
      if (held.length > 0) yield held;
      held = new Uint8Array();
      yield* source;
    },
  };
};
const joined = (parts: readonly Uint8Array[], size: number): Bytes => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const sixteen = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{22}==$/));
const recipeShape = v.object({ argon2id: costShape, salt: sixteen, check: sixteen });
const lineShape = v.union([
  v.object({ format: v.literal(format), schema: v.pipe(v.number(), v.integer(), v.minValue(1)), made: v.string() }),
  v.object({ table: v.string(), columns: v.array(v.string()) }),
  v.object({ file: v.string(), size: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ end: v.object({ rows: v.number(), files: v.number() }) }),
  v.array(v.unknown()),
]);

const utf8 = new TextDecoder();
const json = (bytes: Uint8Array | null): unknown => {
  try {
    return bytes === null ? null : JSON.parse(utf8.decode(bytes));
  } catch {
    return null;
  }
};

/** What takes a backup in: an empty database for its rows, and the clips as they come (all of `bytes` must be read). */
type Taking = {
  readonly db: Db;
  clip(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
};

/**
 * Reads a backup into `taking`, whose database it brings to this version. Refuses what is none, is damaged, was made by a
 * later Attune, or opens with another passphrase; `taking` is then to be thrown away. The day it was made (ISO 8601).
 */
export const readBackup = async (
  pieces: Pieces,
  passphrase: string,
  taking: Taking,
): Promise<Result<string, BackupProblem>> => {
  const outer = reader(pieces);
  const first = await outer.line(64);
  if (first === null || utf8.decode(first) !== format) return failed("not-a-backup");
  const second = await outer.line(4096);
  const recipe = v.safeParse(recipeShape, json(second));
  if (!recipe.success || second === null) return failed("backup-damaged");
  const salt = fromBase64(recipe.output.salt);
  const secret = await secretOf(passphrase, salt, recipe.output);
  if (!secret) return failed("backup-wrong-passphrase");
  const head = bytesOf(`${format}\n${utf8.decode(second)}\n`);
  const inner = reader(unseal(await keyFor(secret, salt, format), head, outer.rest()));
  try {
    return await readLines(inner, taking);
  } catch (thrown) {
    if (thrown instanceof Damaged) return failed("backup-damaged");
    throw thrown;
  }
};

/** What opens it, of what was typed; null where nothing does. */
const secretOf = async (
  passphrase: string,
  salt: Bytes,
  { argon2id, check }: v.InferOutput<typeof recipeShape>,
): Promise<Bytes | null> => {
  for (const typed of passphraseForms(passphrase)) {
    const secret = await passphraseToKey(typed, salt, argon2id);
    if ((await checkOf(secret)) === check) return secret;
  }
  return null;
};

const readLines = async (
  inner: ReturnType<typeof reader>,
  { db, clip }: Taking,
): Promise<Result<string, BackupProblem>> => {
  let made = "";
  let sql: string | null = null;
  let width = 0;
  let known: ReadonlySet<string> = new Set();
  const count = { rows: 0, files: 0 };
  for (;;) {
    const found = v.safeParse(lineShape, json(await inner.line()));
    if (!found.success) return failed("backup-damaged");
    const line = found.output;
    if (Array.isArray(line)) {
      if (sql === null || line.length !== width) return failed("backup-damaged");
      db.run(sql, line.map(read));
      count.rows++;
    } else if ("format" in line) {
      if (line.schema > schemaVersion)
        return failed("backup-newer", { with: { found: line.schema, known: schemaVersion } });
      made = line.made;
      migrate(db, steps.slice(0, line.schema));
      db.script("pragma foreign_keys = off; begin");
      known = new Set(carriedTables(db).map(({ name }) => name));
      for (const name of known) db.script(`delete from "${name}"`);
    } else if (made === "") {
      return failed("backup-damaged");
    } else if ("table" in line) {
      if (!known.has(line.table)) return failed("backup-damaged");
      sql = insert(line.table, line.columns, "replace");
      width = line.columns.length;
    } else if ("file" in line) {
      await clip(line.file, inner.take(line.size));
      count.files++;
    } else {
      if (line.end.rows !== count.rows || line.end.files !== count.files) return failed("backup-damaged");
      // The last chunk says that it is the last.
      if ((await inner.line()) !== null) return failed("backup-damaged");
      db.script("commit");
      migrate(db);
      return done(made);
    }
  }
};
