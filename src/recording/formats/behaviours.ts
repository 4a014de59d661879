/**
 * Which channel a word of somebody's coding scheme is about. Schemes differ from study to study, so this knows the
 * common words only; what it does not know is kept and said.
 */
import { type Channel, channels } from "../recording.ts";
import type { Rule } from "./map.ts";

const words: readonly (readonly [Channel, RegExp])[] = [
  ["cry", /^(?:cry|cries|crying|fuss\w*|whine|whines|whining|sob\w*)$/u],
  [
    "voice",
    /^(?:voice|vocal\w*|voc|vocs|speech|speak\w*|talk\w*|utter\w*|babbl\w*|coo|coos|cooing|word|words|say|says|sing\w*|laugh\w*|call\w*|transcription|verbal\w*)$/u,
  ],
  ["gaze", /^(?:gaze\w*|look\w*|eye|eyes|lookaway|attention|watch\w*)$/u],
  ["face", /^(?:face|facial|smil\w*|frown\w*|affect|expression|grimac\w*|pout\w*)$/u],
  ["touch", /^(?:touch\w*|hug\w*|strok\w*|hold|holds|holding|pat|pats|patting|kiss\w*|tickl\w*|cuddl\w*)$/u],
  ["gesture", /^(?:gestur\w*|point|points|pointing|reach\w*|wav(?:e|es|ing)|show\w*|giv(?:e|es|ing)|nod\w*|clap\w*)$/u],
  ["posture", /^(?:postur\w*|lean\w*|arch\w*|sit|sits|sitting|stand|stands|standing|lie|lies|lying)$/u],
  ["movement", /^(?:mov\w*|walk\w*|crawl\w*|rock\w*|bounc\w*|jump\w*|approach\w*|locomotion|kick\w*)$/u],
  ["object", /^(?:object|objects|toy|toys|play|plays|playing|grasp\w*|drop\w*|throw\w*|manipulat\w*)$/u],
];

/** The channel that `text` names in its first word that names one; null where none does. */
export const channelOf = (text: string): Channel | null => {
  const lower = text.slice(0, 200).toLowerCase();
  const exact = channels.find((channel) => channel === lower);
  if (exact) return exact;
  for (const word of lower.split(/[^\p{L}\p{N}]+/u)) {
    const found = words.find(([, pattern]) => pattern.test(word));
    if (found) return found[0];
  }
  return null;
};

/** Looking away, in the words of coding schemes: alone where the channel is the gaze, or with the word for looking. */
const away = /^(?:away|off|aversions?|averts?|averted|elsewhere|no[ _-]?gaze|not[ _-]?looking)$/iu;
const looksAway =
  /^(?:(?:looks?|looking|gazes?|gazing|eyes?|turns?|glances?)[ _-]*(?:away|off|averted|aversion|elsewhere)|lookaway|gazeaway|averts?[ _-]+(?:gaze|eyes)|gaze[ _-]+averted)$/iu;

/** What `word` says was done on `channel`: looking away in whatever words is `look-away`, which calls for room and is no serve. */
export const actOf = (channel: Channel, word: string | null): string | null => {
  const plain = word?.trim() ?? "";
  if (plain === "") return null;
  return channel === "gaze" && (away.test(plain) || looksAway.test(plain)) ? "look-away" : plain;
};

/**
 * What a behaviour's code and its modifiers say together: the modifiers alone where the code only names the channel
 * ("gaze" with "mother"), else both ("reach: toy"); looking away wherever one of them says so.
 */
export const actWith = (channel: Channel, code: string | null, modifiers: readonly string[]): string | null => {
  const all = [code ?? "", ...modifiers].map((word) => actOf(channel, word)).filter((word) => word !== null);
  if (all.includes("look-away")) return "look-away";
  const said = modifiers.map((word) => word.trim()).filter((word) => word !== "");
  if (said.length === 0) return all[0] ?? null;
  return code === null || channels.some((one) => one === code.toLowerCase())
    ? said.join(", ")
    : `${code}: ${said.join(", ")}`;
};

/**
 * What a coded behaviour is, with what was chosen of it: as its rule of the map says, else by its code and category; `guessed`
 * where none of them tells the channel.
 */
export const takenAs = (
  { behaviour, category, modifiers }: { behaviour: string; category: string; modifiers: readonly string[] },
  rule: Rule | undefined,
): { channel: Channel; act: string | null; guessed: boolean } => {
  const own = behaviourOf(behaviour, category);
  const channel = rule?.channel ?? own.channel;
  return {
    channel,
    act: rule?.act ?? actWith(channel, own.act, modifiers),
    guessed: own.guessed && rule?.channel === undefined,
  };
};

/** How an event is named in a coding scheme of ours: its channel, and after a colon its act. */
export const codeFor = (channel: Channel, act: string | null): string =>
  act === null ? channel : `${channel}: ${act}`;

/** The channel and act of a behaviour, by its code and else its category; `guessed` where neither tells. */
export const behaviourOf = (
  code: string,
  category: string,
): { channel: Channel; act: string | null; guessed: boolean } => {
  const ours = channels.find((channel) => code === channel || code.startsWith(`${channel}: `));
  if (ours) return { channel: ours, act: code.slice(ours.length + 2) || null, guessed: false };
  const channel = channelOf(code) ?? channelOf(category);
  return { channel: channel ?? "movement", act: actOf(channel ?? "movement", code), guessed: channel === null };
};
