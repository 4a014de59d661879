/**
 * What one utterance of CHAT is as an event (CHAT manual, "Simple events", "Paralinguistic material", "Zero utterances"): words are voice,
 * and so is what a mouth does with sound; crying is a cue of its own; `0` is something done without a sound, which is an event
 * only where it says what; a cough or a burp is none.
 */
import { actOf, channelOf } from "./behaviours.ts";
import type { Row } from "./gather.ts";
import { oneLine } from "./text.ts";

type Sound = Pick<Row, "channel" | "act" | "note">;

const cries = /^(?:cr(?:y|ies|ied|ying)|fuss(?:e[sd]|ing|y)?|whimper\w*|sob\w*|wail\w*|weep\w*)$/u;
const laughs = /^(?:laugh\w*|giggl\w*|chuckl\w*)$/u;
const voices =
  /^(?:vocali[sz]\w*|whin\w*|voc|babbl\w*|coo\w*|squeal\w*|scream\w*|yell\w*|shout\w*|shriek\w*|sing\w*|hum\w*|growl\w*|grunt\w*|moan\w*|groan\w*|whisper\w*|imit\w*|gurgl\w*|squeak\w*|sigh\w*|speak\w*|talk\w*|read\w*|word\w*|gasp\w*|raspberr\w*)$/u;
const bodily =
  /^(?:cough\w*|sneez\w*|hiccup\w*|hiccough\w*|burp\w*|breath\w*|sniff\w*|snor\w*|chok\w*|swallow\w*|yawn\w*|sucks?|sucking)$/u;

/**
 * The event of an utterance, without its times; null where it made no sound and does not say what was done, or where the
 * sound is only the body's. Takes the text after the colon, without bullets.
 */
export const soundOf = (utterance: string): Sound | null => {
  const whole = oneLine(utterance);
  const text = whole.replace(/\[%.*\]/u, " ");
  const tone = /\[=! ([^\]]{1,200})\]/u.exec(text)?.[1]?.trim().toLowerCase() ?? "";
  const events = [...text.matchAll(/&=([\p{L}\p{N}_:-]{1,60})/gu)].map(([, event = ""]) => event);
  const note = noteOf(whole);
  if (isSpoken(text)) {
    if (cries.test(firstOf(tone)) || cries.test(firstOf(events[0] ?? "")))
      return { channel: "cry", act: besideCry(text, events), note };
    const [first] = text.startsWith("&=") ? events : [];
    return { channel: "voice", act: first === undefined ? null : wayOf(first), note };
  }
  if (events.length === 0 && tone === "")
    return /(?:^|\s)0[.!?]?(?:\s|$)/u.test(text) ? null : { channel: "voice", act: null, note };
  for (const event of events.length > 0 ? events : [tone]) {
    const found = eventOf(event);
    if (found) return { ...found, act: found.channel === "cry" ? besideCry(text, events) : found.act, note };
  }
  return null;
};

/** What stands after the event of crying at the head, which says more of the cry. */
const besideCry = (text: string, events: readonly string[]): string | null => {
  const [, second] = /^&=\S+ &=\S/u.test(text) ? events : [];
  return second === undefined ? null : wayOf(second);
};

/** An event as a way of saying the words beside it. */
const wayOf = (event: string): string => (laughs.test(firstOf(event)) ? "laugh" : event);

/** What a simple event (`&=cries`, `&=ges:wave`, `&=points:car`) is by itself. */
const eventOf = (event: string): Omit<Sound, "note"> | null => {
  const [kind = "", what = ""] = event.split(":");
  const first = firstOf(kind);
  if (cries.test(first)) return { channel: "cry", act: null };
  if (laughs.test(first)) return { channel: "voice", act: "laugh" };
  if (voices.test(first)) return { channel: "voice", act: event };
  if (bodily.test(first)) return null;
  if (kind.toLowerCase() === "ges") return { channel: "gesture", act: what || event };
  const channel = channelOf(event.replace(/[:_]/gu, " ")) ?? "movement";
  return { channel, act: actOf(channel, event.replace(":", " ")) === "look-away" ? "look-away" : event };
};

const firstOf = (text: string): string => text.toLowerCase().split(/[\s_:]+/u)[0] ?? "";

/** Whether something is said beside codes in brackets, events, pauses, zero and what ends an utterance. What is not understood is said too. */
const isSpoken = (text: string): boolean =>
  text
    .replace(/\[[^\]]*\]/gu, " ")
    .replace(/&=[^\s]*/gu, " ")
    .replace(/\((?:\.{1,3}|[\d:.]+)\)/gu, " ")
    .split(/\s+/u)
    .some((word) => /[\p{L}\p{N}]/u.test(word) && !/^0[.!?]?$/u.test(word) && !word.startsWith("+"));

/** A note that would not be read as words (`0`, a lone sign), as a comment on speech that is not understood. */
export const commented = (note: string): string => `xxx [% ${note}]`;

/** The text as a note: an event at the head and a single closing ` .` are the format's own. */
const noteOf = (text: string): string | null => {
  const comment = /^(?:&=\S+ ){0,2}xxx \[% (.*)\](?: \.)?$/u.exec(text)?.[1];
  if (comment !== undefined) return comment;
  const words = text.split(" ");
  if (words.at(-1) === ".") words.pop();
  if (/^&=(?:cry|cries|crying|fusses|fussing)$/u.test(words[0] ?? "")) words.shift();
  if (words[0]?.startsWith("&=") && words[0].length > 2) words.shift();
  const note = words.join(" ");
  return note === "" || note === "xxx" ? null : note;
};
