/** A week as seven days lying under each other, each a line that leads to its day. */
import type { JSX } from "preact";
import { DayPicture } from "./day.tsx";
import type { DayMark } from "./dayshape.ts";
import "./week.css";

export type WeekDay = {
  /** The day's page. */
  readonly to: string;
  /** What is written beside the picture, and what is said of the day as a whole. */
  readonly word: string;
  readonly label: string;
  /** Null until it is known. */
  readonly marks: readonly DayMark[] | null;
  /** Minutes since midnight, where it is today. */
  readonly now: number | null;
  /** The day has not come yet. */
  readonly isAhead: boolean;
  /** The day stands beside the week. */
  readonly isShown?: boolean;
};

export const WeekPicture = ({
  days,
  rtl,
}: {
  readonly days: readonly WeekDay[];
  readonly rtl: boolean;
}): JSX.Element => (
  <ol class="week">
    {days.map(({ to, word, label, marks, now, isAhead, isShown }) => (
      <li key={to} class={isShown ? "shown" : undefined}>
        {isAhead ? (
          <span class="weekday muted">{word}</span>
        ) : (
          <a href={to} aria-label={label} aria-current={now === null ? undefined : "date"}>
            <span class="weekday">{word}</span>
            {marks ? (
              <DayPicture
                small
                marks={marks}
                from={0}
                to={1440}
                {...(now === null ? {} : { now })}
                rtl={rtl}
                label={null}
              />
            ) : null}
          </a>
        )}
      </li>
    ))}
  </ol>
);
