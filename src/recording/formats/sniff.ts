/**
 * What a coded file is, seen in its first bytes. Programs give their exports endings that say little (ELAN's and Audacity's
 * tables are `.txt`), and people rename files.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import type { FormatProblem } from "./format.ts";
import { decode } from "./text.ts";

const head = 65_536;

/** The types of RTTM's lines that a file may begin with. */
const rttmLine =
  /^(?:SEGMENT|NOSCORE|NO_RT_METADATA|LEXEME|NON-LEX|NON-SPEECH|FILLER|EDIT|IP|SU|CB|A\/P|SPEAKER|SPKR-INFO)(?:[ \t]+\S+){4}/u;

/**
 * The ending of the format that the bytes show, or null where they are a table or nothing known and the name decides.
 * Refuses a workbook and Praat's binary form, which have to be saved otherwise.
 */
export const sniff = (bytes: Uint8Array): Result<string | null, FormatProblem> => {
  const first = bytes.subarray(0, head);
  const latin = new TextDecoder("latin1").decode(first);
  if (latin.startsWith("PK\u0003\u0004"))
    return latin.includes("xl/") || latin.includes("[Content_Types].xml") ? failed("file-xlsx") : done("opf");
  if (latin.startsWith("ooBinaryFile")) return failed("file-binary", { with: { format: "Praat" } });
  // A cut in the middle of a letter is no fault of the file's.
  const text = decode(first.length < bytes.length ? first.subarray(0, head - (head % 2)) : first).text.trimStart();
  if (text.startsWith("<")) {
    if (/<ANNOTATION_DOCUMENT[\s>]/u.test(text)) return done("eaf");
    return done(/<ITS[\s>]/u.test(text) ? "its" : null);
  }
  if (/^(?:File type\s*=\s*)?"ooTextFile/u.test(text) || text.startsWith('"Praat chronological TextGrid'))
    return done("textgrid");
  if (/^@(?:UTF8|Begin|PID|Font|Window|ColorWords)\b/u.test(text)) return done("cha");
  if (text.startsWith("{")) {
    if (text.includes('"attune.recording/')) return done("json");
    return done(/"(?:behaviors_conf|observations|project_format_version)"\s*:/u.test(text) ? "boris" : null);
  }
  const line = text.split(/\r\n|\n|\r/u).find((each) => each.trim() !== "" && !/^\s*(?:;|#(?!\d+\s*$))/u.test(each));
  return done(rttmLine.test(line ?? "") ? "rttm" : null);
};
