/** What a figure is, as lines for a reader: the command line prints them, and docs/figures.md is made of them. */
import { type Definition, definitionWords } from "../../reading/definitions.ts";

const seconds = (ms: number): string => `${ms / 1000} s`;
const units = { share: "a share from 0 to 1", ms: "milliseconds", count: "a count", explained: "variance explained" };

const evidence = ({ kind, n, time }: Definition["least"]): string =>
  [...(n > 0 ? [`${n} ${kind}`] : []), ...(time > 0 ? [`${seconds(time)} without crying`] : [])].join(", ") || "none";

/** A definition's parts in their order, each with its heading. */
export const define = ({ id, unit, window, least, source }: Definition): readonly (readonly [string, string])[] => [
  ["Formula", definitionWords(id, "formula")],
  ["Unit", `${units[unit]}${window === null ? "" : `; window: ${seconds(window)}`}`],
  ["Least evidence", evidence(least)],
  ["Does not mean", definitionWords(id, "not")],
  ["Source", source],
];
