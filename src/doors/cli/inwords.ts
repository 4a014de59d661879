/** A reading in words, for a person at a terminal. */
import type { Figure } from "../../reading/figures.ts";
import { type Definition, definitions, definitionWords } from "../../reading/definitions.ts";
import type { Reading } from "../../reading/reading.ts";
import { define } from "./define.ts";

/** Figures that can be told first, each a line with how sure it is; then the names of those that cannot be told yet. */
export const inWords = (reading: Reading, defines: boolean): string => {
  const known = new Map<string, Definition>(definitions.map((definition) => [definition.id, definition]));
  const line = (figure: Figure, between: string, words: string): string => {
    const definition = known.get(figure.id);
    const name = definition ? definitionWords(definition.id, "name") : figure.id;
    const more =
      defines && definition ? define(definition).map(([heading, text]) => `      ${heading}: ${text}\n`) : [];
    return [`  ${name}${words && between + words}\n`, ...more].join("");
  };
  const told = reading.figures.filter(({ enough, value }) => enough && value !== null);
  const untold = reading.figures.filter(({ enough }) => !enough);
  const lines = told.map((figure) => line(figure, ": ", inFigures(figure)));
  const early = untold.map((figure) => line(figure, " ", figure.why ? `(${figure.why})` : ""));
  const { doubt } = reading;
  const answered = reading.exchanges.filter((exchange) => exchange.return !== null).length;
  return [
    `${counted(reading.exchanges.length, "serve")}, ${answered} answered; ${counted(reading.chains.length, "chain")}; ${counted(reading.moments.length, "moment")} to watch again.\n`,
    ...(doubt.unchecked > 0
      ? [
          `${doubt.unchecked} of ${doubt.of} events are guesses that nobody has checked; of ${doubt.doubtful} it is in doubt whose they are.\n`,
        ]
      : []),
    ...(told.length > 0 ? ["\nWhat can be told:\n", ...lines] : []),
    ...(early.length > 0 ? ["\nToo early to say:\n", ...early] : []),
    "\nA clip is a mirror, not a test. `--json` has all figures, `--definitions` says what each is.\n",
  ].join("");
};

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

const inFigures = ({ unit, value, count, of, interval, quartiles, chance, moreThanChance }: Figure): string => {
  const say = (number: number): string => {
    if (unit === "ms") return `${(number / 1000).toFixed(2)} s`;
    return unit === "count" ? String(Math.round(number * 100) / 100) : `${Math.round(number * 100)} %`;
  };
  const parts = [count !== undefined && of !== undefined ? `${count} of ${of} (${say(value ?? 0)})` : say(value ?? 0)];
  if (count === undefined && of !== undefined) parts.push(`from ${of}`);
  if (interval) parts.push(`anything from ${say(interval[0])} to ${say(interval[1])} is plausible`);
  if (quartiles) parts.push(`half of them from ${say(quartiles[0])} to ${say(quartiles[1])}`);
  if (chance !== undefined) {
    const more =
      moreThanChance === true ? "; more than chance" : moreThanChance === false ? "; not told from chance" : "";
    parts.push(`by chance ${say(chance)}${more}`);
  }
  return parts.join(", ");
};
