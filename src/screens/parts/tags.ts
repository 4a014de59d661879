/** The templates of tags that a person has, Attune's own among them, and the one that was last used, with the keys of its acts. */
import { useMemo } from "preact/hooks";
import { speaker, spoken } from "../../words/words.ts";
import { words } from "../../words/en/tags.ts";
import { keymapOf } from "../../keys/keymap.ts";
import { firstActs, type KeptTags, type TagAct, type TagTemplate } from "../../recording/tags.ts";
import { useSetting } from "./setting.ts";

const say = speaker(words);

/** The template that Attune brings, in the language that is spoken. */
export const ownTags = (language = spoken().locale): TagTemplate => ({
  format: "attune.tags/1",
  name: say("tags.own.name"),
  language,
  by: "Attune",
  source: null,
  acts: firstActs.map(({ word, ...act }, at) => ({
    ...act,
    id: `a${at + 1}`,
    name: say(word === "word" ? "tags.act.word.says" : `tags.act.${word}`),
    description: null,
    act: word,
  })),
});

export type Tags = {
  /** The person's own templates; null until they were read. */
  readonly kept: readonly KeptTags[] | null;
  /** The id of the one in use; null is Attune's own. */
  readonly chosen: string | null;
  readonly template: TagTemplate;
  /** Its acts, each with the key that asks for it now: none where a command has that key. */
  readonly acts: readonly TagAct[];
  readonly choose: (id: string | null) => Promise<boolean>;
  /** Changes the person's templates; resolves with whether that is kept. */
  readonly change: (to: (kept: readonly KeptTags[]) => readonly KeptTags[]) => Promise<boolean>;
};

/** The template in use: the one that was last chosen, on any play. */
export const useTags = (): Tags => {
  const { value: kept, change } = useSetting("tags");
  const { value: wanted, change: choose } = useSetting("tags.chosen");
  const { value: keys } = useSetting("keys");
  const { locale } = spoken();
  const found = kept?.find(({ id }) => id === wanted) ?? null;
  const template = useMemo(() => found?.template ?? ownTags(locale), [found, locale]);
  const acts = useMemo(() => {
    const keymap = keymapOf(keys ?? {}, template.acts);
    return template.acts.map((act) => ({ ...act, key: keymap.of(`act:${act.id}`)[0] ?? null }));
  }, [keys, template]);
  return { kept, chosen: found?.id ?? null, template, acts, choose: (id) => choose(() => id), change };
};
