/**
 * Recordings to show: each as its drawing and figures, with kept moments; and its film only after the caregiver thought of
 * the child, and asked one of six or more.
 */
import type { JSX } from "preact";
import { assentMonths, mayShowFilms } from "../../bundle/choice.ts";
import { turned } from "../../ground/turned.ts";
import { dayHere } from "../../diary/here.ts";
import { isOnlyOf, monthsLived } from "../../doing/composebundle.ts";
import type { KeptMoment, PlayLine } from "../../keeping/play.ts";
import { clock, momentOf, writtenLength } from "../../words/written.ts";
import { childWords } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import type { Chosen } from "./gather.ts";
import { Pick } from "./pick.tsx";
import { sizeWords } from "./size.ts";
import { say } from "./words.ts";

/** From this size on, in bytes, opening it is said to take long. */
const large = 100_000_000;

export const Plays = ({ child, choosing, family }: Chosen): JSX.Element => {
  const plays = useKept((kept) => kept.plays.all(), [], []);
  const lines = useKept((kept) => kept.diary.find({ kinds: ["play"] }), [], []);
  const moments = useKept((kept) => kept.moments.all(), [], []);
  const words = childWords(child.nickname);
  const about = new Map(
    (lines ?? []).flatMap(({ kind, body, children }) =>
      kind === "play" && body ? [[body.play, children] as const] : [],
    ),
  );
  const mine = (plays ?? []).filter(({ id }) => isOnlyOf(about.get(id) ?? [], child.id, family));
  const isKnown = plays !== undefined && lines !== undefined && moments !== undefined;
  const { choice, change } = choosing;
  return (
    <section class="pad stack" aria-labelledby="bundle-plays">
      <h2 id="bundle-plays">{say("bundle.plays")}</h2>
      <p class="muted">
        {mine.length === 0 ? (isKnown ? say("bundle.plays.none", words) : "") : say("bundle.plays.says")}
      </p>
      {choice.films.length > 0 ? <Consent child={child} choosing={choosing} family={family} /> : null}
      <ul>
        {isKnown
          ? mine.map((play) => (
              <Play
                key={play.id}
                play={play}
                moments={moments.filter((one) => one.play === play.id)}
                choosing={choosing}
                onTurn={() =>
                  change({
                    plays: turned(choice.plays, play.id),
                    films: choice.films.filter((id) => id !== play.id),
                  })
                }
              />
            ))
          : null}
      </ul>
    </section>
  );
};

type PlayProps = {
  readonly choosing: Chosen["choosing"];
  readonly play: PlayLine;
  readonly moments: readonly KeptMoment[];
  readonly onTurn: () => void;
};

const Play = ({ play, moments, choosing: { choice, change }, onTurn }: PlayProps): JSX.Element => {
  const isOn = choice.plays.includes(play.id);
  const { clip } = play;
  return (
    <Pick isOn={isOn} onTurn={onTurn} title={play.title} says={[momentOf(play.madeAt), writtenLength(play.length)]}>
      {isOn ? (
        <ul class="within">
          {moments.map((moment) => (
            <Pick
              key={moment.id}
              isOn={choice.seen.includes(moment.id)}
              onTurn={() => change({ seen: turned(choice.seen, moment.id) })}
              title={say("bundle.seen", { when: clock(moment.from) })}
              says={[moment.saying, moment.seen]}
            />
          ))}
          {clip === null ? (
            <li class="muted small">{say("bundle.film.gone")}</li>
          ) : (
            <Pick
              isOn={choice.films.includes(play.id)}
              onTurn={() => change({ films: turned(choice.films, play.id) })}
              title={say("bundle.film", {
                film: clip.type.startsWith("video/") ? "yes" : "no",
                size: sizeWords(clip.size),
              })}
              says={[
                clip.type.startsWith("video/") && !clip.hasVideo ? say("bundle.film.unseen") : "",
                clip.size > large ? say("bundle.film.large") : "",
              ]}
            />
          )}
        </ul>
      ) : null}
    </Pick>
  );
};

/** Before a film goes along. */
const Consent = ({ child, choosing: { choice, change } }: Chosen): JSX.Element => {
  const words = childWords(child.nickname);
  const months = monthsLived(child, dayHere());
  const asks = months === null || months >= assentMonths;
  return (
    <div class="wash consent" role="group" aria-labelledby="bundle-consent">
      <h3 id="bundle-consent">{say("bundle.consent", words)}</h3>
      <p>{say("bundle.consent.says", words)}</p>
      {asks ? <p>{say("bundle.consent.ask", words)}</p> : null}
      <p>{say("bundle.consent.faces")}</p>
      {asks ? (
        <label class="label">
          {say("bundle.consent.assent", words)}
          <textarea
            class="field"
            rows={2}
            dir="auto"
            value={choice.assent}
            onInput={({ currentTarget }) => change({ assent: currentTarget.value })}
          />
        </label>
      ) : null}
      <label class="tick">
        <input type="checkbox" checked={choice.fine} onChange={() => change({ fine: !choice.fine })} />
        {say("bundle.consent.fine")}
      </label>
      {mayShowFilms(choice, months) ? null : (
        <p class="small" role="status">
          {say("bundle.consent.wait", { ...words, asked: months !== null && months >= assentMonths ? "yes" : "no" })}
        </p>
      )}
    </div>
  );
};
