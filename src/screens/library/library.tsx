/** The library: one page for tonight, what fits the child's age, what was kept, and all pages by area, age and topic; a search under the thumb. */
import { yearsWords } from "../parts/ages.ts";
import { dayHere } from "../../diary/here.ts";
import { Chips } from "../parts/chips.tsx";
import { IconButton } from "../parts/iconbutton.tsx";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { lateStart, monthsOf } from "../../child/child.ts";
import { Icon } from "../../drawing/icons.tsx";
import { byAge, chosen, offered, spans, tonight } from "../../library/fit.ts";
import type { Area } from "../../child/areas.ts";
import { libraryAreas, type ArticleCard, type Topic, topics } from "../../library/library.ts";
import type { Finder } from "../../library/search.ts";
import { Frame, lightOf } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { type KeptPages } from "../../library/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { ArticlePicture } from "./picture.tsx";
import { Rows } from "./rows.tsx";
import { finderOf, type OpenedLibrary, useLibrary } from "./shelves.ts";
import { LibraryWaiting } from "./wait.tsx";
import { say } from "./words.ts";
import "./library.css";

export const LibraryHome = (_: { path?: string }): JSX.Element => {
  const opened = useLibrary();
  const { value: kept } = useSetting("library");
  if (opened.is !== "here") return <LibraryWaiting wanted={opened} root />;
  return <Inside key={opened.value.code} opened={opened.value} kept={kept} />;
};

const Inside = ({ opened, kept }: { readonly opened: OpenedLibrary; readonly kept: KeptPages | null }): JSX.Element => {
  const { cards } = opened.library;
  const [typed, setTyped] = useState("");
  const [topic, setTopic] = useState<Topic | null>(null);
  const [find, setFind] = useState<Finder | null>(null);
  useEffect(() => {
    // The index is small; it is there before the first letter.
    finderOf(opened).then(
      (made) => setFind(() => made),
      () => {},
    );
    // A tap on a page finds its screen already there.
    void import("./article.tsx").catch(() => {});
  }, [opened]);
  const searching = typed.trim() !== "";
  const found = useMemo(() => {
    if (!searching || find === null) return [];
    const by = new Map(cards.map((card) => [card.slug, card]));
    return find(typed).flatMap((slug) => by.get(slug) ?? []);
  }, [cards, searching, typed, find]);
  return (
    <Frame
      name={say("library.title")}
      tab="library"
      foot={
        <div class="seek">
          <label class="search">
            <Icon name="search" />
            <span class="hide">{say("library.search")}</span>
            <input
              type="search"
              value={typed}
              placeholder={say("library.placeholder")}
              autocomplete="off"
              enterkeyhint="search"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            {searching ? (
              <IconButton icon="close" name={say("library.search.clear")} onPress={() => setTyped("")} />
            ) : null}
          </label>
          {searching ? null : <Topics topic={topic} choose={setTopic} />}
        </div>
      }
    >
      {opened.fallback ? <p class="pad muted">{say("library.fallback")}</p> : null}
      <div class="shelves" lang={opened.tag} dir={opened.dir}>
        {searching ? (
          <Found found={found} ready={find !== null} />
        ) : (
          <Browse cards={cards} kept={kept} topic={topic} clear={() => setTopic(null)} />
        )}
      </div>
    </Frame>
  );
};

const Topics = ({
  topic,
  choose,
}: {
  readonly topic: Topic | null;
  readonly choose: (topic: Topic | null) => void;
}): JSX.Element => (
  <Chips
    name={say("library.topics")}
    all={topics}
    chosen={topic}
    word={(one) => say(`library.topic.${one}`)}
    onChoose={(one) => choose(one === topic ? null : one)}
  />
);

const Found = ({ found, ready }: { readonly found: readonly ArticleCard[]; readonly ready: boolean }): JSX.Element => (
  <section class="pad">
    <h1 class="hide">{say("library.search")}</h1>
    <p class="muted small" role="status">
      {ready ? say("library.found", { n: found.length }) : say("library.loading")}
    </p>
    <Rows cards={found} />
    {ready && found.length === 0 ? <p>{say("library.none")}</p> : null}
    <p class="muted small">{say("library.searched")}</p>
  </section>
);

type BrowseProps = {
  readonly cards: readonly ArticleCard[];
  readonly kept: KeptPages | null;
  readonly topic: Topic | null;
  readonly clear: () => void;
};

const Browse = ({ cards, kept, topic, clear }: BrowseProps): JSX.Element => {
  const home = useHome();
  const now = new Date();
  const child = home.children.value?.find(({ id }) => id === home.chosen.value[0]);
  const months = child ? monthsOf(child, dayHere(0, now)) : null;
  const [age, setAge] = useState<number | null>(null);
  const [area, setArea] = useState<Area | null>(null);
  const day = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
  // What is read while the page is open does not change tonight's page under the thumb.
  const before = useRef(kept?.read);
  const read = (before.current ??= kept?.read);
  const late = child !== undefined && lateStart(child);
  const first = useMemo(() => tonight(cards, months, day, new Set(read), late), [cards, months, day, read, late]);
  const goOn = Object.keys(kept?.places ?? {}).flatMap((slug) => cards.find((card) => card.slug === slug) ?? []);
  const saved = (kept?.saved ?? []).flatMap((slug) => cards.find((card) => card.slug === slug) ?? []);
  const fitting = byAge(offered(cards, late), months)
    .filter(({ slug }) => slug !== first?.slug)
    .slice(0, 2);
  const list = chosen(cards, { area, topic, months: age });
  const narrowed = topic !== null || area !== null || age !== null;
  const dark = lightOf(home.theme.value, now) !== "morning";
  return (
    <>
      {first && topic === null ? (
        <>
          <div class="title">
            <h1>{say(dark ? "library.tonight" : "library.today", { minutes: first.minutes })}</h1>
          </div>
          <a class="tonight" href={`/library/${first.slug}`}>
            <span class="words">
              <b>{first.title}</b>
              <span>{first.summary}</span>
            </span>
            <ArticlePicture card={first} />
          </a>
          <Some head={say("library.goon")} cards={goOn.slice(0, 2)} />
          {months === null ? null : (
            <section class="pad">
              <h2>{say("library.fits.child", { name: child?.nickname ?? "", age: yearsWords(months) })}</h2>
              <div class="tiles">
                {fitting.map((card) => (
                  <a key={card.slug} href={`/library/${card.slug}`}>
                    {card.title}
                    <ArticlePicture card={card} />
                  </a>
                ))}
              </div>
            </section>
          )}
          <Some head={say("library.saved")} cards={saved} />
        </>
      ) : (
        <h1 class="hide">{say("library.title")}</h1>
      )}
      <section class="pad">
        <h2>{topic === null ? say("library.all") : say(`library.topic.${topic}`)}</h2>
        <Chips
          name={say("library.areas")}
          all={libraryAreas}
          chosen={area}
          word={(one) => say(`library.area.${one}`)}
          onChoose={(one) => setArea(one === area ? null : one)}
        />
        <div class="chips" role="group" aria-label={say("library.ages")}>
          {spans.map(({ name, months: at }) => (
            <button
              type="button"
              key={name}
              class="chip"
              aria-pressed={at === age}
              onClick={() => setAge(at === age ? null : at)}
            >
              {say(`library.age.${name}`)}
            </button>
          ))}
        </div>
        <p class="muted small row between" role="status">
          {say("library.count", { n: list.length })}
          {narrowed ? (
            <button
              type="button"
              class="quiet small"
              onClick={() => {
                setAge(null);
                setArea(null);
                clear();
              }}
            >
              {say("library.clear")}
            </button>
          ) : null}
        </p>
        <Rows cards={list} />
        <p>
          <a class="more" href="/library/ledger">
            {say("library.ledger.link")}
          </a>
        </p>
        <p>
          <a class="more" href="/practice">
            {say("library.practice")}
          </a>
        </p>
      </section>
    </>
  );
};

const Some = ({
  head,
  cards,
}: {
  readonly head: string;
  readonly cards: readonly ArticleCard[];
}): JSX.Element | null =>
  cards.length === 0 ? null : (
    <section class="pad">
      <h2>{head}</h2>
      <Rows cards={cards} />
    </section>
  );
