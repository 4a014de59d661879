/**
 * A child who came late has an age on paper, and an age that is felt: the caregiver's own word for today, and no finding.
 * The rule: felt age adds and softens, and decides nothing that could hurt. Play, the way back and the cues that are offered
 * follow it. Milestones, the page for the doctor, pages of the library and whatever is about safety stay with the calendar:
 * small parts and heat, that is; near roads, water and strangers a caregiver watches as for the younger age, and is told so.
 */
import { type Child, type ChildFacts, monthsOf } from "./child.ts";
import type { FamilyWord } from "./traits.ts";

/**
 * What goes by which age. `both`: what is offered for either, so that nothing is taken away: a child of seven who feels
 * like two is still seven tomorrow, and a sign worth talking over is one at any felt age.
 */
export const goesBy = {
  play: "felt",
  repair: "felt",
  cues: "both",
  signs: "both",
  milestones: "calendar",
  doctor: "calendar",
  library: "calendar",
  safety: "calendar",
} as const;
export type FitToAge = keyof typeof goesBy;

/** Play of the first year is for a baby's body: a child who is past it is offered nothing younger. */
const playsFrom = 12;

/**
 * The felt age in months, where it was said; never above the calendar age where that is known, since an older child's
 * play has small parts, heat and water in it. Null: not said.
 */
export const feltMonths = (child: ChildFacts, today: string): number | null => {
  const lived = monthsOf(child, today);
  return child.felt === null ? null : Math.min(child.felt, lived ?? child.felt);
};

/** The months that `what` is fitted to: one, two where it goes by both and they differ, none where no age is known. */
export const monthsFor = (child: ChildFacts, today: string, what: FitToAge): readonly number[] => {
  const [lived, felt] = [monthsOf(child, today), feltMonths(child, today)];
  const by = goesBy[what];
  if (by === "calendar" || felt === null) return lived === null ? [] : [lived];
  if (by === "both") return lived === null || lived === felt ? [felt] : [lived, felt];
  return [what === "play" ? Math.max(felt, Math.min(playsFrom, lived ?? playsFrom)) : felt];
};

/** The felt ages to choose from for a child of `lived` months (null: not known): a year at a time, none above the calendar. */
export const feltChoices = (lived: number | null): readonly number[] =>
  Array.from({ length: Math.min(12, Math.floor((lived ?? 144) / 12)) }, (_, years) => (years + 1) * 12);

/** The word by which sentences speak of how this family came together; `other`: nothing was said. */
export const familyWordOf = ({ came }: Pick<ChildFacts, "came">): FamilyWord | "other" => came[0] ?? "other";

/** What was said of the felt age, since when; the newest first. `since`: ISO 8601, UTC. */
export type FeltSince = { readonly felt: number | null; readonly since: string };

/** The history of the felt age in what was said of a child, the oldest first; only where it changed. */
export const feltHistory = (
  said: readonly { readonly body: Pick<Child, "felt"> | null; readonly logged: string }[],
): readonly FeltSince[] => {
  const found: FeltSince[] = [];
  for (const { body, logged } of said) {
    const felt = body?.felt ?? null;
    if (felt !== (found.at(-1)?.felt ?? null)) found.push({ felt, since: logged });
  }
  return found.reverse();
};
