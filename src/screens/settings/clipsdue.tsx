/** A clip goes on its day: the day before and on the day that is said, and can be moved. One that a jump of the clock would have deleted waits to be asked about. */
import { dayHere } from "../../diary/here.ts";
import { clipsDue, settleClip } from "../../doing/putoff.ts";
import type { JSX } from "preact";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import { reportFailure, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";

const say = speaker(words);

export const ClipsDue = (): JSX.Element | null => {
  const home = useHome();
  const { store, state } = home;
  const today = dayHere();
  const plays = useKept((kept) => kept.plays.all(), [], []);
  const due = state.value.is === "open" ? clipsDue(plays ?? [], today) : [];
  const settle = async (id: string, stays: boolean): Promise<void> => {
    await reportFailure(home, settleClip(store, due, { id, stays }, today));
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
