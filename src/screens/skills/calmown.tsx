/** Quick calm that is mine: this person's own resets with what came before and after, their own list for the senses, and the fair try. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { resetUsesOf } from "../../calm/calm.ts";
import { senses } from "../../calm/senses.ts";
import { words as calm } from "../../words/en/calm.ts";
import { speaker } from "../../words/words.ts";
import { lists } from "../../words/written.ts";
import { useKept } from "../parts/kept.ts";
import { LinkRow } from "../parts/rows.tsx";
import { useSetting } from "../parts/setting.ts";
import { say } from "./words.ts";

const sayCalm = speaker(calm);
const isNamed = (id: string): id is keyof typeof calm => Object.hasOwn(calm, id);
const nameOf = (reset: string): string => {
  const id = `calm.reset.${reset}`;
  return isNamed(id) ? sayCalm(id) : "";
};

/** How many resets are shown. */
const shown = 4;

export const CalmOwn = (): JSX.Element => {
  const entries = useKept((kept) => kept.diary.find({ kinds: ["calm"], latest: 200 }), [], [], { quiet: true });
  const own = useSetting("calm.senses").value ?? {};
  const tried = useMemo(() => {
    const uses = resetUsesOf(entries ?? []);
    const ids = [...new Set(uses.map(({ reset }) => reset))].filter((reset) => nameOf(reset) !== "");
    return ids
      .map((reset) => ({ reset, of: uses.filter((use) => use.reset === reset) }))
      .toSorted((a, b) => b.of.length - a.of.length)
      .slice(0, shown);
  }, [entries]);
  const mine = senses.flatMap((sense) => (own[sense] ? [{ sense, text: own[sense] }] : []));
  return (
    <>
      <section class="signgroup" aria-labelledby="tried">
        <h2 id="tried">{say("skills.calm.helped")}</h2>
        {tried.length === 0 ? <p class="muted">{say("skills.calm.helped.none")}</p> : null}
        <ul class="lines">
          {tried.map(({ reset, of }) => (
            <LinkRow key={reset} to={`/calm/${reset}`}>
              <b>{nameOf(reset)}</b>
              <small class="muted">
                {say("skills.calm.helped.times", {
                  better: of.filter(({ before, after }) => after > before).length,
                  n: of.length,
                })}
              </small>
            </LinkRow>
          ))}
        </ul>
        <p class="row">
          <a class="quiet small" href="/calm/resets">
            {say("skills.calm.resets")}
          </a>
          <a class="quiet small" href="/calm/which">
            {say("skills.calm.which")}
          </a>
        </p>
      </section>
      <section class="signgroup" aria-labelledby="senses">
        <h2 id="senses">{say("skills.calm.senses")}</h2>
        {mine.length === 0 ? (
          <p class="muted">
            {say("skills.calm.senses.none")} <a href="/calm/resets">{say("skills.calm.resets")}</a>
          </p>
        ) : (
          <dl class="ownsenses">
            {mine.map(({ sense, text }) => (
              <div key={sense}>
                <dt class="muted">{sayCalm(`calm.senses.${sense}`)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </>
  );
};

/** The own list for the senses in one line; nothing where it is empty. */
export const OwnSenseLine = (): JSX.Element | null => {
  const own = useSetting("calm.senses").value ?? {};
  const all = senses.flatMap((sense) => own[sense] ?? []).filter((text) => text !== "");
  return all.length === 0 ? null : <p class="center lead">{lists({ type: "unit" }).format(all)}</p>;
};
