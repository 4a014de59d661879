/**
 * Who is heard where one kind of voice sounds, on speakers, a family and files that training never saw (training/more.py
 * holds the same rule): women to infants, children of each age, singing, toys, and play at home where nobody cries.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attend, type Ears, eventsOf, type Family } from "../src/listening/listening.ts";
import type { Random } from "../src/ground/chance.ts";
import { chanceFrom } from "../src/sample/formant.ts";
import { decode, rate, roomNoise, soundsIn, speaking, through } from "./listening-mixes.ts";

type Row = { readonly file: string; readonly class: string; readonly speaker: string; readonly note: string };

/** The manifest's rows; a note may be quoted and hold commas. */
const rowsOf = (folder: string): Row[] => {
  const [head = "", ...lines] = readFileSync(join(folder, "manifest.csv"), "utf8").trim().split(/\r?\n/u);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, a, b]) => a ?? b ?? "");
    const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
    return { file: join(folder, cell("file")), class: cell("class"), speaker: cell("speaker"), note: cell("note") };
  });
};

const heldHome = "family-2UWdXP";
const heldWoman = "ktub-da";

/** What training never saw: every fifth speaker of a class, every second file of the mothers, one woman, one home. */
const heldOut = (rows: readonly Row[]): Row[] => {
  const speakers = (kind: string): Set<string> => {
    const all = rows.filter((row) => row.class === kind && row.speaker.startsWith("so762"));
    return new Set([...new Set(all.map(({ speaker }) => speaker))].sort().filter((_, n) => n % 5 === 0));
  };
  const held = new Set(
    ["child-voice", "child-older", "adult"].flatMap((kind) => [...speakers(kind)].map((who) => kind + who)),
  );
  const mothers = rows
    .filter(({ speaker }) => speaker === "mb1-mothers")
    .map(({ file }) => file)
    .sort();
  const half = new Set(mothers.filter((_, n) => n % 2 === 0));
  return rows.filter(
    (row) =>
      held.has(row.class + row.speaker) || half.has(row.file) || row.speaker === heldHome || row.speaker === heldWoman,
  );
};

/** Seconds of a group's sounding time that were heard as each. */
type Heard = {
  readonly time: number;
  readonly adult: number;
  readonly child: number;
  readonly cry: number;
  readonly all: number;
};

const frame = 50;

/** Clips of one voice, half a second apart, over a room's noise 25 dB under. */
const strung = (
  clips: readonly Float32Array[],
  chance: Random,
): { samples: Float32Array; sounds: [number, number][] } => {
  const gap = rate / 2;
  const samples = new Float32Array(clips.reduce((sum, { length }) => sum + length + gap, gap));
  const sounds: [number, number][] = [];
  let at = gap;
  for (const clip of clips) {
    const loud = Math.sqrt(clip.reduce((sum, value) => sum + value * value, 0) / Math.max(1, clip.length)) + 1e-6;
    clip.forEach((value, n) => (samples[at + n] = (0.08 * value) / loud));
    const start = Math.round((at / rate) * 1000);
    for (const [from, to] of soundsIn(clip)) sounds.push([start + from, start + to]);
    at += clip.length + gap;
  }
  roomNoise(samples.length, chance).forEach(
    (value, n) => (samples[n] = (samples[n] ?? 0) + value * 0.08 * 10 ** (-25 / 20)),
  );
  return { samples, sounds };
};

const hearing = async (
  ears: Ears,
  samples: Float32Array,
  sounds: readonly [number, number][],
  family?: Family,
): Promise<Heard> => {
  const attended = await attend([{ samples, rate }], ears);
  const marks = new Uint8Array(Math.ceil(attended.length / frame));
  for (const [from, to] of sounds) marks.fill(1, Math.round(from / frame), Math.round(to / frame));
  const events = eventsOf(attended, family ? { family } : {});
  const share = (is: (event: (typeof events)[number]) => boolean): number => {
    const heard = new Uint8Array(marks.length);
    for (const event of events)
      if (is(event)) heard.fill(1, Math.round(event.from / frame), Math.round(event.to / frame));
    return (heard.reduce((sum, one, n) => sum + (one & (marks[n] ?? 0)), 0) * frame) / 1000;
  };
  return {
    time: (marks.reduce((sum, one) => sum + one, 0) * frame) / 1000,
    adult: share(({ who }) => who === "adult"),
    child: share(({ who, channel }) => who === "child" && channel === "voice"),
    cry: share(({ channel }) => channel === "cry"),
    all: events.length,
  };
};

/** A share of all groups' time, with the middle 95 % over 400 draws of as many groups. */
const told = (groups: readonly Heard[], of: "adult" | "child" | "cry"): string => {
  const shareOf = (some: readonly Heard[]): number =>
    some.reduce((sum, one) => sum + one[of], 0) /
    Math.max(
      1e-9,
      some.reduce((sum, { time }) => sum + time, 0),
    );
  const chance = chanceFrom(5);
  const drawn = Array.from({ length: 400 }, () =>
    shareOf(groups.flatMap(() => groups[Math.floor(chance() * groups.length)] ?? [])),
  ).sort((a, b) => a - b);
  const two = (value = 0): string => value.toFixed(2);
  return `${of} ${two(shareOf(groups))} [${two(drawn[10])}, ${two(drawn[389])}]`;
};

/** Prints a line for each kind of voice: which share of its time is heard as whose. */
export const heldVoices = async (data: string, ears: Ears, only: string | undefined): Promise<void> => {
  const folder = join(data, "more");
  if (!existsSync(folder) || (only && !only.includes("held"))) return;
  const rows = rowsOf(folder);
  const held = heldOut(rows);
  const bySpeaker = (wanted: readonly Row[]): Row[][] => [...Map.groupBy(wanted, ({ speaker }) => speaker).values()];
  const byFile = (wanted: readonly Row[]): Row[][] => wanted.map((row) => [row]);
  const chance = chanceFrom(31);
  const line = async (name: string, groups: readonly (readonly Float32Array[])[], family?: Family): Promise<void> => {
    const all: Heard[] = [];
    for (const clips of groups) {
      const { samples, sounds } = strung(clips, chance);
      all.push(await hearing(ears, samples, sounds, family));
    }
    const time = all.reduce((sum, one) => sum + one.time, 0);
    console.log(
      `  ${name} (${all.length} groups, ${time.toFixed(0)} s): ${(["adult", "child", "cry"] as const).map((of) => told(all, of)).join("  ")}`,
    );
  };
  const decoded = (groups: readonly Row[][]): Float32Array[][] =>
    groups.map((some) => decode(some.map(({ file }) => file)));
  console.log(
    "\nHeld-out voices one kind at a time: share of their sounding time heard as whose, and its interval over groups",
  );
  const baby: Family = { child: 8, siblings: [] };
  const seven: Family = { child: 84, siblings: [] };
  const mothers = decoded(byFile(held.filter((row) => row.class === "adult-ids")));
  const high = decoded(bySpeaker(held.filter((row) => row.speaker === heldWoman))).flatMap((clips) =>
    Array.from({ length: Math.ceil(clips.length / 10) }, (_, n) => clips.slice(n * 10, n * 10 + 10)),
  );
  await line("women to infants, by file", mothers);
  await line("women to infants, the child is 8 months old", mothers, baby);
  await line(
    "the same mothers to adults",
    decoded(byFile(held.filter(({ class: kind, speaker }) => kind === "adult" && speaker === "mb1-mothers"))),
  );
  await line("a woman naming toys to children, tens of files", high);
  const adults = held.filter((row) => row.class === "adult" && row.speaker.startsWith("so762"));
  const women = decoded(bySpeaker(adults.filter(({ note }) => note.endsWith(", f"))));
  await line("women, by speaker", women);
  await line("men, by speaker", decoded(bySpeaker(adults.filter(({ note }) => note.endsWith(", m")))));
  await line(
    "women sung (pitch set to notes, slower), by speaker",
    women.map((clips) => clips.map((clip) => sung(clip, chance))),
  );
  for (const age of [6, 7]) {
    const groups = [
      ...decoded(
        bySpeaker(held.filter(({ class: kind, note }) => kind === "child-voice" && note.startsWith(`age ${age},`))),
      ),
      ...speaking(join(data, "child/speechocean762"), `age${age}-`, "test"),
    ];
    await line(`children of ${age}, by speaker`, groups);
    await line(`children of ${age}, the age said`, groups, seven);
  }
  for (const age of [8, 9, 10]) {
    const groups = decoded(
      bySpeaker(held.filter(({ class: kind, note }) => kind === "child-older" && note.startsWith(`age ${age},`))),
    );
    if (groups.length > 0) await line(`children of ${age}, by speaker`, groups);
  }
  await line(
    "toys and effects, by file: nobody is there",
    decoded(byFile(rows.filter(({ class: kind }) => kind === "noise"))),
  );

  const films = held.filter(({ speaker }) => speaker === heldHome).flatMap(({ file }) => decode([file]));
  const other = rows
    .filter(({ speaker, class: kind }) => kind === "home" && speaker !== heldHome)
    .flatMap(({ file }) => decode([file]));
  for (const [name, some] of [
    ["a home that training never saw", films],
    ["the home that training saw", other],
  ] as const) {
    const heard: Heard[] = [];
    for (const film of some) heard.push(await hearing(ears, film, [[0, (film.length / rate) * 1000]]));
    const minutes = heard.reduce((sum, { time }) => sum + time, 0) / 60;
    const perFilm = heard.map(({ cry, time }) => ((cry / time) * 60).toFixed(0)).join(" ");
    const cry = heard.reduce((sum, one) => sum + one.cry, 0) / minutes;
    console.log(
      `  play at ${name}, where nobody cries (${some.length} films, ${minutes.toFixed(1)} min): ${cry.toFixed(1)} s of crying a minute (by film ${perFilm})`,
    );
  }
};

/** As if sung: the pitch steps to notes of a scale, formants kept, slower. */
const sung = (clip: Float32Array, chance: Random): Float32Array => {
  const notes = [0, 2, 4, 5, 7, 9];
  const steps = Array.from({ length: Math.ceil(clip.length / rate / 0.35) }, (_, n) => {
    const ratio = 1.12 * 2 ** ((notes[Math.floor(chance() * notes.length)] ?? 0) / 12);
    return `${(n * 0.35).toFixed(2)} rubberband pitch ${ratio.toFixed(3)}`;
  });
  return through(clip, `asendcmd=c='${steps.join(";")}',rubberband=tempo=0.65:formant=preserved:pitchq=quality`);
};
