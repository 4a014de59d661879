/**
 * XML as a stream of opened elements and their text, by saxes. A document type that only names a file elsewhere is read
 * past, and that file is never fetched; one that declares something itself is refused before anything in it is read, so no
 * entity is ever expanded (billion laughs).
 */
import { SaxesParser } from "saxes";
import { done, failed, type Result } from "../../ground/result.ts";

export type Element = {
  readonly name: string;
  readonly get: (attribute: string) => string;
  /** The line that it opens on. */
  readonly place: string;
};

const stopped = new Error("The file is not worth reading on.");
const deepest = 64;
const chunk = 65_536;

/**
 * Walks through `text`, calling `opened` as an element opens and `closed`, with the text directly in it, as it closes.
 * Refuses what is not well-formed, declarations in a DOCTYPE, and more than 64 levels.
 */
export const walkXml = (
  text: string,
  opened: (element: Element) => void,
  closed: (name: string, text: string) => void,
): Result<null, "xml-syntax" | "xml-doctype" | "xml-deep"> => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[][] = [];
  let problem: Result<never, "xml-syntax" | "xml-doctype" | "xml-deep"> | null = null;
  // The parser goes on after a fault, and makes an error of every further one; thrown, the first is the last.
  const stop = (kind: "xml-syntax" | "xml-doctype" | "xml-deep", more: Record<string, number> = {}): never => {
    problem = failed(kind, { place: String(parser.line), with: more });
    throw stopped;
  };
  parser.on("doctype", (type) => {
    if (type.replace(/"[^"]*"|'[^']*'/gu, "").includes("[")) stop("xml-doctype");
  });
  parser.on("error", () => stop("xml-syntax"));
  parser.on("opentag", ({ name, attributes }) => {
    if (texts.push([]) > deepest) stop("xml-deep", { most: deepest });
    opened({ name, get: (attribute) => attributes[attribute] ?? "", place: String(parser.line) });
  });
  const add = (part: string): void => void texts.at(-1)?.push(part);
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    closed(name, texts.pop()?.join("") ?? "");
  });
  // A DOCTYPE stands before the first element; looking there first keeps saxes from collecting a huge one.
  const before = /<!DOCTYPE(?:[^>"'[]|"[^"]*"|'[^']*')*(?:\[|$)|<!ENTITY/iu.exec(text.slice(0, chunk));
  if (before) return failed("xml-doctype", { place: String(text.slice(0, before.index).split("\n").length) });
  try {
    for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
    parser.close();
  } catch (thrown) {
    if (thrown !== stopped || problem === null) throw thrown;
    return problem;
  }
  return done(null);
};

/** Text made safe for an element or a quoted attribute; characters that XML cannot hold become a blank. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
