/** One figure of a reading: its sentence, its range, chance, and how it is counted, one tap away. */
import type { JSX } from "preact";
import { Dots } from "../../drawing/figure.tsx";
import { clock, say } from "../../ground/words.ts";
import { definitions, definitionWords } from "../../reading/definitions.ts";
import type { Figure } from "../../reading/reading.ts";

const seconds = (ms: number): string => say("seconds", { n: ms / 1000 });

/** The value as its unit is said. */
const valueOf = (figure: Figure): string => {
  if (figure.value === null) return "";
  if (figure.unit === "ms") return seconds(figure.value);
  if (figure.unit === "share" && figure.of !== undefined && figure.count !== undefined) {
    return say("read.share", { count: figure.count, of: figure.of });
  }
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(figure.value);
};

/** Why there is no figure yet, in words. */
export const needOf = (figure: Figure): string => {
  const { need } = figure;
  if (!need) return figure.why ?? "";
  const { kind, n, have } = need;
  return kind === "serves" || kind === "minutes" || kind === "switches"
    ? say(`read.need.${kind}`, { n, have })
    : say("read.need.other", { n, have });
};

/** The likely range in everyday words: a third to four fifths. */
export const roughly = (share: number): string => {
  const steps = [0.04, 0.18, 0.29, 0.42, 0.58, 0.71, 0.78, 0.85, 0.97] as const;
  const at = steps.filter((step) => share >= step).length;
  const ids = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
  return say(`sixth.${ids[at] ?? "9"}`);
};

export const FigureRow = ({ figure }: { readonly figure: Figure }): JSX.Element | null => {
  const definition = definitions.find((one) => one.id === figure.id);
  if (!definition) return null;
  const returns = figure.id.startsWith("returns.");
  return (
    <details class="figure">
      <summary>
        <b>{definitionWords(figure.id, "name")}</b>
        <span>{figure.enough ? valueOf(figure) : say("read.title.early")}</span>
      </summary>
      <p>{definitionWords(figure.id, "says")}</p>
      {figure.enough ? null : <p class="muted">{say("read.needs", { why: needOf(figure) })}</p>}
      {returns && figure.enough && figure.interval && figure.of && figure.count !== undefined ? (
        <Dots
          of={figure.of}
          count={figure.count}
          interval={figure.interval}
          {...(figure.chance === undefined ? {} : { chance: figure.chance })}
          label={say("read.dots", {
            of: figure.of,
            count: figure.count,
            low: Math.round(figure.interval[0] * figure.of),
            high: Math.round(figure.interval[1] * figure.of),
            chance: Math.round((figure.chance ?? 0) * figure.of),
          })}
        />
      ) : null}
      {figure.enough && figure.interval && !returns ? (
        <p class="muted">
          {say("read.range", { low: roughly(figure.interval[0]), high: roughly(figure.interval[1]) })}
        </p>
      ) : null}
      {figure.enough && figure.quartiles ? (
        <p class="muted">
          {say("read.middle", { low: seconds(figure.quartiles[0]), high: seconds(figure.quartiles[1]) })}
        </p>
      ) : null}
      {figure.enough && figure.chance !== undefined && figure.unit === "share" ? (
        <p class="muted">{say("read.chance", { n: figure.chance })}</p>
      ) : null}
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

/** Where a stretch lies, as a clock shows it. */
export const stretch = (from: number, to: number): string => `${clock(from)} – ${clock(to)}`;
