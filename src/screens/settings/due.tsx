/** One line once a month: make a backup. Shown in Today and in Settings, and nowhere else. */
import { dayHere } from "../../diary/here.ts";
import { backupDue } from "../../doing/remind.ts";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import { useHome } from "../parts/home.ts";

const say = speaker(words);

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
      setDue(backupDue(last.value, since.value, today));
    };
    void look();
  }, [isOpen]);
  return due === null ? null : (
    <p class="pad small">
      {say(due === "never" ? "due.never" : "due.again")} <a href="/settings/backup">{say("due.make")}</a>
    </p>
  );
};
