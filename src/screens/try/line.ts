/** What an activity is, in one line: its areas, and about how long. */
import type { Activity } from "../../growing/activities.ts";
import { listWords, say as sayGrowing } from "../growing/words.ts";
import { say } from "./words.ts";

export const lineOf = ({ areas, minutes }: Activity): string =>
  say("try.line", {
    area: listWords(areas.map((area) => sayGrowing(`growing.area.${area}`))),
    minutes: say("try.minutes", { n: minutes }),
  });
