/**
 * Many pairs of codings: which they are, by a table of paths or by two folders, and what comes of them: a row, a line of JSON or
 * a line of words for each, then all their units together.
 */
import type { Pair, PairTold } from "./agreerows.ts";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { done, failed, type Result } from "../../ground/result.ts";
import { agreementOf, type AgreementOptions, compare, type Comparison, pooledOf } from "../../reading/agreement.ts";
import { formatTable, parseTable } from "../../recording/formats/csv.ts";
import { sniff } from "../../recording/formats/formats.ts";
import { decode } from "../../recording/formats/text.ts";
import { pairHeader, pairRows } from "./agreerows.ts";
import { pairInWords, pooledInWords } from "./agreewords.ts";
import { progressBar } from "./bar.ts";
import { readCodingFile } from "./codings.ts";
import type { Args, CommandOutcome, Terminal } from "./command.ts";
import { sinkFor } from "./corpus.ts";
import { areSame, bytesOf, isCoded, isStandard, notesOf } from "./files.ts";
import { listedPath } from "./inputs.ts";
import { problemLine, problemSentence } from "./sentences.ts";

export type Pairs = { readonly columns: readonly string[]; readonly pairs: readonly Pair[] };

/** What the two columns may be called; else they are the first two. */
const called = [
  ["a", "b"],
  ["file_a", "file_b"],
  ["coder_a", "coder_b"],
  ["coder1", "coder2"],
] as const;

/**
 * The pairs that a table names, or null where `file` is none: two columns of paths, from here or from the table's own folder, of
 * which most are there or end as recordings do. The other columns are taken along.
 */
export const pairsInTable = async (file: string): Promise<Result<Pairs | null>> => {
  if (isStandard(file) || !/\.(?:csv|tsv|txt|tab)$/iu.test(file)) return done(null);
  const bytes = await bytesOf(file);
  if (!bytes.ok) return done(null);
  const seen = sniff(bytes.value.subarray(0, 65_536));
  if (!seen.ok || seen.value !== null) return done(null);
  const lines = parseTable(decode(bytes.value).text);
  if (!lines.ok) return done(null);
  const rows = lines.value.map(({ fields }) => fields.map((field) => field.trim()));
  const head = rows[0]?.map((name) => name.toLowerCase()) ?? [];
  const [placeA, placeB] = called
    .map(([a, b]) => [head.indexOf(a), head.indexOf(b)] as const)
    .find(([a, b]) => a >= 0 && b >= 0) ?? [0, 1];
  const isPath = async (name: string | undefined): Promise<boolean> =>
    name !== undefined && name !== "" && (isCoded(name) || (await listedPath(name, file)) !== null);
  const headed = !(await isPath(rows[0]?.[placeA])) && !(await isPath(rows[0]?.[placeB]));
  const named = headed ? rows.slice(1) : rows;
  const some = await Promise.all(
    named.slice(0, 50).map(async (row) => (await isPath(row[placeA])) && (await isPath(row[placeB]))),
  );
  if (some.filter(Boolean).length * 2 <= some.length) return done(null);
  const along = (rows[0] ?? []).flatMap((_, at) => (at === placeA || at === placeB ? [] : [at]));
  const pairs = await Promise.all(
    named.map(async (row) => {
      const [a, b] = [row[placeA] ?? "", row[placeB] ?? ""];
      const taken = along.map((at) => row[at] ?? "");
      return { a: (await listedPath(a, file)) ?? a, b: (await listedPath(b, file)) ?? b, taken };
    }),
  );
  return done({ columns: along.map((at) => (headed ? (rows[0]?.[at] ?? "") : `column_${at + 1}`)), pairs });
};

/**
 * The codings of the same names in two folders, at any depth: of the same path, or of the same path but for the ending. One that
 * has no other stands with "" beside it.
 */
export const pairsInFolders = async (folderA: string, folderB: string): Promise<Result<Pairs>> => {
  const [inA, inB] = await Promise.all([folderA, folderB].map(codedIn));
  if (!inA?.ok || !inB?.ok) return failed("file-refused");
  const stem = (path: string): string => path.replace(/\.gz$/iu, "").replace(/\.[^./\\]+$/u, "");
  const stems = Map.groupBy(inB.value, stem);
  const met = new Set<string>();
  const pairs = inA.value.map((path): Pair => {
    const alike = stems.get(stem(path)) ?? [];
    const other = inB.value.includes(path) ? path : alike.length === 1 ? alike[0] : undefined;
    if (other !== undefined) met.add(other);
    return { a: join(folderA, path), b: other === undefined ? "" : join(folderB, other), taken: [] };
  });
  const alone = inB.value.flatMap((path) => (met.has(path) ? [] : [{ a: "", b: join(folderB, path), taken: [] }]));
  return done({ columns: [], pairs: [...pairs, ...alone] });
};

const codedIn = async (folder: string): Promise<Result<string[]>> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!found) return failed("file-refused");
  return done(
    found
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && isCoded(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort(),
  );
};

/** True where `out` is one of the files that are read. */
const isRead = async (out: string, files: readonly string[]): Promise<boolean> =>
  !isStandard(out) && (await Promise.all(files.map((file) => areSame(out, file)))).some(Boolean);

/** Compares every pair, as a table where `--csv` says where, and lists at the end those that could not be. Refuses to write over what is read. */
export const agreePairs = async (
  { columns, pairs }: Pairs,
  args: Args,
  options: Required<AgreementOptions>,
  terminal: Terminal,
): Promise<CommandOutcome> => {
  const out = args.one("csv");
  const form = out === undefined ? (args.has("json") ? "json" : "words") : args.has("long") ? "long" : "wide";
  if (
    out !== undefined &&
    (await isRead(out, [...args.files, ...args.all("map"), ...pairs.flatMap(({ a, b }) => [a, b])]))
  )
    return { ...failed("file-same"), file: out };
  const opened = sinkFor(out, terminal);
  if (!opened.ok) return { ...opened, file: out ?? "" };
  const sink = opened.value;
  const delimiter = out !== undefined && /\.(?:tsv|tab)$/iu.test(out) ? "\t" : ",";
  const shape = { long: form === "long", columns, ...options };
  const rows = (told: PairTold | { readonly pooled: ReturnType<typeof pooledOf> }, pair?: Pair): string =>
    formatTable(pairRows(told, pair, shape), delimiter);
  const progress = progressBar(terminal, () => performance.now());
  const bad: string[] = [];
  const counted: Comparison[] = [];
  let noted = 0;
  const textOf = (pair: Pair, told: PairTold): string => {
    const { counts, notes, problem } = told;
    const known = { a: pair.a, b: pair.b };
    if (form === "wide" || form === "long") return rows(told, pair);
    if (form === "words") return counts ? pairInWords(agreementOf(counts), pair.a, pair.b) : "";
    const taken = Object.fromEntries(columns.map((column, at) => [column, pair.taken[at] ?? ""]));
    const found = counts ? agreementOf(counts) : { problem: problem && { ...problem, said: problemSentence(problem) } };
    const along = columns.length > 0 ? { metadata: taken } : {};
    return `${JSON.stringify({ ...known, ...along, ...found, ...(notes.flat().length > 0 ? { notes: notes.flat() } : {}) })}\n`;
  };
  try {
    const begun = out === undefined ? done(null) : sink.write(formatTable([pairHeader(shape)], delimiter));
    if (!begun.ok) return { ...begun, file: out ?? "" };
    for (const [at, pair] of pairs.entries()) {
      if (terminal.signal.aborted) return failed("interrupted-pairs", { with: { count: at } });
      const told = await toldOf(pair, args, options, form === "words" ? terminal : { ...terminal, err: () => {} });
      if (told.problem) bad.push(problemLine(told.problem, told.file));
      if (told.counts) counted.push(told.counts);
      if (told.notes.flat().length > 0) noted++;
      progress.show((at + 1) / pairs.length, `compared, ${at + 1} of ${pairs.length}`);
      const written = sink.write(textOf(pair, told));
      if (!written.ok) return { ...written, file: out ?? "" };
    }
    const pooled = pooledOf(counted);
    const last =
      form === "json"
        ? `${JSON.stringify({ ...pooled, unit: options.unit, tolerance: options.tolerance })}\n`
        : form === "words"
          ? pooledInWords(pooled)
          : rows({ pooled });
    const written = counted.length > 0 ? sink.write(last) : done(null);
    if (!written.ok) return { ...written, file: out ?? "" };
  } finally {
    progress.end();
    sink.close();
  }
  for (const line of bad) terminal.err(line);
  if (noted > 0 && form !== "words")
    terminal.err(problemLine({ kind: "pairs-noted", with: { count: noted, of: pairs.length } }));
  return bad.length > 0 ? failed("pairs-bad", { with: { count: bad.length, of: pairs.length } }) : done(null);
};

/** What there is to tell of a pair; the file in which its problem is, where one has. */
const toldOf = async (
  { a, b }: Pair,
  args: Args,
  options: AgreementOptions,
  terminal: Terminal,
): Promise<PairTold & { readonly file?: string }> => {
  if (a === "" || b === "") return { notes: [[], []], problem: { kind: "pair-alone" }, file: a || b };
  const readA = await readCodingFile(a, args, terminal, 0);
  if (!readA.ok) return { notes: [[], []], problem: readA.problem, file: a };
  const readB = await readCodingFile(b, args, terminal, 1);
  if (!readB.ok) return { notes: [notesOf(readA.value.said), []], problem: readB.problem, file: b };
  const notes = [notesOf(readA.value.said), notesOf(readB.value.said)] as const;
  return { counts: compare(readA.value.recording, readB.value.recording, options), notes };
};
