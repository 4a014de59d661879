/** A clip goes on its day: the day before and on the day that is said, and can be moved. One that a jump of the clock would have deleted waits to be asked about. */
import { dayHere } from "../../diary/here.ts";
import { clipsDue, type DueClip, settleClip } from "../../doing/putoff.ts";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import { heed, useHome } from "../parts/home.ts";

const say = speaker(words);

export const ClipsDue = (): JSX.Element | null => {
  const home = useHome();
  const { store, state } = home;
  const [due, setDue] = useState<readonly DueClip[]>([]);
  const today = dayHere();
  const isOpen = state.value.is === "open";
  useEffect(() => {
    if (!isOpen) return;
    void store.plays.all().then((all) => {
      if (all.ok) setDue(clipsDue(all.value, today));
    });
  }, [isOpen, today]);
  const settle = async (id: string, stays: boolean): Promise<void> => {
    if (await heed(home, settleClip(store, due, { id, stays }, today))) setDue(due.filter((one) => one.id !== id));
  };
  if (due.length === 0) return null;
  return (
    <ul class="pad lines">
      {due.map(({ id, title, when }) => (
        <li key={id}>
          <p>{say(`due.clip.${when}`, { title })}</p>
          <div class="row">
            <button type="button" class="link" onClick={() => void settle(id, true)}>
              {say("due.clip.later")}
            </button>
            <button type="button" class="link" onClick={() => void settle(id, false)}>
              {say("due.clip.now")}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
};
