/** What is asked of the caregiver's own side: the group `own` of the store. */
import { done } from "../ground/result.ts";
import type { Answering } from "./answering.ts";
import { ownCountsIn } from "./ownalong.ts";
import type { OwnKind, OwnSide, OwnThing } from "./ownkinds.ts";
import type { Answer } from "./port.ts";

/** The calls of the group `own`; what each does, and refuses, is said in own.ts. */
export const ownCalls = ({ answer }: Answering) => ({
  all: <Kind extends OwnKind>(kind: Kind): Answer<readonly OwnThing<Kind>[]> => answer(({ own }) => own.all(kind)),
  put: <Kind extends OwnKind>(kind: Kind, thing: OwnThing<Kind>): Answer<void> =>
    answer(({ own }) => own.put(kind, thing)),
  remove: (id: string): Answer<void> => answer(({ own }) => own.remove(id)),
  removeAll: (side: OwnSide): Answer<void> => answer(({ own }) => own.removeAll(side)),
  removeClosed: () => answer(({ own }) => own.removeClosed()),
  /** How many things of each side there are, open or not. */
  counts: () => answer(({ db }) => done(ownCountsIn(db))),
  lock: () => answer(({ own }) => done(own.lock(Date.now()))),
  unlock: (passphrase: string) => answer(({ own }) => own.unlock(passphrase, Date.now())),
  close: () => answer(({ own }) => done(own.close())),
  changeLock: (passphrase: string | null) => answer(({ own }) => own.changeLock(passphrase)),
});
