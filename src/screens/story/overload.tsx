/**
 * Overload: this week's signs, group by group, beside one's own weeks: the middle half as a band, its median as a line, this
 * week as a dot. No score, no direction; too early to say where few weeks are known.
 */
import type { JSX } from "preact";
import { mondayOf } from "../../calm/signs.ts";
import { waterOf } from "../../calm/calm.ts";
import { dayHere } from "../../diary/here.ts";
import { Range } from "../../drawing/range.tsx";
import { besideRange, enoughWeeks, type OwnLane, ownWater, ownWeeks } from "../../story/overload.ts";
import { speaker } from "../../words/words.ts";
import { words as calmWords } from "../../words/en/calm.ts";
import { numbers } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { Ground } from "./ground.tsx";
import { backHome, say } from "./said.ts";
import "./story.css";

const sayCalm = speaker(calmWords);
/** Days back in which checks are looked at: the weeks of the range, and this one. */
const daysBack = 13 * 7;

export const Overload = (): JSX.Element => {
  const { value: noted } = useSetting("calm.signs");
  const from = dayHere(-daysBack);
  const entries = useKept((kept) => kept.diary.find({ kinds: ["calm"], from }), [from], []);
  const today = dayHere();
  if (noted === null || entries === undefined) {
    return (
      <Frame name={say("story.overload")} back={backHome()}>
        <Wait />
      </Frame>
    );
  }
  const { lanes, known } = ownWeeks(noted, today);
  const checks = entries.flatMap(({ kind, at, body }) =>
    kind === "calm" && body?.calm != null ? [{ day: at.local.slice(0, 10), calm: body.calm }] : [],
  );
  const most = Math.max(4, ...lanes.flatMap(({ now, before }) => [now ?? 0, ...before]));
  return (
    <Frame
      name={say("story.overload")}
      back={backHome()}
      foot={
        <a class="pill grow" href="/calm/signs">
          {say("story.over.tick")}
        </a>
      }
    >
      <div class="title">
        <h1>{say("story.over.title")}</h1>
        <p class="muted">{say("story.over.lead")}</p>
      </div>
      <p class="pad">
        {known < enoughWeeks ? say("story.over.early", { n: enoughWeeks - known }) : say("story.over.band")}
      </p>
      <ul class="pad ranges">
        {lanes.map((lane) => (
          <Lane key={lane.group} lane={lane} most={most} />
        ))}
      </ul>
      <Water {...ownWater(checks, today, mondayOf)} />
      <div class="pad stack">
        <p>{say("story.over.not")}</p>
        <p class="muted">{say("story.over.tell")}</p>
        <p>
          <a class="link" href="/story/load">
            {say("story.over.drop")}
          </a>
        </p>
      </div>
      <Ground />
    </Frame>
  );
};

const usual = (from: string, to: string): string =>
  say("story.over.usual", { from, to, same: from === to ? "yes" : "no" });

const Lane = ({
  lane: { group, now, range },
  most,
}: {
  readonly lane: OwnLane;
  readonly most: number;
}): JSX.Element => {
  const written = numbers({ maximumFractionDigits: 1 });
  const said = [
    now === null ? say("story.over.nothing") : say("story.over.signs", { n: now }),
    ...(range ? [usual(written.format(range.from), written.format(range.to))] : []),
  ];
  return (
    <li>
      <b>{sayCalm(`calm.signs.group.${group}`)}</b>
      <Range now={now} range={range} most={most} />
      <small class="muted">
        {said.join(" · ")}
        {now !== null && range ? ` · ${say(`story.over.${besideRange(now, range)}`)}` : ""}
      </small>
    </li>
  );
};

const Water = ({ now, range }: ReturnType<typeof ownWater>): JSX.Element => {
  const name = (water: number): string => sayCalm(`calm.water.${waterOf(Math.round(water)) ?? 3}`);
  return (
    <section class="signgroup" aria-labelledby="water">
      <h2 id="water">{say("story.over.water")}</h2>
      <p>
        {now === null ? say("story.over.water.none") : say("story.over.water.now", { water: name(now) })}{" "}
        {range ? say("story.over.water.usual", { from: name(range.from), to: name(range.to) }) : ""}
      </p>
    </section>
  );
};
