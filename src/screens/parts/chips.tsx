/** Answers to choose among, one or several, as chips. */
import type { ComponentChildren, JSX } from "preact";
import "./stone.css";

type AllProps<One extends string | number> = {
  readonly all: readonly One[];
  /** The one that is chosen, or those that are. */
  readonly chosen: string | number | null | readonly (string | number)[];
  readonly word: (one: One) => ComponentChildren;
  /** The class of a stone that stands before the word. */
  readonly stone?: (one: One) => string;
  readonly onChoose: (one: One) => void;
};
type ChipsProps<One extends string | number> = AllProps<One> & {
  /** What they answer, or the id of what says it; without either, what stands around them says it. */
  readonly name?: string;
  readonly by?: string;
  readonly class?: string;
  /** More chips, after them. */
  readonly children?: ComponentChildren;
};

export const Chips = <One extends string | number>(props: ChipsProps<One>): JSX.Element => {
  const { all, chosen, word, stone, onChoose, name, by, children } = props;
  const isChosen = (one: One): boolean => (Array.isArray(chosen) ? chosen.includes(one) : one === chosen);
  const named = name !== undefined || by !== undefined ? ({ role: "group" } as const) : {};
  return (
    <div class={props.class ? `chips ${props.class}` : "chips"} {...named} aria-label={name} aria-labelledby={by}>
      {all.map((one) => (
        <button type="button" key={one} class="chip" aria-pressed={isChosen(one)} onClick={() => onChoose(one)}>
          {stone ? <span class={`stone ${stone(one)}`} aria-hidden="true" /> : null}
          {word(one)}
        </button>
      ))}
      {children}
    </div>
  );
};

/** The same under a title of their own. */
export const Choices = <One extends string | number>({
  title,
  children,
  ...asked
}: AllProps<One> & { readonly title: string; readonly children?: ComponentChildren }): JSX.Element => (
  <fieldset class="choices">
    <legend class="label">{title}</legend>
    <Chips {...asked} />
    {children}
  </fieldset>
);
