/** The house rule of rooms with a theory: each has a readme in place that begins with its rule. */
import type { Tree } from "./house.ts";

export const withTheory = ["reading", "listening", "recording/formats", "cues", "calm", "keeping", "bundle"] as const;

/** What is wrong, one line each. */
export const problemsOfReadmes = ({ files }: Tree): readonly string[] =>
  withTheory.flatMap((room) => {
    const page = files.get(`src/${room}/readme.md`);
    if (page === undefined) return [`src/${room} has a theory and no readme.md`];
    return page.startsWith("# The rule: ") ? [] : [`src/${room}/readme.md does not begin with its rule`];
  });
