/**
 * What the runner knows of instruments that are about as files, by the facts of their keys: which item asks about dying or
 * harm, so that it is an alert even where the file does not mark it. PHQ-9 item 9 is LOINC 44260-8; EPDS item 10 and PBQ
 * items 18 and 24 are known by their place, and whatever asks in so many words by its words. Better one alert too many than one too few.
 */
import type { CheckItem, Questionnaire } from "./questionnaire.ts";
import { itemsOf } from "./questionnaire.ts";

type Known = {
  readonly id: string;
  readonly is: RegExp;
  /** Codes of the whole, as LOINC has them. */
  readonly codes: readonly string[];
  /** The places of its alert items among its questions, from 1. */
  readonly alerts: readonly number[];
};

const known: readonly Known[] = [
  {
    id: "phq-9",
    is: /\bphq[-_ ]?(?:9|a)\b|\bsdcphq9\b|patient health questionnaire(?!\D*(?:2|4|8|15)\b)/i,
    codes: ["44249-1", "89204-2"],
    alerts: [9],
  },
  { id: "epds", is: /\bepds\b|edinburgh post/i, codes: ["99046-5", "71354-5"], alerts: [10] },
  { id: "pbq", is: /\bpbq\b|postpartum bonding/i, codes: [], alerts: [18, 24] },
];

/** Items that ask about dying or harm wherever they stand: PHQ-9's ninth. */
const alertCodes = ["44260-8"];
const alertLinks = /(?:^|\/)44260-8$/;

/** What a question says that asks about dying or harm, in the languages that files are most often in. */
const asksOfHarm =
  /suicid|selbstmord|self-?harm|(?:kill|hurt|harm)(?:ing|ed)? (?:your|my|one|them)sel|better off dead|(?:kill|hurt|harm)(?:ing)? (?:your|my) (?:baby|child)|(?:hacer(?:se|me|te)|lastimar(?:se|me|te)|herir(?:se|me|te)) daño|quitar(?:se|me|te) la vida|mejor muert|das leben nehmen|verletzen sich|vous (?:faire du mal|suicider)|انتحار|(?:إيذاء|أذى|تؤذي|أؤذي|تؤذوا) (?:ال)?نفس|أفضل لو (?:مت|كنت ميت)/i;

const isAsked = ({ type, hidden, readOnly, calculated }: CheckItem): boolean =>
  type !== "group" && type !== "display" && !hidden && !readOnly && calculated === null;

/** Which known instrument a questionnaire is; null where it is none of them. */
export const knownAs = ({
  url,
  name,
  title,
  codes,
}: Pick<Questionnaire, "url" | "name" | "title" | "codes">): Known | null => {
  const says = [url ?? "", name, title.plain, ...Object.values(title.in)].map((one) => one.replaceAll(/[_/.-]+/g, "-"));
  return (
    known.find(
      (one) =>
        says.some((text) => one.is.test(text)) ||
        codes.some(({ code }) => code !== undefined && one.codes.includes(code)),
    ) ?? null
  );
};

/** The links of the items that are alerts, whatever the file marks. */
export const knownAlerts = (
  found: Pick<Questionnaire, "url" | "name" | "title" | "codes" | "items">,
): readonly string[] => {
  const all = itemsOf(found.items).filter(isAsked);
  // What goes before the questions of the key, a name or a day, is seldom a choice.
  const chosen = all.filter(({ options }) => options.length > 0);
  const placed = (knownAs(found)?.alerts ?? []).flatMap((place) => {
    const list = chosen.length >= place ? chosen : all;
    return list[place - 1]?.linkId ?? [];
  });
  const coded = all.filter(
    ({ linkId, codes, text }) =>
      alertLinks.test(linkId) ||
      [text.plain, ...Object.values(text.in)].some((words) => asksOfHarm.test(words)) ||
      codes.some(({ code }) => code !== undefined && alertCodes.includes(code)),
  );
  return [...new Set([...placed, ...coded.map(({ linkId }) => linkId)])];
};
