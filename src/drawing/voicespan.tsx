/** How high and how far two clips of a voice move, each as a ribbon over one scale of semitones with its middle as a line. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Hatch } from "./stencil.tsx";
import "./voicespan.css";

type Span = { readonly low: number; readonly middle: number; readonly high: number };
type SpansProps = {
  /** In Hz, one or two. */
  readonly spans: readonly { readonly id: string; readonly span: Span }[];
  readonly label: string;
};

const width = 342;
const high = 34;
/** The scale goes so far beyond what is drawn, in semitones, and is at least so wide. */
const [beyond, least] = [2, 14];

export const VoiceSpans = ({ spans, label }: SpansProps): JSX.Element => {
  const id = useId();
  const tones = (hz: number): number => 12 * Math.log2(hz / 100);
  const low = Math.min(...spans.map(({ span }) => tones(span.low))) - beyond;
  const top = Math.max(...spans.map(({ span }) => tones(span.high))) + beyond;
  const more = Math.max(0, least - (top - low)) / 2;
  const x = (hz: number): number =>
    Math.round((8 + ((tones(hz) - low + more) / (top - low + 2 * more)) * (width - 16)) * 10) / 10;
  return (
    <svg class="voicespans" viewBox={`0 0 ${width} ${spans.length * (high + 12)}`} role="img" aria-label={label}>
      <defs>
        <Hatch id={id} every={6} />
      </defs>
      {spans.map(({ id: name, span }, n) => {
        const y = n * (high + 12) + 4;
        const [a, m, b] = [x(span.low), x(span.middle), x(span.high)];
        const wave = name === "rushed" ? 0 : 6;
        const d = `M${a} ${y + high / 2}C${a} ${y + wave} ${m} ${y} ${m} ${y}S${b} ${y + wave} ${b} ${y + high / 2}S${m} ${y + high} ${m} ${y + high}S${a} ${y + high - wave} ${a} ${y + high / 2}Z`;
        return (
          <g key={name} class={`voicespan ${name}`}>
            <path class="voice-axis" d={`M6 ${y + high / 2}H${width - 6}`} />
            <path class="ink-adult" d={d} />
            {name === "rushed" ? null : <path d={d} fill={`url(#${id})`} />}
            <path class="voice-edge" d={d} />
            <path class="voice-middle" d={`M${m} ${y - 3}v${high + 6}`} />
          </g>
        );
      })}
    </svg>
  );
};
