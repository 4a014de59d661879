/** On a hard day, the last moment that was kept: from the diary, or from a recording. */
import type { JSX } from "preact";
import { momentOf } from "../../words/written.ts";
import { Glyph } from "../../drawing/day.tsx";
import { standing } from "../../diary/day.ts";
import { dayOf, dayPlus } from "../../diary/when.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { entrySubline, longDay, namesOf, entryWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";

/** `before`: today, whose own moments are not shown. */
export const Hard = ({ before }: { readonly before: string }): JSX.Element | null => {
  const home = useHome();
  const moments = useKept(
    (kept) => kept.diary.find({ kinds: ["moment"], kept: true, latest: 1, to: dayPlus(before, -1) }),
    [before],
    [],
  );
  const [kept] = useKept((kept) => kept.moments.all(), [], []) ?? [];
  const last = moments?.[0];
  if (last) {
    return (
      <a class="wash hard" href={`/entry/${last.thing}`}>
        <svg viewBox="-12 -12 24 24" width="40" height="40" aria-hidden="true">
          <Glyph kind={standing(last)} x={0} y={0} scale={1.4} />
        </svg>
        <span>
          <b>{say("diary.hard.title")}</b>
          <span>{entryWords(last, namesOf(home.children.value, last.children, home.child.value))}</span>
          <small>
            {[entrySubline(last), say("diary.hard.when", { day: longDay(dayOf(last.at)) })].filter(Boolean).join(". ")}
          </small>
        </span>
      </a>
    );
  }
  if (!kept) return null;
  return (
    <a class="wash hard" href={`/moment/${kept.id}`}>
      <span>
        <b>{say("diary.hard.title")}</b>
        <span>{kept.saying || kept.seen}</span>
        <small>{momentOf(kept.keptAt)}</small>
      </span>
    </a>
  );
};
