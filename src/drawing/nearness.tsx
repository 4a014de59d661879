/** What a child chose of one way of being near, one mark a time, the latest last: a full dot is yes, a square no, a ringed dot came unasked. */
import type { JSX } from "preact";
import "./nearness.css";

type NearDotsProps = {
  /** The oldest first. */
  readonly chose: readonly ("yes" | "no" | "came")[];
  readonly rtl: boolean;
  readonly label: string;
};

/** The latest marks that are drawn; the label tells of all. */
const most = 8;
const wide = 16;

export const NearDots = ({ chose, rtl, label }: NearDotsProps): JSX.Element => {
  const drawn = chose.slice(-most);
  const width = drawn.length * wide;
  return (
    <svg class="neardots" viewBox={`0 0 ${width} ${wide}`} width={width} height={wide} role="img" aria-label={label}>
      {drawn.map((one, i) => {
        const x = wide / 2 + (rtl ? drawn.length - 1 - i : i) * wide;
        return (
          <g key={`${i} ${one}`} transform={`translate(${x} ${wide / 2})`}>
            {one === "no" ? <rect class="no" x="-4.400" y="-4.400" width="8.800" height="8.800" rx="2" /> : null}
            {one === "yes" ? <circle class="yes" r="5" /> : null}
            {one === "came" ? (
              <>
                <circle class="yes" r="3" />
                <circle class="ring" r="6" />
              </>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
};
