/**
 * Which channel a word of somebody's coding scheme is about. Schemes differ from study to study, so this knows the
 * common words only; what it does not know is kept and said.
 */
import { type Channel, channels } from "../recording.ts";

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
  return { channel: channel ?? "movement", act: code || null, guessed: channel === null };
};
