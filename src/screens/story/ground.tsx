/** The end of each page of one's own story: feet, eyes, today; and the way to a reset. Nothing waits for whoever stops here. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { say } from "./said.ts";
import "./story.css";

export const Ground = (): JSX.Element => (
  <section class="wash ground" aria-labelledby="ground">
    <h2 id="ground">{say("story.ground")}</h2>
    <p>{say("story.ground.text")}</p>
    <div class="row">
      <a class="pill grow" href="/calm/senses">
        <Icon name="eyes" />
        {say("story.ground.senses")}
      </a>
      <a class="quiet" href="/calm/breath">
        <Icon name="wind" />
        {say("story.ground.breath")}
      </a>
    </div>
    <p class="small">{say("story.ground.stop")}</p>
  </section>
);
