/** All tests of the reading room in one file, the quick ones first, so that a mutant is met soon; what fails is not shrunk. */
import fc from "fast-check";

fc.configureGlobal({ endOnFailure: true });
await import("../../src/reading/definitions.test.ts");
await import("../../src/reading/figures.test.ts");
await import("../../src/reading/agreement.test.ts");
await import("../../src/reading/shifts.test.ts");
await import("../../src/reading/ring.test.ts");
await import("../../src/reading/turns.test.ts");
await import("../../src/reading/units.test.ts");
await import("../../src/reading/plain.test.ts");
await import("../../src/reading/coordination.test.ts");
await import("../../src/reading/null.test.ts");
await import("../../src/reading/reading.test.ts");
