/**
 * The page as one HTML file that opens in any browser without a network: its policy asks for nothing from anywhere
 * (Content Security Policy level 3). Films stand in it as base64 (RFC 4648): in place where they are small, else in
 * pieces that a script puts together; sealed, everything stands in such pieces (docs/bundle.md#the-file).
 */
import { jsonMarkup, type Markup, markup, trusted } from "./markup.ts";

/** Films up to this many bytes stand in place and play without a script: Firefox plays data of at most 32 MB in an address. */
export const inPlaceMost = 20 * 1024 * 1024;
/** Bytes of a piece; a multiple of three, so that base64 needs no filling within. */
export const pieceBytes = 768 * 1024;

/** What a piece of base64 comes to in the file, with its element. */
const around = { before: '<script type="text/plain" data-piece="', after: "</script>\n" } as const;

/** A text as it is, or the bytes of the film at that place as base64: in place, or in elements of their own. */
export type FilePiece =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "base64"; readonly film: number }
  | { readonly is: "pieces"; readonly of: string; readonly film: number };

/** A media type as it may stand in an address; what is none is a film of the usual kind. */
export const safeType = (type: string): string => (/^(?:video|audio)\/[\w.+-]+$/.test(type) ? type : "video/mp4");

/** Where a film's bytes come in the page, told apart from all text: no text may hold it (markup.ts). */
const slot = (film: number): Markup => trusted(`\u0000${film}\u0000`);
const slots = /\u0000(\d+)\u0000/;

/** The element of the film at that place, of `size` bytes. `later`: a script brings its bytes. */
export const filmMarkup = (
  film: number,
  { type, isFilm }: { readonly type: string; readonly isFilm: boolean },
  how: "in place" | "later",
): Markup => {
  const source =
    how === "later" ? markup`data-film="${film}"` : markup`src="data:${safeType(type)};base64,${slot(film)}"`;
  const kind = how === "later" ? markup` data-type="${safeType(type)}"` : null;
  return isFilm
    ? markup`<video controls playsinline preload="metadata" ${source}${kind}></video>`
    : markup`<audio controls preload="metadata" ${source}${kind}></audio>`;
};

/** A script's hash, as a policy names it (`sha256-...`). */
export type Hashes = { readonly style: string; readonly scripts: readonly string[] };

/** The policy: nothing from outside, and of what is inside only what is named. `wasm`: a key is worked out in WebAssembly. */
export const filePolicy = ({ style, scripts }: Hashes): string =>
  [
    "default-src 'none'",
    `style-src '${style}'`,
    "img-src data:",
    "media-src data: blob:",
    ...(scripts.length > 0 ? [`script-src ${scripts.map((one) => `'${one}'`).join(" ")} 'wasm-unsafe-eval'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

export type FileParts = {
  readonly title: string;
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly style: string;
  readonly scripts: readonly string[];
  readonly hashes: Hashes;
  /** What stands in it, films' places among it. */
  readonly body: Markup;
  /** Beside it, as JSON, by the ids of their elements. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Films whose bytes stand in elements of their own, at the end. */
  readonly later: readonly { readonly of: string; readonly film: number }[];
};

/** The file in the order in which it is written. */
export const piecesOfFile = (parts: FileParts): readonly FilePiece[] => {
  const { title, tag, dir, style, scripts, hashes, body, data, later } = parts;
  const head = markup`<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${filePolicy(hashes)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body class="bundlefile">
${body}
${Object.entries(data).map(([id, value]) => markup`<script type="application/json" id="${id}">${jsonMarkup(value)}</script>\n`)}`;
  const inside = head.text
    .split(slots)
    .map((text, n): FilePiece => (n % 2 ? { is: "base64", film: Number(text) } : { is: "text", text }));
  const end = `${scripts.map((script) => `<script>${script}</script>\n`).join("")}</body>\n</html>\n`;
  return [...inside, ...later.map((one): FilePiece => ({ is: "pieces", ...one })), { is: "text", text: end }];
};

/** What opens and closes a piece's element. */
export const pieceOpens = (of: string): string => `${around.before}${of}">`;
export const pieceCloses = around.after;

const utf8 = (text: string): number => new TextEncoder().encode(text).length;
const base64Size = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** How many bytes the file will have; `films`: the sizes of what is put in, in bytes. */
export const sizeOfFile = (pieces: readonly FilePiece[], films: readonly number[]): number =>
  pieces.reduce((sum, piece) => {
    if (piece.is === "text") return sum + utf8(piece.text);
    const bytes = films[piece.film] ?? 0;
    if (piece.is === "base64") return sum + base64Size(bytes);
    const elements = Math.ceil(bytes / pieceBytes);
    return sum + base64Size(bytes) + elements * utf8(pieceOpens(piece.of) + pieceCloses);
  }, 0);
