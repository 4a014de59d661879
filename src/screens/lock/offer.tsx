/** One quiet line after the first child was put in: a lock, if others use this browser. Shown until it is set or put off. */
import type { JSX } from "preact";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import { reportFailure, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";

const say = speaker(words);

export const LockOffer = (): JSX.Element | null => {
  const home = useHome();
  const { store, state, children } = home;
  const wasOffered = useKept((kept) => kept.settings.get("lock.offered"), [], true);
  const ways = useKept((kept) => kept.lock.ways(), [], undefined);
  const wanted = state.value.is === "open" && (children.value?.length ?? 0) > 0;
  const isLocked = ways === undefined || ways.passphrase || ways.passkeys.length > 0;
  const putOff = (): void => {
    void reportFailure(home, store.settings.set("lock.offered", true));
  };
  return wanted && wasOffered === false && !isLocked ? (
    <div class="pad">
      <p>{say("due.lock")}</p>
      <div class="row">
        <a class="link" href="/settings/lock">
          {say("due.lock.set")}
        </a>
        <button type="button" class="link" onClick={putOff}>
          {say("due.lock.later")}
        </button>
      </div>
    </div>
  ) : null;
};
