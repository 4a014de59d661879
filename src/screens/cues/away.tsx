/** The other direction: how often the child came back after looking away, where the adult had waited. */
import type { JSX } from "preact";
import { Dots } from "../../drawing/figure.tsx";
import { wilson } from "../../ground/chance.ts";
import { done, type Result } from "../../ground/result.ts";
import type { Readable } from "../../keeping/touched.ts";
import { definitions } from "../../reading/definitions.ts";
import { lookAways } from "../../reading/ease.ts";
import { lanesOf } from "../../reading/lanes.ts";
import { present } from "../../recording/edit.ts";
import { childWords, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { say } from "./said.ts";

type Counted = { readonly of: number; readonly back: number; readonly recordings: number };

/** The newest recordings only: a child changes. */
const newest = 30;
const least = definitions.find(({ id }) => id === "comeback")?.least.n ?? 3;

const count = async (kept: Pick<Readable, "plays">): Promise<Result<Counted>> => {
  const plays = await kept.plays.all();
  const found = { of: 0, back: 0, recordings: 0 };
  for (const { id } of plays.ok ? plays.value.slice(0, newest) : []) {
    const play = await kept.plays.one(id);
    if (!play.ok || play.value === null) continue;
    const { base, steps, at } = play.value;
    const waited = lookAways(lanesOf(present({ base, steps, at }))).filter(({ eased, seen }) => eased && seen);
    if (waited.length === 0) continue;
    found.recordings += 1;
    found.of += waited.length;
    found.back += waited.filter(({ back }) => back !== null).length;
  }
  return done(found);
};

export const Away = (): JSX.Element | null => {
  const { child } = useHome();
  const counted = useKept<Counted | null>(count, [], null, { quiet: true });
  if (!counted) return null;
  const { of, back, recordings } = counted;
  const { child: name, childMid } = childWords(child.value);
  if (of < least) return <p class="pad waited">{say("cues.away.early", { of, need: least })}</p>;
  const interval = wilson(back, of);
  const range = { n: back, of, low: Math.round(interval[0] * of), high: Math.round(interval[1] * of) };
  return (
    <section class="wash waited">
      <h2>{say("cues.away.title", { child: name, n: back, of })}</h2>
      <Dots of={of} count={back} interval={interval} label={say("cues.away.dots", range)} />
      <p class="small">{say("cues.away.range", range)}</p>
      <details class="figure">
        <summary>{say("cues.away.how")}</summary>
        <p>{say("cues.away.how.says", { childMid })}</p>
        <p>{say("cues.away.not")}</p>
        <p class="muted small">{say("cues.away.source", { n: recordings })}</p>
      </details>
    </section>
  );
};
