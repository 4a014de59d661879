/** One figure of a reading: its sentence, its likely range, what luck would give, and how it is counted, one tap away. */
import type { Figure } from "../../reading/figures.ts";
import type { JSX } from "preact";
import { Dots } from "../../drawing/figure.tsx";
import { speaker } from "../../words/words.ts";
import { clock, numbers } from "../../words/written.ts";
import { words } from "../../words/en/reading.ts";
import { definitions, definitionWords } from "../../reading/definitions.ts";
import { say } from "./words.ts";
import "./reading.css";

const tell = speaker(words);
const seconds = (ms: number): string => say("seconds", { n: ms / 1000 });

/** The value as its unit is said; how closely one follows the other has no number that would mean anything alone. */
const valueOf = (figure: Figure): string => {
  if (figure.value === null) return "";
  if (figure.unit === "ms") return seconds(figure.value);
  if (figure.unit === "explained") {
    if (figure.moreThanChance === undefined) return "";
    return tell(figure.moreThanChance ? "reading.follow.more" : "reading.follow.same");
  }
  if (figure.unit === "share" && figure.of !== undefined && figure.count !== undefined) {
    return say("read.share", { count: figure.count, of: figure.of });
  }
  return numbers({ maximumFractionDigits: 2 }).format(figure.value);
};

/** Why there is no figure yet, in words. */
export const neededWords = (figure: Figure): string => {
  const { need } = figure;
  if (!need) return figure.why ?? "";
  const { kind, n, have } = need;
  return kind === "serves" || kind === "minutes" || kind === "switches" || kind === "doubts"
    ? say(`read.need.${kind}`, { n, have })
    : say("read.need.other", { n, have });
};

/** The likely range in everyday words: a third to four fifths. */
export const shareWords = (share: number): string => {
  const steps = [0.04, 0.18, 0.29, 0.42, 0.58, 0.71, 0.78, 0.85, 0.97] as const;
  const at = steps.filter((step) => share >= step).length;
  const ids = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
  return say(`sixth.${ids[at] ?? "9"}`);
};

export const FigureRow = ({ figure }: { readonly figure: Figure }): JSX.Element | null => {
  const definition = definitions.find((one) => one.id === figure.id);
  if (!definition) return null;
  return (
    <details class="figure">
      <summary>
        <b>{definitionWords(figure.id, "name")}</b>
        <span>{figure.enough ? valueOf(figure) : say("read.title.early")}</span>
      </summary>
      <p>{definitionWords(figure.id, "says")}</p>
      {figure.enough ? (
        <Certainty figure={figure} />
      ) : (
        <p class="muted">{say("read.needs", { why: neededWords(figure) })}</p>
      )}
      <h3>{say("read.how")}</h3>
      <p>{definitionWords(figure.id, "formula")}</p>
      <h3>{say("read.not")}</h3>
      <p>{definitionWords(figure.id, "not")}</p>
      <p class="muted small">
        {say("read.source")}: {definition.source}
      </p>
    </details>
  );
};

/** How sure the figure is, and what luck alone would give: in a picture where it is a share, in words for all. */
const Certainty = ({ figure }: { readonly figure: Figure }): JSX.Element => {
  const { of, count, interval, chance, quartiles, unit, moreThanChance } = figure;
  const asShare = interval !== undefined && of !== undefined && count !== undefined && of > 0;
  return (
    <>
      {asShare ? (
        <Luck of={of} count={count} interval={interval} {...(chance === undefined ? {} : { chance })} />
      ) : null}
      {quartiles ? (
        <p class="muted">{say("read.middle", { low: seconds(quartiles[0]), high: seconds(quartiles[1]) })}</p>
      ) : null}
      {!asShare && chance !== undefined && unit === "count" ? (
        <p>{tell("reading.luck.count", { n: Math.round(chance) })}</p>
      ) : null}
      {moreThanChance === undefined ? null : (
        <p class="muted">
          {unit === "explained" ? null : tell(moreThanChance ? "reading.more" : "reading.same")}{" "}
          {tell("reading.luck.how")}
        </p>
      )}
    </>
  );
};

type LuckProps = {
  readonly of: number;
  readonly count: number;
  readonly interval: readonly [number, number];
  readonly chance?: number;
};

/** The dots of a share, with words beside their bracket and their dotted line; `interval` and `chance` are shares, 0 to 1. */
export const Luck = ({ of, count, interval, chance }: LuckProps): JSX.Element => {
  const [low, high] = [Math.round(interval[0] * of), Math.round(interval[1] * of)];
  const luck = chance === undefined ? null : Math.round(chance * of);
  const middle = (interval[0] + interval[1]) / 2;
  const side = middle < 0.4 ? "left" : middle > 0.6 ? "right" : "middle";
  const picture = { of, count, low, high };
  return (
    <div class="luck">
      <p class={`likely ${side}`}>{tell("reading.likely", { low, high, of })}</p>
      <Dots
        of={of}
        count={count}
        interval={interval}
        {...(chance === undefined ? {} : { chance })}
        label={luck === null ? tell("reading.picture", picture) : tell("reading.picture.luck", { ...picture, luck })}
      />
      {luck === null ? null : <p class="by-luck">{tell("reading.luck", { n: luck, of })}</p>}
    </div>
  );
};

/** Where a stretch lies, as a clock shows it. */
export const stretchWords = (from: number, to: number): string => `${clock(from)} – ${clock(to)}`;
