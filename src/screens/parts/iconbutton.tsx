/** A button that is a picture; its name is said to those who do not see it. */
import type { JSX } from "preact";
import { Icon, type IconName } from "../../drawing/icons.tsx";

type IconButtonProps = {
  readonly icon: IconName;
  readonly name: string;
  readonly onPress: () => void;
  readonly class?: string;
  /** Also shown where somebody points at it. */
  readonly title?: boolean;
  readonly disabled?: boolean;
  /** Pressed many times in a row: a second tap at once is meant. */
  readonly again?: boolean;
};

export const IconButton = (props: IconButtonProps): JSX.Element => {
  const { icon, name, onPress, title = false, disabled = false, again = false } = props;
  return (
    <button
      type="button"
      class={props.class ? `icobtn ${props.class}` : "icobtn"}
      aria-label={name}
      {...(title && { title: name })}
      {...(again && { "data-again": true })}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
};
