/**
 * Tiers: the lanes of ELAN, Praat and Datavyu, each with a name and annotated stretches. A tier's name tells who, and
 * often which channel and coder (`CHI`, `gaze@CHI`, `Mother gaze`, `CHI_AB`); an annotation's text tells the rest.
 * `vcm@CHI` and the like describe CHI's own stretches, and `code_num` and its like say which stretches were coded at all
 * (ACLEW annotation scheme); ours for that is `coded`.
 */
import { done, type Result } from "../../ground/result.ts";
import { type Channel, channels, type Event, type Recording } from "../recording.ts";
import type { Span } from "../spans.ts";
import { actOf, channelOf } from "./behaviours.ts";
import type { FormatProblem, Note, FileOptions } from "./format.ts";
import { describing, type Row } from "./gather.ts";
import { patternFor, ruleFor, type TakenTier } from "./map.ts";
import { bare, nameFor, partOf } from "./names.ts";
import { chooseNamed } from "./several.ts";
import { oneLine } from "./text.ts";

export type Annotation = { readonly from: number; readonly to: number; readonly text: string; readonly place: string };

export type Tier = {
  readonly name: string;
  /** Who the file says it is about, and who coded it; "" where it does not say. */
  readonly participant: string;
  readonly coder: string;
  /** The tier that this one describes; "" where it stands alone. */
  readonly parent: string;
  readonly annotations: readonly Annotation[];
};

type Lane = { readonly who: string; readonly channel: Channel; readonly coder: string; readonly about: string };
const nobodys: Lane = { who: "", channel: "voice", coder: "", about: "" };

/** The rows of `tiers`, of one coder where there are several, and what was left out. */
export const fromTiers = (
  all: readonly Tier[],
  options: FileOptions,
): Result<{ rows: Row[]; coded?: Span[]; said: Note[] }, FormatProblem> => {
  const coded = codedBy(all);
  for (const tier of all.filter(({ name }) => isCoded(name)))
    for (const _ of tier.annotations) options.onTaken?.(besideOf(tier, "", "coded"));
  const tiers = all.filter((tier) => !isCoded(tier.name));
  const asked = new Set([options.child, options.adult, options.other].flatMap((names) => names ?? []).map(plain));
  const known = (name: string): boolean => {
    const part = partOf(name, false);
    return (part !== null && part !== "nobody") || asked.has(plain(name));
  };
  const lanes = tiers.map((tier) => laneFor(tier, known));
  const coders = codersOf(lanes);
  const isOthers = (lane: Lane, name: string): boolean => coders.length > 1 && lane.coder !== "" && lane.coder !== name;
  const chosen = chooseNamed(coders, options, "coder", (name) =>
    tiers.reduce(
      (sum, { annotations }, at) => sum + (isOthers(lanes[at] ?? nobodys, name) ? annotations.length : 0),
      0,
    ),
  );
  if (!chosen.ok) return chosen;
  const rows: Row[] = [];
  const rowsAt = new Map<string, number[]>();
  const others: { lane: Lane; tier: Tier }[] = [];
  for (const [at, tier] of tiers.entries()) {
    const lane = lanes[at];
    if (!lane || isOthers(lane, chosen.value.name)) continue;
    if (lane.about !== "" && !isNamed(options.map, tier.name)) {
      others.push({ lane, tier });
      for (const _ of tier.annotations) options.onTaken?.(besideOf(tier, lane.who, "described"));
      continue;
    }
    for (const { from, to, text, place } of tier.annotations) {
      const rule = ruleFor(options.map, tier.name, text);
      const channel = rule?.channel ?? lane.channel;
      const meant = meaningOf(text, channel);
      const act = rule?.act ?? meant.act;
      const key = `${plain(lane.who)} ${from} ${to}`;
      const said = { name: lane.who, tier: tier.name, part: null, channel, lane: channel, act, note: meant.note };
      const index = rows.push({ ...said, from, to, place, ...(options.map && { rule: rule ?? null }) }) - 1;
      if (lane.about === "") rowsAt.set(key, [...(rowsAt.get(key) ?? []), index].slice(-8));
    }
  }
  const unread = new Map<string, number>();
  for (const { lane, tier } of others) {
    const vcm = /^vcm\b/iu.test(lane.about);
    let passed = 0;
    for (const { from, to, text } of tier.annotations) {
      const about = vcm ? (rowsAt.get(`${plain(lane.who)} ${from} ${to}`) ?? []) : [];
      if (about.length === 0) passed++;
      for (const index of about) {
        const row = rows[index];
        if (row) rows[index] = { ...row, ...maturity.get(text.trim().toUpperCase()) };
      }
    }
    const name = tier.name.trim();
    if (passed > 0) unread.set(name, (unread.get(name) ?? 0) + passed);
  }
  return done({ rows, ...(coded ? { coded } : {}), said: [...chosen.value.said, ...describing(unread)] });
};

/** Whether a rule of the map has the exact name of the tier: only so is one taken that describes another. */
const isNamed = (map: FileOptions["map"], name: string): boolean =>
  map?.some((rule) => rule.name === patternFor(bare(name))) ?? false;

const besideOf = ({ name }: Tier, who: string, as: "described" | "coded"): TakenTier => ({
  name: bare(name),
  behaviour: null,
  who,
  as,
  channel: "voice",
  lane: null,
  act: null,
});

/** The tiers that say what was coded, those that say it best first. `code` may be a coder's own word: only beside `context`. */
const codedTiers = [/^coded$/iu, /^code_num(?:_|$)/iu, /^on_off(?:_|$)/iu, /^code(?:_|$)/iu];
const isCoded = (name: string): boolean => codedTiers.slice(0, 3).some((pattern) => pattern.test(name.trim()));

/** What was coded, where tiers say so. */
const codedBy = (tiers: readonly Tier[]): Span[] | undefined => {
  const aclew = tiers.some(({ name }) => /^context(?:_|$)/iu.test(name.trim()));
  for (const pattern of aclew ? codedTiers : codedTiers.slice(0, 3)) {
    const spans = tiers.filter(({ name }) => pattern.test(name.trim())).flatMap(({ annotations }) => annotations);
    if (spans.length > 0) return spans.map(({ from, to }) => ({ from, to }));
  }
  return undefined;
};

/** ACLEW's vocal maturity: Y is crying, L laughing; the rest is voice. */
const maturity: ReadonlyMap<string, Partial<Row>> = new Map<string, Partial<Row>>([
  ["Y", { channel: "cry" }],
  ["L", { act: "laugh" }],
]);

const plain = (name: string): string => bare(name).toLowerCase();

const laneFor = ({ name, participant, coder, parent }: Tier, known: (name: string) => boolean): Lane => {
  const trimmed = name.trim();
  const at = trimmed.indexOf("@");
  if (at > 0) {
    const [what, who] = [trimmed.slice(0, at).toLowerCase(), trimmed.slice(at + 1)];
    const channel = channels.find((each) => each === what);
    return channel ? { who, channel, coder, about: "" } : { who, channel: "voice", coder, about: what };
  }
  if (parent !== "") return { who: parent, channel: "voice", coder, about: trimmed };
  if (known(trimmed)) return { who: trimmed, channel: "voice", coder, about: "" };
  const parts = trimmed.split(/[\s_\-./]+/u).slice(0, 8);
  if (participant !== "" && known(participant)) {
    return { who: participant, channel: channelOf(parts.join(" ")) ?? "voice", coder, about: "" };
  }
  const who = parts.find((part) => known(part) && partOf(part, false) !== "other");
  if (who === undefined) return { who: trimmed, channel: "voice", coder, about: "" };
  const rest = parts.filter((part) => part !== who);
  const channelAt = rest.findIndex((part) => channelOf(part) !== null);
  const channel = channelAt < 0 ? "voice" : (channelOf(rest[channelAt] ?? "") ?? "voice");
  const affix = rest.filter((_, index) => index !== channelAt);
  return { who, channel, coder: coder || affix.join(" "), about: "" };
};

/** The coders of a file: those of lanes that more than one coder has coded; none where each lane has one. */
const codersOf = (lanes: readonly Lane[]): string[] => {
  const byLane = new Map<string, Set<string>>();
  for (const { who, channel, coder, about } of lanes) {
    if (coder === "" || about !== "") continue;
    const key = `${channel} ${plain(who)}`;
    byLane.set(key, (byLane.get(key) ?? new Set()).add(coder));
  }
  const several = [...byLane.values()].some((coders) => coders.size > 1);
  return several ? [...new Set([...byLane.values()].flatMap((coders) => [...coders]))] : [];
};

/** The name of the tier for a person and channel: the person's for voice, `gaze@person` for the rest. */
const tierName = (name: string, channel: Channel): string => (channel === "voice" ? name : `${channel}@${name}`);

/**
 * What goes on tiers: one for each person and channel with events, one for each person without any, and one with what was
 * coded where that is not the whole.
 */
export const toTiers = (
  recording: Recording,
  events: readonly Event[],
): { name: string; who: string; events: Event[] }[] => {
  const tiers = new Map<string, { name: string; who: string; events: Event[] }>();
  const tier = (who: string, channel: Channel): Event[] => {
    const person = recording.people.find(({ id }) => id === who);
    const name = tierName(person ? nameFor(person, recording.people) : who, channel);
    const found = tiers.get(name) ?? { name, who, events: [] };
    tiers.set(name, found);
    return found.events;
  };
  for (const { id } of recording.people) tier(id, "voice");
  for (const event of events) tier(event.who, event.channel).push(event);
  const coded = (recording.coded ?? []).map(({ from, to }, at): Event => {
    const [id, note] = [`coded${at + 1}`, String(at + 1)];
    return { id, who: "", channel: "voice", act: null, from, to, by: "imported", sure: null, note };
  });
  return [...tiers.values(), ...(coded.length > 0 ? [{ name: "coded", who: "", events: coded }] : [])];
};

/** True for an act that the text of an annotation can carry. */
export const actFits = ({ act }: Event): boolean => act !== null && /^[^\]\s](?:[^\]\r\n\t]{0,98}[^\]\s])?$/u.test(act);

/** The text of an event on a tier: its act in brackets, then its note. Brackets stay where leaving them out misleads. */
export const textFor = (event: Event): string => {
  const note = oneLine(event.note ?? "");
  const bracket =
    actFits(event) || note.startsWith("[") || (note !== "" && event.channel !== "voice" && event.channel !== "cry");
  return (bracket ? `[${actFits(event) ? event.act : ""}] ${note}` : note).trim();
};

/** The other way: what an annotation's text says. On other channels than sound a short text is the act itself. */
const meaningOf = (text: string, channel: Channel): { act: string | null; note: string | null } => {
  const trimmed = text.trim();
  const bracket = /^\[([^\]\r\n]{0,100})\]\s*([\s\S]*)$/u.exec(trimmed);
  if (bracket) return { act: actOf(channel, bracket[1] ?? null), note: bracket[2] || null };
  const coded = channel !== "voice" && channel !== "cry" && trimmed.length <= 40;
  return coded ? { act: actOf(channel, trimmed), note: null } : { act: null, note: trimmed || null };
};
