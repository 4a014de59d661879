/**
 * Nara's CSV export: one file of all children, a row a thing with its type, instants beside the wall's times, and columns
 * that belong to a type in brackets. Feeds, sleeps, nappies, baths and tummy times become openings of their day.
 */
import { whenAt } from "../when.ts";
import { isZone } from "../when.ts";
import type { Brought, ForeignChild, ForeignFile, Found, Refused } from "./brought.ts";
import { eachRow, type SheetRow } from "./sheet.ts";

const columns = ["type", "profile name", "start date/time (epoch)"];
const kinds: Readonly<Record<string, Found["kind"]>> = {
  breastfeed: "feeding",
  "bottle feed": "feeding",
  "combo feed": "feeding",
  "solid feed": "feeding",
  sleep: "sleep",
  diaper: "changing",
  bath: "bath",
  "tummy time": "play",
};

/** Minutes of all columns of a type that count seconds; null where none does. */
const lengthOf = (cell: SheetRow["cell"], type: string): number | null => {
  const seconds = ["", "left ", "right "].map((side) => cell(`[${type}] ${side}duration (seconds)`)).filter(Boolean);
  const all = seconds.reduce((sum, one) => sum + Number(one), 0);
  return seconds.length === 0 || !(all >= 0 && all <= 86_400) ? null : Math.round(all / 60);
};

/** Reads all files that were chosen; `zone` where a row names none. Never fails: what it cannot place, it says. */
export const readNara = (files: readonly ForeignFile[], zone: string): Brought => {
  const children = new Map<string, ForeignChild>();
  const found: Found[] = [];
  const refused: Refused[] = [];
  eachRow(files, columns, refused, ({ cell, refuse }, file) => {
    const type = cell("type").toLowerCase();
    const name = cell("profile name");
    const key = cell("_profilekey") || name;
    const born = cell("[profile] birth date").slice(0, 10);
    if (key !== "") {
      const known = children.get(key);
      const isDay = /^\d{4}-\d\d-\d\d$/.test(born);
      children.set(key, { key, name: name || (known?.name ?? null), born: isDay ? born : (known?.born ?? null) });
    }
    if (type === "profile") return null;
    // A routine is what it is called.
    const what = type === "routine" ? cell("[routine] routine").toLowerCase() : type;
    const kind = kinds[what];
    if (kind === undefined) return type === "routine" ? cell("[routine] routine") : cell("type");
    if (key === "") {
      refuse("no-child");
      return null;
    }
    const epoch = cell("start date/time (epoch)");
    const number = Number(epoch);
    // Seconds, or thousandths: no family was here before 1973.
    const instant = number > 1e11 ? number : number * 1000;
    if (epoch === "" || !(instant > 0) || instant > 1e13) {
      refuse(epoch === "" ? "no-time" : "bad-time", epoch);
      return null;
    }
    const there = cell("time zone");
    const at = whenAt(instant, isZone(there) ? there : zone);
    const row = cell("_activitykey") || `${kind}|${instant}`;
    found.push({
      file,
      child: key,
      kind,
      at,
      minutes: lengthOf(cell, type),
      words: cell("note"),
      identity: ["nara", key, row].join("|"),
    });
    return null;
  });
  const meant = new Set(found.map(({ child }) => child));
  return { children: [...children.values()].filter(({ key }) => meant.has(key)), found, refused };
};
