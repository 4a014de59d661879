/** What stands there until it is known what there is to try. */
import type { JSX } from "preact";
import { say } from "./words.ts";

export const OpeningLine = (): JSX.Element => (
  <p class="pad muted" role="status">
    {say("try.loading")}
  </p>
);
