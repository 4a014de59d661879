/**
 * How long a day's file takes to be read: a LENA file of 3 MB, an ELAN file of 2.5 MB (marks: 300 ms each), and a table,
 * all made here. Run: node bench/formats.ts
 */
import { seeded } from "../src/ground/chance.ts";
import { readRecording } from "../src/recording/formats/formats.ts";

const random = seeded(3);
const upTo = (n: number): number => Math.floor(random() * n);
const isoOf = (ms: number): string => `PT${(ms / 1000).toFixed(2)}S`;

/** A day as LENA writes it: a segment every second or two, with the counts that it gives each kind of speaker. */
function its(bytes: number): string {
  const speakers = ["CHN", "FAN", "MAN", "CXN", "TVN", "OLN", "NOF", "SIL", "CHF", "FAF"];
  const parts: string[] = [];
  let size = 0;
  let at = 0;
  while (size < bytes) {
    const long = 600 + upTo(3000);
    const speaker = speakers[upTo(speakers.length)] ?? "SIL";
    const inside =
      speaker === "CHN"
        ? ` childUttCnt="1" childUttLen="${isoOf(long / 2)}" startUtt1="${isoOf(at + 100)}" endUtt1="${isoOf(at + long / 2)}" childCryVfxLen="P0S" startCry1="${isoOf(at + long / 2 + 50)}" endCry1="${isoOf(at + long)}"`
        : ` ${speaker === "FAN" ? "femaleAdult" : "maleAdult"}WordCnt="${upTo(12)}.00" femaleAdultNonSpeechLen="P0S" femaleAdultUttCnt="0" femaleAdultUttLen="P0S"`;
    const line = `<Segment spkr="${speaker}" average_dB="${-20 - upTo(30)}.57" peak_dB="${-upTo(20)}.18" startTime="${isoOf(at)}" endTime="${isoOf(at + long)}" conversationInfo="BC|1|1|TIFI|AICF|NT|FI" convTurnType="TIFI" convFloorType="FI"${inside} recordingRefId="rec1"/>\n`;
    parts.push(line);
    size += line.length;
    at += long;
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ITS fileName="e1"><ProcessingUnit><Recording num="1" startClockTime="2020-05-01T10:00:00Z" startTime="PT0.00S" endTime="${isoOf(at)}"><Conversation num="1">${parts.join("")}</Conversation></Recording></ProcessingUnit></ITS>\n`;
}

/** Four tiers of annotations as ELAN writes them. */
function eaf(bytes: number): string {
  const tiers = ["CHI", "FA1", "MA1", "vcm@CHI"].map((name) => ({ name, parts: new Array<string>() }));
  const slots: string[] = [];
  let size = 0;
  let at = 0;
  let id = 0;
  while (size < bytes) {
    at += 200 + upTo(1500);
    const [one, two] = [slots.length + 1, slots.length + 2];
    slots.push(`        <TIME_SLOT TIME_SLOT_ID="ts${one}" TIME_VALUE="${at}"/>\n`);
    slots.push(`        <TIME_SLOT TIME_SLOT_ID="ts${two}" TIME_VALUE="${at + 900}"/>\n`);
    const tier = tiers[upTo(3)];
    const text = `        <ANNOTATION>\n            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a${++id}" TIME_SLOT_REF1="ts${one}" TIME_SLOT_REF2="ts${two}">\n                <ANNOTATION_VALUE>so it goes &amp; goes ${id}</ANNOTATION_VALUE>\n            </ALIGNABLE_ANNOTATION>\n        </ANNOTATION>\n`;
    tier?.parts.push(text);
    size += text.length + 120;
    if (tier?.name !== "CHI") continue;
    const about = `        <ANNOTATION>\n            <REF_ANNOTATION ANNOTATION_ID="v${id}" ANNOTATION_REF="a${id}">\n                <ANNOTATION_VALUE>${random() < 0.2 ? "Y" : "C"}</ANNOTATION_VALUE>\n            </REF_ANNOTATION>\n        </ANNOTATION>\n`;
    tiers[3]?.parts.push(about);
    size += about.length;
  }
  const body = tiers.map(
    ({ name, parts }) =>
      `    <TIER LINGUISTIC_TYPE_REF="default-lt" ${name.includes("@") ? 'PARENT_REF="CHI" ' : ""}TIER_ID="${name}">\n${parts.join("")}    </TIER>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT FORMAT="3.0" VERSION="3.0">\n    <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/>\n    <TIME_ORDER>\n${slots.join("")}    </TIME_ORDER>\n${body.join("")}</ANNOTATION_DOCUMENT>\n`;
}

/** A table of ChildProject's. */
function csv(bytes: number): string {
  const rows: string[] = ["segment_onset,segment_offset,speaker_type"];
  for (let size = 0, at = 0; size < bytes; ) {
    at += 200 + upTo(1500);
    const row = `${at},${at + 150 + upTo(2000)},${["CHI", "FEM", "MAL", "OCH", "NA"][upTo(5)]}`;
    rows.push(row);
    size += row.length;
  }
  return `${rows.join("\n")}\n`;
}

for (const [file, text, mark] of [
  ["day.its", its(3_000_000), " (mark 300)"],
  ["day.eaf", eaf(2_500_000), " (mark 300)"],
  ["day.csv", csv(1_000_000), ""],
] as const) {
  const bytes = new TextEncoder().encode(text);
  const times: number[] = [];
  let events = 0;
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    const read = readRecording(file, bytes);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    if (!read.ok) throw new Error(read.problem.kind);
    events = read.value.recording.events.length;
  }
  const [first = 0] = times;
  console.log(
    `${file} ${(bytes.length / 1e6).toFixed(1)} MB, ${events} events: CPU ${Math.round(Math.min(...times))} ms, the first time ${Math.round(first)} ms${mark}`,
  );
}
