/** The mark: two inks, and the third that they print where they lie over each other. */
import type { JSX } from "preact";

export const Mark = (): JSX.Element => (
  <svg class="mark" viewBox="0 0 52 44" width="78" height="66" aria-hidden="true">
    <defs>
      <clipPath id="mark-child">
        <circle cx="17" cy="27" r="14" />
      </clipPath>
      <pattern id="mark-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
        <rect class="hatch" width="1.6" height="5" />
      </pattern>
    </defs>
    <circle class="ink-child" cx="17" cy="27" r="14" />
    <circle class="ink-adult" cx="33" cy="20" r="19" />
    <circle cx="33" cy="20" r="19" fill="url(#mark-hatch)" />
    <circle class="ink-both" cx="33" cy="20" r="19" clip-path="url(#mark-child)" />
  </svg>
);
