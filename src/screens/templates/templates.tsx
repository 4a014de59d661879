/** The templates of tags: which is in use, and each to be used, changed, copied, saved as a file or deleted; a new one, or one from a file. */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { say as sayApp, speaker } from "../../words/words.ts";
import { words } from "../../words/en/tags.ts";
import { readTagFile } from "../../doing/taketags.ts";
import { newId } from "../../ground/id.ts";
import { type KeptTags, type TagTemplate, writeTags } from "../../recording/tags.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { fileNamed, saveFile } from "../parts/save.ts";
import { ownTags, useTags } from "../parts/tags.ts";
import { tagNoteWords, tagProblemWords } from "../parts/tagwords.ts";
import "./templates.css";

const say = speaker(words);

/** Templates are called as people call them: alike ones are told apart by a number. */
const named = (name: string, kept: readonly KeptTags[]): string => {
  const names = new Set(kept.map(({ template }) => template.name));
  let n = 2;
  let free = name;
  while (names.has(free)) free = `${name} ${n++}`;
  return free;
};

const usedWord = (isUsed: boolean): string => say(isUsed ? "tags.used" : "tags.use");

export const Templates = (_: { path: string }): JSX.Element => {
  const { toast } = useHome();
  const { route } = useLocation();
  const { kept, chosen, choose, change } = useTags();
  const own = ownTags();
  const all = kept ?? [];
  const add = async (template: TagTemplate): Promise<string | null> => {
    const id = newId();
    return (await change((now) => [...now, { id, template: { ...template, name: named(template.name, now) } }]))
      ? id
      : null;
  };
  const open = async (template: TagTemplate): Promise<void> => {
    const id = await add(template);
    if (id !== null) route(`/templates/${id}`);
  };
  const begin = (): Promise<void> =>
    open({
      format: "attune.tags/1",
      name: say("tags.new"),
      language: own.language,
      by: null,
      source: null,
      acts: [
        {
          id: "a1",
          name: say("tags.act.new"),
          description: null,
          who: "either",
          channel: "face",
          act: null,
          key: null,
          sign: "circle",
        },
      ],
    });
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readTagFile(file);
    if (!read.ok) {
      toast.value = { text: tagProblemWords(read.problem), tone: "problem" };
      return;
    }
    const { template, said } = read.value;
    const id = await add(template);
    if (id === null) return;
    const text = [say("tags.brought", { name: template.name }), ...said.map(tagNoteWords)].join(" ");
    toast.value = said.length > 0 ? { text, tone: "problem" } : { text };
    route(`/templates/${id}`);
  };
  const save = (template: TagTemplate): void => {
    const name = fileNamed(template.name, "json");
    saveFile(new Blob([writeTags(template)], { type: "application/json" }), name);
    toast.value = { text: say("tags.saved", { file: name }) };
  };
  const use = async (id: string | null, { name }: TagTemplate): Promise<void> => {
    if (await choose(id)) toast.value = { text: say("tags.used.now", { name }) };
  };
  const remove = async (one: KeptTags): Promise<void> => {
    const at = all.indexOf(one);
    const isUsed = chosen === one.id;
    if (!(await change((now) => now.filter(({ id }) => id !== one.id)))) return;
    if (isUsed) await choose(null);
    toast.value = {
      text: say("tags.removed", { name: one.template.name }),
      undo: () => {
        void change((now) => now.toSpliced(at, 0, one));
        if (isUsed) void choose(one.id);
      },
    };
  };
  const rowOf = (id: string | null, template: TagTemplate, one?: KeptTags): JSX.Element => {
    const { name, acts } = template;
    return (
      <li class="templaterow" key={id ?? ""}>
        <div>
          {one ? (
            <a href={`/templates/${one.id}`}>
              <b>
                <bdi>{name}</bdi>
              </b>
            </a>
          ) : (
            <b>{name}</b>
          )}
          <span class="muted small">
            {say("tags.count", { n: acts.length })}
            {one ? "" : ` · ${say("tags.own.note")}`}
          </span>
        </div>
        <div class="chips">
          <button
            type="button"
            class="chip"
            aria-pressed={chosen === id}
            aria-label={`${usedWord(chosen === id)}: ${name}`}
            onClick={() => void use(id, template)}
          >
            {usedWord(chosen === id)}
          </button>
          <button
            type="button"
            class="chip"
            aria-label={`${say("tags.copy")}: ${name}`}
            onClick={() => void open({ ...template, name: say("tags.copied", { name }) })}
          >
            {say("tags.copy")}
          </button>
          <button type="button" class="chip" aria-label={`${say("tags.save")}: ${name}`} onClick={() => save(template)}>
            {say("tags.save")}
          </button>
          {one ? (
            <button
              type="button"
              class="chip"
              aria-label={`${say("tags.remove")}: ${name}`}
              onClick={() => void remove(one)}
            >
              {say("tags.remove")}
            </button>
          ) : null}
        </div>
      </li>
    );
  };
  return (
    <Frame name={say("tags.title")} back={{ to: "/settings", word: sayApp("app.settings") }}>
      <div class="title">
        <h1>{say("tags.title")}</h1>
        <p class="muted">{say("tags.says")}</p>
      </div>
      <div class="pad stack">
        <ul class="templaterows">
          {rowOf(null, own)}
          {all.map((one) => rowOf(one.id, one.template, one))}
        </ul>
        {kept?.length === 0 ? <p class="muted">{say("tags.empty")}</p> : null}
        <div class="row">
          <button type="button" class="pill" onClick={() => void begin()}>
            <Icon name="plus" />
            {say("tags.new")}
          </button>
        </div>
        <label class="label">
          {say("tags.bring")}
          <input
            class="field"
            type="file"
            accept=".json,.eaf,.ecv,.boris,.gz"
            onChange={(event) => {
              const { currentTarget } = event;
              void bring(currentTarget.files?.[0]).then(() => (currentTarget.value = ""));
            }}
          />
        </label>
        <p class="muted small">{say("tags.bring.note")}</p>
      </div>
    </Frame>
  );
};
