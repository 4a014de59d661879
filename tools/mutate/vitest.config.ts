/** The tests that mutants of the reading room are run against: all but the calibration, which is a matter of thousands of runs. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/reading/*.test.ts"],
    exclude: ["src/reading/calibration.test.ts"],
    testTimeout: 60_000,
  },
});
