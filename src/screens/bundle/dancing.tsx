/** The dance of a recording as markup that stands anywhere: in a page, in a file, without the app. */
import { render } from "preact";
import { type Markup, trusted } from "../../bundle/markup.ts";
import { Dance } from "../../drawing/dance.tsx";
import type { Reading } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import { clock } from "../../words/written.ts";

/** How wide a strip is; pixels of a second, and how long a strip is at most. */
const width = 250;
const perSecond = 9;
const tallest = 540;
/** Strips of one recording; a longer one is drawn smaller. */
const strips = 12;

/** Ids are of one page: those of several pictures are told apart by `name`. */
const named = (picture: Element, name: string): void => {
  for (const part of [picture, ...picture.querySelectorAll("*")]) {
    for (const { name: attribute, value } of part.attributes) {
      if (attribute === "id") part.setAttribute(attribute, name + value);
      else if (value.startsWith("url(#")) part.setAttribute(attribute, value.replace("url(#", `url(#${name}`));
    }
  }
};

type Shown = {
  readonly name: string;
  readonly names: { readonly child: string; readonly adult: string };
  /** What it shows, in words. */
  readonly label: string;
};

/** The dance of `recording` in strips, drawn without what only a finger needs. */
export const danceMarkup = (
  recording: Recording,
  { exchanges }: Pick<Reading, "exchanges">,
  { name, names, label }: Shown,
): Markup => {
  const whole = Math.max(1, recording.length);
  const scale = Math.min(perSecond, (strips * tallest * 1000) / whole);
  const count = Math.ceil(((whole / 1000) * scale) / tallest);
  const long = whole / count;
  const place = document.createElement("div");
  render(
    <div class="strips">
      {Array.from({ length: count }, (_, n) => (
        <Dance
          key={n}
          recording={recording}
          exchanges={exchanges}
          from={n * long - 700}
          to={(n + 1) * long}
          width={width}
          height={Math.max(120, Math.round((long / 1000) * scale))}
          names={names}
          label={n === 0 ? label : `${clock(n * long)} – ${clock((n + 1) * long)}`}
        />
      ))}
    </div>,
    place,
  );
  for (const hit of place.querySelectorAll(".hit")) hit.remove();
  const [picture] = place.children;
  if (picture) named(picture, name);
  const drawn = place.innerHTML;
  render(null, place);
  return trusted(drawn);
};
