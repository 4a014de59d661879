/** A sentence whose open part, in square brackets, is underlined with dots: Mira called out, and I [then?] */
import type { JSX } from "preact";

export const Marked = ({ text }: { readonly text: string }): JSX.Element => (
  <h1 class="sofar">{text.split(/[[\]]/).map((part, i) => (i % 2 ? <i key={part}>{part}</i> : part))}</h1>
);
