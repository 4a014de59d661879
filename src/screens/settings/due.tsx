/** One line once a month: make a backup. Shown in Today and in Settings, and nowhere else. */
import { dayHere } from "../../diary/here.ts";
import { backupDue } from "../../doing/remind.ts";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/due.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";

const say = speaker(words);

export const BackupDue = (): JSX.Element | null => {
  const { store, state } = useHome();
  const last = useKept((kept) => kept.settings.get("backup.day"), [], undefined);
  const since = useKept((kept) => kept.settings.get("backup.since"), [], undefined);
  const today = dayHere();
  const isOpen = state.value.is === "open";
  const isFirst = isOpen && last === null && since === null;
  useEffect(() => {
    if (isFirst) void store.settings.set("backup.since", today);
  }, [isFirst, store, today]);
  const isKnown = isOpen && last !== undefined && since !== undefined;
  const due = isKnown ? backupDue(last, since, today) : null;
  return due === null ? null : (
    <p class="pad small">
      {say(due === "never" ? "due.never" : "due.again")} <a href="/settings/backup">{say("due.make")}</a>
    </p>
  );
};
