/** Days, times, numbers and weeks as a person in each region reads them, whatever the zone of the machine. */
import { afterEach, describe, expect, it } from "vitest";
import { addLanguage, speak, spoken } from "./words.ts";
import {
  clock,
  dates,
  writtenDay,
  firstWeekday,
  hourOf,
  writtenLength,
  lists,
  writtenMonths,
  numbers,
  wallTime,
} from "./written.ts";

addLanguage("es", { name: "Español", dir: "ltr", locale: "es-419" }, async () => ({}));
addLanguage("ar", { name: "العربية", dir: "rtl", locale: "ar" }, async () => ({}));
afterEach(() => speak("en"));

const at = "2026-11-30T09:05:00";
const long = (): string => wallTime(at, { day: "numeric", month: "long" });
/** No-break spaces as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200e\u200f\u061c]/g, "");

describe("what is written", () => {
  it.each([
    ["en", null, "30 November", "09:05", "18", 1, "1,234.5"],
    ["en", "GB", "30 November", "09:05", "18", 1, "1,234.5"],
    ["en", "US", "November 30", "9:05 AM", "6 PM", 0, "1,234.5"],
    ["en", "DE", "30 November", "09:05", "18", 1, "1.234,5"],
    ["es", null, "30 de noviembre", "9:05 a.m.", "6 p.m.", 1, "1,234.5"],
    ["es", "MX", "30 de noviembre", "9:05 a.m.", "6 p.m.", 0, "1,234.5"],
    ["es", "ES", "30 de noviembre", "9:05", "18", 1, "1234,5"],
    ["es", "AR", "30 de noviembre", "9:05 a. m.", "6 p. m.", 1, "1.234,5"],
    ["ar", null, "30 نوفمبر", "9:05 ص", "6 م", 6, "1,234.5"],
    ["ar", "EG", "30 نوفمبر", "9:05 ص", "6 م", 6, "1,234.5"],
    ["ar", "MA", "30 نونبر", "09:05", "18", 1, "1.234,5"],
    ["ar", "SA", "30 نوفمبر", "9:05 ص", "6 م", 0, "1,234.5"],
  ] as const)("in %s as in %s", async (code, region, day, time, evening, week, number) => {
    await speak(code, region);
    expect(spoken().region).toBe(region);
    expect([long(), wallTime(at), hourOf(18)].map(plain)).toEqual([day, time, evening]);
    expect([firstWeekday(), numbers({}).format(1234.5)]).toEqual([week, number]);
  });

  it("follows the language and the region at once", async () => {
    expect([writtenMonths(3), lists({ type: "conjunction" }).format(["a", "b", "c"])]).toEqual([
      "3 months",
      "a, b and c",
    ]);
    await speak("en", "US");
    expect(lists({ type: "conjunction" }).format(["a", "b", "c"])).toBe("a, b, and c");
    await speak("es", "MX");
    expect(writtenMonths(3)).toBe("3 meses");
    expect(clock(65_900, 1)).toBe("1:05.9");
    await speak("es", "ES");
    expect(clock(65_900, 1)).toBe("1:05,9");
  });

  it("says a moment in the zone where the device is now", () => {
    const zone = process.env["TZ"];
    const days = ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"].map((one) => {
      process.env["TZ"] = one;
      return writtenDay("2026-11-30T20:00:00Z");
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(days).toEqual(["1 Dec 2026", "30 Nov 2026", "1 Dec 2026"]);
    expect(dates({ dateStyle: "short", timeZone: "UTC" }).format(0)).toBe("01/01/1970");
  });

  it("writes times and lengths", () => {
    expect(clock(65_900)).toBe("1:05");
    expect(clock(65_900, 1)).toBe("1:05.9");
    expect(clock(3_665_000)).toBe("1:01:05");
    expect(writtenLength(134_000)).toBe("2 min 14 s");
    expect(writtenLength(38_000)).toBe("38 s");
  });
});
