import { describe, expect, it } from "vitest";
import { changeRing, isLocked, keysIn, newKey, openRing, type Opener, type KeyRing, waitOf, waysOf } from "./ring.ts";

const keysWith = async (ring: KeyRing, opener: Opener) => (await keysIn(ring, opener)).map(({ key }) => key);
const keysWithout = async (ring: KeyRing) => (await keysIn(ring, null)).map(({ key }) => key);
const passkey = { by: "passkey", id: newKey(), salt: newKey(), secret: newKey() } as const;
const said = (passphrase: string): Opener => ({ by: "passphrase", passphrase });
const ringOf = async (key: Uint8Array<ArrayBuffer>, ring: KeyRing, change: Parameters<typeof changeRing>[1]) => {
  const next = newKey();
  const ways = await changeRing(ring.ways, change, key, next);
  if (!ways.ok) throw new Error(ways.problem.kind);
  return { key: next, ring: { ...ring, ways: ways.value } };
};

describe("the ring", { timeout: 60_000 }, () => {
  it("opens by itself without a lock, with a key that is not handed out", async () => {
    const key = newKey();
    const ring = await openRing(key);
    expect(isLocked(ring)).toBe(false);
    expect(await keysWithout(ring)).toEqual([key]);
    const [way] = ring.ways;
    if (way?.by !== "browser") throw new Error("no way");
    await expect(crypto.subtle.exportKey("raw", way.key)).rejects.toThrow();
  });

  it("opens with the passphrase or the passkey and nothing else, whichever was set first; each change has a new key", async () => {
    const first = newKey();
    const one = await ringOf(first, await openRing(first), { passphrase: "correct horse é" });
    expect(isLocked(one.ring)).toBe(true);
    expect(await keysWithout(one.ring)).toEqual([]);
    expect(one.key).not.toEqual(first);
    // The accent as a mark of its own is the same passphrase.
    expect(await keysWith(one.ring, said("correct horse e\u0301"))).toEqual([one.key]);
    for (const wrong of ["correct horse", "Correct horse é", ""])
      expect(await keysWith(one.ring, said(wrong))).toEqual([]);

    const two = await ringOf(one.key, one.ring, { passkey });
    expect(waysOf(two.ring)).toEqual({ passphrase: true, passkeys: [{ id: passkey.id, salt: passkey.salt }] });
    expect(await keysWith(two.ring, passkey)).toEqual([two.key]);
    expect(await keysWith(two.ring, said("correct horse é"))).toEqual([two.key]);
    expect(await keysWith(two.ring, { ...passkey, secret: newKey() })).toEqual([]);
    expect(await keysWith(two.ring, { ...passkey, id: newKey() })).toEqual([]);

    const three = await ringOf(two.key, two.ring, { passphrase: null });
    expect(await keysWith(three.ring, said("correct horse é"))).toEqual([]);
    expect(await keysWith(three.ring, passkey)).toEqual([three.key]);
    const four = await ringOf(three.key, three.ring, { passkey: null });
    expect(isLocked(four.ring)).toBe(false);
    expect(await keysWithout(four.ring)).toEqual([four.key]);
  });

  it("opens with either side of a change that a crash cut off", async () => {
    const first = newKey();
    const ring = await openRing(first);
    const second = await ringOf(first, ring, { passphrase: "long enough" });
    const between: KeyRing = { ...ring, next: second.ring.ways };
    expect(await keysWithout(between)).toEqual([first]);
    expect(await keysWith(between, said("long enough"))).toEqual([second.key]);
    expect(
      (await keysIn(between, null)).concat(await keysIn(between, said("long enough"))).map((it) => it.isNext),
    ).toEqual([false, true]);
  });

  it("refuses a short passphrase", async () => {
    const key = newKey();
    expect(await changeRing([], { passphrase: "seven77" }, key, key)).toMatchObject({
      ok: false,
      problem: { kind: "short-passphrase" },
    });
  });

  it("waits longer after each wrong try past the third, and never longer than the rule, whatever the clock says", () => {
    const at = 1_000_000;
    expect([0, 1, 2, 3, 4, 5, 6, 7, 50].map((wrong) => waitOf({ wrong, triedAt: at }, at))).toEqual([
      0, 0, 0, 5, 15, 60, 300, 900, 900,
    ]);
    expect(waitOf({ wrong: 5, triedAt: at }, at + 59_100)).toBe(1);
    expect(waitOf({ wrong: 5, triedAt: at }, at + 60_000)).toBe(0);
    expect(waitOf({ wrong: 5, triedAt: at }, 0)).toBe(60);
  });
});
