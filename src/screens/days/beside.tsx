/** A day beside the week or the month that it was chosen from: its picture, what was logged, and the ways to add and to its page. */
import type { JSX } from "preact";
import { here } from "../../diary/here.ts";
import { dayOf, minuteOf } from "../../diary/when.ts";
import { DayPicture } from "../../drawing/day.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { spoken } from "../../words/words.ts";
import { Feed } from "../parts/feed.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { aboutChosen, marksOf } from "../parts/marks.ts";
import { say } from "../parts/diarywords.ts";
import { longDay } from "../parts/said.ts";

export const DayBeside = ({ day }: { readonly day: string }): JSX.Element => {
  const home = useHome();
  const all = useKept((kept) => kept.diary.find({ from: day, to: day }), [day], []);
  const entries = aboutChosen(all ?? [], home.chosen.value);
  const now = here();
  const isToday = day === dayOf(now);
  const time = isToday ? now.local.slice(11, 16) : "12:00";
  return (
    <section class="logged" aria-labelledby="daybeside">
      <h2 id="daybeside" aria-live="polite">
        {longDay(day)}
      </h2>
      {all && entries.length === 0 ? (
        <p class="muted">{say("diary.day.title", { n: 0 })}</p>
      ) : (
        <>
          <DayPicture
            small
            marks={marksOf(entries, day)}
            from={0}
            to={1440}
            {...(isToday ? { now: minuteOf(now) } : {})}
            rtl={spoken().dir === "rtl"}
            label={null}
          />
          <Feed entries={entries} />
        </>
      )}
      <p class="row">
        <a class="quiet small" href={`/moment/new?at=${day}T${time}`}>
          <Icon name="plus" />
          {say("diary.day.add")}
        </a>
        <a class="quiet small" href={`/day/${day}`}>
          {say("diary.album.open")}
        </a>
      </p>
    </section>
  );
};
