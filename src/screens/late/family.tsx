/** How a family came together, in its own word: several may fit, and not saying is fine. The first is the one that sentences use. */
import type { JSX } from "preact";
import type { Child } from "../../child/child.ts";
import { familyWords } from "../../child/traits.ts";
import { turned } from "../../ground/turned.ts";
import { Choices } from "../parts/chips.tsx";
import { Frame } from "../parts/frame.tsx";
import { useKeepChild } from "./keep.ts";
import { aboutChild, say } from "./said.ts";
import "./late.css";

export const FamilyPage = ({ child }: { readonly child: Child }): JSX.Element => {
  const about = aboutChild(child);
  const keep = useKeepChild(child);
  return (
    <Frame name={say("late.family.title")} back={{ to: `/late/${child.id}`, word: say("late.name") }}>
      <div class="title">
        <h1>{say("late.family.title")}</h1>
        <p>{say("late.family.says")}</p>
      </div>
      <div class="pad">
        <Choices
          title={say("late.family.ask", about)}
          all={familyWords}
          chosen={child.came}
          word={(one) => say(`late.family.${one}`)}
          onChoose={(one) => void keep(({ came }) => ({ came: [...turned(came, one)] }), say("late.family.kept"))}
        />
      </div>
      <p class="pad" aria-live="polite">
        {say("late.family.means", about)}
      </p>
      <section class="wash latesays" aria-labelledby="asked">
        <h2 id="asked">{say("late.family.when")}</h2>
        <p>{say("late.family.answer", about)}</p>
      </section>
      <p class="pad muted">
        {say("late.family.date", about)} <a href={`/child/${child.id}`}>{say("late.family.date.go")}</a>
      </p>
      <p class="pad">
        <a href="/library/kin-step-and-kafala">{say("late.family.read")}</a>
      </p>
    </Frame>
  );
};
