/** The moment with which the asking begins. */
import type { Body } from "./kinds.ts";

/** A moment of which nothing was said yet. */
export const emptyMoment: Body<"moment"> = {
  v: 1,
  cue: null,
  response: null,
  went: null,
  channels: [],
  own: [],
  opening: null,
  reached: null,
  minutes: null,
  words: "",
  kept: false,
};
