/** What the caregiver keeps of the courses, on a screen: the week in force, what they wrote, and how to keep more. */
import { dayHere } from "../../diary/here.ts";
import { newId } from "../../ground/id.ts";
import { type SkillNote, type SkillWeek, weekIn } from "../../skills/skills.ts";
import { useHome } from "../parts/home.ts";
import { type Owned, useOwn } from "../parts/own.ts";
import { useClosingOwn } from "../parts/owngate.tsx";
import { say } from "./words.ts";

export type Mine = Owned<"story.skill"> & {
  readonly now: ReturnType<typeof weekIn>;
  readonly today: string;
  /** Begins a week in the place of the one that there is, which undo brings back. */
  readonly begin: (week: Pick<SkillWeek, "skill" | "choice" | "own">) => Promise<void>;
  /** Changes the week in force. */
  readonly turn: (week: SkillWeek) => Promise<void>;
  /** Puts the week in force down. */
  readonly drop: () => Promise<void>;
  /** Adds something written. */
  readonly write: (note: Extract<SkillNote, { is: "went" }>) => Promise<boolean>;
};

const stamp = (): string => new Date().toISOString();

export const useMine = (): Mine => {
  const home = useHome();
  const own = useOwn("story.skill");
  useClosingOwn();
  const today = dayHere();
  const now = weekIn(own.things, today);
  const before = own.things.find(({ id }) => id === now?.id);
  return {
    ...own,
    now,
    today,
    begin: async (week) => {
      const thing = {
        id: before?.id ?? newId(),
        at: stamp(),
        body: { is: "week", ...week, from: today, paused: null, rested: 0 },
      } as const;
      if (!(await own.put(thing))) return;
      const back = (): void => void (before ? own.put(before) : own.remove(thing, say("skills.week.dropped")));
      home.toast.value = { text: say("skills.week.began"), undo: back };
    },
    turn: async (week) => {
      if (before) await own.put({ ...before, body: week });
    },
    drop: async () => {
      if (before) await own.remove(before, say("skills.week.dropped"));
    },
    write: (note) => own.put({ id: newId(), at: stamp(), body: note }),
  };
};

/** The thing of a week in words: a choice of the course, or their own. */
export const thingOf = ({ skill, choice, own }: Pick<SkillWeek, "skill" | "choice" | "own">): string =>
  choice === null ? own : say(`skills.${skill}.week.${choice}`);
