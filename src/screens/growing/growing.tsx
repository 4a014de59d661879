/** Growing: the five areas as a picture that is no race, one thing to notice, and the ways to the rest. */
import { monthsWords, yearsWords } from "../parts/ages.ts";
import type { JSX } from "preact";
import { Growth } from "../../drawing/growth.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { spoken } from "../../words/words.ts";
import { type GrowthLanes, growthLanesOf, now } from "../../growing/lanes.ts";
import { checkpointAfter, checkpointAt, named, review, toAsk } from "../../growing/milestones.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { WhoChips } from "../parts/who.tsx";
import { Gate, type Ready } from "./gate.tsx";
import { YesNo } from "./yesno.tsx";
import { listWords, say } from "./words.ts";

export const Growing = (_: { path: string }): JSX.Element => (
  <Gate root name={say("growing.title")}>
    {(ready) => <Grows {...ready} />}
  </Gate>
);

const Grows = ({ checkpoints, given, months, whose, answer }: Ready): JSX.Element => {
  const home = useHome();
  const at = checkpointAt(checkpoints, months);
  const next = months < 72 ? checkpointAfter(checkpoints, months) : null;
  const ask = at && toAsk(at, given);
  const { open } = review(checkpoints, given, months);
  return (
    <Frame
      name={say("growing.title")}
      tab="growing"
      foot={
        <>
          <WhoChips all chosen={home.chosen.value} onChoose={home.choose} />
          {at && ask ? (
            <section class="noticing" aria-labelledby="noticing">
              <p class="kicker">
                {ask.relational
                  ? say("growing.relational", { age: monthsWords(at.months) })
                  : say("growing.kicker", {
                      area: say(`growing.area.${ask.area}`),
                      age: monthsWords(at.months),
                    })}
              </p>
              <h2 id="noticing">{named(ask.ask, whose.name, whose.nameMid)}</h2>
              <YesNo given={null} onAnswer={(to) => void answer(ask, to)}>
                <a class="link" href={`/growing/${at.months}#${ask.id.split("/")[1] ?? ""}`}>
                  {say("growing.invite")}
                </a>
              </YesNo>
            </section>
          ) : null}
        </>
      }
    >
      <div class="title">
        <h1>{whose.child?.nickname ? say("growing.head", { child: whose.name }) : say("growing.title")}</h1>
        <p class="muted">
          {say(whose.corrected ? "growing.age.corrected" : "growing.age", { age: yearsWords(months) })}
        </p>
      </div>
      <Picture lanes={growthLanesOf(checkpoints, given, months)} />
      <p class="defn pad">
        {months < 2 ? say("growing.first") : say(months < 72 ? "growing.legend" : "growing.legend.older")}
      </p>
      <Worries checkpoints={checkpoints} given={given} months={months} />
      <ul class="growways">
        {at ? (
          <Way
            to={`/growing/${at.months}`}
            name={say("growing.go.checkpoint", { age: monthsWords(at.months) })}
            says={say("growing.go.checkpoint.says", { n: open.length })}
          />
        ) : null}
        {next ? (
          <Way
            to={`/growing/${next.months}`}
            name={say("growing.go.next", { age: monthsWords(next.months) })}
            says={say("growing.go.next.says")}
          />
        ) : null}
        <Way to="/try" name={say("growing.go.try")} says={say("growing.go.try.says")} />
        <Way to="/growing/signs" name={say("growing.go.signs")} says={say("growing.go.signs.says")} />
        <Way to="/growing/doctor" name={say("growing.go.doctor")} says={say("growing.go.doctor.says")} />
      </ul>
    </Frame>
  );
};

const Picture = ({ lanes: { lanes, columns } }: { readonly lanes: GrowthLanes }): JSX.Element => {
  const told = lanes.map(({ area, marks }) => {
    const count = (is: string): number => marks.filter((mark) => mark.is === is).length;
    return say("growing.picture.lane", {
      area: say(`growing.area.${area}`),
      yes: count("yes"),
      not: count("not-yet"),
      unsure: count("not-sure"),
      stopped: count("stopped"),
    });
  });
  return (
    <div class="pad">
      <Growth
        lanes={lanes.map(({ area, marks }) => ({ name: say(`growing.area.${area}`), marks }))}
        columns={columns.map(({ months, at }) => ({ word: monthsWords(months), at }))}
        now={{ word: say("growing.now"), at: now }}
        rtl={spoken().dir === "rtl"}
        label={say("growing.picture", { lanes: listWords(told) })}
      />
      <details class="aslist">
        <summary>{say("growing.table")}</summary>
        <ul>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
};

/** What should not wait: a lost skill; then what is worth asking about. */
const Worries = ({
  checkpoints,
  given,
  months,
}: Pick<Ready, "checkpoints" | "given" | "months">): JSX.Element | null => {
  const { stopped, notYet } = review(checkpoints, given, months);
  if (stopped.length > 0) {
    return (
      <section class="wash worry" role="alert">
        <h2>{say("growing.lost.title")}</h2>
        <p>{say("growing.lost.says")}</p>
        <ul class="plain">
          {stopped.map(({ id, short }) => (
            <li key={id}>{short}</li>
          ))}
        </ul>
        <div class="row">
          <a class="pill" href="/growing/doctor">
            {say("growing.signs.doctor")}
          </a>
          <a class="quiet" href="/help">
            {say("growing.signs.help")}
          </a>
        </div>
      </section>
    );
  }
  if (notYet.length === 0) return null;
  return (
    <article class="wash care">
      <h2>{say("growing.notyet.title", { n: notYet.length })}</h2>
      <p>{say("growing.notyet.says")}</p>
      <a class="link" href="/growing/doctor">
        {say("growing.signs.doctor")}
      </a>
    </article>
  );
};

const Way = ({
  to,
  name,
  says,
}: {
  readonly to: string;
  readonly name: string;
  readonly says: string;
}): JSX.Element => (
  <li>
    <a href={to}>
      <span>
        <b>{name}</b>
        <small>{says}</small>
      </span>
      <Icon name="next" />
    </a>
  </li>
);
