/**
 * Which one helps me: every use as a line from before to after; and, for whoever wants it, two resets compared fairly, the
 * next one picked by chance. Under 8 picked uses of each it says that it is too early.
 */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import {
  compareResets,
  least,
  comparisonErrors,
  pickNext,
  sure,
  type Trial,
  type ResetUse,
  resetUsesOf,
  waterOf,
} from "../../calm/calm.ts";
import type { Reset } from "../../calm/resets.ts";
import { Slopes } from "../../drawing/sea.tsx";
import { seeded } from "../../ground/chance.ts";
import { speaker } from "../../words/words.ts";
import { lists } from "../../words/written.ts";
import { words } from "../../words/en/calm.ts";
import { Frame } from "../parts/frame.tsx";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { idOf } from "./names.ts";
import { useCheck } from "./visit.ts";

const say = speaker(words);

export const Which = ({ resets }: { readonly resets: readonly Reset[] }): JSX.Element => {
  const check = useCheck();
  const { route } = useLocation();
  const calms = useKept((kept) => kept.diary.find({ kinds: ["calm"] }), [], [], { quiet: true });
  const uses = useMemo(() => resetUsesOf(calms ?? []), [calms]);
  const { value: trial, change: keep } = useSetting("calm.trial");
  const nameOf = (id: string): string => {
    const reset = resets.find((one) => one.id === id);
    return reset === undefined ? id : say(`calm.reset.${idOf(reset)}`);
  };
  if (trial === null) return <Wait />;
  const pick = async (): Promise<void> => {
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
    const reset = pickNext(trial, seeded(seed));
    check.renew(null);
    if (await keep((now) => ({ ...now, picks: [...now.picks, { reset, thing: null }] })))
      route(`/calm/${reset}?picked`);
  };
  const fair = fairUses(trial, uses);
  const verdict = compareResets(fair[0].map(change), fair[1].map(change));
  const lines = resets
    .map((reset) => ({ reset, of: uses.filter((use) => use.reset === reset.id).slice(-30) }))
    .filter(({ of }) => of.length > 0);
  return (
    <Frame
      name={say("calm.which")}
      back={{ to: "/calm", word: say("calm.back") }}
      foot={
        <>
          <p>{say("calm.which.fair")}</p>
          <div class="row even pairs">
            {([0, 1] as const).map((n) => (
              <select
                key={n}
                class="field"
                aria-label={say(n === 0 ? "calm.which.first" : "calm.which.second")}
                value={trial.pair[n]}
                onChange={(event) => {
                  const other = event.currentTarget.value;
                  const pair: Trial["pair"] = n === 0 ? [other, trial.pair[1]] : [trial.pair[0], other];
                  if (pair[0] !== pair[1]) void keep(() => ({ pair, picks: [] }));
                }}
              >
                {resets.map(({ id }) => (
                  <option key={id} value={id} disabled={id === trial.pair[n === 0 ? 1 : 0]}>
                    {nameOf(id)}
                  </option>
                ))}
              </select>
            ))}
          </div>
          <div class="row even">
            <button type="button" class="pill" onClick={() => void pick()}>
              {say("calm.which.pick")}
            </button>
            <a class="quiet" href="/calm/resets">
              {say("calm.which.choose")}
            </a>
          </div>
        </>
      }
    >
      <div class="title">
        <h1>{say("calm.which.title")}</h1>
        <p class="muted">{say(lines.length > 0 ? "calm.which.lead" : "calm.which.none")}</p>
      </div>
      <ul class="which">
        {lines.map(({ reset, of }) => (
          <li key={reset.id}>
            <Slopes uses={of} label={say("calm.which.slopes", { list: saidOf(of) })} />
            <span>
              <b>{nameOf(reset.id)}</b>
              {trial.pair.includes(reset.id) ? (
                <b class="helped">{verdictOf(verdict, reset.id, trial, nameOf)}</b>
              ) : null}
              <small>
                {say("calm.which.times", { better: of.filter((use) => use.after > use.before).length, n: of.length })}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {lines.length > 0 ? <p class="pad muted small">{say("calm.which.alone")}</p> : null}
      <p class="pad small" role="status">
        {say("calm.which.progress", {
          a: nameOf(trial.pair[0]),
          b: nameOf(trial.pair[1]),
          na: fair[0].length,
          nb: fair[1].length,
        })}
      </p>
      <details class="pad evidence">
        <summary>{say("calm.which.how")}</summary>
        <p>
          {say("calm.which.how.text", {
            least,
            share: sure,
            right: comparisonErrors.right,
            false: comparisonErrors.false,
          })}
        </p>
      </details>
    </Frame>
  );
};

const change = (use: ResetUse): number => use.after - use.before;

/** The uses that chance picked, of the first and of the second. */
const fairUses = (trial: Trial, uses: readonly ResetUse[]): readonly [readonly ResetUse[], readonly ResetUse[]] => {
  const things = new Set(trial.picks.map((pick) => pick.thing));
  const of = (id: string): readonly ResetUse[] => uses.filter((use) => use.reset === id && things.has(use.thing));
  return [of(trial.pair[0]), of(trial.pair[1])];
};

const verdictOf = (
  verdict: ReturnType<typeof compareResets>,
  id: string,
  { pair }: Trial,
  nameOf: (id: string) => string,
): string => {
  if (verdict.is === "early") return say("calm.which.early", { least });
  const other = nameOf(id === pair[0] ? pair[1] : pair[0]);
  const better = verdict.is === "unclear" ? null : pair[verdict.is === "first" ? 0 : 1];
  return better === id
    ? say("calm.which.likely", { other })
    : better === null
      ? say("calm.which.unclear", { other })
      : "";
};

const saidOf = (uses: readonly ResetUse[]): string =>
  lists({ type: "unit" }).format(
    uses.map(({ before, after }) =>
      say("calm.after.from", {
        before: say(`calm.water.${waterOf(before) ?? 3}`),
        after: say(`calm.water.${waterOf(after) ?? 3}`),
      }),
    ),
  );
