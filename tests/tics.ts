/** What the tests of English hold a text to besides its ease: its tics (tics.yaml), and it without the safety rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { rulesIn } from "../tools/build/rules.ts";
import { type Tic, ticsIn } from "./ease.ts";

/** A text in English without the safety rules, which are held by content/safety and are as long as they must be. */
export const own = (text: string): string =>
  Object.values(rulesIn("en")).reduce((left, rule) => left.replaceAll(rule, " "), text);
export const tics: Readonly<Record<string, Tic>> = parse(readFileSync(join(import.meta.dirname, "tics.yaml"), "utf8"));
/** The tics that `texts` have more often than they may, a line each. */
export const ticking = (texts: readonly string[]): readonly string[] =>
  Object.entries(tics).flatMap(([name, tic]) => {
    const said = ticsIn(texts.join("\n"), { [name]: tic });
    return said.length > tic.most ? [`${name}: ${said.length} of at most ${tic.most}: ${said.join(" | ")}`] : [];
  });
