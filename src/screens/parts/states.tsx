/** What a screen shows while it waits, and where there is nothing. */
import type { JSX } from "preact";
import { say } from "../../words/words.ts";
import { Frame } from "./frame.tsx";

export const Wait = (): JSX.Element => (
  <p class="pad muted" role="status">
    {say("app.loading")}
  </p>
);

export const Missing = (_: { default?: boolean }): JSX.Element => (
  <Frame name={say("app.missing.title")} back={{ to: "/", word: say("app.tab.today") }}>
    <div class="title">
      <h1>{say("app.missing.title")}</h1>
      <p class="muted">{say("app.missing")}</p>
    </div>
  </Frame>
);
