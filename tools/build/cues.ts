/**
 * Reads content/cues and holds it to its rules: every cue has its words and a picture, every age has cues of each group,
 * and none of that hangs on eyes or face. `virtual:cues` is the list. What is wrong stops the build.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { commonGroups, cueChannels, fitting, groups, type ListedCue, strengths } from "../../src/cues/list.ts";
import { needs } from "../../src/cues/needs.ts";
import { poses } from "../../src/drawing/cuepose.ts";
import { words } from "../../src/words/en/cuelist.ts";

/** Where the list is. */
export const cueFile = fileURLToPath(new URL("../../content/cues/facts.yaml", import.meta.url));
const months = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(216));
const cue = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z]+(?:-[a-z]+)*$/),
    v.check((id) => Object.hasOwn(words, `cues.cue.${id}`) && Object.hasOwn(words, `cues.do.${id}`), "has no words"),
  ),
  from: months,
  to: months,
  group: v.picklist(groups),
  strength: v.picklist(strengths),
  channels: v.pipe(v.array(v.picklist(cueChannels)), v.nonEmpty()),
  picture: v.pipe(
    v.string(),
    v.check((name) => Object.hasOwn(poses, name), "is no picture"),
  ),
  needs: v.pipe(
    v.record(v.picklist(needs), v.pipe(v.number(), v.minValue(0.1), v.maxValue(9))),
    v.check((all) => Object.keys(all).length > 0, "may mean nothing"),
  ),
  late: v.exactOptional(v.literal(true)),
});

/** The list of a text in YAML. Throws with every place that is wrong. */
export const cuesOf = (text: string): readonly ListedCue[] => {
  const found = v.safeParse(v.array(cue), parse(text));
  if (!found.success) {
    const wrong = found.issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`);
    throw new Error(`content/cues\n  ${wrong.join("\n  ")}`);
  }
  const list = found.output;
  const ids = list.map(({ id }) => id);
  const wrong = [
    ...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${id} is there twice`),
    ...list.filter(({ from, to }) => from >= to).map(({ id }) => `${id} ends before it begins`),
    ...[0, 2, 4, 8, 12, 18, 30, 48, 84, 130].flatMap((age) =>
      commonGroups
        .filter((group) => {
          const blind = fitting(list, { months: age, late: false, without: ["eyes", "face"] });
          return blind.filter((one) => one.group === group).length < 4;
        })
        .map((group) => `at ${age} months, ${group} has fewer than 4 cues without eyes and face`),
    ),
  ];
  if (wrong.length > 0) throw new Error(`content/cues\n  ${wrong.join("\n  ")}`);
  return list;
};

/** The Vite plugin. */
export const cues = (): Plugin => ({
  name: "attune-cues",
  resolveId: (id) => (id === "virtual:cues" ? "\0virtual:cues" : null),
  load(id) {
    if (id !== "\0virtual:cues") return null;
    this.addWatchFile(cueFile);
    return `export const list = ${JSON.stringify(cuesOf(readFileSync(cueFile, "utf8")))};`;
  },
});
