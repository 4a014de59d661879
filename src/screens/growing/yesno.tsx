/** The four plain answers to a milestone. Pressed again, an answer is taken away. */
import type { ComponentChildren, JSX } from "preact";
import type { MilestoneAnswer } from "../../growing/milestones.ts";
import { say } from "./words.ts";

type YesNoProps = {
  readonly given: MilestoneAnswer | null;
  readonly onAnswer: (answer: MilestoneAnswer) => void;
  /** What stands beside the fourth answer. */
  readonly children?: ComponentChildren;
};

const plain = ["yes", "not-yet", "not-sure"] as const;

export const YesNo = ({ given, onAnswer, children }: YesNoProps): JSX.Element => (
  <>
    <div class="ynq" role="group" aria-label={say("growing.ask")}>
      {plain.map((one) => (
        <button type="button" key={one} aria-pressed={given === one} onClick={() => onAnswer(one)}>
          {say(`growing.${one}`)}
        </button>
      ))}
    </div>
    <div class="row">
      <button type="button" class="link stopped" aria-pressed={given === "stopped"} onClick={() => onAnswer("stopped")}>
        {say(given === "stopped" ? "growing.stopped.is" : "growing.stopped")}
      </button>
      {children}
    </div>
  </>
);
