/**
 * Everything in open formats: one JSON file with its schema (JSON Schema 2020-12), a CSV a kind, and the clips as files, in
 * one zip that is written as a stream. Not encrypted: it is for the person to read.
 */
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Entry } from "../diary/entry.ts";
import { kinds } from "../diary/kinds.ts";
import { csvLine, plainCell } from "../ground/csv.ts";
import { base64 } from "./backup.ts";
import { carriedTables, leavingRowsOf, valueOf } from "./carried.ts";
import { clipsOf, type Vault } from "./carrying.ts";
import { type DbRow, text, textOrNull } from "./database.ts";
import type { Own } from "./own.ts";
import { type OwnCounts, stayingIn } from "./ownalong.ts";

const format = "attune.export/1";

/** Where the rows of a table hold JSON as text, it is written as JSON. */
const jsonColumns = new Map([
  ["play", ["base", "clip", "beside_as"]],
  ["settling", ["body"]],
  ["step", ["body"]],
  ["entry", ["body"]],
]);

const endings = new Map([
  ["video/mp4", "mp4"],
  ["video/quicktime", "mov"],
  ["video/webm", "webm"],
  ["video/x-matroska", "mkv"],
  ["audio/mp4", "m4a"],
  ["audio/mpeg", "mp3"],
  ["audio/wav", "wav"],
  ["audio/x-wav", "wav"],
  ["audio/ogg", "ogg"],
  ["audio/flac", "flac"],
  ["audio/webm", "webm"],
]);

/** What the JSON file looks like, for programs that read it. */
const exportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: format,
  description:
    'Everything that one Attune vault keeps. `tables` has the rows of each table; `entry` is the diary: of the entries of one `thing`, the one with the greatest `clock` (then `id`) is in force, and a null `body` means deleted. Bytes are {"base64"}.',
  type: "object",
  required: ["format", "made", "tables", "leftOut"],
  properties: {
    format: { const: format },
    made: { type: "string", format: "date-time" },
    leftOut: {
      type: "object",
      description:
        "How many things of the caregiver's own side are not in this file: of the story and the self-checks, because their switch is off; and because they lay behind a closed lock.",
      required: ["story", "check", "closed"],
      properties: { story: { type: "integer" }, check: { type: "integer" }, closed: { type: "integer" } },
    },
    tables: {
      type: "object",
      required: ["play", "step", "moment", "setting", "entry"],
      additionalProperties: { type: "array", items: { type: "object" } },
      properties: {
        own: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "side", "kind", "at", "body"],
            properties: { side: { enum: ["story", "check"] }, at: { type: "string", format: "date-time" } },
          },
        },
        entry: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "thing", "clock", "logged", "body"],
            properties: {
              body: {
                type: "object",
                required: ["format", "id", "thing", "kind", "children", "by", "at", "logged", "clock", "body"],
                properties: {
                  format: { const: "attune.entry/1" },
                  kind: { enum: kinds },
                  children: { type: "array", items: { type: "string" } },
                  at: {
                    type: "object",
                    required: ["local", "zone", "instant"],
                    properties: {
                      local: { type: "string" },
                      zone: { type: "string" },
                      instant: { type: "integer", description: "Milliseconds since 1970, UTC." },
                    },
                  },
                  body: { type: ["object", "null"] },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;

type OwnOut = { readonly rows: readonly object[]; readonly leftOut: OwnCounts & { readonly closed: number } };

/** What goes out of the caregiver's own side, opened, and how much does not. */
const ownOut = async ({ db }: Vault, own: Pick<Own, "opened"> | null): Promise<OwnOut> => {
  const table = carriedTables(db).find(({ name }) => name === "own");
  const leaving: readonly DbRow[] = table ? leavingRowsOf(db, table) : [];
  const rows: object[] = [];
  for (const row of leaving) {
    const plain = await own?.opened(row);
    if (plain) rows.push({ id: row["id"], side: row["side"], ...plain, body: JSON.parse(plain.body) });
  }
  return { rows, leftOut: { ...stayingIn(db), closed: leaving.length - rows.length } };
};

/** The JSON file, in pieces. */
function* jsonPieces({ db }: Vault, made: string, own: OwnOut): Generator<string> {
  yield `{"format":${JSON.stringify(format)},"made":${JSON.stringify(made)},"leftOut":${JSON.stringify(own.leftOut)},"tables":{`;
  let before = "";
  for (const table of carriedTables(db)) {
    // What opens a lock is of no use in a file that is open.
    if (table.name === "own_key") continue;
    yield `${before}\n${JSON.stringify(table.name)}:[`;
    before = ",";
    if (table.name === "own") {
      yield `${own.rows.map((row) => `\n${JSON.stringify(row)}`).join()}]`;
      continue;
    }
    let comma = "\n";
    const parsed = jsonColumns.get(table.name) ?? [];
    for (const row of leavingRowsOf(db, table)) {
      const values = table.columns.map((column) => {
        const value = valueOf(row[column]);
        if (value instanceof Uint8Array) return [column, { base64: base64(value) }];
        return [column, parsed.includes(column) && typeof value === "string" ? JSON.parse(value) : value];
      });
      yield comma + JSON.stringify(Object.fromEntries(values));
      comma = ",\n";
    }
    yield "]";
  }
  yield "}}\n";
}

const cellOf = (value: unknown): string => {
  if (typeof value === "string" || typeof value === "number" || value === null) return plainCell(value);
  if (Array.isArray(value)) return plainCell(value.join(" "));
  return plainCell(typeof value === "boolean" ? Number(value) : JSON.stringify(value));
};

/** What is in force of one kind, a line each: when, of whom, and each part of what was said. */
const entriesCsv = (entries: readonly Entry[], nameOf: (child: string) => string): string => {
  const columns = [...new Set(entries.flatMap(({ body }) => Object.keys(body ?? {})))].filter((name) => name !== "v");
  const head = ["thing", "local", "zone", "children", "by", "logged", ...columns];
  const lines = entries.map(({ thing, at, children, by, logged, body }) => {
    const parts: Record<string, unknown> = { ...body };
    const of = children.map(nameOf).join(" ");
    return csvLine(
      [thing, at.local, at.zone, of, by, logged, ...columns.map((name) => parts[name] ?? null)].map(cellOf),
    );
  });
  return csvLine(head) + lines.join("");
};

const csvPlain = (vault: Vault, table: string, columns: readonly string[]): string =>
  csvLine(columns) +
  vault.db
    .rows(`select ${columns.join()} from ${table}`)
    .map((row) => csvLine(columns.map((column) => cellOf(row[column] ?? null))))
    .join("");

/**
 * The bytes of the zip. `made`: ISO 8601. `onShare` 0 to 1, by the bytes of the clips and one step for all that is text.
 */
export async function* plainExport(
  vault: Vault & { readonly own?: Pick<Own, "opened"> },
  made: string,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let problem: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) problem = error;
    else ready.push(piece);
  });
  const taken = function* (): Generator<Uint8Array> {
    if (problem) throw problem;
    yield* ready.splice(0);
  };
  const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
  const add = async function* (name: string, pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for (const piece of pieces) {
      file.push(bytes(piece));
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  };
  const names = new Map(vault.tables.children().map(({ id, nickname }) => [id, nickname]));

  yield* add("attune.json", jsonPieces(vault, made, await ownOut(vault, vault.own ?? null)));
  yield* add("attune.schema.json", [`${JSON.stringify(exportSchema, null, 2)}\n`]);
  for (const kind of kinds) {
    const entries = vault.tables.entriesOf({ kinds: [kind] });
    if (entries.length > 0) yield* add(`${kind}.csv`, [entriesCsv(entries, (id) => names.get(id) ?? id)]);
  }
  yield* add("recordings.csv", [csvPlain(vault, "play", ["id", "title", "made_at", "length", "clip_file"])]);
  yield* add("recording-moments.csv", [
    csvPlain(vault, "moment", ["id", "play", "starts", "ends", "why", "seen", "saying", "kept_at"]),
  ]);
  const clips = await clipsOf(vault);
  const all = clips.reduce((sum, { file }) => sum + file.size, 1);
  let past = 1;
  onShare(past / all);
  for (const { name, file } of clips) {
    const [row] = vault.db.rows("select clip from play where clip_file = ?", [name]);
    const clip: unknown = JSON.parse(textOrNull(row?.["clip"]) ?? "{}");
    const type = typeof clip === "object" && clip !== null && "type" in clip ? text(clip.type) : "";
    const ending = endings.get(type.replace(/;.*$/, "")) ?? "bin";
    const entry = new ZipPassThrough(`clips/${name}.${ending}`);
    zip.add(entry);
    for await (const piece of file.bytes()) {
      entry.push(piece);
      past += piece.length;
      onShare(past / all);
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
