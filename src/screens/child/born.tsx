/** When a child was born: the day, only the month or year, not known, or not yet; and the day expected, for those born early. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Child, ChildFacts } from "../../child/child.ts";
import { DayField } from "../parts/dayfield.tsx";
import { say } from "../parts/diarywords.ts";
import { Choices } from "../parts/chips.tsx";

type BornProps = {
  readonly child: Child;
  readonly today: string;
  readonly onSet: (change: Partial<ChildFacts>) => void;
};
const ways = ["day", "month", "year", "none", "ahead"] as const;
type Way = (typeof ways)[number];
const earlies = ["no", "yes", "unsure"] as const;

const wayOf = ({ born, due }: Child, today: string): Way =>
  born === null
    ? due !== null && due > today
      ? "ahead"
      : "day"
    : born.length === 4
      ? "year"
      : born.length === 7
        ? "month"
        : "day";

export const Born = ({ child, today, onSet }: BornProps): JSX.Element => {
  const [way, setWay] = useState<Way>(() => wayOf(child, today));
  const [early, setEarly] = useState<(typeof earlies)[number] | null>(child.due === null ? null : "yes");
  const turn = (next: Way): void => {
    setWay(next);
    const { born } = child;
    if (next === "none" || next === "ahead") onSet({ born: null, ...(next === "none" ? { due: null } : {}) });
    else if (born !== null)
      onSet({
        born: next === "year" ? born.slice(0, 4) : next === "month" && born.length > 7 ? born.slice(0, 7) : born,
      });
  };
  const type = (born: string): void => {
    if (born === "") onSet({ born: null });
    else if (/^\d{4}(?:-\d{2}){0,2}$/.test(born) && born <= today) onSet({ born });
  };
  return (
    <>
      {way === "day" ? (
        <DayField label={say("diary.child.born")} max={today} value={child.born ?? ""} onDay={type} />
      ) : null}
      {way === "month" ? (
        <label class="label">
          {say("diary.child.born.month")}
          <input
            type="month"
            class="field"
            max={today.slice(0, 7)}
            value={child.born?.slice(0, 7) ?? ""}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </label>
      ) : null}
      {way === "year" ? (
        <label class="label">
          {say("diary.child.born.year")}
          <input
            type="number"
            class="field"
            inputMode="numeric"
            min={1990}
            max={Number(today.slice(0, 4))}
            value={child.born?.slice(0, 4) ?? ""}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <details class="aside">
        <summary>{say("diary.child.born.how")}</summary>
        <Choices
          title={say("diary.child.born")}
          all={ways}
          chosen={way}
          word={(one) => say(`diary.child.born.${one}`)}
          onChoose={turn}
        />
      </details>
      {way === "day" ? (
        <Choices
          title={say("diary.child.early")}
          all={earlies}
          chosen={early}
          word={(one) => say(`diary.child.early.${one}`)}
          onChoose={(one) => {
            setEarly(one);
            if (one !== "yes") onSet({ due: null });
          }}
        />
      ) : null}
      {way === "ahead" || (way === "day" && early === "yes") ? (
        <DayField label={say("diary.child.due")} value={child.due ?? ""} onDay={(due) => onSet({ due: due || null })}>
          <small class="muted">{say("diary.child.due.says")}</small>
        </DayField>
      ) : null}
    </>
  );
};
