/**
 * One of several: of a file with more than one observation or coder, one is read (docs/cli.md#one-of-several); or each observation,
 * where that is wanted.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import type { FormatProblem, Note, Opened, Read, FileOptions } from "./format.ts";
import { listed } from "./gather.ts";

/**
 * The one of `names` that was asked for, else the first; where there are others and none was asked for, a note lists
 * them and says how many rows of theirs are left out (`left`, given the one that is taken). Refuses a name that is not
 * there. With no names at all, the name is "".
 */
export const chooseNamed = (
  names: readonly string[],
  options: FileOptions,
  what: "observation" | "coder",
  left: (name: string) => number,
): Result<{ name: string; said: Note[] }, FormatProblem> => {
  if (names.length > 1) options.onSeveral?.(what, names);
  const asked = options[what];
  if (asked !== undefined) {
    if (names.includes(asked)) return done({ name: asked, said: [] });
    // The one recording of a file that names none is called "".
    const there = names.filter((name) => name !== "");
    return failed(`${what}-not-there`, { with: { name: asked, names: listed(there), count: there.length } });
  }
  const [first = ""] = names;
  if (names.length < 2) return done({ name: first, said: [] });
  return done({
    name: first,
    said: [{ kind: "chosen", with: { what, name: first, names: listed(names), count: left(first) } }],
  });
};

/** The recording of a file that was opened: the observation that was asked for, else the first, which is then said. */
export const chosenOf = ({ names, rows, said, read }: Opened, options: FileOptions): Result<Read, FormatProblem> => {
  if (names === null) return read("", said);
  const chosen = chooseNamed(names, options, "observation", (name) =>
    names.reduce((sum, one) => sum + (one === name ? 0 : rows(one)), 0),
  );
  return chosen.ok ? read(chosen.value.name, [...said, ...chosen.value.said]) : chosen;
};

/** The rows by what `keyOf` says of them, in the order of the file. */
export const grouped = <Each>(rows: readonly Each[], keyOf: (row: Each) => string): Map<string, Each[]> => {
  const groups = new Map<string, Each[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};
