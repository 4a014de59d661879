/**
 * A template of tags out of a file: our own (`attune.tags/1`), the controlled vocabularies of an `.eaf` with the tiers that
 * use them (EAF 2.7 to 3.0), the ethogram of a BORIS project. Channels and people are told by the rules by which codings are
 * read (behaviours.ts, names.ts).
 */
import * as v from "valibot";
import { failed, type Result } from "../../ground/result.ts";
import { type LooseAct, parseTags, type ReadTags, tagsFrom, type TagNote, type TagProblem } from "../tags.ts";
import { actOf, behaviourOf, channelOf } from "./behaviours.ts";
import { partOf } from "./names.ts";
import { decode } from "./text.ts";
import { walkXml } from "./xml.ts";
import { isGzip, unzipWhole } from "./zip.ts";

/** More than this is no file with a vocabulary. */
const mostBytes = 64 * 1024 * 1024;

/** The template in a file called `name`, by what is in it. Refuses a file that has none: another's (`tags-not`), or empty (`tags-none`). */
export const readTags = (name: string, bytes: Uint8Array): Result<ReadTags, TagProblem> => {
  if (bytes.length > mostBytes) return failed("tags-not");
  if (isGzip(bytes)) {
    const inside = unzipWhole(bytes, mostBytes);
    return inside.ok ? readTags(name.replace(/\.gz$/iu, ""), inside.value) : failed("tags-not");
  }
  const { text } = decode(bytes);
  const begins = text.trimStart();
  const title = name.replace(/\.[^.]*$/u, "").trim() || name;
  if (begins.startsWith("<")) return vocabulariesIn(title, text);
  return begins.startsWith("{") ? inJson(title, text) : failed("tags-not");
};

/** Whose a name says that it is, in any of its words; null where in none, or of both. */
const doerIn = (...names: readonly string[]): "child" | "adult" | null => {
  const parts = names.flatMap((name) => [name, ...name.split(/[\s_\-./@:]+/u)].map((part) => partOf(part, false)));
  const found = new Set(parts.filter((part) => part === "child" || part === "adult"));
  const [only] = found;
  return found.size === 1 && only ? only : null;
};

type Entry = { text: string; description: string };
type FoundVocabulary = { readonly id: string; readonly entries: Entry[] };

const vocabulariesIn = (title: string, text: string): Result<ReadTags, TagProblem> => {
  const found: FoundVocabulary[] = [];
  const types = new Map<string, string>();
  const tiers: { type: string; names: readonly string[] }[] = [];
  let entry: Entry = { text: "", description: "" };
  let more = 0;
  let elsewhere = 0;
  let root = "";
  const walked = walkXml(
    text,
    ({ name, get }) => {
      root ||= name;
      if (name === "TIER")
        tiers.push({ type: get("LINGUISTIC_TYPE_REF"), names: [get("PARTICIPANT"), get("TIER_ID")] });
      else if (name === "LINGUISTIC_TYPE") types.set(get("LINGUISTIC_TYPE_ID"), get("CONTROLLED_VOCABULARY_REF"));
      else if (name === "CONTROLLED_VOCABULARY") {
        found.push({ id: get("CV_ID"), entries: [] });
        if (get("EXT_REF") !== "") elsewhere++;
      } else if (name === "CV_ENTRY" || name === "CV_ENTRY_ML") {
        entry = { text: "", description: get("DESCRIPTION") };
        found.at(-1)?.entries.push(entry);
        more = 0;
      } else if (name === "CVE_VALUE" && more++ === 0) entry.description = get("DESCRIPTION");
    },
    (name, inside) => {
      // Of an entry in several languages the first counts.
      if (name === "CV_ENTRY" || (name === "CVE_VALUE" && more === 1)) entry.text = inside.trim();
    },
  );
  // ELAN may keep its vocabularies in a file of their own (.ecv).
  if (!walked.ok || (root !== "ANNOTATION_DOCUMENT" && root !== "CV_RESOURCE")) return failed("tags-not");
  const seen = new Set<string>();
  let twice = 0;
  const acts = found.flatMap(({ id, entries }) => {
    const using = tiers.filter(({ type }) => types.get(type) === id);
    const sides = new Set(using.map(({ names }) => doerIn(...names)));
    const [side] = sides;
    const laneOf = channelOf([...using.flatMap(({ names }) => names[1] ?? []), id].join(" "));
    return entries.flatMap((one): LooseAct[] => {
      const channel = laneOf ?? channelOf(one.text);
      const key = `${channel} ${one.text}`;
      if (seen.has(key) && one.text !== "") return (twice++, []);
      seen.add(key);
      return [
        {
          name: one.text,
          description: one.description,
          who: using.length === 0 ? null : sides.size === 1 ? (side ?? "either") : "either",
          channel,
          act: actOf(channel ?? "movement", one.text),
        },
      ];
    });
  });
  return tagsFrom({ name: title, acts }, notesOfCounts({ twice, elsewhere }));
};

const notesOfCounts = (counts: Partial<Record<TagNote["kind"], number>>): readonly TagNote[] =>
  (["twice", "elsewhere", "points", "modifiers"] as const).flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });

const ethogram = v.looseObject({
  project_name: v.optional(v.string(), ""),
  behaviors_conf: v.record(
    v.string(),
    v.looseObject({
      code: v.string(),
      type: v.optional(v.string(), ""),
      key: v.optional(v.string(), ""),
      description: v.optional(v.string(), ""),
      category: v.optional(v.string(), ""),
      modifiers: v.optional(v.unknown()),
    }),
  ),
  subjects_conf: v.optional(v.record(v.string(), v.looseObject({ name: v.optional(v.string(), "") })), {}),
});

const inJson = (title: string, text: string): Result<ReadTags, TagProblem> => {
  const json = jsonOf(text);
  const project = v.safeParse(ethogram, json);
  if (!project.success) return parseTags(json);
  const { project_name, behaviors_conf, subjects_conf } = project.output;
  const behaviours = Object.values(behaviors_conf);
  // An ethogram is not of one subject; where the project has a single one, all is that one's.
  const subjects = Object.values(subjects_conf).map(({ name }) => name);
  const only = subjects.length === 1 ? doerIn(...subjects) : null;
  const hasModifiers = (of: unknown): boolean =>
    typeof of === "object" && of !== null ? Object.keys(of).length > 0 : typeof of === "string" && of !== "";
  const acts = behaviours.map(({ code, category, key, description }): LooseAct => {
    const { channel, act, guessed } = behaviourOf(code, category);
    return {
      name: code,
      description,
      who: doerIn(code) ?? only ?? "either",
      channel: guessed ? null : channel,
      act,
      key,
    };
  });
  const points = behaviours.filter(({ type }) => /^point/iu.test(type)).length;
  const modifiers = behaviours.filter((one) => hasModifiers(one.modifiers)).length;
  return tagsFrom({ name: project_name || title, acts }, notesOfCounts({ points, modifiers }));
};

/** JSON, also as BORIS writes it with NaN; null where it is none. */
const jsonOf = (text: string): unknown => {
  const plain = text.replace(/"(?:[^"\\]|\\[\s\S])*"|-?\b(?:NaN|Infinity)\b/gu, (token) =>
    token.startsWith('"') ? token : "null",
  );
  try {
    return JSON.parse(plain);
  } catch {
    return null;
  }
};
