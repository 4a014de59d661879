/** What ships of the listener: one small network, that gives what it says of each frame. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { context, wide } from "./hearing.ts";
import { bands } from "./mel.ts";
import { openEars } from "./session.ts";

const model = readFileSync(new URL("./ears.onnx", import.meta.url));

describe("the listener as it ships", () => {
  it("is at most 1.5 MB", () => {
    console.info(`ears.onnx: ${(model.length / 1000).toFixed(0)} kB of 1500`);
    expect(model.length).toBeLessThanOrEqual(1_500_000);
  });

  it("says how sure it is, from 0 to 1, of four things at once in every 50 ms", async () => {
    const ears = await openEars(model);
    const frames = 4;
    const sure = await ears.hear(new Float32Array((5 * frames + 2 * context) * bands).fill(-4));
    expect(sure).toHaveLength(wide * frames);
    for (const one of sure.filter((_, n) => n % wide < 4)) {
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(1);
    }
  });

  it("is refused where it is no network", async () => {
    await expect(openEars(new TextEncoder().encode("no network"))).rejects.toThrow();
  });
});
