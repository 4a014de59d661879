/** What may be tried where a cue points the wrong way, and where that comes from: hypotheses, never a verdict. */
import type { JSX } from "preact";
import { say } from "./said.ts";

export const Turned = (): JSX.Element => (
  <>
    <p class="pad">{say("cues.turned.do")}</p>
    <details class="pad figure">
      <summary>{say("cues.turned.source")}</summary>
      <p>{say("cues.turned.source.says")}</p>
      <p>
        <a href="/library/wrong-way-signs">{say("cues.turned.read")}</a>
      </p>
    </details>
  </>
);
