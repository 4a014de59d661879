/** How large something is, in words. */
import { say } from "../../words/words.ts";

/** `bytes` in megabytes, at least a tenth of one. */
export const sizeWords = (bytes: number): string =>
  say("settings.megabytes", { n: Math.max(0.1, Math.round(bytes / 100_000) / 10) });
