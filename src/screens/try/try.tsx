/** Try: today's one thing, more by what happens anyway, and what it has to work without. */
import { yearsWords } from "../parts/ages.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import {
  type Activity,
  type ActivityOpening as When,
  activityOpenings,
  activitySenses,
} from "../../growing/activities.ts";
import { openingsAt } from "../../growing/choose.ts";
import { Frame } from "../parts/frame.tsx";
import { OpeningLine } from "./opening.tsx";
import { fitTo, type Tries, useActivities, useTries } from "./chosen.ts";
import { TryCard } from "./today.tsx";
import { lineOf } from "./line.ts";
import { say } from "./words.ts";
import "./try.css";

export const Try = (_: { path: string }): JSX.Element => {
  const activities = useActivities();
  if (activities.is === "here") return <Known all={activities.value} />;
  return (
    <Frame name={say("try.title")} tab="growing">
      {activities.is === "waiting" ? (
        <OpeningLine />
      ) : (
        <div class="title" role="alert">
          <h1>{say("try.title")}</h1>
          <p>{say("try.failed")}</p>
          <button type="button" class="pill" onClick={activities.again}>
            {say("try.again")}
          </button>
        </div>
      )}
    </Frame>
  );
};

const Known = ({ all }: { readonly all: readonly Activity[] }): JSX.Element => {
  const tries = useTries(all);
  return (
    <Frame name={say("try.title")} tab="growing">
      {tries === null ? <OpeningLine /> : <Offered all={all} tries={tries} />}
    </Frame>
  );
};

const Offered = ({ all, tries }: { readonly all: readonly Activity[]; readonly tries: Tries }): JSX.Element => {
  const { months: lived, play: months, child, late, nameMid, hour } = tries.whose;
  const fit = fitTo(all, tries);
  const there = activityOpenings.filter((opening) => fit.some((one) => one.openings.includes(opening)));
  const [chosen, choose] = useState<When | null>(null);
  const opening = chosen ?? openingsAt(hour).find((one) => there.includes(one)) ?? there[0] ?? null;
  const list = opening === null ? [] : fit.filter((one) => one.openings.includes(opening));
  const liked = new Set(tries.past.filter(({ went }) => went === "liked").map(({ activity }) => activity));
  return (
    <>
      <div class="title">
        <h1>{say("try.today")}</h1>
        {months === null ? null : (
          <p class="muted">
            {say(months === lived ? "try.for" : "try.for.felt", { child: nameMid, age: yearsWords(months) })}
            {late && child ? (
              <>
                {" "}
                <a href={`/late/${child.id}/age`}>{say("try.for.ages")}</a>
              </>
            ) : null}
          </p>
        )}
      </div>
      <TryCard all={all} tries={tries} />
      {months === null ? null : (
        <>
          <section class="pad tryby" aria-labelledby="by">
            <h2 id="by">{say("try.by")}</h2>
            <Chips by="by" all={there} chosen={opening} word={(one) => say(`try.opening.${one}`)} onChoose={choose} />
            {list.length === 0 ? <p class="muted">{say("try.by.none")}</p> : null}
            <ul class="growways inner">
              {list.map((one) => (
                <li key={one.id}>
                  <a href={`/try/${one.id}`}>
                    <span>
                      <b>{one.title}</b>
                      <small>
                        {lineOf(one)}
                        {liked.has(one.id) ? ` ${say("try.reason.liked")}` : ""}
                      </small>
                    </span>
                    <Icon name="next" />
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <section class="pad" aria-labelledby="without">
            <h2 id="without">{say("try.without")}</h2>
            <p class="muted small">{say("try.without.says")}</p>
            <Chips
              by="without"
              all={activitySenses}
              chosen={tries.without}
              word={(sense) => say(`try.without.${sense}`)}
              onChoose={tries.leaveOut}
            />
          </section>
        </>
      )}
      <p class="pad">
        <a class="quiet small" href="/practice">
          {say("try.practice")}
        </a>
      </p>
    </>
  );
};
