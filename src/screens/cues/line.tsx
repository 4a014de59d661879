/** One cue as a line to its page, with how far it is known in one sentence. */
import type { JSX } from "preact";
import { type Cue, meaningOf } from "../../cues/cues.ts";
import { choices } from "../../cues/learner.ts";
import { CuePicture } from "../../drawing/cue.tsx";
import { Icon } from "../../drawing/icons.tsx";
import type { GatheredForCard } from "./gather.ts";
import { cueName, listInWords, midOf, say } from "./said.ts";

type LineProps = { readonly cue: Cue; readonly gathered: GatheredForCard; readonly isHere?: boolean };

/** `isHere`: its page is the one that is open. */
export const CueLine = ({ cue, gathered, isHere }: LineProps): JSX.Element => (
  <a class="cueline" href={`/cues/${cue.id}`} aria-current={isHere ? "page" : undefined}>
    <span class="cuebox">
      <CuePicture picture={cue.picture} size={64} />
    </span>
    <span class="grow">
      <b>{cueName(cue)}</b>
      <small>{howFar(cue, gathered)}</small>
    </span>
    <Icon name="next" />
  </a>
);

/** How far a cue is known, in one sentence. */
const howFar = (cue: Cue, { uses, now }: GatheredForCard): string => {
  const { means } = cue.kept;
  if (means !== null) return say("cues.row.means", { need: midOf(means) });
  const own = uses.filter(({ entry }) => entry.body?.cue === cue.id);
  const { guess, rows } = meaningOf(cue, own, now);
  if (guess !== null) return say("cues.row.likely", { need: midOf(guess) });
  const was = rows.filter(({ was, partly }) => was + partly > 0).slice(0, 2);
  if (was.length > 0)
    return say("cues.row.learning", {
      list: listInWords(
        was.map(({ need }) => midOf(need)),
        "disjunction",
      ),
    });
  const may = rows.filter(({ share }) => share * choices.weight > 0.4).slice(0, 2);
  return say("cues.row.maybe", {
    list: listInWords(
      (may.length > 0 ? may : rows.slice(0, 1)).map(({ need }) => midOf(need)),
      "disjunction",
    ),
  });
};
