/** One checkpoint: one milestone at a time, what is between two people first, with two lines on how to invite it. */
import { monthsWords } from "../parts/ages.ts";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Mark } from "../../drawing/growth.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { type Checkpoint, checkpointAfter, named } from "../../growing/milestones.ts";
import { useAtDesk } from "../parts/atdesk.ts";
import { Frame } from "../parts/frame.tsx";
import { Missing } from "../parts/states.tsx";
import { Gate, type Ready } from "./gate.tsx";
import { YesNo } from "./yesno.tsx";
import { say } from "./words.ts";

export const CheckpointPage = ({ age }: { path: string; age: string }): JSX.Element => (
  <Gate name={say("growing.title")}>
    {(ready) => {
      const checkpoint = ready.checkpoints.find(({ months }) => String(months) === age);
      return checkpoint ? <Asked key={age} {...ready} checkpoint={checkpoint} /> : <Missing />;
    }}
  </Gate>
);

const Asked = ({
  checkpoint,
  checkpoints,
  given,
  months,
  whose,
  answer,
}: Ready & { readonly checkpoint: Checkpoint }): JSX.Element => {
  const atDesk = useAtDesk();
  const all = checkpoint.milestones;
  const [at, go] = useState(() => {
    const wanted = all.findIndex(({ id }) => `#${id.split("/")[1]}` === location.hash);
    return wanted >= 0
      ? wanted
      : Math.max(
          0,
          all.findIndex(({ id }) => !given.has(id)),
        );
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  const age = monthsWords(checkpoint.months);
  const milestone = all[at];
  const isDone = all.every(({ id }) => given.has(id));
  const next = checkpointAfter(checkpoints, checkpoint.months);
  if (milestone === undefined) return <Missing />;
  const choose = async (to: Parameters<typeof answer>[1]): Promise<void> => {
    const isTakenAway = given.get(milestone.id) === to;
    await answer(milestone, to);
    // The next one that has no answer; a lost skill stays in sight.
    if (isTakenAway || to === "stopped") return;
    const open = all.findIndex(({ id }, i) => i > at && !given.has(id));
    if (open >= 0) go(open);
  };
  const list = (
    <section class="pad" aria-labelledby="all">
      <h2 id="all">{say("growing.all", { age })}</h2>
      <ol class="asked">
        {all.map(({ id, short }, i) => {
          const said = given.get(id);
          return (
            <li key={id}>
              <button type="button" aria-current={i === at ? "step" : undefined} onClick={() => go(i)}>
                <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
                  {said ? <Mark is={said} x={0} y={0} /> : null}
                </svg>
                <span>
                  {short}
                  <small>
                    {said === "stopped" ? say("growing.stopped.is") : say(said ? `growing.${said}` : "growing.unasked")}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
  return (
    <Frame
      beside={list}
      name={say("growing.go.checkpoint", { age })}
      back={{ to: "/growing", word: say("growing.title") }}
      foot={
        <div class="noticing">
          <YesNo given={given.get(milestone.id) ?? null} onAnswer={(to) => void choose(to)} />
          <div class="row between">
            <button type="button" class="quiet small" disabled={at === 0} onClick={() => go(at - 1)}>
              <Icon name="back" />
              {say("growing.before")}
            </button>
            <span class="muted small">{say("growing.of", { n: at + 1, all: all.length })}</span>
            <button type="button" class="quiet small" disabled={at === all.length - 1} onClick={() => go(at + 1)}>
              {say("growing.next")}
              <Icon name="next" />
            </button>
          </div>
        </div>
      }
    >
      <div class="title">
        <p class="muted">
          {milestone.relational
            ? say("growing.relational", { age })
            : say("growing.kicker", { area: say(`growing.area.${milestone.area}`), age })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {named(milestone.ask, whose.name, whose.nameMid)}
        </h1>
      </div>
      {given.get(milestone.id) === "stopped" ? (
        <section class="wash worry" role="alert">
          <h2>{say("growing.lost.title")}</h2>
          <p>{say("growing.lost.says")}</p>
          <a class="link" href="/help">
            {say("growing.signs.help")}
          </a>
        </section>
      ) : null}
      <section class="wash" aria-labelledby="invite">
        <h2 id="invite">{say("growing.invite")}</h2>
        {milestone.invite.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <p class="defn pad">{checkpoint.months > months ? say("growing.early") : say("growing.source", { age })}</p>
      {isDone ? (
        <div class="pad">
          <h2>{say("growing.done.title", { age })}</h2>
          <p class="muted">
            {next ? say("growing.done.says", { age: monthsWords(next.months) }) : say("growing.done.last")}
          </p>
        </div>
      ) : null}
      {atDesk ? null : list}
    </Frame>
  );
};
