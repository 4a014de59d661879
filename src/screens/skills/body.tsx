/** A word for what I feel: twelve words, and where it sits, by a picture to tap or by a list; the sentence can be kept. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { BodyMap } from "../../drawing/body.tsx";
import { type BodyPlace, bodyPlaces, type Feeling, feelings } from "../../skills/skills.ts";
import { Chips } from "../parts/chips.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { Land } from "./land.tsx";
import { useMine } from "./mine.ts";
import { backToCourse } from "./places.ts";
import { say } from "./words.ts";

/** The feeling as a person would say it. */
export const feelingSaid = (word: Feeling, place: BodyPlace | null): string =>
  place === null
    ? say("skills.word.said", { word: say(`skills.word.${word}`) })
    : say("skills.word.said.in", { word: say(`skills.word.${word}`), place: say(`skills.word.place.${place}`) });

type WordsProps = { readonly word: Feeling | null; readonly onWord: (word: Feeling) => void };

export const FeelingWords = ({ word, onWord }: WordsProps): JSX.Element => (
  <section class="signgroup" aria-labelledby="words">
    <h2 id="words">{say("skills.word.words")}</h2>
    <Chips by="words" all={feelings} chosen={word} word={(one) => say(`skills.word.${one}`)} onChoose={onWord} />
    <p class="muted small">{say("skills.word.words.note")}</p>
  </section>
);

type WhereProps = { readonly place: BodyPlace | null; readonly onPlace: (place: BodyPlace) => void };

export const Where = ({ place, onPlace }: WhereProps): JSX.Element => (
  <section class="signgroup" aria-labelledby="where">
    <h2 id="where">{say("skills.word.body")}</h2>
    <p class="muted small">{say("skills.word.body.note")}</p>
    <Chips
      by="where"
      all={bodyPlaces}
      chosen={place}
      word={(one) => say(`skills.word.place.${one}`)}
      onChoose={onPlace}
    />
    <div class="bodymap">
      <BodyMap place={place} label={say("skills.word.body.picture")} />
      {/* The list above says and does the same: these are for a finger alone. */}
      {bodyPlaces.map((one) => (
        <button
          key={one}
          type="button"
          class={`bodyspot at-${one}`}
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => onPlace(one)}
        />
      ))}
      <button
        type="button"
        class="bodyspot at-hands other"
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => onPlace("hands")}
      />
    </div>
  </section>
);

type KeepProps = { readonly word: Feeling | null; readonly place: BodyPlace | null };

/** The sentence, and a button that keeps it; nothing while there is no word. */
export const KeepSentence = ({ word, place }: KeepProps): JSX.Element | null => {
  const home = useHome();
  const mine = useMine();
  if (word === null) return null;
  const words = feelingSaid(word, place);
  const keep = async (): Promise<void> => {
    if (await mine.write({ is: "went", skill: "word", words })) home.toast.value = { text: say("skills.went.kept") };
  };
  return (
    <div class="signgroup">
      <p class="quote felt" role="status">
        {words}
      </p>
      {mine.state === "open" ? (
        <button type="button" class="quiet" onClick={() => void keep()}>
          {say("skills.word.keep")}
        </button>
      ) : null}
    </div>
  );
};

export const WordPage = (): JSX.Element => {
  const [word, setWord] = useState<Feeling | null>(null);
  const [place, setPlace] = useState<BodyPlace | null>(null);
  return (
    <Frame name={say("skills.word.map")} back={backToCourse("word")}>
      <div class="title">
        <h1>{say("skills.word.map")}</h1>
      </div>
      <FeelingWords word={word} onWord={setWord} />
      <Where place={place} onPlace={setPlace} />
      <KeepSentence word={word} place={place} />
      <Land />
    </Frame>
  );
};
