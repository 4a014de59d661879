/** The sign of an act: a drawn shape or a letter, in the ink that is around it; told apart without any colour. */
import type { JSX } from "preact";

const shapes: Readonly<Record<string, string>> = {
  circle: "M12 5a7 7 0 1 0 .01 0",
  square: "M5.500 5.500h13v13h-13z",
  triangle: "M12 4.500l8 14.500H4z",
  diamond: "M12 3.500l8 8.500-8 8.500-8-8.500z",
  cross: "M5.500 5.500l13 13M18.500 5.500l-13 13",
  ring: "M12 3.500a8.500 8.500 0 1 0 .01 0M12 9a3 3 0 1 0 .01 0",
  star: "M12 3.500v17M4.600 7.700l14.800 8.600M19.400 7.700l-14.800 8.600",
  wave: "M3.500 14c3-6 6-6 8.500-2s5.500 4 8.500-2",
};

/** `sign`: a shape by its name, or one letter. Decorative: what it stands for is said beside it. */
export const TagSign = ({ sign }: { readonly sign: string }): JSX.Element => {
  const shape = shapes[sign];
  return (
    <svg class="ico tagsign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {shape ? (
        <path d={shape} />
      ) : (
        <text x="12" y="17.500" text-anchor="middle" font-size="16" font-weight="700" stroke="none" fill="currentColor">
          {sign}
        </text>
      )}
    </svg>
  );
};
