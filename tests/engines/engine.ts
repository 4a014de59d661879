/**
 * What a browser can be asked to do, whatever drives it: the few things that a hand and an eye can. Chromium, Firefox and
 * WebKit are engines alike (chromium.ts, firefox.ts, webkit.ts), and a visit (visit.ts) goes through the app on any.
 */
import type { ChildProcess } from "node:child_process";

export type Engine = {
  readonly name: string;
  go(url: string): Promise<void>;
  /** What `body`, an async function's in the page, returns; `given` are its arguments, as JSON. */
  ask(body: string, given?: readonly unknown[]): Promise<unknown>;
  /** Presses the middle of the element that `body` returns. */
  press(body: string, given: readonly unknown[]): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Chooses files for the input that `body` returns. */
  choose(body: string, given: readonly unknown[], paths: readonly string[]): Promise<void>;
  /** A picture (PNG) of what is seen now. */
  picture(): Promise<Uint8Array>;
  /** Kills the browser, as a phone without power does, and starts it anew with what it kept. Its page is blank. */
  kill(): Promise<void>;
  end(): Promise<void>;
};

/** The size of a phone, in CSS pixels. */
export const phone = { width: 390, height: 844 };

/** Ends `child`, which was started `detached`, and all that it has started, without asking. */
export const slay = ({ pid, exitCode }: ChildProcess): void => {
  if (pid !== undefined && exitCode === null) process.kill(-pid, "SIGKILL");
};

/** Waits until `child` is gone. */
export const gone = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
