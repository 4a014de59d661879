/** Two ages in one child: the felt one by the caregiver's thumb, what goes by which, and the earlier words for it. */
import type { JSX } from "preact";
import { type Child, monthsOf } from "../../child/child.ts";
import { feltChoices, feltHistory, feltMonths, goesBy, type FitToAge } from "../../child/late.ts";
import type { Entry } from "../../diary/diary.ts";
import { dayHere } from "../../diary/here.ts";
import { momentOf } from "../../words/written.ts";
import { Choices } from "../parts/chips.tsx";
import { Frame } from "../parts/frame.tsx";
import { useKept } from "../parts/kept.ts";
import { useKeepChild } from "./keep.ts";
import { aboutChild, feltWords, say } from "./said.ts";

/** What is told of each age, in its order; what goes by which stands in child/late.ts. */
const told = [
  "play",
  "repair",
  "cues",
  "signs",
  "milestones",
  "library",
  "safety",
] as const satisfies readonly FitToAge[];
const ages = ["felt", "both", "calendar"] as const;
const words = {
  play: "late.age.felt.play",
  repair: "late.age.felt.repair",
  cues: "late.age.both.cues",
  signs: "late.age.both.signs",
  milestones: "late.age.calendar.milestones",
  library: "late.age.calendar.library",
  safety: "late.age.calendar.safety",
} as const;

const isChild = (entry: Entry): entry is Entry<"child"> => entry.kind === "child";

export const AgePage = ({ child }: { readonly child: Child }): JSX.Element => {
  const about = aboutChild(child);
  const keep = useKeepChild(child);
  const today = dayHere();
  const felt = feltMonths(child, today);
  const history = useKept((kept) => kept.diary.historyOf(child.id), [child.id], []);
  const since = feltHistory((history ?? []).filter(isChild));
  const choose = (to: string): void => {
    const months = to === "paper" ? null : Number(to);
    const text = months === null ? say("late.age.kept.none") : say("late.age.kept", { age: feltWords(months) });
    void keep(() => ({ felt: months }), text);
  };
  return (
    <Frame name={say("late.age.title")} back={{ to: `/late/${child.id}`, word: say("late.name") }}>
      <div class="title">
        <h1>{say("late.age.title")}</h1>
        <p>{say("late.age.says")}</p>
      </div>
      <div class="pad">
        <Choices
          title={say("late.age.ask", about)}
          all={["paper", ...feltChoices(monthsOf(child, today)).map(String)]}
          chosen={felt === null ? "paper" : String(felt)}
          word={(one) => (one === "paper" ? say("late.age.paper") : feltWords(Number(one)))}
          onChoose={choose}
        />
        <p class="muted small">{say("late.age.word")}</p>
      </div>
      {ages.map((age) => (
        <section class="pad" key={age} aria-labelledby={`goes-${age}`}>
          <h2 id={`goes-${age}`}>{say(`late.age.${age}`)}</h2>
          <ul class="plain">
            {told
              .filter((what) => goesBy[what] === age)
              .map((what) => (
                <li key={what}>{say(words[what])}</li>
              ))}
          </ul>
        </section>
      ))}
      <p class="pad muted">{say("late.age.why")}</p>
      <p class="pad">
        <a href="/library/two-ages">{say("late.age.read")}</a>
      </p>
      {since.length > 0 ? (
        <details class="pad figure">
          <summary>{say("late.age.history")}</summary>
          <ul class="plain">
            {since.map((one) => (
              <li key={one.since}>
                {one.felt === null
                  ? say("late.age.since.none", { day: momentOf(one.since) })
                  : say("late.age.since", { age: feltWords(one.felt), day: momentOf(one.since) })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Frame>
  );
};
