/** A reading in sentences: what the figures say, strengths first, with how far each of them holds. */
import { writtenLength } from "../../words/written.ts";
import type { Figure } from "../../reading/figures.ts";
import type { FigureId, Reading } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import { childWords } from "../parts/home.ts";
import { shareWords } from "./figure.tsx";
import { say } from "./words.ts";

/** The sentences of `reading`: the title, and what follows it, strengths first. `name`: the child's. */
export const sentencesOf = (
  recording: Recording,
  reading: Reading,
  name: string,
): { readonly title: string; readonly early: boolean; readonly lines: readonly string[] } => {
  const { child, childMid } = childWords(name);
  const find = (id: FigureId): Figure | undefined => reading.figures.find((figure) => figure.id === id);
  const returns = find("returns.2s");
  const lines: string[] = [];
  const early = !returns?.enough;
  const { withheld, open, unchecked, of: all } = reading.doubt;
  if (withheld) lines.push(say("read.doubt", { n: open, child: childMid }));
  else if (early) {
    const n = returns?.of ?? reading.exchanges.length;
    const values = { n, length: writtenLength(recording.length), least: 10 };
    lines.push(say(n < 10 ? "read.early.serves" : "read.early.time", values));
  } else if (returns.interval) {
    const [low, high] = returns.interval;
    const few = (returns.of ?? 0) < 30;
    lines.push(say(few ? "read.ordinary" : "read.ordinary.many", { low: shareWords(low), high: shareWords(high) }));
    if (returns.p !== undefined) lines.push(say(returns.moreThanChance ? "read.chance.more" : "read.chance.same"));
  }
  const comeback = find("comeback");
  if (comeback?.enough && comeback.of !== undefined && comeback.count !== undefined) {
    lines.push(say("read.comeback", { child, of: comeback.of, count: comeback.count }));
  }
  const longest = reading.chains.reduce((most, chain) => Math.max(most, chain.exchanges), 0);
  if (longest >= 2) lines.push(say("read.chain", { n: longest }));
  const started = find("started.child");
  if (started?.enough && started.of !== undefined && started.count !== undefined) {
    lines.push(say("read.began", { child, of: started.of, count: started.count }));
  }
  if (unchecked > 0) lines.push(say("read.guesses", { n: unchecked, of: all }));
  const title = withheld
    ? say("read.title.doubt", { child: childMid })
    : early
      ? say("read.title.early")
      : say("read.title.answered", { child, of: returns.of ?? 0, count: returns.count ?? 0 });
  return { title, early: early && !withheld, lines };
};
