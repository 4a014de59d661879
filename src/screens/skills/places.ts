/** Where the five skills lie: their addresses, and the ways back to them. */
import { drillNames, type DrillName, type Skill } from "../../skills/skills.ts";
import { say } from "./words.ts";

/** The page of a course. The one on quarrels lies behind its question: from outside one comes to that first. */
export const courseAt = (skill: Skill): string => (skill === "quarrel" ? "/skills/quarrel/course" : `/skills/${skill}`);

/** The drills of a course, each with its address. */
export const drillsOf = (skill: Skill): readonly { readonly name: DrillName; readonly to: string }[] =>
  drillNames
    .filter((name) => name === skill || name.startsWith(`${skill}-`))
    .map((name) => ({ name, to: `/skills/${skill}/${name === skill ? "drill" : name.slice(skill.length + 1)}` }));

type Back = { readonly to: string; readonly word: string };
export const backToSkills = (): Back => ({ to: "/skills", word: say("skills.name") });
export const backToCourse = (skill: Skill): Back => ({ to: courseAt(skill), word: say(`skills.${skill}`) });
