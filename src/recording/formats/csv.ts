/** Tables as text: commas, semicolons or tabs between fields, RFC 4180 quotes, any line end. */
import { done, failed, type Result } from "../../ground/result.ts";

export type Line = { readonly fields: readonly string[]; readonly place: string };

/**
 * The rows of a table. The delimiter is what stands most in the first line that holds any. A quoted field may hold
 * delimiters, line ends and doubled quotes; in a table with tabs (which ELAN writes without quoting) a quote that does
 * not close on its line is a plain character. Blank lines are left out. Refuses a quote that never closes.
 */
export const parseTable = (text: string): Result<Line[], "table-quote"> => {
  const delimiter = delimiterOf(text);
  const lines: Line[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const fields: string[] = [];
    const place = String(line);
    let literal = false;
    for (;;) {
      if (text[at] === '"' && !literal) {
        const quoted = quotedField(text, at, delimiter);
        if (quoted) {
          fields.push(quoted.value);
          line += newlines(text, at, quoted.end);
          at = quoted.end;
        } else if (delimiter === "\t") {
          literal = true;
          continue;
        } else return failed("table-quote", { place: String(line) });
      } else {
        let end = at;
        while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
        fields.push(text.slice(at, end));
        at = end;
      }
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    line++;
    if (fields.some((field) => field.trim() !== "")) lines.push({ fields, place });
  }
  return done(lines);
};

/** The field that a quote at `at` opens, and where it ends; null where it does not close before a delimiter or line end. */
const quotedField = (text: string, at: number, delimiter: string): { value: string; end: number } | null => {
  const limit = delimiter === "\t" ? endOfLine(text, at) : text.length;
  let value = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote >= limit) return null;
    value += text.slice(from, quote);
    from = quote + 1;
    if (text[from] !== '"') break;
    value += '"';
    from++;
  }
  const after = text[from];
  return after === undefined || after === delimiter || after === "\n" || after === "\r" ? { value, end: from } : null;
};

const endOfLine = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
};

const newlines = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
};

const delimiterOf = (text: string): string => {
  for (const line of text.slice(0, 20_000).split(/\r\n|\n|\r/u)) {
    const counts = ["\t", ",", ";"].map((each) => ({ each, count: line.split(each).length - 1 }));
    const [most] = counts.sort((a, b) => b.count - a.count);
    if (most && most.count > 0) return most.each;
  }
  return ",";
};

/** A table as text, quoted where it has to be, with CRLF for commas as RFC 4180 says, and LF for tabs. */
export const formatTable = (rows: readonly (readonly string[])[], delimiter: "," | "\t"): string => {
  const quote = (field: string): string =>
    field.includes('"') || field.includes(delimiter) || /[\r\n]/u.test(field)
      ? `"${field.replaceAll('"', '""')}"`
      : field;
  const end = delimiter === "\t" ? "\n" : "\r\n";
  return rows.map((row) => row.map(quote).join(delimiter) + end).join("");
};
