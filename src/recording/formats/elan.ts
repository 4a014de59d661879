/**
 * EAF, ELAN's annotation format 2.8 and 3.0: time slots, tiers of annotations between two slots, and tiers that refer
 * to another's annotations. Written as 3.0, or 2.8 where that is asked for, without media links, which leak names.
 */
import { failed, type Result } from "../../ground/result.ts";
import type { Recording } from "../recording.ts";
import type { Format, FormatProblem, Note, Read, FileOptions, WriteOptions, Written } from "./format.ts";
import { gather } from "./gather.ts";
import { carried } from "./losses.ts";
import { decode, encode, numberOf } from "./text.ts";
import { type Annotation, actFits, fromTiers, textFor, toTiers } from "./tiers.ts";
import { escapeXml, walkXml } from "./xml.ts";

type Slots = { readonly from: string; readonly to: string } | { readonly of: string };
type Found = { readonly id: string; readonly at: Slots; readonly place: string; text: string };
type FoundTier = { name: string; participant: string; coder: string; parent: string; found: Found[] };

/** Milliseconds in one of the units that TIME_UNITS may name. */
const units: Readonly<Record<string, number>> = { "NTSC-frames": 1001 / 30, "PAL-frames": 40 };

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const tiers: FoundTier[] = [];
  const slots: Slot[] = [];
  let unit = 1;
  let length = 0;
  let origin = 0;
  let root = "";
  let property = "";
  let last: Found | null = null;
  const walked = walkXml(
    text,
    ({ name, get, place }) => {
      root ||= name;
      if (name === "HEADER") unit = units[get("TIME_UNITS")] ?? 1;
      else if (name === "MEDIA_DESCRIPTOR") origin ||= numberOf(get("TIME_ORIGIN")) || 0;
      else if (name === "TIME_SLOT") {
        const value = get("TIME_VALUE");
        slots.push({ id: get("TIME_SLOT_ID"), value: value === "" ? null : numberOf(value) });
      } else if (name === "PROPERTY") property = get("NAME");
      else if (name === "TIER")
        tiers.push({
          name: get("TIER_ID"),
          participant: get("PARTICIPANT"),
          coder: get("ANNOTATOR"),
          parent: get("PARENT_REF"),
          found: [],
        });
      else if (name === "ALIGNABLE_ANNOTATION" || name === "REF_ANNOTATION") {
        const at =
          name === "REF_ANNOTATION"
            ? { of: get("ANNOTATION_REF") }
            : { from: get("TIME_SLOT_REF1"), to: get("TIME_SLOT_REF2") };
        last = { id: get("ANNOTATION_ID"), at, place, text: "" };
        tiers.at(-1)?.found.push(last);
      }
    },
    (name, inside) => {
      if (name === "ANNOTATION_VALUE" && last) last.text = inside;
      else if (name === "PROPERTY" && property === "attune:length") length = numberOf(inside) || 0;
    },
  );
  if (!walked.ok) return walked;
  if (root !== "ANNOTATION_DOCUMENT") return failed("file-not-this", { with: { format: "elan" } });
  const times = slotTimes(slots, unit);
  const all = new Map(tiers.flatMap(({ found }) => found.map((each) => [each.id, each] as const)));
  const spans = spansOf(all, times);
  const rows = fromTiers(
    tiers.map(({ found, ...tier }) => ({
      ...tier,
      // Its own slots say when it was, also where another bears the same id.
      annotations: found.map(({ id, at, place, text }): Annotation => {
        const { from, to } = "of" in at ? (spans.get(id) ?? nowhere) : spanAt(at, times);
        return { from, to, text, place };
      }),
    })),
    options,
  );
  if (!rows.ok) return rows;
  const { coded } = rows.value;
  const notes: Note[] = [...said, ...rows.value.said];
  if (origin > 0) notes.push({ kind: "offset", with: { seconds: origin / 1000 } });
  return gather({ rows: rows.value.rows, length, ...(coded ? { coded } : {}), said: notes }, options);
};

/** `value` is null where the file gives none, NaN where it cannot be read. */
type Slot = { readonly id: string; readonly value: number | null };

/** The time of each slot in milliseconds. Slots without one lie evenly between those around them, as ELAN puts them. */
const slotTimes = (all: readonly Slot[], unit: number): Map<string, number> => {
  const slots = all.filter(({ value }) => !Number.isNaN(value));
  const times = new Map<string, number>();
  let before = 0;
  for (let at = 0; at < slots.length; at++) {
    let end = at;
    while (end < slots.length && slots[end]?.value === null) end++;
    const next = slots[end]?.value;
    const after = next == null || next * unit < before ? before : next * unit;
    for (let each = at; each < end; each++)
      times.set(slots[each]?.id ?? "", before + ((after - before) * (each - at + 1)) / (end - at + 1));
    if (next != null) {
      before = next * unit;
      times.set(slots[end]?.id ?? "", before);
    }
    at = end;
  }
  return times;
};

type Span = { readonly from: number; readonly to: number };
const nowhere: Span = { from: Number.NaN, to: Number.NaN };
const spanAt = (slots: { readonly from: string; readonly to: string }, times: ReadonlyMap<string, number>): Span => ({
  from: times.get(slots.from) ?? Number.NaN,
  to: times.get(slots.to) ?? Number.NaN,
});

/** The span of every annotation; one that refers to another has the other's, however long the chain. */
const spansOf = (all: ReadonlyMap<string, Found>, times: ReadonlyMap<string, number>): Map<string, Span> => {
  const spans = new Map<string, Span>();
  for (const id of all.keys()) {
    const path = new Set<string>();
    let at: string = id;
    let span = spans.get(at);
    while (!span && !path.has(at)) {
      path.add(at);
      const slots = all.get(at)?.at;
      if (!slots) break;
      if ("of" in slots) {
        at = slots.of;
        span = spans.get(at);
      } else span = spanAt(slots, times);
    }
    // Also where the chain leads nowhere, so that no chain is walked twice.
    for (const each of path) spans.set(each, span ?? nowhere);
  }
  return spans;
};

const write = (recording: Recording, { eaf = "3.0" }: WriteOptions = {}): Written => {
  const { events, said } = carried(recording, {
    events: () => true,
    act: actFits,
    note: () => true,
    length: true,
    start: true,
    coded: true,
  });
  const slots: string[] = [];
  const slot = (ms: number): string => {
    const id = `ts${slots.length + 1}`;
    slots.push(`        <TIME_SLOT TIME_SLOT_ID="${id}" TIME_VALUE="${ms}"/>\n`);
    return id;
  };
  let ids = 0;
  let widened = 0;
  const tiers = toTiers(recording, events).map(({ name, who, events: onTier }) => {
    const annotations = onTier.map((event) => {
      // ELAN has no annotation without duration.
      if (event.to === event.from) widened++;
      const refs = `TIME_SLOT_REF1="${slot(event.from)}" TIME_SLOT_REF2="${slot(Math.max(event.to, event.from + 1))}"`;
      return `        <ANNOTATION>\n            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a${++ids}" ${refs}>\n                <ANNOTATION_VALUE>${escapeXml(textFor(event))}</ANNOTATION_VALUE>\n            </ALIGNABLE_ANNOTATION>\n        </ANNOTATION>\n`;
    });
    const participant = who === "" ? "" : ` PARTICIPANT="${escapeXml(who)}"`;
    const head = `LINGUISTIC_TYPE_REF="default-lt"${participant} TIER_ID="${escapeXml(name)}"`;
    return `    <TIER ${head}>\n${annotations.join("")}    </TIER>\n`;
  });
  if (widened > 0) said.push({ kind: "widened", with: { count: widened } });
  const date = recording.startedAt ? new Date(recording.startedAt).toISOString() : "1970-01-01T00:00:00.000Z";
  const schema = `http://www.mpi.nl/tools/elan/EAFv${eaf}.xsd`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" DATE="${date}" FORMAT="${eaf}" VERSION="${eaf}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${schema}">
    <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
        <PROPERTY NAME="attune:length">${recording.length}</PROPERTY>
        <PROPERTY NAME="lastUsedAnnotationId">${ids}</PROPERTY>
    </HEADER>
    <TIME_ORDER>
${slots.join("")}    </TIME_ORDER>
${tiers.join("")}    <LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>
    <CONSTRAINT DESCRIPTION="Time subdivision of parent annotation's time interval, no time gaps allowed within this interval" STEREOTYPE="Time_Subdivision"/>
    <CONSTRAINT DESCRIPTION="Symbolic subdivision of a parent annotation. Annotations refering to the same parent are ordered" STEREOTYPE="Symbolic_Subdivision"/>
    <CONSTRAINT DESCRIPTION="1-1 association with a parent annotation" STEREOTYPE="Symbolic_Association"/>
    <CONSTRAINT DESCRIPTION="Time alignable annotations within the parent annotation's time interval, gaps are allowed" STEREOTYPE="Included_In"/>
</ANNOTATION_DOCUMENT>
`;
  return { bytes: encode(text), said };
};

export const elan: Format = { read, write };
