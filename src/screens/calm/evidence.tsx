/** How well a reset is known, and from where: its grade, its source, and what may be claimed from it. */
import type { JSX } from "preact";
import type { Reset } from "../../calm/resets.ts";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";

const say = speaker(words);

export const EvidenceLines = ({ reset }: { readonly reset: Reset }): JSX.Element => (
  <details class="evidence">
    <summary>{say("calm.evidence")}</summary>
    <p>{say(`calm.grade.${reset.grade}`)}</p>
    {reset.id === "walk" ? <p>{say("calm.reset.walk.fact")}</p> : null}
    <p>{say(reset.source.state === "read" ? "calm.source.read" : "calm.source.noted", { cite: reset.source.cite })}</p>
  </details>
);
