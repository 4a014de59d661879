/**
 * Fuzzing of every parser of the formats room: files of each format are broken in the ways that files break, and a
 * parser may then only read a lawful recording or refuse. `node tests/fuzz/run.ts` goes on for minutes; the test is short.
 */
import { seeded } from "../../src/ground/chance.ts";
import { parseRecording } from "../../src/recording/check.ts";
import { inEndings, readRecording, writeRecording } from "../../src/recording/formats/formats.ts";
import type { Event, Recording } from "../../src/recording/recording.ts";

const events = (many: number): Event[] =>
  Array.from({ length: many }, (_, at) => ({
    id: `e${at}`,
    who: at % 2 === 0 ? "CHI" : "MOT",
    channel: at % 3 === 0 ? "gaze" : at % 5 === 0 ? "cry" : "voice",
    act: at % 4 === 0 ? "look-away" : null,
    from: at * 700,
    to: at * 700 + 650,
    by: "imported",
    sure: null,
    note: at % 3 === 1 ? 'say "ba", & <da>' : null,
  }));

const recording: Recording = {
  format: "attune.recording/1",
  length: 30_000,
  startedAt: null,
  people: [
    { id: "CHI", role: "child" },
    { id: "MOT", role: "adult" },
  ],
  events: events(20),
};

/** Whole files of kinds that we do not write ourselves. */
const others: Readonly<Record<string, readonly string[]>> = {
  txt: [
    "CHI\tCHI\t00:00:03.150\t00:00:03.332\t00:00:00.182\tba\nMA1\tMA1\t00:00:03.650\t00:00:04.332\t00:00:00.682\tyes\n",
    "0.500000\t1.250000\tCHI\n2.000000\t3.000000\tMOT\n",
  ],
  tab: ["uid,start_time_s,duration_s,label\none,1.5,0.5,KCHI\none,3,1,FEM\n", "CHI\tCHI\t3150\t3332\t182\tba\n"],
  its: [
    '<?xml version="1.0"?><ITS><Recording startClockTime="2020-05-01T10:00:00Z" endTime="PT60.00S"><Segment spkr="CHN" startTime="PT1.00S" endTime="PT5.00S" startUtt1="PT1.10S" endUtt1="PT1.60S" startCry1="PT3S" endCry1="PT4S"/><Segment spkr="FAN" startTime="PT5S" endTime="PT1M1S"/></Recording></ITS>',
  ],
  eaf: [
    '<ANNOTATION_DOCUMENT><HEADER TIME_UNITS="PAL-frames"/><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="1" TIME_VALUE="9"/><TIME_SLOT TIME_SLOT_ID="2"/><TIME_SLOT TIME_SLOT_ID="3" TIME_VALUE="90"/></TIME_ORDER><TIER TIER_ID="CHI_A"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a" TIME_SLOT_REF1="1" TIME_SLOT_REF2="2"><ANNOTATION_VALUE>0.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER><TIER TIER_ID="CHI_B"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="c" TIME_SLOT_REF1="2" TIME_SLOT_REF2="3"/></ANNOTATION></TIER><TIER TIER_ID="vcm@CHI" PARENT_REF="CHI_A"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="b" ANNOTATION_REF="a"><ANNOTATION_VALUE>Y</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>',
  ],
  textgrid: [
    '"ooTextFile"\n"TextGrid"\n0 5 <exists> 2 "IntervalTier" "CHI" 0 5 1 1 2 "a" "TextTier" "MOT" 0 5 1 3 "b"',
  ],
  tsv: [
    "Observation id\tx\n\nTime\tSubject\tBehavior\tStatus\n1.5\tchild\tsmile\tSTART\n2,5\tchild\tsmile\tSTOP\n3\tmother\thug\tPOINT\n",
    "CHI\tAnn\t00:00:01.250\t00:00:02:500\tba\nMOT\t\t00:00:03.000\t00:00:04.000\tda\n",
  ],
  csv: ["Observation id,Subject,Behavior,Start (s),Stop (s)\no1,child,gaze,1.5,2.25\no2,mother,hug,3,NA\n"],
  cha: [
    '@Begin\n@Participants:\tCHI Target_Child, MOT Mother\n*CHI:\t&=cries\n\t. \u00150_1241\u0015\n*MOT:\tso ! \u0015%snd:"x"_9_90\u0015\n@End\n',
  ],
  boris: [
    '{"behaviors_conf":{"0":{"code":"tap","type":"Point event"}},"observations":{"a":{"events":[["1.5","child","tap","",""],[2,"mother","talk"]],"media_info":{"length":{"x":9}}}}}',
  ],
};

const words = [
  "-0", "-1", "1e308", "99999999999999999999", "NaN", "null", "[]", "{}", "\"", '""', "\\", "<", ">", "&amp;", "&x;",
  "<!DOCTYPE a>", "<![CDATA[", "\u0000", "\u0015", "\u{FEFF}", "\r\n", "\t", ",", ";", "__proto__", "constructor",
  "../", "KCHI", "CHI", "NA", "00:00:00:000", "PT", "1,5", "ÿ", "\ud800", "@", ":", "(", ")", "!",
]; // biome-ignore format: a list

/** The whole files to begin with, by ending. */
export const seeds: ReadonlyMap<string, readonly Uint8Array[]> = new Map(
  inEndings.map((ending) => {
    const written = writeRecording(`seed.${ending}`, recording);
    const texts = (others[ending] ?? []).map((text) => new TextEncoder().encode(text));
    return [ending, [...(written.ok ? [written.value.bytes] : []), ...texts]];
  }),
);

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const broken = (bytes: Uint8Array, other: Uint8Array, roll: () => number): Uint8Array => {
  const place = (): number => Math.floor(roll() * (bytes.length + 1));
  const [a, b] = [place(), place()].sort((x, y) => x - y);
  const [from = 0, to = 0] = [a, b];
  switch (Math.floor(roll() * 8)) {
    case 0:
      return bytes.slice(0, from);
    case 1:
      return joined(bytes.subarray(0, from), bytes.subarray(to));
    case 2:
      return joined(bytes.subarray(0, to), bytes.subarray(from));
    case 3:
      return joined(bytes.subarray(0, from), other.subarray(Math.floor(roll() * other.length)));
    case 4: {
      const copy = bytes.slice();
      for (let flips = 1 + Math.floor(roll() * 8); flips > 0; flips--) copy[place()] = Math.floor(roll() * 256);
      return copy;
    }
    case 5: {
      const many = 1 + Math.floor(roll() * roll() * 200);
      return joined(
        bytes.subarray(0, from),
        ...Array.from({ length: many }, () => bytes.subarray(from, Math.min(to, from + 40))),
        bytes.subarray(from),
      );
    }
    case 6: {
      // A number for a number, where most faults of meaning begin.
      const text = new TextDecoder("latin1").decode(bytes);
      const numbers = [...text.matchAll(/\d+(?:\.\d+)?/gu)];
      const hit = numbers[Math.floor(roll() * numbers.length)];
      if (!hit) return bytes;
      const value = new TextEncoder().encode(words[Math.floor(roll() * 8)] ?? "0");
      return joined(bytes.subarray(0, hit.index), value, bytes.subarray(hit.index + hit[0].length));
    }
    default: {
      const word = new TextEncoder().encode(words[Math.floor(roll() * words.length)] ?? "");
      return joined(bytes.subarray(0, from), word, bytes.subarray(from));
    }
  }
};

export type Fuzzed = { readonly ending: string; readonly bytes: Uint8Array; readonly ms: number; readonly ok: boolean };

/**
 * Breaks a file of `ending` `times` over, from `seed`, and reads each; `now` gives milliseconds. Throws, with
 * the seed and the number of the file, where the parser throws or gives a recording that is not lawful. Yields each reading.
 */
export function* fuzz(ending: string, seed: number, times: number, now: () => number): Generator<Fuzzed> {
  const roll = seeded(seed);
  const whole = seeds.get(ending) ?? [];
  const pick = (): Uint8Array => whole[Math.floor(roll() * whole.length)] ?? new Uint8Array();
  for (let time = 0; time < times; time++) {
    let bytes = pick();
    for (let depth = 1 + Math.floor(roll() * 4); depth > 0; depth--) bytes = broken(bytes, pick(), roll);
    const keepNobody = roll() < 0.5;
    const begun = now();
    let ok = false;
    try {
      const found = readRecording(`fuzz.${ending}`, bytes, { keepNobody });
      ok = found.ok;
      if (found.ok) {
        const lawful = parseRecording(found.value.recording);
        if (!lawful.ok) throw new Error(`unlawful: ${JSON.stringify(lawful.problem)}`);
      }
    } catch (error) {
      throw new Error(`${ending}, seed ${seed}, file ${time}: ${String(error)}`, { cause: error });
    }
    yield { ending, bytes, ms: now() - begun, ok };
  }
}
