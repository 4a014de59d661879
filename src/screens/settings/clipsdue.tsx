/** A clip goes on its day: the day before and on the day that is said, and can be moved. One that a jump of the clock would have deleted waits to be asked about. */
import { dayHere } from "../../diary/here.ts";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import type { PlayLine } from "../../keeping/play.ts";
import { heed, useHome } from "../parts/home.ts";

const say = speaker(words);

export const ClipsDue = (): JSX.Element | null => {
  const home = useHome();
  const { store, state } = home;
  const [due, setDue] = useState<readonly PlayLine[]>([]);
  const [today, tomorrow] = [dayHere(), dayHere(1)];
  const isOpen = state.value.is === "open";
  useEffect(() => {
    if (!isOpen) return;
    void store.plays.all().then((all) => {
      if (!all.ok) return;
      setDue(all.value.filter(({ clip, deleteClipOn }) => clip && deleteClipOn !== null && deleteClipOn <= tomorrow));
    });
  }, [isOpen, today]);
  const settle = async (line: PlayLine, keep: boolean): Promise<void> => {
    const asked = keep ? store.plays.change(line.id, { deleteClipOn: dayHere(7) }) : store.clips.drop(line.id);
    if (!(await heed(home, asked))) return;
    const left = due.filter(({ id }) => id !== line.id);
    setDue(left);
    if (!left.some(({ deleteClipOn }) => deleteClipOn !== null && deleteClipOn < today)) {
      await heed(home, store.settings.set("day.last", today));
    }
  };
  if (due.length === 0) return null;
  return (
    <ul class="pad lines">
      {due.map((line) => {
        const when = (line.deleteClipOn ?? "") < today ? "jumped" : line.deleteClipOn === today ? "today" : "tomorrow";
        return (
          <li key={line.id}>
            <p>{say(`due.clip.${when}`, { title: line.title })}</p>
            <div class="row">
              <button type="button" class="link" onClick={() => void settle(line, true)}>
                {say("due.clip.later")}
              </button>
              <button type="button" class="link" onClick={() => void settle(line, false)}>
                {say("due.clip.now")}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
};
