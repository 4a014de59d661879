/** On Today, where somebody switched that on: a quiet line for each day that is a few days ahead. */
import type { JSX } from "preact";
import type { Child } from "../../child/child.ts";
import { saidAhead } from "../../child/latedays.ts";
import { dayHere } from "../../diary/here.ts";
import { useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { dayName } from "./days.tsx";
import { aboutChild, say } from "./said.ts";

export const DaysAhead = (): JSX.Element => {
  const { children, chosen } = useHome();
  const shown = (children.value ?? []).filter(({ id }) => chosen.value.includes(id));
  return (
    <>
      {shown.map((child) => (
        <Ahead key={child.id} child={child} isOneOfMany={shown.length > 1} />
      ))}
    </>
  );
};

type AheadProps = { readonly child: Child; readonly isOneOfMany: boolean };

const Ahead = ({ child, isOneOfMany }: AheadProps): JSX.Element | null => {
  const { value: all } = useSetting("late.days.{child}", child.id);
  const soon = all === null ? [] : saidAhead(all, dayHere());
  if (soon.length === 0) return null;
  const about = aboutChild(child);
  return (
    <div class="pad">
      {soon.map(({ day, inDays }) => (
        <p key={day.id} class="small">
          <a href={`/late/${child.id}/days`}>
            {say(isOneOfMany ? "late.days.soon.for" : "late.days.soon", {
              n: inDays,
              name: dayName(day, about.family),
              childMid: about.childMid,
            })}
          </a>
          {day.before.trim() === "" ? null : (
            <span class="muted"> {say("late.days.soon.help", { before: day.before.trim() })}</span>
          )}
        </p>
      ))}
    </div>
  );
};
