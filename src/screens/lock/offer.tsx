/** One quiet line after the first child was put in: a lock, if others use this browser. Shown until it is set or put off. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import { heed, useHome } from "../parts/home.ts";

const say = speaker(words);

export const LockOffer = (): JSX.Element | null => {
  const home = useHome();
  const { store, state, children } = home;
  const [offered, setOffered] = useState(false);
  const wanted = state.value.is === "open" && (children.value?.length ?? 0) > 0;
  useEffect(() => {
    if (!wanted) return;
    const look = async (): Promise<void> => {
      const [before, ways] = await Promise.all([store.settings.get("lock.offered"), store.lock.ways()]);
      const isLocked = ways.ok && (ways.value.passphrase || ways.value.passkeys.length > 0);
      setOffered(before.ok && !before.value && !isLocked);
    };
    void look();
  }, [wanted]);
  const putOff = (): void => {
    setOffered(false);
    void heed(home, store.settings.set("lock.offered", true));
  };
  return offered ? (
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
