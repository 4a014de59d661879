/**
 * Which gender the words about a child agree with, in languages whose verbs need to know (Arabic, often Spanish). Nothing
 * else in the product asks for it. Where it is not said, and for several at once, the words take a form that fits everyone.
 */
import type { Child } from "./child.ts";

/** Of the child who is called `name`; of the one who is chosen, where no name is said. */
export const genderOf = (
  children: readonly Child[],
  chosen: readonly string[],
  name: string | undefined,
): "girl" | "boy" | "other" => {
  const meant = children.filter(({ id, nickname }) => (name === undefined ? chosen.includes(id) : nickname === name));
  const [first, ...more] = meant;
  const isOne = name === undefined ? more.length === 0 : more.every(({ gender }) => gender === first?.gender);
  return (isOne ? first?.gender : null) ?? "other";
};
