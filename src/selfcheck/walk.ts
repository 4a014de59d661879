/**
 * One question at a time: the order in which a questionnaire is walked, what stands above each question, what of it cannot
 * be answered here (said, and skippable), and what was passed over.
 */
import { kindsOf } from "./allowed.ts";
import { askedPlaces, type Flags } from "./enabled.ts";
import { answersAt, copiesAt, type Filled, mostCopies, type AnswerPlace, placesOf, type Placed } from "./places.ts";
import type { CheckItem, Questionnaire } from "./questionnaire.ts";

export type CheckStep = {
  /** `ask`: a question. `read`: words alone. `cannot`: asked, and cannot be answered here. `again`: one more of a group? */
  readonly kind: "ask" | "read" | "cannot" | "again";
  /** Different for each step. */
  readonly id: string;
  readonly place: AnswerPlace;
  readonly item: CheckItem;
  readonly standing: Placed;
  /** The groups that it lies in, outermost first. */
  readonly groups: readonly CheckItem[];
  /** Words that belong to it. */
  readonly notes: readonly CheckItem[];
};

/** Whether a person is asked this: not words, not worked out, not only to be read. */
const isPut = ({ type, readOnly, calculated }: CheckItem): boolean =>
  type !== "group" && type !== "display" && !readOnly && calculated === null;

const isHidden = ({ item, over }: Placed): boolean => item.hidden || over.some(({ hidden }) => hidden);

/** The steps of a questionnaire that is filled in so far. */
export const stepsOf = (questionnaire: Questionnaire, filled: Filled, flags: Flags = {}): readonly CheckStep[] => {
  const asked = askedPlaces(questionnaire, filled, flags);
  const all = placesOf(questionnaire, filled).filter((one) => asked.has(one.place) && !isHidden(one));
  const steps: CheckStep[] = [];
  let notes: CheckItem[] = [];
  const open: Placed[] = [];
  const stepOf = (kind: CheckStep["kind"], one: Placed, said: readonly CheckItem[]): CheckStep => ({
    kind,
    id: `${kind} ${one.place}`,
    place: one.place,
    item: one.item,
    standing: one,
    groups: one.over.filter(({ type }) => type === "group"),
    notes: said,
  });
  const closeTo = (depth: number): void => {
    for (let last = open.at(-1); last !== undefined && last.over.length >= depth; last = open.at(-1)) {
      open.pop();
      const isLast = last.copy === copiesAt(filled, last) - 1;
      if (isLast && last.copy + 1 < mostCopies) steps.push(stepOf("again", last, []));
    }
  };
  for (const one of all) {
    closeTo(one.over.length);
    if (one.item.type === "display") {
      const last = steps.at(-1);
      // Words within a question are that question's.
      if (last !== undefined && last.item === one.over.at(-1))
        steps.splice(-1, 1, { ...last, notes: [...last.notes, one.item] });
      else notes.push(one.item);
    }
    if (one.item.type === "group" && one.item.repeats && !one.item.readOnly) open.push(one);
    if (!isPut(one.item)) continue;
    const can = kindsOf(one.item).length > 0 && !(one.item.type === "choice" && one.item.isElsewhere);
    // Words at the head of a question that is not answered yet lie within it, and are drawn with it.
    const within = one.item.items.filter(
      ({ type, enableWhen }) =>
        type === "display" && enableWhen.length === 0 && answersAt(filled, one.place).length === 0,
    );
    steps.push(stepOf(can ? "ask" : "cannot", one, [...notes, ...within]));
    notes = [];
  }
  closeTo(0);
  const lastAsked = all.findLast(({ item }) => item.type === "display");
  if (notes.length > 0 && lastAsked !== undefined) steps.push(stepOf("read", lastAsked, notes));
  return steps;
};

/** The step after `id`; the first where there is none of that name; null at the end. */
export const stepAfter = (steps: readonly CheckStep[], id: string): CheckStep | null =>
  steps[steps.findIndex((step) => step.id === id) + 1] ?? null;

/** The questions that were put and have no answer. */
export const unanswered = (questionnaire: Questionnaire, filled: Filled, flags: Flags = {}): readonly CheckStep[] =>
  stepsOf(questionnaire, filled, flags).filter(
    ({ kind, place }) => kind === "cannot" || (kind === "ask" && answersAt(filled, place).length === 0),
  );

/** How a questionnaire ended: `stopped` where something that its maker requires has no answer, since it is then not complete. */
export const endedAs = (questionnaire: Questionnaire, filled: Filled, flags: Flags = {}): "completed" | "stopped" =>
  unanswered(questionnaire, filled, flags).some(({ item }) => item.required) ? "stopped" : "completed";

/** Where somebody goes on who left in the middle: the first question that was neither answered nor passed over. */
export const goesOnAt = (questionnaire: Questionnaire, filled: Filled, flags: Flags = {}): CheckStep | null =>
  stepsOf(questionnaire, filled, flags).find(
    ({ kind, place }) =>
      (kind === "ask" || kind === "cannot") && answersAt(filled, place).length === 0 && !filled.skipped.includes(place),
  ) ?? null;
