/** Somebody with a cup of tea and shut eyes: a place for oneself. */
import type { JSX } from "preact";
import { Stones } from "./stones.tsx";
import "./tea.css";

export const CupOfTea = (): JSX.Element => (
  <div class="tea">
    <Stones
      people={[{ who: "adult", x: 62, y: 78, size: 1.05, eyes: "shut", mouth: "small", face: [-3, -6] }]}
      width={138}
      height={130}
    />
    <svg viewBox="0 0 138 130" aria-hidden="true">
      <g transform="translate(104 94) scale(1.25)">
        <path class="tea-cup" d="M-11-9H11L9 10a4 4 0 0 1-4 3.500H-5a4 4 0 0 1-4-3.500Z" />
        <path class="tea-band" d="M-10-2.500H10" />
      </g>
      <path class="tea-steam" d="M113 72c-4-5 4-8 0-13M121 72c-4-5 4-8 0-13" />
    </svg>
  </div>
);
