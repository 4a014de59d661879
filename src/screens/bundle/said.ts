/** How each thing of a bundle is said, in the caregiver's language and in the professional's, side by side. */
import type { SideBySide } from "../../bundle/bundle.ts";
import type { Sayings } from "../../doing/composebundle.ts";
import { isNeed } from "../../cues/needs.ts";
import type { Milestone } from "../../growing/milestones.ts";
import type { Figure } from "../../reading/figures.ts";
import { definitions, definitionWords } from "../../reading/definitions.ts";
import { regional, speaker, type Tongue, within } from "../../words/words.ts";
import { clock, momentOf, numbers, wallTime, writtenDay, writtenLength } from "../../words/written.ts";
import { words as growing } from "../../words/en/growing.ts";
import { words as reading } from "../../words/en/reading.ts";
import { words as replay } from "../../words/en/replay.ts";
import { words as app } from "../../words/en/app.ts";
import { words as today } from "../../words/en/today.ts";
import { cueName, midOf } from "../cues/said.ts";
import { childWords } from "../parts/home.ts";
import { ageWords, entryWords } from "../parts/said.ts";
import { say } from "./words.ts";

const sayReading = speaker(reading);
const sayReplay = speaker({ ...app, ...replay });
const sayGrowing = speaker(growing);
const sayToday = speaker(today);

/** Says something in each of these languages. */
export type Each = (work: () => string) => SideBySide;
export const eachOf =
  (tongues: readonly Tongue[]): Each =>
  (work) =>
    tongues.map((tongue) => within(tongue, work));

/** The milestones as each language says them, by their ids. */
export type Milestones = readonly ReadonlyMap<string, Milestone>[];

const seconds = (ms: number): string => sayReplay("seconds", { n: ms / 1000 });
const valueOf = ({ unit, value, count, of }: Figure): string => {
  if (value === null) return "";
  if (unit === "ms") return seconds(value);
  if (unit === "share" && of !== undefined && count !== undefined) return sayReplay("read.share", { count, of });
  return numbers({ maximumFractionDigits: 2 }).format(value);
};
const rangeOf = (figure: Figure): string => {
  const { of, interval, quartiles } = figure;
  const value = valueOf(figure);
  if (interval && of !== undefined) {
    const [low, high] = [Math.round(interval[0] * of), Math.round(interval[1] * of)];
    return say("bundle.page.range", { value, low, high, of });
  }
  if (quartiles) return say("bundle.page.middle", { value, low: seconds(quartiles[0]), high: seconds(quartiles[1]) });
  return say("bundle.page.value", { value });
};
const luckOf = ({ of, unit, chance, moreThanChance }: Figure): string => {
  const luck =
    chance === undefined
      ? ""
      : unit === "share" && of !== undefined
        ? `${sayReading("reading.luck", { n: Math.round(chance * of), of })}. `
        : unit === "count"
          ? `${sayReading("reading.luck.count", { n: Math.round(chance) })}. `
          : "";
  return luck + (moreThanChance === undefined ? "" : sayReading(moreThanChance ? "reading.more" : "reading.same"));
};

const answerWords = (answer: string): string =>
  answer === "stopped" || answer === "not-yet" || answer === "not-sure"
    ? sayGrowing(`growing.doctor.${answer}`)
    : say("bundle.page.noticed");

const needOf = (need: string | null): string => (isNeed(need) ? midOf(need) : "");
/** A day at noon here: at midnight in London it is yesterday in Lima. */
const dayWords = (day: string): string => writtenDay(`${day}T12:00:00`);

/** The sayings on `today` (YYYY-MM-DD), in each language; `milestones` are as each of them says them. */
export const sayingsIn = (today: string, tongues: readonly Tongue[], milestones: Milestones): Sayings => {
  const each = eachOf(tongues);
  return {
    day: (day) => each(() => dayWords(day)),
    until: (day) => each(() => dayWords(day)),
    age: (child) => each(() => ageWords(child, today)),
    moment: (entry, child) => ({
      when: each(() => wallTime(entry.at.local, { dateStyle: "long", timeStyle: "short" })),
      says: each(() => {
        const told = entryWords(entry, childWords(child.nickname).child);
        const went = entry.body?.went ?? null;
        const way = went === null ? "" : sayToday("diary.told.went", { went });
        return [told, way].filter(Boolean).join(". ");
      }),
    }),
    play: (play) => ({
      when: each(() => momentOf(play.madeAt)),
      length: each(() => writtenLength(play.base.length)),
    }),
    dance: (recording, { exchanges }) => {
      const by = (role: string): number => {
        const them = recording.people.filter((one) => one.role === role).map(({ id }) => id);
        return recording.events.filter(({ who }) => them.includes(who)).length;
      };
      const c = exchanges.filter((one) => one.return !== null).length;
      return each(() => say("bundle.page.dance", { a: by("child"), b: by("adult"), c }));
    },
    stretch: (from, to) => each(() => `${clock(from)} – ${clock(to)}`),
    figure: (figure) => {
      const definition = definitions.find(({ id }) => id === figure.id);
      if (definition === undefined) return null;
      const luck = each(() => luckOf(figure));
      return {
        name: each(() => definitionWords(figure.id, "name")),
        says: each(() => definitionWords(figure.id, "says")),
        range: each(() => rangeOf(figure)),
        luck: luck.some(Boolean) ? luck : null,
        how: each(() => definitionWords(figure.id, "formula")),
        not: each(() => definitionWords(figure.id, "not")),
        source: definition.source,
      };
    },
    answer: (answer) => each(() => answerWords(answer)),
    milestone: (id) => {
      const found = milestones.map((all) => all.get(id));
      if (found.some((one) => one === undefined)) return null;
      return tongues.map((tongue, n) => within(tongue, () => regional(found[n]?.short ?? "")));
    },
    cue: (cue, { state, uses, share, need }) => ({
      name: each(() => cueName(cue)),
      means: each(() =>
        state === "learning"
          ? say("bundle.page.means.learning", { n: uses })
          : state === "said"
            ? say("bundle.page.means.said", { need: needOf(need) })
            : say("bundle.page.means.guess", { need: needOf(need), n: uses, share: share ?? 0 }),
      ),
    }),
    left: (code, count) => each(() => say(`bundle.page.left.${code}`, { n: count })),
  };
};
