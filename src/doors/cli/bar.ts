/** A progress bar on standard error, for work that takes over a second while a person watches (docs/cli.md#how-it-ends). */
import type { Terminal } from "./command.ts";

const wide = 30;
const patience = 1000;

/**
 * A bar that `show` moves (0 to 1) and `end` wipes. It appears a second after `now` said the work began, and never
 * where nobody watches. `now` gives milliseconds.
 */
export const progressBar = (
  terminal: Terminal,
  now: () => number,
): { show: (share: number, of: string) => void; end: () => void } => {
  const begun = now();
  let shown = "";
  return {
    show: (share, of) => {
      if (!terminal.watched || now() - begun < patience) return;
      const full = Math.round(Math.min(1, Math.max(0, share)) * wide);
      const next = `\r${"#".repeat(full)}${".".repeat(wide - full)} ${Math.floor(share * 100)} % ${of}`;
      if (next !== shown) terminal.draw(next);
      shown = next;
    },
    end: () => {
      if (shown !== "") terminal.draw(`\r${" ".repeat(shown.length)}\r`);
      shown = "";
    },
  };
};
