/** What every picture of the two is made of: the outlines of their stones, and the stripes that mark the adult's ink. */
import type { JSX } from "preact";
import "./inks.css";

export const small = "M0-30C18-32 31-17 30 3C29 23 15 31-1 30C-20 29-31 17-30-1C-29-18-17-29 0-30Z";
export const tall = "M3-47C28-48 44-27 44 2C44 32 27 47 0 46C-29 45-45 28-43-2C-41-29-24-46 3-47Z";

type HatchProps = {
  readonly id: string;
  /** From one stripe to the next, and how wide each is. */
  readonly every?: number;
  readonly wide?: number;
  /** In degrees from upright. */
  readonly turn?: number;
};

/** A pattern for `<defs>`. */
export const Hatch = ({ id, every = 5, wide = 1.6, turn = 35 }: HatchProps): JSX.Element => (
  <pattern id={id} width={every} height={every} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
    <rect class="hatch" width={wide} height={every} />
  </pattern>
);
