/** One of several: files with more than one observation or coder are read one at a time (CLI.md, Rulings). */
import { done, failed, type Result } from "../../ground/result.ts";
import type { FormatProblem, Note } from "./format.ts";
import { listed } from "./gather.ts";

/**
 * The one of `names` that was asked for, else the first; where there are others and none was asked for, a note lists
 * them. Refuses a name that is not there. With no names at all, the name is "".
 */
export const choose = (
  names: readonly string[],
  asked: string | undefined,
  what: "observation" | "coder",
): Result<{ name: string; said: Note[] }, FormatProblem> => {
  if (asked !== undefined) {
    if (names.includes(asked)) return done({ name: asked, said: [] });
    return failed(`${what}-not-there`, { with: { name: asked, names: listed(names), count: names.length } });
  }
  const [first = ""] = names;
  if (names.length < 2) return done({ name: first, said: [] });
  return done({ name: first, said: [{ kind: "chosen", with: { what, name: first, names: listed(names) } }] });
};
