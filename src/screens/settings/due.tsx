/** One line once a month: make a backup. Shown in Today and in Settings, and nowhere else. */
import { dayHere } from "../../diary/here.ts";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import { useHome } from "../parts/home.ts";

const say = speaker(words);
const everyDays = 30;

/**
 * Whether a backup is due: 30 days after the last one, or after the day on which there was first something to keep.
 * `last` and `since`: YYYY-MM-DD or null; `today` the person's own day.
 */
export const isDue = (last: string | null, since: string | null, today: string): boolean => {
  const from = last ?? since;
  return from !== null && Date.parse(today) - Date.parse(from) >= everyDays * 86_400_000;
};

export const BackupDue = (): JSX.Element | null => {
  const { store, state } = useHome();
  const [due, setDue] = useState<"never" | "again" | null>(null);
  const isOpen = state.value.is === "open";
  useEffect(() => {
    if (!isOpen) return;
    const look = async (): Promise<void> => {
      const today = dayHere();
      const [last, since] = await Promise.all([store.settings.get("backup.day"), store.settings.get("backup.since")]);
      if (!last.ok || !since.ok) return;
      if (last.value === null && since.value === null) return void store.settings.set("backup.since", today);
      if (isDue(last.value, since.value, today)) setDue(last.value === null ? "never" : "again");
    };
    void look();
  }, [isOpen]);
  return due === null ? null : (
    <p class="pad small">
      {say(due === "never" ? "due.never" : "due.again")} <a href="/settings/backup">{say("due.make")}</a>
    </p>
  );
};
