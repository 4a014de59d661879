/** One cue: what it has meant with one dot a time, how likely that is, what helped; and, under the thumb, what it was now. */
import { ActRow } from "../parts/rows.tsx";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { blank, drop, put } from "../../cues/book.ts";
import { type Cue, helpedWith, type CueMeaning, type Logged, meaningOf, others } from "../../cues/cues.ts";
import { choices, type NeedRow } from "../../cues/learner.ts";
import { list } from "virtual:cues";
import { CuePicture } from "../../drawing/cue.tsx";
import { Times } from "../../drawing/times.tsx";
import { momentOf } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { type GatheredForCard, useCues } from "./gather.ts";
import { CueLine } from "./line.tsx";
import { Logging } from "./logging.tsx";
import { Ours } from "./ours.tsx";
import { doOf, helpOf, listInWords, midOf, cueName, needWords, safeOf, say } from "./said.ts";
import { Away } from "./away.tsx";
import { AlarmHere } from "./alarmhere.tsx";
import { Turned } from "./turned.tsx";
import "./cues.css";

export const CuePage = ({ cue: id = "" }: { path?: string; cue?: string }): JSX.Element => {
  const gathered = useCues();
  if (gathered === null) return <Wait />;
  const all = [...gathered.cues, ...others(list, gathered.cues, gathered.who)];
  const cue = all.find((one) => one.id === id);
  return cue ? <Shown key={id} cue={cue} gathered={gathered} /> : <Missing />;
};

const Shown = ({ cue, gathered }: { readonly cue: Cue; readonly gathered: GatheredForCard }): JSX.Element => {
  const uses = gathered.uses.filter(({ entry }) => entry.body?.cue === cue.id);
  const learned = meaningOf(cue, uses, gathered.now);
  const known = learned.rows.filter(({ was, partly, share }, i) => was + partly > 0 || (i < 4 && share > 0.08));
  const helps = [...cue.kept.helps, doOf(cue.id)].filter(Boolean);
  return (
    <Frame
      name={cueName(cue)}
      back={{ to: "/cues", word: say("cues.one.back") }}
      foot={<Logging cue={cue} learned={learned} gathered={gathered} />}
      beside={<Beside cue={cue} gathered={gathered} />}
    >
      <div class="cuebig">
        <CuePicture picture={cue.picture} size={124} />
      </div>
      <div class="title">
        <h1>{cueName(cue)}</h1>
        <p>{learned.uses === 0 ? say("cues.one.none") : say("cues.one.seen", { n: learned.uses })}</p>
      </div>
      <ul class="pad needs">
        {known.map((row) => (
          <Meaning key={row.need} row={row} uses={uses} of={learned.uses} />
        ))}
      </ul>
      <Verdict cue={cue} learned={learned} gathered={gathered} />
      <AlarmHere child={gathered.child?.id ?? ""} cue={cue.id} />
      {helps.length > 0 ? (
        <section class="pad">
          <h2 class="sec">{say("cues.one.do")}</h2>
          {helps.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </section>
      ) : null}
      {cue.id === "looks-away" ? <Away /> : null}
      {cue.group === "turned" ? <Turned /> : null}
      <Ours cue={cue} onChange={(kept) => gathered.keep((book) => put(book, kept))} />
      <Last uses={uses} />
      <OnList cue={cue} gathered={gathered} />
    </Frame>
  );
};

/** The cues of the same group, at a desk. */
const Beside = ({ cue, gathered }: { readonly cue: Cue; readonly gathered: GatheredForCard }): JSX.Element => (
  <nav class="pad cuelist" aria-label={say(`cues.group.${cue.group}`)}>
    <h2 class="sec">{say(`cues.group.${cue.group}`)}</h2>
    <ul>
      {gathered.cues
        .filter(({ group }) => group === cue.group)
        .map((one) => (
          <li key={one.id} class={one.id === cue.id ? "here" : undefined}>
            <CueLine cue={one} gathered={gathered} isHere={one.id === cue.id} />
          </li>
        ))}
    </ul>
  </nav>
);

type MeaningProps = { readonly row: NeedRow; readonly uses: readonly Logged[]; readonly of: number };

const Meaning = ({ row: { need, was, partly }, uses, of }: MeaningProps): JSX.Element => {
  const helped = helpedWith(uses, need).slice(0, 3);
  const safe = safeOf(need);
  return (
    <li>
      <span class="grow">
        <b>{needWords(need)}</b>
        {helped.length > 0 ? (
          <small>{say("cues.one.helped", { list: listInWords(helped.map(({ words }) => helpOf(words))) })}</small>
        ) : null}
        {safe ? <small>{safe}</small> : null}
      </span>
      {of > 0 ? (
        <Times
          was={was}
          partly={partly}
          of={of}
          label={say("cues.one.dots", { need: needWords(need), was, partly, of })}
        />
      ) : null}
    </li>
  );
};

type VerdictProps = { readonly cue: Cue; readonly learned: CueMeaning; readonly gathered: GatheredForCard };

const Verdict = ({ cue, learned: { guess, uses, rows }, gathered: { now } }: VerdictProps): JSX.Element => {
  const { childMid } = childWords(useHome().child.value);
  const { means } = cue.kept;
  const first = rows[0];
  const why =
    uses < choices.least
      ? say("cues.one.learning.few", { n: choices.least - uses })
      : rows.filter(({ was, partly }) => was + partly > 0).length > 1
        ? say("cues.one.learning.many")
        : say("cues.one.learning.new");
  const tenth = (share: number): number => Math.round(share * 10);
  return (
    <section class="wash verdict" data-k={(means ?? guess) ? "both" : "plain"}>
      <p>
        <b>
          {means !== null
            ? say("cues.one.means", { need: midOf(means) })
            : guess !== null
              ? say("cues.one.likely", { need: midOf(guess) })
              : say("cues.one.learning")}
        </b>{" "}
        {means !== null ? say("cues.one.means.says") : guess !== null ? say("cues.one.likely.says", { childMid }) : why}
      </p>
      {now.rest || now.fed ? (
        <p class="small">
          {now.rest ? say(`cues.one.rest.${now.rest}`) : null} {now.fed ? say(`cues.one.fed.${now.fed}`) : null}
        </p>
      ) : null}
      <details class="figure">
        <summary>{say("cues.one.how")}</summary>
        <p>{say("cues.one.how.says")}</p>
        {first && uses >= choices.least ? (
          <p>
            {say("cues.one.how.range", {
              need: midOf(first.need),
              low: tenth(first.interval[0]),
              high: tenth(first.interval[1]),
            })}
          </p>
        ) : null}
        <p class="muted small">{say("cues.one.how.tried")}</p>
      </details>
    </section>
  );
};

/** The last uses, each of which can be deleted. */
const Last = ({ uses }: { readonly uses: readonly Logged[] }): JSX.Element | null => {
  const home = useHome();
  const log = useLog();
  const told = uses.slice(-5).reverse();
  if (told.length === 0) return null;
  const drop = async ({ entry }: Logged): Promise<void> => {
    if ((await log.remove(entry)) === null) return;
    home.toast.value = {
      text: say("cues.one.time.dropped"),
      undo: () => void log.restore(entry),
    };
  };
  return (
    <details class="pad figure">
      <summary>{say("cues.one.times")}</summary>
      <ul class="lines">
        {told.map((one) => {
          const values = { when: momentOf(new Date(one.entry.at.instant).toISOString()), need: midOf(one.need) };
          return (
            <ActRow key={one.entry.thing} word={say("cues.one.time.drop")} onAct={() => void drop(one)}>
              {one.right === null ? say("cues.one.time", values) : say(`cues.one.time.${one.right}`, values)}
            </ActRow>
          );
        })}
      </ul>
    </details>
  );
};

const OnList = ({
  cue,
  gathered: { book, keep },
}: {
  readonly cue: Cue;
  readonly gathered: GatheredForCard;
}): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const off = (): void => {
    keep((now) => drop(now, cue.id));
    home.toast.value = {
      text: say("cues.one.off.done"),
      undo: () => {
        keep((now) => put(now, cue.kept));
        route(`/cues/${cue.id}`);
      },
    };
    route("/cues");
  };
  const on = (): void => {
    keep((now) => put(now, cue.isKept ? cue.kept : blank(cue.id)));
    home.toast.value = { text: say("cues.one.kept"), undo: () => keep(() => book) };
  };
  return (
    <p class="pad">
      <button type="button" class="quiet small" onClick={cue.isKept ? off : on}>
        {say(cue.isKept ? "cues.one.off" : "cues.one.keep")}
      </button>
    </p>
  );
};
