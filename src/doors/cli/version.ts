/** Which Attune this is. */
import { readFile } from "node:fs/promises";

/** The version of this Attune, as its package says it. */
export const version = async (): Promise<string> => {
  const { version: said }: { version: string } = JSON.parse(
    await readFile(new URL("../../../package.json", import.meta.url), "utf8"),
  );
  return said;
};
