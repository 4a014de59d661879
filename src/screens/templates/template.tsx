/** One template of tags, changed in place: what it is called and whose it is, and its acts, each with channel, person, key and sign. */
import type { ComponentChildren, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { TagSign } from "../../drawing/tagsign.tsx";
import { speaker } from "../../words/words.ts";
import { words as replayWords } from "../../words/en/replay.ts";
import { words } from "../../words/en/tags.ts";
import { commandOf } from "../../keys/commands.ts";
import type { Keymap } from "../../keys/keymap.ts";
import { channels } from "../../recording/recording.ts";
import {
  doers,
  isTagKey,
  type KeptTags,
  mostActs,
  type TagAct,
  tagShapes,
  type TagTemplate,
  withKeys,
} from "../../recording/tags.ts";
import { useKeymap } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { chordWords, commandWords } from "../parts/keycaps.tsx";
import { Missing, Wait } from "../parts/states.tsx";
import { useTags } from "../parts/tags.ts";
import "./templates.css";

const say = speaker(words);
const sayReplay = speaker(replayWords);

export const TemplatePage = ({ id }: { path: string; id: string }): JSX.Element => {
  const { kept, change } = useTags();
  if (kept === null) return <Wait />;
  const one = kept.find((each) => each.id === id);
  return one ? <Editing one={one} change={change} /> : <Missing />;
};

type EditingProps = {
  readonly one: KeptTags;
  readonly change: ReturnType<typeof useTags>["change"];
};

const Editing = ({ one, change }: EditingProps): JSX.Element => {
  const { toast } = useHome();
  const { template } = one;
  const { acts } = template;
  const keymap = useKeymap();
  const list = useRef<HTMLOListElement>(null);
  const set = (to: (now: TagTemplate) => TagTemplate): Promise<boolean> =>
    change((all) => all.map((each) => (each.id === one.id ? { ...each, template: to(each.template) } : each)));
  /** Acts by their places: what stands there is `a1`, `a2`, and so on. */
  const setActs = (to: (now: readonly TagAct[]) => readonly TagAct[]): Promise<boolean> =>
    set((now) => ({ ...now, acts: to(now.acts).map((act, at) => ({ ...act, id: `a${at + 1}` })) }));
  const add = async (): Promise<void> => {
    const sign = tagShapes[acts.length % tagShapes.length] ?? "circle";
    const fresh: TagAct = {
      id: "",
      name: say("tags.act.new"),
      description: null,
      who: "either",
      channel: "face",
      act: null,
      key: null,
      sign,
    };
    await setActs((now) => [...now, fresh]);
    list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
  };
  const remove = async (act: TagAct, at: number): Promise<void> => {
    await setActs((now) => now.toSpliced(at, 1));
    toast.value = {
      text: say("tags.act.removed", { name: act.name }),
      undo: () => void setActs((now) => now.toSpliced(at, 0, act)),
    };
  };
  const giveKeys = async (): Promise<void> => {
    const given = withKeys(template, (key) => keymap.hit(key) !== undefined);
    const n = given.acts.filter(({ key }, at) => key !== null && key !== acts[at]?.key).length;
    if (await set(() => given)) toast.value = { text: say("tags.keys.done", { n }) };
  };
  const about = (key: "language" | "by" | "source", word: "tags.language" | "tags.by" | "tags.source"): JSX.Element => (
    <Text
      label={say(word)}
      value={template[key] ?? ""}
      onText={(text) => set((now) => ({ ...now, [key]: text || null }))}
    />
  );
  return (
    <Frame wide name={template.name} back={{ to: "/templates", word: say("tags.title") }}>
      <div class="title">
        <h1>
          <bdi>{template.name}</bdi>
        </h1>
      </div>
      <div class="pad templateabout">
        <Text
          label={say("tags.name")}
          value={template.name}
          onText={(name) => (name === "" ? null : set((now) => ({ ...now, name })))}
        />
        {about("language", "tags.language")}
        {about("by", "tags.by")}
        {about("source", "tags.source")}
      </div>
      <section class="pad" aria-labelledby="acts">
        <h2 id="acts">{say("tags.acts")}</h2>
        <ol class="actrows" ref={list}>
          {acts.map((act, at) => (
            <ActRow
              key={act.id}
              act={act}
              n={at + 1}
              others={acts.filter((other) => other !== act)}
              keymap={keymap}
              onChange={(to) => void setActs((now) => now.with(at, { ...act, ...to }))}
              onRemove={acts.length > 1 ? () => void remove(act, at) : null}
            />
          ))}
        </ol>
        <div class="row">
          <button type="button" class="pill" disabled={acts.length >= mostActs} onClick={() => void add()}>
            {say("tags.act.add")}
          </button>
          <button type="button" class="quiet" onClick={() => void giveKeys()}>
            {say("tags.keys")}
          </button>
        </div>
      </section>
    </Frame>
  );
};

type ActRowProps = {
  readonly act: TagAct;
  readonly n: number;
  readonly others: readonly TagAct[];
  readonly keymap: Keymap;
  readonly onChange: (to: Partial<TagAct>) => void;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
};

const keysThere = [..."abcdefghijklmnopqrstuvwxyz0123456789;`\\"].filter(isTagKey);

const ActRow = ({ act, n, others, keymap, onChange, onRemove }: ActRowProps): JSX.Element => {
  const shape = tagShapes.find((one) => one === act.sign) ?? "letter";
  const holder = act.key === null ? undefined : keymap.hit(act.key)?.id;
  const command = holder === undefined ? undefined : commandOf(holder);
  const taken = new Set(others.map(({ key }) => key));
  const free = keysThere.filter((key) => key === act.key || (keymap.hit(key) === undefined && !taken.has(key)));
  return (
    <li>
      <fieldset class="actrow">
        <legend>
          <TagSign sign={act.sign} />
          {say("tags.act.n", { n, name: act.name })}
        </legend>
        <Text
          label={say("tags.act.name")}
          value={act.name}
          onText={(name) => (name === "" ? null : onChange({ name }))}
        />
        <Select
          label={say("tags.act.who")}
          value={act.who}
          all={doers}
          word={(who) => say(`tags.who.${who}`)}
          onPick={(who) => onChange({ who })}
        />
        <Select
          label={say("tags.act.channel")}
          value={act.channel}
          all={channels}
          word={(channel) => sayReplay(`channel.${channel}`)}
          onPick={(channel) => onChange({ channel })}
        />
        <Select
          label={say("tags.act.key")}
          value={act.key ?? ""}
          all={["", ...free]}
          word={(key) => (key === "" ? say("tags.act.key.none") : chordWords(key))}
          onPick={(key) => onChange({ key: key === "" ? null : key })}
        >
          {command && act.key !== null ? (
            <small role="alert">
              {say("tags.act.key.taken", { key: chordWords(act.key), what: commandWords(command.id) })}
            </small>
          ) : null}
        </Select>
        <Select
          label={say("tags.act.sign")}
          value={shape}
          all={[...tagShapes, "letter"] as const}
          word={(sign) => say(`tags.sign.${sign}`)}
          onPick={(sign) => onChange({ sign: sign === "letter" ? ([...act.name][0]?.toUpperCase() ?? "A") : sign })}
        />
        {shape !== "letter" ? null : (
          <Text
            label={say("tags.sign.letter")}
            value={act.sign}
            most={4}
            onText={(sign) =>
              sign === "" ? null : onChange({ sign: [...new Intl.Segmenter().segment(sign)][0]?.segment ?? "A" })
            }
          />
        )}
        <Text label={say("tags.act.word")} value={act.act ?? ""} onText={(word) => onChange({ act: word || null })} />
        <Text
          label={say("tags.act.description")}
          value={act.description ?? ""}
          onText={(description) => onChange({ description: description || null })}
        />
        {onRemove ? (
          <button
            type="button"
            class="quiet small"
            aria-label={`${say("tags.act.remove")}: ${act.name}`}
            onClick={onRemove}
          >
            {say("tags.act.remove")}
          </button>
        ) : null}
      </fieldset>
    </li>
  );
};

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly most?: number;
  /** Told with each letter. What it answers with null is not taken: what was there comes back once the field is left. */
  readonly onText: (text: string) => unknown;
};

const Text = ({ label, value, most = 200, onText }: TextProps): JSX.Element => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class="label">
      {label}
      <input
        class="field"
        dir="auto"
        value={typed ?? value}
        maxLength={most}
        autocomplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onText(event.currentTarget.value.trim());
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
};

type SelectProps<One extends string> = {
  readonly label: string;
  readonly value: One;
  readonly all: readonly One[];
  readonly word: (one: One) => string;
  readonly onPick: (one: One) => void;
  readonly children?: ComponentChildren;
};

const Select = <One extends string>({ label, value, all, word, onPick, children }: SelectProps<One>): JSX.Element => (
  <label class="label">
    {label}
    <select
      class="field"
      value={value}
      onChange={(event) => {
        const picked = all.find((one) => one === event.currentTarget.value);
        if (picked !== undefined) onPick(picked);
      }}
    >
      {all.map((one) => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </select>
    {children}
  </label>
);
