import { expect, it } from "vitest";
import { backupDue } from "./remind.ts";

it("a backup is due thirty days after the last, or after there was first something to keep, and not before", () => {
  expect(backupDue(null, null, "2026-11-24")).toBe(null);
  expect(backupDue(null, "2026-10-26", "2026-11-24")).toBe(null);
  expect(backupDue(null, "2026-10-25", "2026-11-24")).toBe("never");
  expect(backupDue("2026-11-20", "2026-01-01", "2026-11-24")).toBe(null);
  expect(backupDue("2026-10-25", "2026-01-01", "2026-11-24")).toBe("again");
});
