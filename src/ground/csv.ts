/**
 * Tables as text (RFC 4180), as programs write them and as Excel saves them: commas, semicolons or tabs between cells, or what
 * a first line names (`sep=;`); quoted cells hold all of these, quotes and line ends; any line end. Of what cannot be read as
 * such nothing is lost: the line is known, and what stood there is a cell as it stands.
 */

/** A row, and the line on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };
/** `open`: the first line with a quote that opens a cell and does not close it; null where there is none. */
export type Csv = { readonly rows: readonly CsvRow[]; readonly open: number | null };

/** The text of a file: by its byte-order mark, or as the bytes have it. `isGuessed`: no UTF-8, so taken for Windows-1252, which has a letter for every byte. */
export const textOf = (bytes: Uint8Array): { readonly text: string; readonly isGuessed: boolean } => {
  const [a, b, c, d] = bytes;
  const as = (label: string) => ({ text: new TextDecoder(label).decode(bytes), isGuessed: false });
  const isWide = bytes.length > 3;
  if ((a === 0xff && b === 0xfe) || (isWide && b === 0 && d === 0 && a !== 0 && c !== 0)) return as("utf-16le");
  if ((a === 0xfe && b === 0xff) || (isWide && a === 0 && c === 0 && b !== 0 && d !== 0)) return as("utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { ...as("windows-1252"), isGuessed: true };
  }
};

const naming = /^\uFEFF?"?sep=(.)"?(?:\r\n|\n|\r)/i;

/** What stands between the cells: the one that the first line names, else the commonest in the first line that has one. */
export const separatorOf = (text: string): string => {
  const named = naming.exec(text)?.[1];
  if (named !== undefined) return named;
  for (const line of text.slice(0, 20_000).split(/\r\n|\n|\r/)) {
    const bare = line.replace(/"[^"]*"/g, "");
    const counts = ["\t", ",", ";"].map((each) => ({ each, n: bare.split(each).length - 1 }));
    const most = counts.reduce((one, next) => (next.n > one.n ? next : one));
    if (most.n > 0) return most.each;
  }
  return ",";
};

const [lf, cr, quote] = [10, 13, 34];

/**
 * The rows of `text`; lines with nothing in them, a byte-order mark and a line that names the separator are left out.
 * `isOneLine`: a cell ends on its line, for programs that write quotes as they stand (ELAN).
 */
export const csvOf = (text: string, separator = separatorOf(text), isOneLine = false): Csv => {
  const rows: CsvRow[] = [];
  const between = separator.charCodeAt(0);
  const named = naming.exec(text)?.[0];
  let at = named?.length ?? (text.startsWith("\uFEFF") ? 1 : 0);
  let line = named === undefined ? 1 : 2;
  let open: number | null = null;
  /** The end of the plain cell that begins at `from`. */
  const endOf = (from: number): number => {
    let end = from;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === between || code === lf || code === cr) break;
    }
    return end;
  };
  while (at < text.length) {
    const cells: string[] = [];
    const begun = line;
    for (;;) {
      const isQuote = text.charCodeAt(at) === quote;
      const close = isQuote ? closeOf(text, at, isOneLine) : -1;
      if (close >= 0 && endOf(close + 1) === close + 1) {
        const inside = text.slice(at + 1, close);
        cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
        if (inside.includes("\n") || inside.includes("\r")) line += inside.split(/\r\n|\n|\r/).length - 1;
        at = close + 1;
      } else {
        if (isQuote) open ??= line;
        const end = endOf(at);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (text.charCodeAt(at) !== between) break;
      at++;
    }
    at += text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === lf ? 2 : 1;
    line++;
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: begun, cells });
  }
  return { rows, open };
};

/** Where the quote at `at` is closed: by the next one that is not doubled; -1 where none is. */
const closeOf = (text: string, at: number, isOneLine: boolean): number => {
  for (let from = at + 1; ; from += 2) {
    from = text.indexOf('"', from);
    if (from < 0 || (isOneLine && /[\r\n]/.test(text.slice(at, from)))) return -1;
    if (text.charCodeAt(from + 1) !== quote) return from;
  }
};

/** One line, cells quoted where they have to be; it ends with CRLF, as the RFC says, and with LF where tabs stand between. */
export const csvLine = (cells: readonly string[], separator: "," | "\t" = ","): string => {
  const written = cells.map((cell) =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return written.join(separator) + (separator === "\t" ? "\n" : "\r\n");
};

/** A cell for a table that people open: what a table program might take for a formula gets a mark before it (OWASP, CSV injection). */
export const plainCell = (cell: string | number | null): string =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? "");
