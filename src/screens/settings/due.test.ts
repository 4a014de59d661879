import { expect, it } from "vitest";
import { isDue } from "./due.tsx";

it("a backup is due thirty days after the last, or after there was first something to keep, and not before", () => {
  expect(isDue(null, null, "2026-11-24")).toBe(false);
  expect(isDue(null, "2026-10-26", "2026-11-24")).toBe(false);
  expect(isDue(null, "2026-10-25", "2026-11-24")).toBe(true);
  expect(isDue("2026-11-20", "2026-01-01", "2026-11-24")).toBe(false);
  expect(isDue("2026-10-25", "2026-01-01", "2026-11-24")).toBe(true);
});
