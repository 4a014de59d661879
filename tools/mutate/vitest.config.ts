/** The tests that mutants of the reading room are run against: all but the calibration, which is a matter of thousands of runs. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tools/mutate/reading.ts"], testTimeout: 60_000, isolate: false },
});
