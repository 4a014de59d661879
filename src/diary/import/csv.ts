/**
 * Comma-separated values (RFC 4180), as apps write them and as Excel saves them: quoted cells may hold commas, quotes and
 * line breaks; the separator may be a semicolon or a tab, or be named in a first line (`sep=;`); the bytes may be UTF-8,
 * UTF-16 with its mark, or Windows-1252.
 */

/** The text of a file. What is no UTF-8 is taken for Windows-1252, which has a letter for every byte. */
export const textOf = (bytes: Uint8Array): string => {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (mark) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

const named = /^\uFEFF?"?sep=(.)"?\r?\n/i;
/** What stands between the cells of `text`: what its first line names, or of comma, semicolon and tab the one that its head has most of. */
export const separatorOf = (text: string): string => {
  const told = named.exec(text)?.[1];
  if (told !== undefined) return told;
  const head = (/^[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((one) => ({ one, n: head.split(one).length }));
  return counts.reduce((most, next) => (next.n > most.n ? next : most)).one;
};

/** The rows of `text`, each with the line on which it begins (from 1). Empty lines, a byte-order mark and a line that names the separator are left out. */
export const csvRows = (
  text: string,
  separator = ",",
): readonly { readonly line: number; readonly cells: readonly string[] }[] => {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  const begins = named.test(text) ? 2 : 1;
  let [line, begun] = [begins, begins];
  const endRow = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell !== "") rows.push({ line: begun, cells });
    [cells, cell] = [[], ""];
  };
  const source = text
    .replace(named, "")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === "\n") line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === separator) {
      cells.push(cell);
      cell = "";
    } else if (char === "\n") {
      endRow();
      begun = line;
    } else cell += char;
  }
  endRow();
  return rows;
};

/** One line of CSV. A cell that a table program might take for a formula gets a mark before it (OWASP, CSV injection). */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells
    .map((cell) => {
      if (typeof cell !== "string") return cell === null ? "" : String(cell);
      const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
      return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join()}\r\n`;
