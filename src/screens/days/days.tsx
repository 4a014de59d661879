/** The days: a week's picture or a month's, any day beside it, a search in what was written, filters, and the way to the album. */
import { dayHere } from "../../diary/here.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { monthOf, weekStart } from "../../diary/month.ts";
import { dayPlus } from "../../diary/when.ts";
import { Icon } from "../../drawing/icons.tsx";
import { firstWeekday } from "../../words/written.ts";
import { useAtDesk, useOnTablet } from "../parts/atdesk.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { daysFrom, key } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { WhoChips } from "../parts/who.tsx";
import { DayBeside } from "./beside.tsx";
import { FoundDays } from "./found.tsx";
import { MonthGrid, monthWords } from "./month.tsx";
import { ThisWeek } from "./week.tsx";
import "./days.css";

const filters = ["all", "moment", "note", "repair", "calm", "play", "cue-use", "try", "milestone"] as const;
const isFilter = (text: string): text is (typeof filters)[number] => filters.some((one) => one === text);
const views = ["week", "month"] as const;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
/** How much of what is found is shown at first. */
const some = 40;

/** What the address of the days may say; what is as it would be without is left out. */
type Asked = {
  readonly words?: string;
  readonly show?: string;
  readonly week?: string;
  readonly month?: string;
  readonly day?: string;
};
const daysTo = (asked: Asked): string => {
  const given = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  return given.size > 0 ? `/days?${given}` : "/days";
};

export const Days = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { query, route } = useLocation();
  const today = dayHere();
  const [atDesk, onTablet] = [useAtDesk(), useOnTablet()];
  const [words, setWords] = useState(query["words"] ?? "");
  const [most, setMost] = useState(some);
  const asked = query["show"] ?? "all";
  const show = isFilter(asked) ? asked : "all";
  const day = isDay(query["day"] ?? "") ? query["day"] : undefined;
  const week = weekStart(isDay(query["week"] ?? "") ? (query["week"] ?? today) : (day ?? today), firstWeekday());
  const month = onTablet && /^\d{4}-(?:0\d|1[0-2])$/.test(query["month"] ?? "") ? query["month"] : undefined;
  const searching = words.trim() !== "" || show !== "all";
  const here: Asked = { ...query, words: words.trim() };
  /** The same place, said otherwise: the way back leads out of it. */
  const turn = (change: Asked): void => route(daysTo({ ...here, ...change }), true);
  const dayTo = (one: string): string => (atDesk ? daysTo({ ...here, day: one }) : `/day/${one}`);
  return (
    <Frame
      name={say("diary.days")}
      back={{ to: "/", word: say("diary.today") }}
      tab="today"
      foot={
        <>
          <WhoChips all chosen={home.chosen.value} onChoose={home.choose} />
          <search class="daysearch">
            <Icon name="search" />
            <input
              type="search"
              aria-label={say("diary.search")}
              placeholder={say("diary.search")}
              value={words}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setWords(value);
                setMost(some);
                turn({ words: value.trim() });
              }}
            />
          </search>
          {atDesk ? <DayBeside day={day ?? today} /> : null}
        </>
      }
    >
      <div class="title">
        <h1>{searching ? say("diary.search.word") : month ? monthWords(month) : daysFrom(week, dayPlus(week, 6))}</h1>
      </div>
      {onTablet && !searching ? (
        <Chips
          class="pad"
          name={say("diary.view")}
          all={views}
          chosen={month ? "month" : "week"}
          word={(one) => say(`diary.view.${one}`)}
          onChoose={(one) =>
            turn(one === "month" ? { month: monthOf(day ?? dayPlus(week, 6)) } : { month: "", week: "" })
          }
        />
      ) : null}
      {searching ? (
        <FoundDays words={words} kind={show === "all" ? null : show} most={most} onMore={() => setMost(most + 200)} />
      ) : month ? (
        <MonthGrid
          month={month}
          today={today}
          shown={atDesk ? (day ?? today) : null}
          to={dayTo}
          onTurn={(next) => turn({ month: next })}
        />
      ) : (
        <ThisWeek
          week={week}
          today={today}
          shown={atDesk ? (day ?? today) : null}
          to={dayTo}
          onTurn={(next) => turn({ week: next === weekStart(today, firstWeekday()) && !day ? "" : next })}
        />
      )}
      <div class="pad stack">
        <Chips
          name={say("diary.filter")}
          all={filters}
          chosen={show}
          word={(one) => say("diary.kind", { kind: key(one) })}
          onChoose={(one) => turn({ show: one === "all" ? "" : one })}
        />
        <label class="label">
          {say("diary.day.go")}
          <input
            type="date"
            class="field"
            max={today}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (/^\d{4}-\d{2}-\d{2}$/.test(day)) route(`/day/${day}`);
            }}
          />
        </label>
        <a class="quiet" href="/album">
          <Icon name="keep" />
          {say("diary.album")}
        </a>
        <a class="quiet" href="/bundle">
          <Icon name="give" />
          {say("diary.bundle")}
        </a>
      </div>
    </Frame>
  );
};
