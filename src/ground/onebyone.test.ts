import fc from "fast-check";
import { expect, it } from "vitest";
import { oneByOne } from "./onebyone.ts";

it("does each when the one before is over, in order, and goes on after one that fails", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { maxLength: 8 }), async (scheduler, goes) => {
      const inTurn = oneByOne();
      const seen: string[] = [];
      const all = goes.map((isGood, n) =>
        inTurn(async () => {
          seen.push(`${n} begins`);
          await scheduler.schedule(Promise.resolve());
          seen.push(`${n} ends`);
          if (!isGood) throw new Error(`${n}`);
          return n;
        }),
      );
      const ended = Promise.allSettled(all);
      await scheduler.waitFor(ended);
      expect(seen).toEqual(goes.flatMap((_, n) => [`${n} begins`, `${n} ends`]));
      expect((await ended).map(({ status }) => status === "fulfilled")).toEqual(goes);
    }),
  );
});
