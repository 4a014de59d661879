/**
 * A map: what a study's own names stand for. Each rule names a tier, speaker or subject (and perhaps a behaviour) and says
 * whose it is and what was done; for each row the first rule that fits counts, and what no rule fits is read as without a map.
 * No standard has such a file; the names and roles are those of `attune.recording/1`.
 */
import type { Channel, Role } from "../recording.ts";
import { bare, type RoleOrNobody } from "./names.ts";

export type Rule = {
  /** A pattern for a tier's, speaker's or subject's name: in it `*` is anything, `\*` a star; case counts. */
  readonly name: string;
  /** A pattern for a behaviour's code or an annotation's text; absent: each one. */
  readonly behaviour?: string;
  /** The person's id. Absent: the one that the file's name gives, and for a child the first child that the map names. */
  readonly who?: string;
  readonly role?: RoleOrNobody;
  readonly channel?: Channel;
  readonly act?: string;
};
export type RoleMap = readonly Rule[];

/** What a row of a file is taken as, told to whoever makes a map. */
export type TakenTier = {
  /** The tier, speaker or subject as the file has it. */
  readonly name: string;
  /** The behaviour's code where the file is coded by behaviours, null elsewhere. */
  readonly behaviour: string | null;
  readonly who: string;
  /** `described` and `coded` are tiers that say something of others: no rows of their own. */
  readonly as: Role | "nobody" | "unknown" | "described" | "coded";
  readonly channel: Channel;
  /** The channel that the tier or behaviour says; null where each row says its own. */
  readonly lane: Channel | null;
  readonly act: string | null;
};

/** Whether the whole of `text` fits `pattern`. Time grows with their lengths and no faster. */
export const matchesPattern = (pattern: string, text: string): boolean => {
  const [first = "", ...parts] = piecesOf(pattern);
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
};

/** A pattern's literal parts, between its stars. */
const piecesOf = (pattern: string): string[] => {
  const parts = [""];
  for (const [token] of pattern.matchAll(/\\[\\*]|[\s\S]/gu)) {
    if (token === "*") parts.push("");
    else parts[parts.length - 1] += token.length === 2 && token.startsWith("\\") ? token.slice(1) : token;
  }
  return parts;
};

/** The pattern that only `name` fits. */
export const patternFor = (name: string): string => name.replace(/[\\*]/gu, "\\$&");

const byName = new WeakMap<RoleMap, Map<string, readonly Rule[]>>();

/** The first rule of `map` for a tier, speaker or subject and what it did; undefined where none fits. */
export const ruleFor = (map: RoleMap | undefined, name: string, behaviour: string): Rule | undefined => {
  if (!map) return undefined;
  const known = byName.get(map) ?? new Map<string, readonly Rule[]>();
  byName.set(map, known);
  const plain = bare(name);
  const rules = known.get(plain) ?? map.filter((rule) => matchesPattern(rule.name, plain));
  known.set(plain, rules);
  return rules.find((rule) => rule.behaviour === undefined || matchesPattern(rule.behaviour, behaviour.trim()));
};
