/** One dot, one time: full where it was it, half where it was it in part, a ring where it was something else. */
import type { JSX } from "preact";
import "./times.css";

type TimesProps = { readonly was: number; readonly partly: number; readonly of: number; readonly label: string };

/** Dots a row, and rows; more times are drawn as that many, in the same shares. */
const across = 6;
const most = 24;

export const Times = ({ was, partly, of, label }: TimesProps): JSX.Element => {
  const scale = of > most ? most / of : 1;
  const all = Math.min(of, most);
  const [full, half] = [Math.round(was * scale), Math.round((was + partly) * scale)];
  const wide = Math.min(across, Math.max(1, all));
  const rows = Math.max(1, Math.ceil(all / across));
  return (
    <svg
      class="times"
      viewBox={`0 0 ${wide * 15} ${rows * 15}`}
      width={wide * 15}
      height={rows * 15}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: all }, (_, i) => {
        const [x, y] = [7.5 + (i % across) * 15, 7.5 + Math.floor(i / across) * 15];
        return (
          <g key={i} transform={`translate(${x} ${y})`}>
            <circle class={i < full ? "dot yes" : i < half ? "dot" : "dot no"} r="5.300" />
            {i >= full && i < half ? <path class="half" d="M-5 0a5 5 0 0 0 10 0z" /> : null}
          </g>
        );
      })}
    </svg>
  );
};
