/** The page of a course: what it is, how well it is known, two minutes, one thing this week, how it went, and a minute to land. */
import type { JSX } from "preact";
import { type Skill, skills } from "../../skills/skills.ts";
import { Icon } from "../../drawing/icons.tsx";
import { Frame } from "../parts/frame.tsx";
import { BesideList } from "../parts/besidelist.tsx";
import { CalmOwn } from "./calmown.tsx";
import { CardRows, HelpFirst } from "./cards.tsx";
import { Land } from "./land.tsx";
import { useMine } from "./mine.ts";
import { backToSkills, drillsOf } from "./places.ts";
import { Sure } from "./sure.tsx";
import { WeekSection } from "./week.tsx";
import { WentSection } from "./went.tsx";
import { say } from "./words.ts";

export const Course = ({ skill }: { readonly skill: Skill }): JSX.Element => {
  const mine = useMine();
  const drills = drillsOf(skill);
  return (
    <Frame
      name={say(`skills.${skill}`)}
      back={backToSkills()}
      beside={
        <BesideList
          name={say("skills.name")}
          lines={skills.map((one) => ({
            to: `/skills/${one}`,
            name: say(`skills.${one}`),
            says: say(`skills.${one}.short`),
          }))}
        />
      }
      foot={
        <>
          {skill === "calm" ? (
            <p id="where" class="strong">
              {say("skills.two")}. {say("skills.calm.where")}
            </p>
          ) : null}
          <div class="row even">
            {drills.map(({ name, to }) => (
              <a key={name} class={name === "calm-down" ? "quiet" : "pill grow"} href={to}>
                {say(name === "calm-up" ? "skills.calm.up" : name === "calm-down" ? "skills.calm.down" : "skills.two")}
              </a>
            ))}
          </div>
        </>
      }
    >
      {skill === "quarrel" ? <HelpFirst /> : null}
      <div class="title">
        <h1>{say(`skills.${skill}`)}</h1>
      </div>
      <What skill={skill} />
      <Sure skill={skill} />
      {skill === "calm" ? <CalmOwn /> : null}
      {skill === "word" ? (
        <ul class="growways">
          <li>
            <a href="/skills/word/map">
              <span>
                <b>{say("skills.word.map")}</b>
                <small>{say("skills.word.map.go")}</small>
              </span>
              <Icon name="next" />
            </a>
          </li>
        </ul>
      ) : null}
      {skill === "quarrel" ? <CardRows /> : null}
      {mine.state === "open" ? (
        <>
          <WeekSection mine={mine} skill={skill} />
          <WentSection mine={mine} skill={skill} />
        </>
      ) : mine.state === "closed" ? (
        <section class="signgroup">
          <p>{say("skills.closed")}</p>
          <a class="quiet" href="/story">
            {say("skills.closed.open")}
          </a>
        </section>
      ) : null}
      <Land />
    </Frame>
  );
};

const What = ({ skill }: { readonly skill: Skill }): JSX.Element => (
  <div class="says what">
    <p>{say(`skills.${skill}.what.1`)}</p>
    <p>{say(`skills.${skill}.what.2`)}</p>
    {skill === "quarrel" ? null : <p>{say(`skills.${skill}.what.3`)}</p>}
  </div>
);
