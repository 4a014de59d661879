/** Something to put in or leave out: a box with its words, all of it to be pressed. */
import type { ComponentChildren, JSX } from "preact";

type PickProps = {
  readonly isOn: boolean;
  readonly onTurn: () => void;
  readonly title: string;
  /** Under it; what is empty is left out. */
  readonly says?: readonly string[];
  readonly disabled?: boolean;
  readonly children?: ComponentChildren;
};

export const Pick = ({ isOn, onTurn, title, says = [], disabled = false, children }: PickProps): JSX.Element => (
  <li class="picked">
    <label>
      <input type="checkbox" checked={isOn} disabled={disabled} onChange={onTurn} />
      <span>
        <b dir="auto">{title}</b>
        {says.filter(Boolean).map((line) => (
          <small key={line} dir="auto">
            {line}
          </small>
        ))}
      </span>
    </label>
    {children}
  </li>
);
