/** A page of the library: to read, to hear, to keep, to print, to give on; each underlined sentence opens its source. */
import { IconButton } from "../parts/iconbutton.tsx";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "../../drawing/icons.tsx";
import { type Article, type ArticleCard, type Claim } from "../../library/library.ts";
import { Frame } from "../parts/frame.tsx";
import { BesideList } from "../parts/besidelist.tsx";
import { useHome } from "../parts/home.ts";
import type { Setting } from "../parts/setting.ts";
import { type Reader, readerAloud } from "../parts/aloud.ts";
import { AboutClaim, ClaimSheet, ClaimStrength } from "./claim.tsx";
import { pageFile } from "./give.ts";
import { shareFile } from "../parts/save.ts";
import { type KeptPages } from "../../library/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { ArticlePicture } from "./picture.tsx";
import { usePlace } from "./place.ts";
import { Rows } from "./rows.tsx";
import { useWanted } from "../parts/wanted.ts";
import { type OpenedLibrary, useLibrary } from "./shelves.ts";
import { LibraryWaiting } from "./wait.tsx";
import { say, spanWords } from "./words.ts";
import "./library.css";

const back = (): { to: string; word: string } => ({ to: "/library", word: say("library.title") });

export const ArticlePage = ({ slug }: { path: string; slug: string }): JSX.Element => {
  const opened = useLibrary();
  const mine = useSetting("library");
  const page = useWanted(async () => {
    if (opened.is !== "here") return null;
    const load = opened.value.library.articles[slug];
    if (load === undefined) return null;
    return await load();
  }, [slug, opened.is === "here" ? opened.value.library : null]);
  if (opened.is !== "here") return <LibraryWaiting wanted={opened} />;
  const card = opened.value.library.cards.find((one) => one.slug === slug);
  if (card === undefined) return <NoPage />;
  if (page.is !== "here") return <LibraryWaiting wanted={page} />;
  if (page.value === null || page.value.slug !== slug) return <LibraryWaiting wanted={{ is: "waiting" }} />;
  return <Page key={slug} opened={opened.value} card={card} article={page.value} mine={mine} />;
};

/** All pages, at a desk. */
const Shelf = ({ opened }: { readonly opened: OpenedLibrary }): JSX.Element => (
  <BesideList
    name={say("library.title")}
    lang={opened.tag}
    dir={opened.dir}
    lines={opened.library.cards.map((card) => ({
      to: `/library/${card.slug}`,
      name: card.title,
      says: say("library.minutes", { minutes: card.minutes, span: spanWords(card) }),
    }))}
  />
);

const NoPage = (): JSX.Element => (
  <Frame name={say("library.missing.title")} back={back()}>
    <div class="title">
      <h1>{say("library.missing.title")}</h1>
      <p class="muted">{say("library.missing")}</p>
    </div>
  </Frame>
);

type PageProps = {
  readonly opened: OpenedLibrary;
  readonly card: ArticleCard;
  readonly article: Article;
  readonly mine: Setting<KeptPages>;
};

const Page = ({ opened, card, article, mine }: PageProps): JSX.Element => {
  const text = useRef<HTMLDivElement>(null);
  const sources = useRef<HTMLDetailsElement>(null);
  const [shown, setShown] = useState<readonly string[] | null>(null);
  // The first line does not wait for the sources.
  const ledger = useWanted(() => opened.library.ledger(), [opened.code]);
  const claims =
    ledger.is === "here" ? article.claims.flatMap((id) => ledger.value.find((claim) => claim.id === id) ?? []) : [];
  const asked = claims.filter(({ id }) => shown?.includes(id));
  const resume = usePlace(card.slug, text, mine);
  useEffect(() => {
    const open = (): void => void (sources.current && (sources.current.open = true));
    window.addEventListener("beforeprint", open);
    return () => window.removeEventListener("beforeprint", open);
  }, []);
  const touched = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a.claim") : null;
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
    setShown((link.dataset["claims"] ?? "").split(" "));
    if (ledger.is === "failed") ledger.again();
  };
  const related = card.related.flatMap((slug) => opened.library.cards.find((one) => one.slug === slug) ?? []);
  return (
    <Frame
      name={card.title}
      back={back()}
      beside={<Shelf opened={opened} />}
      foot={<Tools {...{ opened, card, article, claims, mine }} text={text} />}
    >
      {opened.fallback ? <p class="pad muted">{say("library.fallback")}</p> : null}
      <article class={`page size-${mine.value?.size ?? 0}`} lang={opened.tag} dir={opened.dir}>
        <div class="front">
          <ArticlePicture card={card} />
        </div>
        <div class="title">
          <p class="muted">{say("library.minutes", { minutes: card.minutes, span: spanWords(card) })}</p>
          <h1>{card.title}</h1>
          <p>{card.summary}</p>
          {resume === null ? null : (
            <button type="button" class="quiet small" onClick={resume}>
              {say("library.resume")}
            </button>
          )}
        </div>
        {article.first === undefined ? null : (
          <section class="wash askbox">
            {article.first.map((rule) => (
              <p key={rule}>
                <b>{rule}</b>
              </p>
            ))}
            <p class="row even">
              <a class="pill" href="/help">
                <Icon name="help" />
                {say("library.help")}
              </a>
              <a class="quiet" href="/help?at=phone">
                {say("library.phone")}
              </a>
            </p>
          </section>
        )}
        <div ref={text} onClick={touched}>
          {/* Our own text, made into markup when the app was built. */}
          <div class="prose" dangerouslySetInnerHTML={{ __html: article.html }} />
          <section class="wash tonightbox">
            <h2>{say("library.h.tonight")}</h2>
            <div class="prose" dangerouslySetInnerHTML={{ __html: article.tonight }} />
          </section>
          <section class="wash askbox">
            <h2>{say("library.h.ask")}</h2>
            <div class="prose" dangerouslySetInnerHTML={{ __html: article.ask }} />
            <a class="quiet small" href="/help">
              <Icon name="help" />
              {say("library.help")}
            </a>
          </section>
        </div>
        <section class="pad">
          <h2>{say("library.h.related")}</h2>
          <Rows cards={related} />
        </section>
        <details class="pad sources" ref={sources}>
          <summary>
            <b>{say("library.h.sources", { n: article.claims.length })}</b>
          </summary>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id} id={`source-${claim.id}`}>
                <ClaimStrength claim={claim} />
                <p>{claim.says}</p>
                <AboutClaim claim={claim} />
              </li>
            ))}
          </ul>
          <a class="more" href="/library/ledger">
            {say("library.ledger.link")}
          </a>
        </details>
      </article>
      {asked.length === 0 ? null : <ClaimSheet claims={asked} onClose={() => setShown(null)} />}
    </Frame>
  );
};

const Tools = ({
  opened,
  card,
  article,
  claims,
  mine: { value: kept, change },
  text,
}: PageProps & {
  readonly claims: readonly Claim[];
  readonly text: { readonly current: HTMLDivElement | null };
}): JSX.Element => {
  const { toast } = useHome();
  const [reading, setReading] = useState(false);
  const reader = useRef<Reader | null>(null);
  useEffect(() => () => reader.current?.stop(), []);
  const isSaved = kept?.saved.includes(card.slug) ?? false;
  const size = kept?.size ?? 0;

  const keep = async (): Promise<void> => {
    const saves = (isKept: boolean): Promise<boolean> =>
      change((now) => {
        const others = now.saved.filter((slug) => slug !== card.slug);
        return { ...now, saved: isKept ? [card.slug, ...others] : others };
      });
    if (!(await saves(!isSaved))) return;
    toast.value = { text: say(isSaved ? "library.unkept" : "library.kept"), undo: () => void saves(isSaved) };
  };
  const listen = async (): Promise<void> => {
    reader.current ??= readerAloud();
    if (reading) {
      reader.current.stop();
      return setReading(false);
    }
    const parts = [...(text.current?.querySelectorAll<HTMLElement>("p, li, h2, h3") ?? [])];
    setReading(true);
    const began = await reader.current.read(parts, opened.tag, () => setReading(false));
    if (began) return;
    setReading(false);
    toast.value = { text: say("library.novoice") };
  };
  const give = async (): Promise<void> => {
    const html = pageFile(article, claims, opened.tag, opened.dir);
    const did = await shareFile(new File([html], `${card.slug}.html`, { type: "text/html" }));
    if (did === "saved") toast.value = { text: say("library.shared") };
  };
  const tools: readonly [icon: IconName, word: string, act: () => void, pressed?: boolean][] = [
    ["keep", say(isSaved ? "library.unkeep" : "library.keep"), () => void keep(), isSaved],
    [reading ? "pause" : "voice", say(reading ? "library.quiet" : "library.listen"), () => void listen(), reading],
    [
      "larger",
      say(size === 2 ? "library.smaller" : "library.larger"),
      () => void change((now) => ({ ...now, size: now.size === 0 ? 1 : now.size === 1 ? 2 : 0 })),
    ],
    ["print", say("library.print"), () => window.print()],
    ["share", say("library.share"), () => void give()],
  ];
  return (
    <>
      <div class="tools" role="group" aria-label={card.title}>
        {tools.map(([icon, word, act, pressed]) => (
          <IconButton icon={icon} key={icon} {...(pressed && { class: "on" })} name={word} title onPress={act} />
        ))}
      </div>
      <p class="muted small">{say("library.underlined")}</p>
    </>
  );
};
