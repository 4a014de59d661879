/** Hears a film or sound file for a command, with a bar and Ctrl-C, as a `Result` like any other reading of a file. */
import { done, failed, type Result } from "../../ground/result.ts";
import type { Recording } from "../../recording/recording.ts";
import { bar } from "./bar.ts";
import type { Terminal } from "./command.ts";
import { noteLine } from "./sentences.ts";

/** What is heard in `file`. A file that ends too soon is heard as far as it goes, and that is said. */
export const hear = async (file: string, terminal: Terminal): Promise<Result<Recording>> => {
  // The listener is large: no other command waits for it to load.
  const { listenFile } = await import("./hear.ts");
  const progress = bar(terminal, () => performance.now());
  const heard = await listenFile(file, {
    onProgress: (share) => progress.show(share, "heard"),
    signal: terminal.signal,
  });
  progress.end();
  if (!heard.ok) {
    const { kind, with: values } = heard.problem;
    if (kind === "cancelled") return failed("interrupted");
    return failed(kind, values === undefined ? {} : { with: values });
  }
  if (heard.value.cutShort) terminal.err(noteLine({ kind: "cut-short" }, file));
  return done(heard.value.recording);
};
