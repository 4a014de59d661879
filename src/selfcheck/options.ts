/**
 * The answers that a question offers: its own options, or a list that lies within the file (`answerValueSet` of "#name"),
 * each with what it weighs. A weight may stand at the option, at its code, or at the code in a list within the file.
 */
import {
  extensions,
  extensionsOf,
  extensionValue,
  isLoose,
  type Loose,
  loosesIn,
  textIn,
  toldFrom,
  weightIn,
} from "./file.ts";
import type { Option, ItemWords } from "./questionnaire.ts";
import { type CheckValue, sizeOf, valueFrom, valueIn } from "./value.ts";

const most = 500;

/** Codes of answer lists whose weights are public and are often left out of files: LOINC's LL358-3, how often in two weeks. */
const known: Readonly<Record<string, number>> = { "LA6568-5": 0, "LA6569-3": 1, "LA6570-1": 2, "LA6571-9": 3 };

const wordsOf = (value: CheckValue): string =>
  value.is === "coding"
    ? (value.value.display ?? value.value.code ?? "")
    : value.is === "quantity"
      ? `${value.value.value ?? ""} ${value.value.unit ?? value.value.code ?? ""}`.trim()
      : String(value.value);

const option = (value: CheckValue, told: ItemWords, weighed: ReturnType<typeof weightIn>, from: Loose = {}): Option => {
  const code = value.is === "coding" ? value.value.code : undefined;
  const listed = code !== undefined && Object.hasOwn(known, code) ? (known[code] ?? null) : null;
  return {
    value,
    words: told.plain === "" ? { ...told, plain: wordsOf(value) } : told,
    weight: weighed?.weight ?? listed ?? (value.is === "coding" ? null : sizeOf(value)),
    weighedBy: weighed?.by ?? null,
    isFirst: from["initialSelected"] === true,
    isAlone: extensionsOf(from, extensions.alone)[0]?.["valueBoolean"] === true,
  };
};

/** A concept of a list, as an option. */
const concept = (held: Loose, system: unknown, all: readonly Loose[]): readonly Option[] => {
  const coding = {
    ...(textIn(system) !== "" && { system: textIn(system) }),
    ...(textIn(held["code"]) !== "" && { code: textIn(held["code"]) }),
    ...(textIn(held["display"]) !== "" && { display: textIn(held["display"]) }),
  };
  const value = valueFrom("coding", coding);
  if (value === null) return [];
  const named = loosesIn(held["designation"]).flatMap((one) => {
    const [code, text] = [textIn(one["language"]), textIn(one["value"])];
    return code === "" || text === "" ? [] : [[code, text] as const];
  });
  const told = toldFrom(held, "display");
  const weighed = weightIn(held) ?? weightOfCode(textIn(system), textIn(held["code"]), all);
  return [option(value, { ...told, in: { ...Object.fromEntries(named), ...told.in } }, weighed)];
};

/** What a code weighs in a list of codes that lies within the file. */
const weightOfCode = (system: string, code: string, all: readonly Loose[]): ReturnType<typeof weightIn> => {
  const within = (concepts: unknown): ReturnType<typeof weightIn> => {
    for (const one of loosesIn(concepts)) {
      const found = one["code"] === code ? weightIn(one) : within(one["concept"]);
      if (found !== null) return found;
    }
    return null;
  };
  for (const one of all)
    if (one["resourceType"] === "CodeSystem" && one["url"] === system) {
      const found = within(one["concept"]);
      if (found !== null) return found;
    }
  return null;
};

const inList = (list: Loose, all: readonly Loose[]): readonly Option[] => {
  const { expansion, compose } = list;
  const contained = (held: unknown): readonly Option[] =>
    loosesIn(held).flatMap((one) => [
      ...(one["abstract"] === true ? [] : concept(one, one["system"], all)),
      ...contained(one["contains"]),
    ]);
  const expanded = isLoose(expansion) ? contained(expansion["contains"]) : [];
  if (expanded.length > 0) return expanded;
  return loosesIn(isLoose(compose) ? compose["include"] : null).flatMap((include) => {
    const listed = loosesIn(include["concept"]);
    // A list that takes in the whole of a system that lies within the file.
    const system = all.find((one) => one["resourceType"] === "CodeSystem" && one["url"] === include["system"]);
    const concepts = listed.length > 0 || include["filter"] !== undefined ? listed : loosesIn(system?.["concept"]);
    return concepts.flatMap((one) => concept(one, include["system"], all));
  });
};

/** What the question offers; `isElsewhere` where it names a list that is not in the file, or that cannot be read. */
export const optionsOf = (
  item: Loose,
  contained: readonly Loose[],
): { readonly options: readonly Option[]; readonly isElsewhere: boolean } => {
  const own = loosesIn(item["answerOption"]).flatMap((one) => {
    const value = valueIn(one, "value");
    if (value === null) return [];
    const coding = one["valueCoding"];
    const told = isLoose(coding) ? toldFrom(coding, "display") : { plain: "", in: {} };
    const around = Object.entries(one).find(([name]) => name.startsWith("_value"))?.[1];
    const listed =
      value.is === "coding" ? weightOfCode(value.value.system ?? "", value.value.code ?? "", contained) : null;
    const weighed = weightIn(one) ?? weightIn(coding) ?? weightIn(around) ?? listed;
    return [option(value, told, weighed, one)];
  });
  if (own.length > 0) return { options: own.slice(0, most), isElsewhere: own.length > most };
  const named = textIn(item["answerValueSet"]);
  if (named === "") return { options: [], isElsewhere: false };
  const list = contained.find(
    (one) => one["resourceType"] === "ValueSet" && (`#${textIn(one["id"])}` === named || textIn(one["url"]) === named),
  );
  const options = list === undefined ? [] : inList(list, contained);
  return { options: options.slice(0, most), isElsewhere: options.length === 0 || options.length > most };
};

/** The unit of a quantity: what the file says first. */
export const unitIn = (item: Loose, url: string, other: string): CheckValue | null => {
  for (const one of [...extensionsOf(item, url), ...extensionsOf(item, other)]) {
    const found = valueIn(one, "value");
    if (found?.is === "coding") return found;
  }
  return extensionValue(item, url);
};
