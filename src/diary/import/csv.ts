/** Comma-separated values (RFC 4180): quoted cells may hold commas, quotes and line breaks. */

/** The rows of `text`, each with the line on which it begins (from 1). Empty lines are left out; a byte-order mark too. */
export const csvRows = (text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] => {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let [line, begun] = [1, 1];
  const endRow = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell !== "") rows.push({ line: begun, cells });
    [cells, cell] = [[], ""];
  };
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
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
    else if (char === ",") {
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
