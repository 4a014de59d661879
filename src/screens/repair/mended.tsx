/** The times they made up, a stitch each, with the time until together again; and how much crying grew calm in arms, from 8 on. */
import { dayHere } from "../../diary/here.ts";
import type { JSX } from "preact";
import { enoughCries, enoughMended, mendedOf, middleOf, soothedOf } from "../../calm/mended.ts";
import { Soothings, Stitches } from "../../drawing/stitches.tsx";
import { speaker } from "../../words/words.ts";
import { lists, momentOf } from "../../words/written.ts";
import { words } from "../../words/en/repair.ts";
import { Frame } from "../parts/frame.tsx";
import { useKept } from "../parts/kept.ts";

const say = speaker(words);

export const MendedPage = (): JSX.Element => {
  const all = useKept((kept) => kept.diary.find({ kinds: ["repair", "moment"] }), [], [], { quiet: true });
  const from = dayHere(-27);
  const weeks = useKept((kept) => kept.diary.find({ kinds: ["moment"], from }), [from], [], { quiet: true });
  const mended = mendedOf(all ?? []);
  const soothed = soothedOf(weeks ?? []);
  const long = mended.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  const middle = middleOf(mended);
  return (
    <Frame name={say("repair.mended")} back={{ to: "/repair", word: say("repair.name") }}>
      <div class="title">
        <h1>{say("repair.mended.title", { n: mended.length })}</h1>
        <p class="lead">{say(mended.length === 0 ? "repair.mended.none" : "repair.mended.lead")}</p>
      </div>
      {long.length > 0 ? (
        <div class="pad">
          <Stitches minutes={long} label={say("repair.mended.picture", { list: listOf(long.map(timeOf)) })} />
          <p class="row between small muted" aria-hidden="true">
            <span>{say("repair.mended.axis.first")}</span>
            <span>{say("repair.mended.axis.last")}</span>
          </p>
        </div>
      ) : null}
      {mended.length > 0 ? (
        <p class="says">
          {middle === null
            ? say("repair.mended.early", { least: enoughMended })
            : say("repair.mended.middle", { time: timeOf(middle), n: long.length })}
        </p>
      ) : null}
      <ul class="lines pad">
        {mended.slice(0, 30).map((one) => (
          <li key={one.thing} class="lineof">
            <span>
              <b>
                {say("repair.line", {
                  day: momentOf(one.at),
                  long: one.minutes === null ? "none" : timeOf(one.minutes),
                })}
              </b>
              {one.reached === null ? null : (
                <small class="muted"> {say("repair.line.who", { who: one.reached })}</small>
              )}
              {one.words === "" ? null : <p dir="auto">{one.words}</p>}
            </span>
          </li>
        ))}
      </ul>
      <section class="signgroup">
        <h2>{say("repair.arms")}</h2>
        {soothed.range === null ? (
          <p>{say("repair.arms.early", { n: soothed.of, least: enoughCries })}</p>
        ) : (
          <>
            <p>{say("repair.arms.says", { k: soothed.calmed, n: soothed.of })}</p>
            <Soothings calmed={soothed.calmed} of={soothed.of} />
            <p class="muted small">{say("repair.arms.range", { low: soothed.range[0], high: soothed.range[1] })}</p>
          </>
        )}
        <p>{say("repair.arms.half")}</p>
        <p class="muted small">{say("repair.arms.counts")}</p>
      </section>
    </Frame>
  );
};

const timeOf = (minutes: number): string =>
  minutes < 60
    ? say("repair.minutes", { n: Math.round(minutes) })
    : say("repair.hours", { n: Math.round(minutes / 60) });
const listOf = (list: readonly string[]): string => lists({ type: "unit" }).format(list);
