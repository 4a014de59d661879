/** A month at a glance: its weeks as the person's calendar has them, what happened each day drawn small; keys move by day, week and month. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Child } from "../../child/child.ts";
import { count } from "../../diary/day.ts";
import { here } from "../../diary/here.ts";
import { dayByKey, type Month, monthOf, monthPlus, monthWeeks } from "../../diary/month.ts";
import { dayOf, minuteOf } from "../../diary/when.ts";
import { DayPicture } from "../../drawing/day.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { say as sayApp, spoken } from "../../words/words.ts";
import { firstWeekday, numbers, wallTime } from "../../words/written.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { aboutChosen, marksOf } from "../parts/marks.ts";
import { longDay } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import "./month.css";

/** November 2026. */
export const monthWords = (month: Month): string =>
  wallTime(`${month}-01T00:00:00`, { month: "long", year: "numeric" });

/** What a day is of a child's, where it is any: of birth, of coming, or a birthday. */
const festOf = ({ nickname, born, joined }: Child, day: string): string | null => {
  const child = nickname || sayApp("child.start");
  if (joined === day) return say("diary.month.joined", { child });
  if (born === null || born.slice(5) !== day.slice(5) || born.length < 10 || day < born) return null;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return years === 0 ? say("diary.month.born", { child }) : say("diary.month.birthday", { child, years });
};

type MonthProps = {
  readonly month: Month;
  readonly today: string;
  /** The day that stands beside it. */
  readonly shown: string | null;
  /** The address of a day. */
  readonly to: (day: string) => string;
  readonly onTurn: (month: Month) => void;
};

export const MonthGrid = ({ month, today, shown, to, onTurn }: MonthProps): JSX.Element => {
  const home = useHome();
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<string | null>(null);
  const first = firstWeekday();
  const rtl = spoken().dir === "rtl";
  const weeks = monthWeeks(month, first);
  const days = weeks.flat();
  const [from, until] = [days[0] ?? today, days.at(-1) ?? today];
  const all = useKept((kept) => kept.diary.find({ from, to: until }), [from, until], []);
  const entries = aboutChosen(all ?? [], home.chosen.value);
  const children = (home.children.value ?? []).filter(({ id }) => home.chosen.value.includes(id));
  const [at, setAt] = useState(shown ?? today);
  // One day of the month is reached by Tab, the others from it by the arrows.
  const tabbed = monthOf(at) === month ? at : monthOf(today) === month ? today : `${month}-01`;
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    table.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`)?.focus();
    wanted.current = null;
  }, [month, at]);
  const move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayByKey(event.key, tabbed, { first, rtl });
    if (next === null) return;
    event.preventDefault();
    const there = next > today ? today : next;
    wanted.current = there;
    setAt(there);
    if (monthOf(there) !== month) onTurn(monthOf(there));
  };
  const isLast = month >= monthOf(today);
  return (
    <div class="pad">
      <table class="month" role="grid" aria-label={monthWords(month)} ref={table} onKeyDown={move}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={wallTime(`${day}T00:00:00`, { weekday: "long" })}>
                {wallTime(`${day}T00:00:00`, { weekday: "short" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) =>
                monthOf(day) === month ? (
                  <td key={day} aria-selected={day === shown}>
                    <Day
                      day={day}
                      today={today}
                      to={to(day)}
                      isHere={day === tabbed}
                      entries={entries.filter((entry) => dayOf(entry.at) === day)}
                      fests={children.flatMap((child) => festOf(child, day) ?? [])}
                    />
                  </td>
                ) : (
                  <td key={day} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {all && !entries.some((entry) => monthOf(dayOf(entry.at)) === month) ? (
        <p class="muted">{say("diary.month.none")}</p>
      ) : null}
      <p class="row" data-again>
        <button type="button" class="quiet small" onClick={() => onTurn(monthPlus(month, -1))}>
          <Icon name="back" />
          {say("diary.month.before")}
        </button>
        {isLast ? null : (
          <button type="button" class="quiet small" onClick={() => onTurn(monthPlus(month, 1))}>
            {say("diary.month.after")}
            <Icon name="next" />
          </button>
        )}
      </p>
    </div>
  );
};

type DayProps = {
  readonly day: string;
  readonly today: string;
  readonly to: string;
  readonly isHere: boolean;
  readonly entries: Parameters<typeof marksOf>[0];
  readonly fests: readonly string[];
};

const Day = ({ day, today, to, isHere, entries, fests }: DayProps): JSX.Element => {
  const number = numbers({}).format(Number(day.slice(8)));
  if (day > today) return <span class="monthday muted">{number}</span>;
  const { moments, mended } = count(entries);
  const isToday = day === today;
  return (
    <a
      class="monthday"
      href={to}
      data-day={day}
      tabIndex={isHere ? 0 : -1}
      aria-current={isToday ? "date" : undefined}
      aria-label={[say("diary.week.day", { day: longDay(day), n: moments, mended }), ...fests].join(", ")}
    >
      <b>{number}</b>
      {entries.length > 0 ? (
        <DayPicture
          small
          marks={marksOf(entries, day)}
          from={0}
          to={1440}
          {...(isToday ? { now: minuteOf(here()) } : {})}
          rtl={spoken().dir === "rtl"}
          label={null}
        />
      ) : null}
      {fests.map((fest) => (
        <small key={fest}>{fest}</small>
      ))}
    </a>
  );
};
