/** A row of a list: one that leads somewhere, and one with one thing to do about it. */
import type { ComponentChildren, JSX } from "preact";

type RowProps = { readonly children: ComponentChildren };

/** `before` and `after`: what stands beside the link. */
export const LinkRow = ({
  to,
  before,
  after,
  children,
}: RowProps & {
  readonly to: string;
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}): JSX.Element => (
  <li class="lineof">
    {before}
    <a href={to}>{children}</a>
    {after}
  </li>
);

/** `word` on the button that does it. */
export const ActRow = ({
  word,
  onAct,
  children,
}: RowProps & { readonly word: string; readonly onAct: () => void }): JSX.Element => (
  <li class="lineof">
    <span class="grow">{children}</span>
    <button type="button" class="quiet small" onClick={onAct}>
      {word}
    </button>
  </li>
);
