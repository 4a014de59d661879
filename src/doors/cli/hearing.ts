/** Hears a film or sound file for a command, with a bar and Ctrl-C, as a `Result` like any other reading of a file. */
import { done, failed, type Result } from "../../ground/result.ts";
import type { Recording } from "../../recording/recording.ts";
import { progressBar } from "./bar.ts";
import { type Args, type Terminal, wholeNumber } from "./command.ts";
import type { SaidNote } from "./files.ts";
import { remarkToNote } from "../../keeping/remarks.ts";
import { noteLine, noteSentence } from "./sentences.ts";

/** A recording, and what of the file could not be heard: in every JSON that is printed of it. */
export type HeardFile = { readonly recording: Recording; readonly notes: readonly SaidNote[] };

export const ageHelp = "  --age MONTHS        how old the child is: under 36, a schoolchild's voice is not the child's";
export const ageOptions: readonly string[] = ["age"];

/** What is heard in `file`. What could not be heard of it is said on standard error, and comes with it. */
export const hearInput = async (file: string, args: Args, terminal: Terminal): Promise<Result<HeardFile>> => {
  const age = args.one("age") === undefined ? done(null) : wholeNumber(args, "age", [0, 1200, 0]);
  if (!age.ok) return age;
  // The listener is large: no other command waits for it to load.
  const { listenFile } = await import("./hear.ts");
  const progress = progressBar(terminal, () => performance.now());
  const heard = await listenFile(file, {
    onProgress: (share) => progress.show(share, "heard"),
    signal: terminal.signal,
    family: { child: age.value, siblings: [] },
  });
  progress.end();
  if (!heard.ok) {
    const { kind, with: values } = heard.problem;
    if (kind === "cancelled") return failed("interrupted");
    return failed(kind, values === undefined ? {} : { with: values });
  }
  const { recording, remarks } = heard.value;
  const notes = remarks.map((remark) => {
    const note = remarkToNote(remark);
    terminal.err(noteLine(note, file));
    return { code: note.kind, count: "count" in remark ? remark.count : 1, said: noteSentence(note) };
  });
  return done({ recording, notes });
};
