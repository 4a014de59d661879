/**
 * Markup from data: a tagged template in which every value is text, escaped, save what is markup already. So no word of a
 * person can become an element, an attribute or a script, wherever in the page it stands; a test tries them all.
 */

/** Text that is markup already. Made by `markup` alone, and by `trusted` from what we draw ourselves. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Put = string | number | Markup | null | false | readonly Put[];

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** `text` as it stands between tags or in quotes. What no page may hold (U+0000, U+FFFE ...) is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"']/g, (one) => names[one] ?? "");

const put = (value: Put): string => {
  if (value === null || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(put).join("");
  return escaped(String(value));
};

/** The template as markup. Attributes stand in double quotes. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Put[]): Markup =>
  new Markup(parts.map((part, n) => (n === 0 ? part : put(values[n - 1] ?? null) + part)).join(""));

/** Markup that our own drawing made: it escapes what it is given by itself. */
export const trusted = (drawn: string): Markup => new Markup(drawn);

/** `value` as JSON that can stand in a script element, whatever its texts say. */
export const jsonMarkup = (value: unknown): Markup =>
  new Markup(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
