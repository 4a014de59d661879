/** The five, beside each other, and what is going on this week; no order, no mark of what was done. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { type Skill, skills } from "../../skills/skills.ts";
import { Frame } from "../parts/frame.tsx";
import { useMine } from "./mine.ts";
import { WeekStanding } from "./week.tsx";
import { say } from "./words.ts";

const icons = { calm: "calm", word: "voice", near: "together", humour: "face", quarrel: "mended" } as const;

export const SkillList = (): JSX.Element => {
  const mine = useMine();
  const { now } = mine;
  return (
    <Frame name={say("skills.name")} back={{ to: "/story", word: say("skills.back.story") }}>
      <div class="title">
        <h1>{say("skills.title")}</h1>
        <p class="muted">{say("skills.lead")}</p>
      </div>
      {now === null ? null : (
        <section class="wash thisweek" aria-labelledby="thisweek">
          <h2 id="thisweek">{say("skills.week.now")}</h2>
          <WeekStanding mine={mine} now={now} />
        </section>
      )}
      <ul class="five cols">
        {skills.map((skill: Skill) => (
          <li key={skill}>
            <a href={`/skills/${skill}`}>
              <span class="n">
                <Icon name={icons[skill]} />
              </span>
              <span>
                <b>{say(`skills.${skill}`)}</b>
                <small>{say(`skills.${skill}.short`)}</small>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <ul class="growways">
        <li>
          <a href="/library/skills-as-an-adult">
            <span>
              <b>{say("skills.learned")}</b>
              <small>{say("skills.learned.note")}</small>
            </span>
            <Icon name="next" />
          </a>
        </li>
      </ul>
    </Frame>
  );
};
