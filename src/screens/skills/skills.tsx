/**
 * /skills: five small courses for the caregiver's own side, beside each other. Here it is decided what an address shows; before
 * anything about quarrels it is asked, each time, whether somebody is afraid.
 */
import type { JSX } from "preact";
import { isQuarrelCard, isSkill, type Skill } from "../../skills/skills.ts";
import { Missing } from "../parts/states.tsx";
import { WordPage } from "./body.tsx";
import { QuarrelCardPage } from "./cards.tsx";
import { Course } from "./course.tsx";
import { DrillPage } from "./drill.tsx";
import { FearFirst } from "./fear.tsx";
import { SkillList } from "./list.tsx";
import "./skills.css";

type RoomProps = { readonly path: string; readonly skill?: string; readonly page?: string };

export const SkillsRoom = ({ skill, page }: RoomProps): JSX.Element => {
  if (skill === undefined || skill === "") return <SkillList />;
  if (!isSkill(skill)) return <Missing />;
  if (skill === "quarrel") {
    return (
      <FearFirst key="quarrel" asks={page === undefined || page === ""}>
        <Inside skill={skill} page={page === "course" ? undefined : page} />
      </FearFirst>
    );
  }
  return <Inside skill={skill} page={page} />;
};

type InsideProps = { readonly skill: Skill; readonly page: string | undefined };

const Inside = ({ skill, page = "" }: InsideProps): JSX.Element => {
  if (page === "") return <Course key={skill} skill={skill} />;
  if (skill === "calm") {
    return page === "up" || page === "down" ? <DrillPage key={page} skill="calm" name={`calm-${page}`} /> : <Missing />;
  }
  if (page === "drill") return <DrillPage key={skill} skill={skill} name={skill} />;
  if (skill === "word" && page === "map") return <WordPage />;
  return skill === "quarrel" && isQuarrelCard(page) ? <QuarrelCardPage key={page} card={page} /> : <Missing />;
};
