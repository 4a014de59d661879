/** How one thing was told before, and the way back to it. */
import { ActRow } from "../parts/rows.tsx";
import type { JSX } from "preact";
import type { Entry } from "../../diary/diary.ts";
import { momentOf } from "../../words/written.ts";
import { say } from "../parts/diarywords.ts";
import { entrySubline, entryWords } from "../parts/said.ts";

/** What a thing said before, for whoever wants it back. */
export const History = ({
  history,
  name,
  onTake,
}: {
  readonly history: readonly Entry[];
  readonly name: string;
  readonly onTake: (entry: Entry) => void;
}): JSX.Element | null => {
  const lines = history
    .slice(0, -1)
    .map((entry, i) => ({ entry, until: history[i + 1]?.logged ?? "" }))
    .filter(({ entry }) => entry.body !== null)
    .toReversed();
  if (lines.length === 0) return null;
  return (
    <details class="pad aside">
      <summary>{say("diary.history")}</summary>
      <ul class="lines">
        {lines.map(({ entry, until }) => (
          <ActRow key={entry.id} word={say("diary.restore")} onAct={() => onTake(entry)}>
            {[entryWords(entry, name), entrySubline(entry)].filter(Boolean).join(". ")}
            <small class="muted">{momentOf(until)}</small>
          </ActRow>
        ))}
      </ul>
    </details>
  );
};
