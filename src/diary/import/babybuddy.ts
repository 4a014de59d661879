/**
 * Baby Buddy's CSV exports (Database Admin, django-import-export): feedings, sleep, nappies and tummy times become openings
 * of their day, notes become notes, children are offered by their names. Each file is known by its columns, not its name.
 */
import type { Brought, ForeignChild, ForeignFile, ForeignTime, Found, Refused, Why } from "./brought.ts";
import { csvRows } from "./csv.ts";

type Cells = (column: string) => string;
type Form = {
  readonly kind: Found["kind"];
  /** Columns that no other export has together. */
  readonly columns: readonly string[];
  readonly begins: string;
  readonly words: readonly string[];
};

const forms: readonly Form[] = [
  { kind: "feeding", columns: ["start", "end", "method"], begins: "start", words: ["notes"] },
  { kind: "sleep", columns: ["start", "end", "nap"], begins: "start", words: ["notes"] },
  { kind: "changing", columns: ["time", "wet", "solid"], begins: "time", words: ["notes"] },
  { kind: "play", columns: ["start", "end", "milestone"], begins: "start", words: ["milestone", "notes"] },
  { kind: "note", columns: ["time", "note"], begins: "time", words: ["note"] },
];
const ofChildren = ["first_name", "birth_date"];

/** A time such as 2020-02-17 03:04:09, with a T, fractions or an offset where there are any; null where it is none. */
export const timeOf = (text: string): ForeignTime | null => {
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  if (parts === null) return null;
  const [, day = "", minute = "", second = ":00", offset] = parts;
  const local = `${day}T${minute}${second}`;
  const instant = Date.parse(`${local}${offset === undefined || offset === "Z" ? "Z" : offset}`);
  // A day that the calendar does not have is moved on by Date.parse, or refused.
  if (Number.isNaN(instant) || new Date(`${local}Z`).toISOString().slice(0, 19) !== local) return null;
  return offset === undefined ? { local } : { instant };
};
const minutesBetween = (from: ForeignTime, to: ForeignTime): number => {
  const ms = (time: ForeignTime): number => ("local" in time ? Date.parse(`${time.local}Z`) : time.instant);
  return (ms(to) - ms(from)) / 60_000;
};

/** Reads all files that were chosen, in any order. Never fails: what it cannot place, it says. */
export const readBabyBuddy = (files: readonly ForeignFile[]): Brought => {
  const children = new Map<string, ForeignChild>();
  const found: Found[] = [];
  const refused: Refused[] = [];
  /** Rows of one kind, child and time are told apart by their order. */
  const same = new Map<string, number>();

  for (const { name: file, text } of files) {
    const [head, ...rows] = csvRows(text);
    const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
    const has = (all: readonly string[]): boolean => all.every((column) => columns.includes(column));
    const form = forms.find(({ columns }) => has(columns));
    const refuse = (row: number, why: Why, what = ""): void => void refused.push({ file, row, why, found: what });
    if (!form && !has(ofChildren)) {
      refuse(1, "unknown-file");
      continue;
    }
    rows.forEach(({ line, cells }, n) => {
      if (cells.length !== columns.length) return refuse(line, "bad-row");
      const cell: Cells = (column) => (cells[columns.indexOf(column)] ?? "").trim();
      if (form) take(form, cell, line, refuse);
      else {
        // Baby Buddy counts its children from 1; an export without their ids lists them in that order.
        const key = cell("id") || String(n + 1);
        const name = [cell("first_name"), cell("last_name")].filter(Boolean).join(" ");
        const born = cell("birth_date");
        const isDay = timeOf(`${born} 00:00`) !== null;
        if (born !== "" && !isDay) return refuse(line, "bad-time", born);
        children.set(key, { key, name: name || null, born: isDay ? born : null });
      }
    });
  }

  function take(form: Form, cell: Cells, line: number, refuse: (row: number, why: Why, what?: string) => void): void {
    const child = cell("child_id") || cell("child") || `${cell("child_first_name")} ${cell("child_last_name")}`.trim();
    if (child === "") return refuse(line, "no-child");
    const begins = cell(form.begins);
    const at = timeOf(begins);
    if (at === null) return begins === "" ? refuse(line, "no-time") : refuse(line, "bad-time", begins);
    const ends = form.columns.includes("end") ? timeOf(cell("end")) : null;
    if (cell("end") !== "" && ends === null) return refuse(line, "bad-time", cell("end"));
    const minutes = ends && minutesBetween(at, ends);
    if (minutes !== null && minutes < 0) return refuse(line, "backwards");
    const words = form.words.map(cell).filter(Boolean).join("\n");
    if (form.kind === "note" && words === "") return refuse(line, "no-text");
    const base = ["babybuddy", form.kind, child, "local" in at ? at.local : new Date(at.instant).toISOString()].join(
      "|",
    );
    const count = same.get(base) ?? 0;
    same.set(base, count + 1);
    // A day and more is a timer that was forgotten.
    const length = minutes === null || minutes > 24 * 60 ? null : Math.round(minutes);
    found.push({ child, kind: form.kind, at, minutes: length, words, identity: `${base}|${count}` });
  }

  for (const { child } of found) if (!children.has(child)) children.set(child, { key: child, name: null, born: null });
  const meant = new Set(found.map(({ child }) => child));
  return { children: [...children.values()].filter(({ key }) => meant.has(key)), found, refused };
};
