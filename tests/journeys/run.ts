/** What all files of a run that open a browser share: a folder, which is gone when the run is over. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the run's folder. */
    readonly run: string;
  }
}

const begin = ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), "attune-run-"));
  provide("run", folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
export default begin;
