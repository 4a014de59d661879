/** Coming late to each other: the room of one child, and its pages. Nothing in it has to be done, and it is never pushed. */
import type { JSX } from "preact";
import type { Child } from "../../child/child.ts";
import { feltMonths } from "../../child/late.ts";
import { dayHere } from "../../diary/here.ts";
import { Icon } from "../../drawing/icons.tsx";
import { Pebbles } from "../../drawing/pebbles.tsx";
import type { Pose } from "../../drawing/pose.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { ageWords } from "../parts/said.ts";
import { useSetting } from "../parts/setting.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { AgePage } from "./age.tsx";
import { DaysPage } from "./days.tsx";
import { FamilyPage } from "./family.tsx";
import { NearPage } from "./near.tsx";
import { aboutChild, feltWords, say } from "./said.ts";
import "./late.css";

export const LatePage = ({ child: id, page }: { path: string; child: string; page?: string }): JSX.Element => {
  const children = useHome().children.value;
  if (children === null) return <Wait />;
  const child = children.find((one) => one.id === id);
  if (child === undefined) return <Missing />;
  switch (page ?? "") {
    case "":
      return <First child={child} />;
    case "age":
      return <AgePage child={child} />;
    case "near":
      return <NearPage child={child} />;
    case "days":
      return <DaysPage child={child} />;
    case "family":
      return <FamilyPage child={child} />;
    default:
      return <Missing />;
  }
};

const beside: Pose = {
  child: { mouth: "rest", eyes: "open", up: 0 },
  adult: { mouth: "smile", eyes: "open", up: 0 },
  together: 0.3,
};

const First = ({ child }: { readonly child: Child }): JSX.Element => {
  const about = aboutChild(child);
  const today = dayHere();
  const felt = feltMonths(child, today);
  const days = useSetting("late.days.{child}", child.id).value?.days.length ?? 0;
  const at = (page: string): string => `/late/${child.id}/${page}`;
  return (
    <Frame name={say("late.name")} back={{ to: `/child/${child.id}`, word: about.child }}>
      <div class="title">
        <p class="muted">{ageWords(child, today)}</p>
        <h1>{say("late.title", about)}</h1>
      </div>
      <div class="latepicture">
        <Pebbles pose={beside} label={say("late.picture")} />
      </div>
      <p class="pad">{say("late.says")}</p>
      <ul class="growways">
        <Way
          to={at("age")}
          name={say("late.go.age")}
          says={felt === null ? say("late.go.age.none") : say("late.go.age.says", { age: feltWords(felt) })}
        />
        <Way to={at("near")} name={say("late.go.near", about)} says={say("late.go.near.says")} />
        <Way to="/cues?group=turned" name={say("late.go.turned")} says={say("late.go.turned.says")} />
        <Way to="/try" name={say("late.go.try")} says={say("late.go.try.says")} />
        <Way to="/repair" name={say("late.go.repair")} says={say("late.go.repair.says")} />
        <Way to={at("days")} name={say("late.go.days")} says={say("late.go.days.says", { n: days })} />
        <Way to={at("family")} name={say("late.go.family")} says={say("late.go.family.says", about)} />
        <Way to="/library/late-start" name={say("late.go.read")} says={say("late.go.read.says")} />
      </ul>
    </Frame>
  );
};

type WayProps = { readonly to: string; readonly name: string; readonly says: string };

const Way = ({ to, name, says }: WayProps): JSX.Element => (
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
