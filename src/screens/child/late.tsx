/** The way from a child's page to the room of a late beginning: said as such where they came later, asked quietly where they did not. */
import type { JSX } from "preact";
import { type Child, lateStart } from "../../child/child.ts";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/late.ts";
import { childWords } from "../parts/home.ts";

const say = speaker(words);

export const LateDoor = ({ child }: { readonly child: Child }): JSX.Element =>
  lateStart(child) ? (
    <p>
      <a class="quiet" href={`/late/${child.id}`}>
        {say("late.child")}
        <Icon name="next" />
      </a>
    </p>
  ) : (
    <p class="small">
      <a class="link" href={`/late/${child.id}/family`}>
        {say("late.child.ask", childWords(child.nickname))}
      </a>
    </p>
  );
