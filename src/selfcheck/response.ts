/**
 * What was answered, as a FHIR R4 QuestionnaireResponse: the questions that were asked, each with its words, a coding with
 * its weight as SDC puts it, sums as items where the questionnaire has such items and as our own extension else.
 * https://hl7.org/fhir/R4/questionnaireresponse.html
 */
import { askedPlaces, type Flags } from "./enabled.ts";
import { extensions, type Loose } from "./file.ts";
import { answersAt, copiesAt, type Filled, placeOf } from "./places.ts";
import { type CheckItem, type Questionnaire, toldIn } from "./questionnaire.ts";
import type { Sum } from "./score.ts";
import { type CheckValue, isSameValue, nameInJson } from "./value.ts";

export type ResponseStatus = "in-progress" | "completed" | "stopped";
export type ResponseItem = {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly Loose[];
  readonly item?: readonly ResponseItem[];
};
export type QuestionnaireResponse = {
  readonly resourceType: "QuestionnaireResponse";
  readonly language?: string;
  readonly extension?: readonly Loose[];
  readonly questionnaire?: string;
  readonly status: ResponseStatus;
  readonly authored: string;
  readonly item?: readonly ResponseItem[];
};

export type ResponseFacts = {
  /** When: milliseconds since 1970. */
  readonly at: number;
  readonly status: ResponseStatus;
  /** Whose words of the questionnaire were shown. */
  readonly language: string;
  readonly flags?: Flags;
  readonly sums?: readonly Sum[];
};

/** The questionnaire's address, with its version where it has one. */
export const canonicalOf = ({ url, version }: Questionnaire): string | null =>
  url === null ? null : version === null || /[\s|]/.test(version) ? url : `${url}|${version}`;

const answerOf = (item: CheckItem, value: CheckValue, within: readonly ResponseItem[]): Loose => {
  const chosen = item.options.find((one) => isSameValue(one.value, value));
  const weighed = chosen !== undefined && chosen.weight !== null && chosen.weighedBy !== null;
  const extension = weighed ? [{ url: chosen.weighedBy, valueDecimal: chosen.weight }] : [];
  const named = nameInJson("value", value.is);
  // A weight belongs to the coding; that of a plain value stands beside it.
  const said =
    value.is === "coding"
      ? { [named]: { ...(weighed && { extension }), ...value.value } }
      : { [named]: value.value, ...(weighed && { [`_${named}`]: { extension } }) };
  return { ...said, ...(within.length > 0 && { item: within }) };
};

/** The response to what is filled in so far: only what is asked, so that it is valid at any time. */
export const responseOf = (
  questionnaire: Questionnaire,
  filled: Filled,
  given: ResponseFacts,
): QuestionnaireResponse => {
  const asked = askedPlaces(questionnaire, filled, given.flags);
  const itemsAt = (items: readonly CheckItem[], at: readonly number[]): readonly ResponseItem[] =>
    items.flatMap((item): readonly ResponseItem[] => {
      const place = placeOf(item.linkId, at);
      if (item.type === "display" || !asked.has(place)) return [];
      const told = toldIn(item.text, given.language);
      const named = { linkId: item.linkId, ...(told !== "" && { text: told }) };
      if (item.type === "group")
        return Array.from({ length: copiesAt(filled, { item, place }) }, (_, copy) =>
          itemsAt(item.items, [...at, copy]),
        )
          .filter((within) => within.length > 0)
          .map((within) => ({ ...named, item: within }));
      const values = answersAt(filled, place);
      if (values.length === 0) return [];
      const answer = values.map((value, n) => answerOf(item, value, itemsAt(item.items, [...at, n])));
      return [{ ...named, answer }];
    });
  const canonical = canonicalOf(questionnaire);
  const items = itemsAt(questionnaire.items, []);
  const sums = (given.sums ?? []).filter(({ value }) => value !== null);
  const extension = sums.map(({ id, name, value }) => ({
    url: extensions.score,
    extension: [
      { url: "id", valueString: id },
      ...(name === "" ? [] : [{ url: "name", valueString: name }]),
      { url: "value", valueDecimal: value },
    ],
  }));
  return {
    resourceType: "QuestionnaireResponse",
    ...(given.language !== "" && { language: given.language }),
    ...(extension.length > 0 && { extension }),
    ...(canonical !== null && { questionnaire: canonical }),
    status: given.status,
    authored: new Date(given.at).toISOString(),
    ...(items.length > 0 && { item: items }),
  };
};
