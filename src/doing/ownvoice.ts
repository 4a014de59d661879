/**
 * Measures the caregiver's own voice in a clip that is kept, from what was heard or marked of it: their voice where nobody
 * else sounds, with the short silences between. The sound lies in memory while it is measured, and is gone with the answer.
 */
import type { Decoders } from "../keeping/decode.ts";
import { type MediaProblem, openMedia } from "../keeping/media.ts";
import { resampler } from "../listening/resample.ts";
import type { VoiceFigures } from "../practice/kept.ts";
import { voiceOf, type VoiceProblem, voiceRule } from "../practice/voice.ts";
import type { Recording } from "../recording/recording.ts";
import { inSpanOrder, lengthOf, type Span } from "../recording/spans.ts";
import type { Result } from "../ground/result.ts";
import { onTheClock } from "./clock.ts";
import type { Source } from "./hear.ts";

/** In ms. A longer silence is no pause of theirs; what is heard around a voice; the most that is measured. All ours. */
const rule = { silence: 2000, around: 50, most: 60_000 } as const;

/**
 * The spans (ms) in which the first adult of `recording` speaks and nobody else sounds, with the silences of up to 2 s
 * between, a minute of it at most, from the beginning. Empty where there is none.
 */
export function ownSpans({ people, events, length }: Pick<Recording, "people" | "events" | "length">): readonly Span[] {
  const me = people.find(({ role }) => role === "adult")?.id;
  const sounds = events.filter(({ channel }) => channel === "voice" || channel === "cry");
  const mine = inSpanOrder(
    sounds.filter(({ who, maybe }) => who === me && maybe === undefined),
    length,
  );
  const others = inSpanOrder(
    sounds.filter(({ who, maybe }) => who !== me || maybe !== undefined),
    length,
  );
  const isQuiet = (from: number, to: number): boolean => !others.some((one) => one.from < to && from < one.to);
  const joined: Span[] = [];
  for (const { from, to } of mine.filter((one) => isQuiet(one.from, one.to))) {
    const last = joined.at(-1);
    const [early, late] = [Math.max(0, from - rule.around), Math.min(length, to + rule.around)];
    const span = { from: isQuiet(early, from) ? early : from, to: isQuiet(to, late) ? late : to };
    if (last && span.from - last.to <= rule.silence && isQuiet(last.to, span.from))
      joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  const within: Span[] = [];
  for (const span of joined) {
    const left = rule.most - lengthOf(within);
    if (left > 0) within.push({ from: span.from, to: Math.min(span.to, span.from + left) });
  }
  return within;
}

/** The figures of the sound of `source` within `spans` (ms, in order). Refuses silence and too little voice; throws the signal's reason where it is stopped. */
export async function ownVoice(
  source: Pick<Source, "sound">,
  spans: readonly Span[],
  signal?: AbortSignal,
): Promise<Result<VoiceFigures, VoiceProblem>> {
  const kept = new Float32Array(Math.ceil((lengthOf(spans) / 1000) * voiceRule.rate));
  const end = spans.at(-1)?.to ?? 0;
  let count = 0;
  let line: ReturnType<typeof resampler> | null = null;
  let at = 0;
  const take = (samples: Float32Array): void => {
    for (const { from, to } of spans) {
      const first = Math.max(0, Math.round((from / 1000) * voiceRule.rate) - at);
      const last = Math.min(samples.length, Math.round((to / 1000) * voiceRule.rate) - at);
      const part = samples.subarray(first, Math.max(first, last)).subarray(0, kept.length - count);
      kept.set(part, count);
      count += part.length;
    }
    at += samples.length;
  };
  for await (const { samples, rate } of onTheClock(source.sound(signal))) {
    line ??= resampler(rate);
    take(line.push(samples));
    if (at >= (end / 1000) * voiceRule.rate) break;
  }
  if (line) take(line.end());
  return voiceOf(kept.subarray(0, count));
}

/** The same of `file`, opened and let go of again. */
export async function ownVoiceIn(
  file: Blob,
  spans: readonly Span[],
  decoders: Decoders,
): Promise<Result<VoiceFigures, VoiceProblem | MediaProblem>> {
  const opened = await openMedia(file, decoders);
  if (!opened.ok) return opened;
  try {
    return await ownVoice(opened.value, spans);
  } finally {
    opened.value.close();
  }
}
