/** `attune read FILE`: a recording in any format (or a film, which is heard first) becomes its reading. */
import { done, failed, type Result } from "../../ground/result.ts";
import { type Definition, definitions, definitionWords } from "../../reading/definitions.ts";
import type { Figure, Reading } from "../../reading/reading.ts";
import { bar } from "./bar.ts";
import { type Args, type Command, type Terminal, whole } from "./command.ts";
import { define } from "./define.ts";
import { looksCoded, notesOf, readFrom, whoFlags, whoHelp, whoIsWho } from "./files.ts";
import { ageHelp, ages, hear, type Heard } from "./hearing.ts";

export const read: Command = {
  help: `attune read FILE [options]

Reads the exchanges in a coded recording; a film or sound file is listened to first.

${whoHelp}
${ageHelp}
  --seed N            the seed of the chance levels (1 unless said); the same seed gives the same figures
  --definitions       with each figure its formula, unit, window, least evidence, source, and what it does not mean
  --json              print attune.reading/1`,
  values: [...whoIsWho, "seed", ...ages],
  flags: [...whoFlags, "definitions", "json"],
  files: ["FILE"],
  run: async (args, terminal) => {
    const [file = ""] = args.files;
    const seed = whole(args, "seed", [0, 2 ** 32 - 1, 1]);
    if (!seed.ok) return seed;
    const found = await recordingIn(file, args, terminal);
    if (!found.ok) return { ...found, file };
    const { recording, notes } = found.value;
    if (terminal.signal.aborted) return failed("interrupted");
    const { read: readingOf } = await import("../../reading/reading.ts");
    const progress = bar(terminal, () => performance.now());
    const onProgress = (share: number): void => progress.show(share, "read");
    const reading = readingOf(recording, { seed: seed.value, onProgress });
    progress.end();
    const told = notes.length > 0 ? { ...reading, notes } : reading;
    terminal.out(args.has("json") ? `${JSON.stringify(told)}\n` : inWords(reading, args.has("definitions")));
    return done(null);
  },
};

const recordingIn = async (file: string, args: Args, terminal: Terminal): Promise<Result<Heard>> => {
  if (!(await looksCoded(file, args))) return hear(file, args, terminal);
  const found = await readFrom(file, args, terminal);
  return found.ok ? done({ recording: found.value.recording, notes: notesOf(found.value.said) }) : found;
};

/** Figures that can be told first, each a line with how sure it is; then the names of those that cannot be told yet. */
const inWords = (reading: Reading, defines: boolean): string => {
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
    `${reading.exchanges.length} serves, ${answered} answered; ${reading.chains.length} chains; ${reading.moments.length} moments to watch again.\n`,
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
