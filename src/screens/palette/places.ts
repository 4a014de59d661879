/** Where one can go, by name: screens, children, recordings, pages of the library, days; and how a typed word finds them. */
import { finderOf, libraryNow } from "../library/shelves.ts";
import { dayPlus } from "../../diary/when.ts";
import type { Store } from "../../keeping/store.ts";
import { say as sayApp, speaker } from "../../words/words.ts";
import { writtenDay } from "../../words/written.ts";
import { words as bundle } from "../../words/en/bundle.ts";
import { words as calm } from "../../words/en/calm.ts";
import { words as cues } from "../../words/en/cues.ts";
import { words as diary } from "../../words/en/diary.ts";
import { words as growing } from "../../words/en/growing.ts";
import { words as keys } from "../../words/en/keys.ts";
import { words as library } from "../../words/en/library.ts";
import { words as listener } from "../../words/en/listener.ts";
import { words as own } from "../../words/en/own.ts";
import { words as palette } from "../../words/en/palette.ts";
import { words as replay } from "../../words/en/replay.ts";
import { words as practice } from "../../words/en/practice.ts";
import { words as repair } from "../../words/en/repair.ts";
import { words as safe } from "../../words/en/safe.ts";
import { words as selfcheck } from "../../words/en/selfcheck.ts";
import { words as skills } from "../../words/en/skills.ts";
import { words as story } from "../../words/en/story.ts";
import { words as tags } from "../../words/en/tags.ts";
import { words as trying } from "../../words/en/try.ts";
import { words as vault } from "../../words/en/vault.ts";

/** What kind of place it is, for the eye. */
export type PlaceKind = "screen" | "child" | "play" | "day" | "page";
export type Somewhere = { readonly kind: PlaceKind; readonly word: string; readonly to: string };

const speak = {
  bundle: speaker(bundle),
  calm: speaker(calm),
  cues: speaker(cues),
  diary: speaker(diary),
  growing: speaker(growing),
  keys: speaker(keys),
  library: speaker(library),
  listener: speaker(listener),
  own: speaker(own),
  practice: speaker(practice),
  repair: speaker(repair),
  replay: speaker(replay),
  safe: speaker(safe),
  selfcheck: speaker(selfcheck),
  skills: speaker(skills),
  story: speaker(story),
  tags: speaker(tags),
  trying: speaker(trying),
  vault: speaker(vault),
} as const;
export const say = speaker(palette);

/** Every screen that has a name of its own, as it is called where it stands; self-checks only where they are not switched off. */
const screens = ({ hasChecks }: OurPlaces): readonly Somewhere[] =>
  (
    [
      ["/", sayApp("app.tab.today")],
      ["/days", speak.diary("diary.days")],
      ["/album", speak.diary("diary.album")],
      ["/children", speak.diary("diary.children")],
      ["/replay", sayApp("app.tab.replay")],
      ["/record", speak.replay("record.title")],
      ["/listener", speak.listener("cannot.title")],
      ["/calm", sayApp("app.tab.calm")],
      ["/calm/resets", speak.calm("calm.resets")],
      ["/calm/which", speak.calm("calm.which")],
      ["/calm/signs", speak.calm("calm.signs")],
      ["/skills", speak.skills("skills.name")],
      ["/practice", speak.practice("practice.name")],
      ["/story", speak.story("story.name")],
      ["/selfcheck", speak.selfcheck("selfcheck.name")],
      ["/repair", speak.repair("repair.name")],
      ["/growing", sayApp("app.tab.growing")],
      ["/growing/signs", speak.growing("growing.signs.title")],
      ["/bundle", speak.bundle("bundle.title")],
      ["/growing/doctor", speak.growing("growing.doctor.title")],
      ["/cues", speak.cues("cues.name")],
      ["/cues/card", speak.cues("cues.card")],
      ["/cues/practice", speak.cues("cues.practice")],
      ["/try", speak.trying("try.title")],
      ["/library", sayApp("app.tab.library")],
      ["/library/ledger", speak.library("library.ledger.title")],
      ["/help", speak.safe("safe.help.now")],
      ["/pause", speak.safe("safe.pause")],
      ["/settings", sayApp("app.settings")],
      ["/templates", speak.tags("tags.title")],
      ["/settings/keys", speak.keys("keys.name")],
      ["/settings/lock", speak.vault("lock.name")],
      ["/settings/own", speak.own("own.name")],
      ["/settings/backup", speak.vault("backup.name")],
      ["/settings/bring", speak.vault("bring.name")],
    ] as const
  )
    .filter(([to]) => hasChecks || to !== "/selfcheck")
    .map(([to, word]) => ({ kind: "screen", to, word }));

/** Case, accents and marks of direction do not matter. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u200E\u200F\u2066-\u2069]/gu, "")
    .toLowerCase();
/** How well `word` fits what was typed: 0 not at all, 2 where it begins so. */
const fits = (word: string, typed: string): number => {
  const [here, sought] = [folded(word), folded(typed)];
  if (here.startsWith(sought)) return 2;
  return sought.split(/\s+/).every((part) => here.includes(part)) ? 1 : 0;
};

/** How far back days are found by their names. */
const daysBack = 400;
const daysLike = (typed: string, today: string): readonly Somewhere[] => {
  if (!/\p{N}/u.test(typed)) return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && typed <= today)
    return [{ kind: "day", word: writtenDay(typed), to: `/day/${typed}` }];
  return Array.from({ length: daysBack }, (_, back) => dayPlus(today, -back))
    .flatMap((day): readonly Somewhere[] => [{ kind: "day", word: writtenDay(day), to: `/day/${day}` }])
    .filter(({ word }) => fits(word, typed) > 0)
    .slice(0, 4);
};

/** What is known of this family, to be found by name. */
export type OurPlaces = {
  readonly children: readonly Somewhere[];
  readonly plays: readonly Somewhere[];
  readonly hasChecks: boolean;
};
/** The family's children and recordings; none of them while the vault is locked. */
export const ourPlaces = async (store: Store): Promise<OurPlaces> => {
  const [children, plays] = [await store.children.all(), await store.plays.all()];
  const off = await store.settings.get("selfcheck.off");
  return {
    hasChecks: off.ok && !off.value,
    children: children.ok
      ? children.value.map(({ id, nickname }) => ({ kind: "child", word: nickname, to: `/child/${id}` }))
      : [],
    plays: plays.ok ? plays.value.map(({ id, title }) => ({ kind: "play", word: title, to: `/play/${id}` })) : [],
  };
};

const most = 9;
/** The places that fit what was typed, the closest first; the screens where nothing was. `today`: YYYY-MM-DD. */
export const placesLike = async (typed: string, own: OurPlaces, today: string): Promise<readonly Somewhere[]> => {
  const sought = typed.trim();
  if (sought === "") return [...own.children, ...screens(own)].slice(0, most);
  const named = [...own.children, ...screens(own), ...own.plays]
    .map((place) => ({ place, fit: fits(place.word, sought) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ place }) => place);
  const days = daysLike(sought, today);
  const pages = await pagesLike(sought);
  return [...named.slice(0, most - 2), ...days, ...pages].slice(0, most);
};

const pagesLike = async (typed: string): Promise<readonly Somewhere[]> => {
  try {
    const opened = await libraryNow();
    const find = await finderOf(opened);
    const titles = new Map(opened.library.cards.map(({ slug, title }) => [slug, title]));
    return find(typed, 4).flatMap((slug) => {
      const word = titles.get(slug);
      return word === undefined ? [] : [{ kind: "page", word, to: `/library/${slug}` } as const];
    });
  } catch {
    // The library is not on this device yet: what else there is is found all the same.
    return [];
  }
};
