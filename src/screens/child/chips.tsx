/** One of a few answers, as chips. */
import type { JSX } from "preact";
import "../parts/stone.css";

type ChipsProps<T extends string> = {
  readonly title: string;
  readonly all: readonly T[];
  readonly chosen: T | null;
  readonly word: (one: T) => string;
  /** The class of a stone that stands before the word. */
  readonly stone?: (one: T) => string;
  readonly onChoose: (one: T) => void;
};

export const Chips = <T extends string>({ title, all, chosen, word, stone, onChoose }: ChipsProps<T>): JSX.Element => (
  <fieldset class="choices">
    <legend class="label">{title}</legend>
    <div class="chips">
      {all.map((one) => (
        <button type="button" key={one} class="chip" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
          {stone ? <span class={`stone ${stone(one)}`} aria-hidden="true" /> : null}
          {word(one)}
        </button>
      ))}
    </div>
  </fieldset>
);
