/** The stage as all test files of a run share it: the first that asks for it builds it, and the others wait until it has. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { inject, vi } from "vitest";
import { buildStage, setStage, type Stage } from "./stage.fixture.ts";

/** The stage with the modules at the paths `more` on its page. */
export const sharedStage = async (more: readonly string[] = []): Promise<Stage> => {
  const folder = join(inject("run"), ["stage", ...more.map((path) => basename(path))].join(" "));
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  const ended = join(folder, "ended");
  if (isFirst) await buildStage(folder, more).finally(() => writeFile(ended, ""));
  else await vi.waitUntil(() => existsSync(ended), { timeout: 100_000, interval: 100 });
  return setStage(more, folder);
};
