/** The last thing on each page: a minute to land, which is a reset of Calm. */
import type { JSX } from "preact";
import { say } from "./words.ts";

export const Land = (): JSX.Element => (
  <section class="wash landing" aria-labelledby="land">
    <h2 id="land">{say("skills.land")}</h2>
    <p>{say("skills.land.text")}</p>
    <a class="quiet" href="/calm/breath">
      {say("skills.land.go")}
    </a>
  </section>
);
