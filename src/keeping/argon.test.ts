/** A passphrase's key costs what it says, and is Argon2id as another maker has it. */
import { expect, it } from "vitest";
import { cost, normalPassphrase, passphraseLength, passphraseToKey, passphraseForms } from "./argon.ts";

const salt = Uint8Array.from({ length: 16 }, (_, n) => n);

it("costs at least 64 MiB and three passes, unless it is said otherwise", async () => {
  expect(cost.memory).toBeGreaterThanOrEqual(64 * 1024);
  expect(cost.passes).toBeGreaterThanOrEqual(3);
  // As `argon2Sync` of Node 24.21 makes it, with 65,536 KiB, three passes and one lane.
  const theirs = "1a9a620fbe80cf37413f9569f91926eb67c832758b9529ff51e196d2798ced9f";
  expect(Buffer.from(await passphraseToKey("walrus under the stairs", salt)).toString("hex")).toBe(theirs);
});

it("is the same however an accent is written, and another for another salt", async () => {
  const cheap = { memory: 64, passes: 1, lanes: 1 };
  const key = await passphraseToKey("caf\u00e9 au lait", salt, cheap);
  expect(await passphraseToKey("cafe\u0301 au lait", salt, cheap)).toEqual(key);
  expect(await passphraseToKey("caf\u00e9 au lait", salt.toReversed(), cheap)).not.toEqual(key);
});

it("does not count the blanks around it, and still opens what was set with them", () => {
  expect(normalPassphrase(" walrus\u00a0\n")).toBe("walrus");
  expect(passphraseLength("  walrus   ")).toBe(6);
  expect(passphraseForms("walrus ")).toEqual(["walrus", "walrus "]);
  expect(passphraseForms("walrus")).toEqual(["walrus"]);
  expect(passphraseForms("  ")).toEqual(["  "]);
});
