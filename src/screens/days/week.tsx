/** A week at a glance, a day a line; the keys up and down move by day. */
import type { JSX } from "preact";
import { count } from "../../diary/day.ts";
import { here } from "../../diary/here.ts";
import { weekStart } from "../../diary/month.ts";
import { dayOf, dayPlus, minuteOf } from "../../diary/when.ts";
import { Icon } from "../../drawing/icons.tsx";
import { WeekPicture, type WeekDay } from "../../drawing/week.tsx";
import { spoken } from "../../words/words.ts";
import { firstWeekday } from "../../words/written.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { aboutChosen, marksOf } from "../parts/marks.ts";
import { say } from "../parts/diarywords.ts";
import { shortDay } from "../parts/said.ts";

type WeekProps = {
  /** The first day of the week. */
  readonly week: string;
  readonly today: string;
  /** The day that stands beside it. */
  readonly shown: string | null;
  /** The address of a day. */
  readonly to: (day: string) => string;
  readonly onTurn: (week: string) => void;
};

export const ThisWeek = ({ week, today, shown, to, onTurn }: WeekProps): JSX.Element => {
  const home = useHome();
  const all = useKept((kept) => kept.diary.find({ from: week, to: dayPlus(week, 6) }), [week], []);
  const entries = aboutChosen(all ?? [], home.chosen.value);
  const days = Array.from({ length: 7 }, (_, i): WeekDay => {
    const day = dayPlus(week, i);
    const of = entries.filter((entry) => dayOf(entry.at) === day);
    const { moments, mended } = count(of);
    return {
      to: to(day),
      word: shortDay(day),
      label: say("diary.week.day", { day: shortDay(day), n: moments, mended }),
      marks: all ? marksOf(of, day) : null,
      now: day === today ? minuteOf(here()) : null,
      isAhead: day > today,
      isShown: day === shown,
    };
  });
  const move = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || !(event.currentTarget instanceof HTMLElement)) return;
    const links = [...event.currentTarget.querySelectorAll("a")];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    links[at + by]?.focus();
  };
  return (
    <>
      <div onKeyDown={move}>
        <WeekPicture days={days} rtl={spoken().dir === "rtl"} />
      </div>
      <p class="pad row" data-again>
        <button type="button" class="quiet small" onClick={() => onTurn(dayPlus(week, -7))}>
          <Icon name="back" />
          {say("diary.week.before")}
        </button>
        {week < weekStart(today, firstWeekday()) ? (
          <button type="button" class="quiet small" onClick={() => onTurn(dayPlus(week, 7))}>
            {say("diary.week.after")}
            <Icon name="next" />
          </button>
        ) : null}
      </p>
    </>
  );
};
