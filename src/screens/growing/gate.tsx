/** What stands between a person and Growing: what is not loaded yet, no child, no age. Then the screen itself. */
import type { JSX } from "preact";
import type { Child } from "../../child/child.ts";
import { saidOf } from "../../growing/milestones.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords } from "../parts/home.ts";
import { type AnswersGiven, type SignsNoted, useAnswers, useSigns } from "./answers.ts";
import { type Grown, useGrown } from "./grown.ts";
import { useWhose, type GrowingChild } from "./whose.ts";
import { say } from "./words.ts";
import "./growing.css";

export type Ready = Grown &
  Pick<SignsNoted, "note"> &
  Pick<AnswersGiven, "answer"> & {
    readonly whose: GrowingChild;
    readonly child: Child;
    readonly months: number;
    readonly given: NonNullable<AnswersGiven["given"]>;
    readonly noted: NonNullable<SignsNoted["noted"]>;
  };

type GateProps = {
  readonly root?: boolean;
  readonly name: string;
  readonly children: (ready: Ready) => JSX.Element;
};

export const Gate = ({ root = false, name, children }: GateProps): JSX.Element => {
  const whose = useWhose();
  const grown = useGrown();
  const frame = (inside: JSX.Element, foot?: JSX.Element): JSX.Element =>
    root ? (
      <Frame name={name} tab="growing" foot={foot}>
        {inside}
      </Frame>
    ) : (
      <Frame name={name} back={{ to: "/growing", word: say("growing.title") }} foot={foot}>
        {inside}
      </Frame>
    );
  if (whose === null || grown.is === "waiting") return frame(<Opening />);
  if (grown.is === "failed") {
    return frame(
      <div class="title" role="alert">
        <h1>{say("growing.title")}</h1>
        <p>{say("growing.failed")}</p>
      </div>,
      <button type="button" class="pill full" onClick={grown.again}>
        {say("growing.again")}
      </button>,
    );
  }
  const { child, months } = whose;
  if (child === null || months === null) {
    const [what, to] =
      child === null ? (["nochild", "/child/new"] as const) : (["noage", `/child/${child.id}`] as const);
    return frame(
      <div class="title">
        <h1>{say(`growing.${what}.title`, { childMid: whose.nameMid })}</h1>
        <p class="muted">{say(`growing.${what}.says`)}</p>
      </div>,
      <a class="pill full" href={to}>
        {say(`growing.${what}.do`)}
      </a>,
    );
  }
  return (
    <Known
      key={child.id}
      {...grown.value}
      checkpoints={saidOf(grown.value.checkpoints, child.gender, childWords(""))}
      whose={whose}
      child={child}
      months={months}
      frame={frame}
      inside={children}
    />
  );
};

const Opening = (): JSX.Element => (
  <p class="pad muted" role="status">
    {say("growing.loading")}
  </p>
);

type KnownProps = Grown &
  Pick<Ready, "whose" | "child" | "months"> & {
    readonly frame: (inside: JSX.Element) => JSX.Element;
    readonly inside: (ready: Ready) => JSX.Element;
  };

const Known = ({ frame, inside, ...known }: KnownProps): JSX.Element => {
  const { given, answer } = useAnswers(known.child);
  const { noted, note } = useSigns(known.child);
  if (given === null || noted === null) return frame(<Opening />);
  return inside({ ...known, given, answer, noted, note });
};
