/** What was found in the days: by words, and by kind. */
import type { JSX } from "preact";
import type { Entry, Kind } from "../../diary/diary.ts";
import { dayOf } from "../../diary/when.ts";
import { Feed } from "../parts/feed.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { aboutChosen } from "../parts/marks.ts";
import { say } from "../parts/diarywords.ts";
import { shortDay } from "../parts/said.ts";

type FoundProps = {
  readonly words: string;
  /** Of this kind alone. */
  readonly kind: Kind | null;
  readonly most: number;
  readonly onMore: () => void;
};

export const FoundDays = ({ words, kind, most, onMore }: FoundProps): JSX.Element => {
  const home = useHome();
  const all = useKept(
    (kept) => kept.diary.find({ words, ...(kind === null ? {} : { kinds: [kind] }), latest: most }),
    [words, kind, most],
    [],
  );
  if (all === undefined) return <p class="pad muted" role="status" />;
  const found = aboutChosen(all, home.chosen.value).toReversed();
  return (
    <section class="logged">
      <p class="pad muted" role="status">
        {say("diary.search.found", { n: found.length })}
      </p>
      <Feed entries={found} when={dayWords} />
      {all.length >= most ? (
        <p class="pad">
          <button type="button" class="quiet small" onClick={onMore}>
            {say("diary.more")}
          </button>
        </p>
      ) : null}
    </section>
  );
};

const dayWords = (entry: Entry): string => shortDay(dayOf(entry.at));
