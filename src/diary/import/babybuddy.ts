/**
 * Baby Buddy's CSV exports (Database Admin, django-import-export): feedings, sleep, nappies and tummy times become openings
 * of their day, notes become notes, children are offered by their names. Each file is known by its columns, not its name;
 * those that have no place here say why.
 */
import {
  type Brought,
  type ForeignChild,
  type ForeignFile,
  type Found,
  readTime,
  type Refused,
  stretchOf,
  type WhyRefused,
} from "./brought.ts";
import { type SheetRow, sheetsOf } from "./sheet.ts";

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
/** The exports that have no place here, the likeliest first. */
const others: readonly (readonly [WhyRefused, readonly string[]])[] = [
  ["measures", ["weight", "date"]],
  ["measures", ["height", "date"]],
  ["measures", ["head_circumference", "date"]],
  ["measures", ["bmi", "date"]],
  ["measures", ["temperature", "time"]],
  ["medicines", ["dosage"]],
  ["timers", ["name", "start", "user"]],
  ["timers", ["name", "start", "active"]],
  ["tags", ["name", "slug"]],
  ["tags", ["name", "color"]],
  ["pumping", ["amount", "start"]],
  ["pumping", ["amount", "time"]],
];

const folded = (name: string): string => name.toLowerCase().replace(/\s+/g, " ").trim();
const nameOf = (cell: SheetRow["cell"], of: "" | "child_"): string =>
  [cell(`${of}first_name`), cell(`${of}last_name`)].filter(Boolean).join(" ") || (of ? cell("child_name") : "");
const isDay = (text: string): boolean => readTime(`${text} 00:00`) !== null;

/** Reads all files that were chosen, in any order, times as the wall in `zone` showed them. Never fails: what it cannot place, it says. */
export const readBabyBuddy = (files: readonly ForeignFile[], zone: string): Brought => {
  const children = new Map<string, ForeignChild>();
  const found: Found[] = [];
  const refused: Refused[] = [];
  const logs: { readonly form: Form; readonly file: string; readonly row: SheetRow }[] = [];

  for (const sheet of sheetsOf(files, refused)) {
    const form = forms.find(({ columns }) => sheet.has(columns));
    if (form) logs.push(...sheet.rows().map((row) => ({ form, file: sheet.file, row })));
    else if (sheet.has(ofChildren)) {
      sheet.rows().forEach(({ cell, refuse }, n) => {
        // Baby Buddy counts its children from 1; an export without their ids lists them in that order.
        const key = cell("id") || String(n + 1);
        const born = cell("birth_date");
        if (born !== "" && !isDay(born)) return refuse("bad-time", born);
        children.set(key, { key, name: nameOf(cell, "") || null, born: born || null });
      });
    } else sheet.refuse(others.find(([, columns]) => sheet.has(columns))?.[0] ?? "unknown-file");
  }

  /** Whose a row is: by number, else by whole name and, where the row has it, birth. A number and a name on one row tell of each other. */
  const numbers = new Map<string, Set<string>>();
  for (const [key, { name }] of children)
    if (name) numbers.set(folded(name), new Set([key, ...(numbers.get(folded(name)) ?? [])]));
  for (const { row } of logs) {
    const key = row.cell("child_id") || row.cell("child");
    const name = nameOf(row.cell, "child_");
    if (key === "" || name === "") continue;
    if (!children.has(key)) children.set(key, { key, name, born: null });
    numbers.set(folded(name), new Set([key, ...(numbers.get(folded(name)) ?? [])]));
  }
  const whose = ({ cell, refuse }: SheetRow): string | null => {
    const key = cell("child_id") || cell("child");
    if (key !== "") return key;
    const name = nameOf(cell, "child_");
    if (name === "") {
      refuse("no-child");
      return null;
    }
    const born = cell("child_birth_date");
    const keys = [...(numbers.get(folded(name)) ?? [])];
    const fitting = born === "" ? keys : keys.filter((one) => (children.get(one)?.born ?? born) === born);
    if (fitting.length <= 1) return fitting[0] ?? name;
    refuse("two-children", name);
    return null;
  };

  /** Rows of one kind, child and time are told apart by their order. */
  const same = new Map<string, number>();
  for (const { form, file, row } of logs) {
    const { cell, refuse } = row;
    const child = whose(row);
    if (child === null) continue;
    const [begins, ends] = [cell(form.begins), form.columns.includes("end") ? cell("end") : ""];
    const [from, to] = [readTime(begins), readTime(ends)];
    if (from === null) {
      refuse(begins === "" ? "no-time" : "bad-time", begins);
      continue;
    }
    if (ends !== "" && to === null) {
      refuse("bad-time", ends);
      continue;
    }
    const { at, minutes, isBackwards } = stretchOf(from, to ?? "", zone);
    const words = form.words.map(cell).filter(Boolean).join("\n");
    if (isBackwards || (form.kind === "note" && words === "")) {
      refuse(isBackwards ? "backwards" : "no-text");
      continue;
    }
    const base = ["babybuddy", form.kind, child, from].join("|");
    const count = same.get(base) ?? 0;
    same.set(base, count + 1);
    const number = cell("id");
    const byTime = `${base}|${count}`;
    const identity = number === "" ? byTime : ["babybuddy", form.kind, child, `#${number}`].join("|");
    found.push({
      file,
      child,
      kind: form.kind,
      at,
      minutes,
      words,
      identity,
      ...(number !== "" && { before: byTime }),
    });
  }

  for (const { child } of found) {
    // A number without a name says nothing of who it is.
    if (!children.has(child)) children.set(child, { key: child, name: /^\d+$/.test(child) ? null : child, born: null });
  }
  const meant = new Set(found.map(({ child }) => child));
  const order = new Map(files.map(({ name }, n) => [name, n]));
  const inOrder = refused.toSorted((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.row - b.row);
  return { children: [...children.values()].filter(({ key }) => meant.has(key)), found, refused: inOrder };
};
