/** A document as markup, with the words, drawings and look that the page and the file share. */
import { type BundleFile } from "../../doing/makebundle.ts";
import { filmMarkup } from "../../bundle/file.ts";
import { type Markup, markup } from "../../bundle/markup.ts";
import { paperOf } from "../../bundle/page.ts";
import { childWords } from "../parts/home.ts";
import { unlayered } from "../parts/sheet.ts";
import dance from "../../drawing/dance.css?inline";
import inks from "../../drawing/inks.css?inline";
import tokens from "../look/tokens.css?inline";
import paper from "./paper.css?inline";
import door from "./door.css?inline";
import argon from "hash-wasm/dist/argon2.umd.min.js?raw";
import opener from "../../bundle/opener.js?raw";
import { danceMarkup } from "./dancing.tsx";
import type { OpenedBundle } from "./gather.ts";
import { labelsIn, passagesIn } from "./labels.ts";
import { type Each, eachOf } from "./said.ts";
import { say } from "./words.ts";

const style = [tokens, inks, dance, paper, door].map(unlayered).join("\n");

/** The page of `opened`; `film`: what stands where a film does. */
export const writtenPage = (
  { bundle: document, readings, tongues }: OpenedBundle,
  film: (n: number) => Markup,
): Markup => {
  const each = eachOf(tongues);
  const names = { child: childWords(document.child).child, adult: say("bundle.page.adult") };
  return paperOf({
    document,
    labels: labelsIn(each, document),
    passages: passagesIn(each, document.plays.length > 0),
    film,
    dance: (n) => {
      const [play, reading] = [document.plays[n], readings[n]];
      if (!play || !reading || play.recording.events.length === 0) return null;
      return danceMarkup(play.recording, reading, { name: `d${n}-`, names, label: play.dance.join(" / ") });
    },
  });
};

/** Each text of the door in each language, one after the other. */
const sayings = (each: Each, tongues: OpenedBundle["tongues"], text: () => string): Markup =>
  markup`${each(text).map((words, n) => {
    const { tag = "", dir = "ltr" } = tongues[n]?.spoken ?? {};
    return markup`<span lang="${tag}" dir="${dir}">${words}</span>`;
  })}`;

/** The door of a sealed file: nothing on it tells of whom it is. */
const doorMarkup = ({ tongues }: OpenedBundle): Markup => {
  const each = eachOf(tongues);
  const two = (id: "title" | "says" | "label" | "go" | "working" | "wrong" | "damaged" | "old" | "script"): Markup =>
    sayings(each, tongues, () => say(`bundle.door.${id}`));
  return markup`<main id="door" class="door">
<h1>${two("title")}</h1>
<form id="form" hidden>
<p>${two("says")}</p>
<label for="typed">${two("label")}</label>
<input id="typed" type="text" dir="auto" autocomplete="off" autocapitalize="none" spellcheck="false" required>
<button id="go">${two("go")}</button>
</form>
<p id="working" role="status" hidden>${two("working")}</p>
<progress id="share" max="1" value="0" hidden></progress>
<p id="wrong" class="told" role="alert" hidden>${two("wrong")}</p>
<p id="damaged" class="told" role="alert" hidden>${two("damaged")}</p>
<p id="old" class="told" role="alert" hidden>${two("old")}</p>
<noscript><p class="told">${two("script")}</p></noscript>
</main>
<div id="page" hidden></div>`;
};

/** The film of the play at that place, by its number among the films. */
const filmsOf = ({ bundle: document }: OpenedBundle): ReadonlyMap<number, number> =>
  new Map(document.plays.flatMap(({ film }, n) => (film ? [n] : [])).map((play, film) => [play, film]));

/** All that goes into the file. */
export const writtenFile = (opened: OpenedBundle, isSealed: boolean): BundleFile => {
  const { bundle: document, films, tongues } = opened;
  const each = eachOf(tongues);
  const [mine] = document.languages;
  const numbers = filmsOf(opened);
  const script = markup`<noscript><p class="told">${sayings(each, tongues, () => say("bundle.page.film.script"))}</p></noscript>`;
  return {
    title: say("bundle.page.head", childWords(document.child)),
    sealedTitle: say("bundle.door.title"),
    tag: mine?.tag ?? "en",
    dir: mine?.dir ?? "ltr",
    style,
    opener,
    argon,
    door: doorMarkup(opened),
    bundle: document,
    films,
    page: (how) =>
      writtenPage(opened, (n) => {
        const film = document.plays[n]?.film;
        const number = numbers.get(n) ?? 0;
        if (!film) return markup``;
        const way = how(number);
        return markup`${filmMarkup(number, film, way)}${way === "later" && !isSealed ? script : null}`;
      }),
  };
};
