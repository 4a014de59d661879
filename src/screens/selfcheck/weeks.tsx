/** One's own weeks side by side, a question a block: dots and words, the latest last. No total, no line through them, no goal. */
import type { JSX } from "preact";
import { weekId } from "../../selfcheck/keptcheck.ts";
import { lookFrom, weekTimes } from "../../selfcheck/week.ts";
import { writtenDay } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { useOwn } from "../parts/own.ts";
import { say, weekRows } from "./said.ts";

/** So many looks stand side by side. */
const most = 8;

export const OwnWeeks = (): JSX.Element => {
  const { things } = useOwn("check.response");
  const looks = things
    .filter(({ body }) => body.of === weekId)
    .flatMap(({ id, at, body }) => {
      const look = lookFrom(body.response);
      return look === null ? [] : [{ id, at, look }];
    })
    .slice(-most);
  return (
    <Frame name={say("selfcheck.week.past")} back={{ to: "/selfcheck", word: say("selfcheck.name") }}>
      <div class="title">
        <h1>{say("selfcheck.weeks.title")}</h1>
        <p class="muted">{say(looks.length === 0 ? "selfcheck.weeks.none" : "selfcheck.weeks.lead")}</p>
      </div>
      {looks.length === 0
        ? null
        : weekRows.map((row) => (
            <section key={row} class="pad" aria-labelledby={`week-${row}`}>
              <h2 id={`week-${row}`}>{say(`week.short.${row}`)}</h2>
              <ul class="checkweeks">
                {looks.map(({ id, at, look }) => {
                  const often = look[row];
                  return (
                    <li key={id}>
                      <span class="muted small">{writtenDay(at)}</span>
                      <span class="dots" aria-hidden="true">
                        {weekTimes.slice(1).map((time) => (
                          <i key={time} class={often !== null && time <= often ? "on" : ""} />
                        ))}
                      </span>
                      <span>{often === null ? "–" : say(`week.often.${often}`)}</span>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
    </Frame>
  );
};
