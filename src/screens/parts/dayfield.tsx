/**
 * A day that is asked for. The browser's own field writes it as the browser is set, whichever region was chosen here, and
 * 04/05 is two days; so the day stands under it in words, as the person's region writes it.
 */
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { wallTime } from "../../words/written.ts";

type DayFieldProps = {
  readonly label: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly max?: string;
  readonly onDay: (value: string) => void;
  readonly children?: ComponentChildren;
};

export const DayField = ({ label, value, max, onDay, children }: DayFieldProps): JSX.Element => {
  const id = useId();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <div>
      <label class="label">
        {label}
        <input
          type="date"
          class="field"
          max={max}
          value={isDay ? value : ""}
          aria-describedby={isDay ? id : undefined}
          onChange={(event) => onDay(event.currentTarget.value)}
        />
        {children}
      </label>
      {isDay ? (
        <p class="muted small" id={id}>
          {wallTime(`${value}T00:00:00`, { dateStyle: "long" })}
        </p>
      ) : null}
    </div>
  );
};
