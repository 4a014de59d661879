import { describe, expect, it } from "vitest";
import { done } from "../../ground/result.ts";
import type { PlayLine } from "../../keeping/play.ts";
import { isJump, tidy } from "./tidy.ts";

const line = (deleteClipOn: string | null): PlayLine => ({
  id: "p1",
  title: "In the bath",
  madeAt: "2026-11-20T10:00:00Z",
  clip: { name: "a.mp4", type: "video/mp4", size: 1, hasVideo: true },
  deleteClipOn,
  reviewed: false,
  length: 1000,
  moments: 0,
});
/** A store that says what was asked of it. */
const storeWith = (last: string | null, plays: readonly PlayLine[]) => {
  const asked: string[] = [];
  return {
    asked,
    setting: async () => done(last),
    set: async (name: string, value: string) => {
      asked.push(`${name} ${value}`);
      return done(undefined);
    },
    plays: async () => done(plays),
    forgetDeleted: async () => {
      asked.push("forget");
      return done(0);
    },
    dropExpired: async (day: string) => {
      asked.push(`drop ${day}`);
      return done([]);
    },
  };
};
const at = (day: string): Date => new Date(`${day}T12:00:00`);

describe("what goes by its day", () => {
  it("goes once the day is past", async () => {
    const store = storeWith("2026-11-23", [line("2026-11-24")]);
    await tidy(store, at("2026-11-25"));
    expect(store.asked).toEqual(["forget", "drop 2026-11-24", "day.last 2026-11-25"]);
  });

  it("stays where the clock jumped a year, until somebody was asked; and where it came back", async () => {
    const store = storeWith("2026-11-23", [line("2026-11-24")]);
    await tidy(store, at("2027-11-23"));
    expect(store.asked).toEqual([]);
    await tidy(store, at("2026-11-23"));
    expect(store.asked).toEqual(["forget", "drop 2026-11-22", "day.last 2026-11-23"]);
  });

  it("is let be once after a jump where nothing is to be asked", async () => {
    const store = storeWith("2026-11-23", [line(null)]);
    await tidy(store, at("2027-11-23"));
    expect(store.asked).toEqual(["day.last 2027-11-23"]);
    expect([
      isJump(null, "2027-11-23"),
      isJump("2026-11-23", "2026-12-23"),
      isJump("2026-11-23", "2026-12-24"),
    ]).toEqual([false, false, true]);
  });
});
