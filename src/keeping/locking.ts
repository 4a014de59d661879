/**
 * The lock on a vault that is open or closed: tries what a person brings, slower after each wrong one (kept across
 * restarts), and changes the ways in together with the database's key, so that a crash in between leaves one of the two.
 */
import { oneByOne } from "../ground/onebyone.ts";
import { done, failed, type Result } from "../ground/result.ts";
import {
  changeRing,
  type PossibleKey,
  isLocked,
  keysIn,
  type LockChange,
  newKey,
  type Opener,
  type KeyRing,
  waitOf,
  type Ways,
  waysOf,
} from "./ring.ts";
import type { RingPlace } from "./ringplace.ts";
import type { Bytes } from "./sealed.ts";

export type LockProblem = "wrong-key" | "try-later" | "short-passphrase";

/**
 * The keys that `opener` opens. Refuses a wrong one (`wrong-key`), and any while there is a wait (`try-later`, with the
 * seconds). A try is counted before it is made, so that ending the app does not undo it. `now` in ms since 1970.
 */
export const tryOpening = async (
  place: RingPlace,
  ring: KeyRing,
  opener: Opener,
  now: number,
): Promise<Result<readonly PossibleKey[], LockProblem>> => {
  const wait = waitOf(ring, now);
  if (wait > 0) return failed("try-later", { with: { n: wait } });
  const counted = { ...ring, wrong: ring.wrong + 1, triedAt: now };
  await place.write(counted);
  const keys = await keysIn(ring, opener);
  if (keys.length === 0) return failed("wrong-key", { with: { n: waitOf(counted, now) } });
  await place.write({ ...ring, wrong: 0 });
  return done(keys);
};

export type Locking = {
  ways(): Ways;
  isLocked(): boolean;
  /** Changes the ways in. Where there is a lock, `current` must open it. */
  change(change: LockChange, current: Opener | null, now: number): Promise<Result<void, LockProblem>>;
};

/** The lock of an open vault, whose database has `key` now; `rekey` gives it another. One change after another. */
export const lockingOf = (place: RingPlace, ring: KeyRing, key: Bytes, rekey: (key: Bytes) => void): Locking => {
  const changeNow: Locking["change"] = async (change, current, now) => {
    if (isLocked(ring)) {
      const before = (await place.read()) ?? ring;
      const tried = current ? await tryOpening(place, before, current, now) : failed("wrong-key", { with: { n: 0 } });
      if (!tried.ok) return tried;
    }
    const nextKey = newKey();
    const next = await changeRing(ring.ways, change, key, nextKey);
    if (!next.ok) return next;
    await place.write({ ...ring, next: next.value });
    try {
      rekey(nextKey);
    } catch (thrown) {
      await place.write(ring);
      throw thrown;
    }
    [key, ring] = [nextKey, { ways: next.value, next: null, wrong: 0, triedAt: 0 }];
    await place.write(ring);
    return done(undefined);
  };
  const inTurn = oneByOne();
  return {
    ways: () => waysOf(ring),
    isLocked: () => isLocked(ring),
    change: (...given) => inTurn(() => changeNow(...given)),
  };
};

/** The ring once `key` turned out to be the database's: of a change that a crash cut off, the side that holds. */
export const settleRing = async (place: RingPlace, ring: KeyRing, isNext: boolean): Promise<KeyRing> => {
  if (!ring.next) return ring;
  const whole = { ...ring, ways: isNext ? ring.next : ring.ways, next: null };
  await place.write(whole);
  return whole;
};
