import { describe, expect, it } from "vitest";
import { lockingOf, settleRing, tryOpening } from "./locking.ts";
import { isLocked, keysIn, newKey, openRing, type KeyRing } from "./ring.ts";
import type { RingPlace } from "./ringplace.ts";

const inMemory = (ring: KeyRing): RingPlace & { ring: KeyRing } => {
  const place = {
    ring,
    read: async () => place.ring,
    write: async (next: KeyRing) => void (place.ring = next),
    remove: async () => {},
  };
  return place;
};
const said = (passphrase: string) => ({ by: "passphrase", passphrase }) as const;
const now = Date.UTC(2026, 10, 24);

describe("the lock on a vault", { timeout: 120_000 }, () => {
  it("counts a try before it is made, and forgets the wrong ones after a right one", async () => {
    const key = newKey();
    const place = inMemory(await openRing(key));
    const lock = lockingOf(place, place.ring, key, () => {});
    expect(await lock.change({ passphrase: "walrus stairs" }, null, now)).toEqual({ ok: true });
    let counted = -1;
    const write = place.write;
    place.write = async (ring) => {
      counted = ring.wrong;
      await write(ring);
    };
    const trying = tryOpening(place, place.ring, said("wrong one here"), now);
    await Promise.resolve();
    expect(counted).toBe(1);
    expect(await trying).toMatchObject({ problem: { kind: "wrong-key", with: { n: 0 } } });
    for (let n = 0; n < 2; n++) await tryOpening(place, place.ring, said("wrong one here"), now);
    expect(place.ring.wrong).toBe(3);
    expect(await tryOpening(place, place.ring, said("walrus stairs"), now + 4000)).toMatchObject({
      problem: { kind: "try-later", with: { n: 1 } },
    });
    expect((await tryOpening(place, place.ring, said("walrus stairs"), now + 5000)).ok).toBe(true);
    expect(place.ring.wrong).toBe(0);
  });

  it("stays as it was where the database could not be sealed anew", async () => {
    const key = newKey();
    const place = inMemory(await openRing(key));
    const lock = lockingOf(place, place.ring, key, () => {
      throw new DOMException("", "QuotaExceededError");
    });
    await expect(lock.change({ passphrase: "walrus stairs" }, null, now)).rejects.toThrow();
    expect([lock.isLocked(), isLocked(place.ring), place.ring.next]).toEqual([false, false, null]);
    expect((await keysIn(place.ring, null)).map((found) => found.key)).toEqual([key]);
  });

  it("is whichever side of a change the database is on, when a crash came in between", async () => {
    const key = newKey();
    const place = inMemory(await openRing(key));
    let between: KeyRing | null = null;
    const next = { key };
    const lock = lockingOf(place, place.ring, key, (given) => {
      next.key = given;
      between = place.ring;
    });
    await lock.change({ passphrase: "walrus stairs" }, null, now);
    const crashed = between as unknown as KeyRing;
    const [before, after] = [inMemory(crashed), inMemory(crashed)];
    expect(isLocked(await settleRing(before, crashed, false))).toBe(false);
    expect((await keysIn(before.ring, null)).map((found) => found.key)).toEqual([key]);
    expect(isLocked(await settleRing(after, crashed, true))).toBe(true);
    expect((await keysIn(after.ring, said("walrus stairs"))).map((found) => found.key)).toEqual([next.key]);
  });

  it("makes one change after another, so that what is written always opens the database", async () => {
    const key = newKey();
    const place = inMemory(await openRing(key));
    const database = { key };
    const lock = lockingOf(place, place.ring, key, (given) => void (database.key = given));
    const opens: boolean[] = [];
    const write = place.write;
    place.write = async (ring) => {
      await write(ring);
      const found = [
        ...(await keysIn(ring, null)),
        ...(await keysIn(ring, said("walrus stairs"))),
        ...(await keysIn(ring, said("otter ladder"))),
      ];
      opens.push(found.some((one) => one.key.every((byte, n) => byte === database.key[n])));
    };
    const [first, second] = await Promise.all([
      lock.change({ passphrase: "walrus stairs" }, null, now),
      lock.change({ passphrase: "otter ladder" }, null, now),
    ]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(opens).not.toContain(false);
    expect(await keysIn(place.ring, said("walrus stairs"))).toHaveLength(1);
  });
});
