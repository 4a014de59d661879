/** The keys of a clip, each to be changed: pressed anew, or typed where there is no keyboard; what is another's is refused. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { say as sayApp, speaker } from "../../words/words.ts";
import { words } from "../../words/en/keys.ts";
import { chordsOf } from "../../keys/chord.ts";
import { type BoundId, type CommandId, commandGroups, commandOf, commands } from "../../keys/commands.ts";
import { isFree, type KeyChanges, keymapOf, rebind, type Rebound, unbind } from "../../keys/keymap.ts";
import { strokeOf } from "../parts/commands.ts";
import { chordWords, commandWords, KeyCaps } from "../parts/keycaps.tsx";
import { Frame } from "../parts/frame.tsx";
import { SettingList } from "../parts/settinglist.tsx";
import { useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import "./keys.css";

const say = speaker(words);
const holderWords = (by: BoundId): string => {
  const command = commandOf(by);
  return command ? commandWords(command.id) : by.slice("act:".length);
};

export const KeySettings = (_: { path: string }): JSX.Element => {
  const { toast } = useHome();
  const { value, change } = useSetting("keys");
  const [open, setOpen] = useState<CommandId | null>(null);
  const changes = value ?? {};
  const keep = (to: KeyChanges): Promise<boolean> => change(() => to);
  return (
    <Frame name={say("keys.name")} back={{ to: "/settings", word: sayApp("app.settings") }} beside={<SettingList />}>
      <div class="title">
        <h1>{say("keys.name")}</h1>
        <p class="muted">{say("keys.says")}</p>
      </div>
      {commandGroups.map((group) => (
        <section class="pad" key={group} aria-labelledby={`keys-${group}`}>
          <h2 id={`keys-${group}`}>{say(`keys.group.${group}`)}</h2>
          <ul class="keyrows">
            {commands
              .filter((one) => one.group === group)
              .map(({ id }) => (
                <KeyRow
                  key={id}
                  id={id}
                  changes={changes}
                  isOpen={open === id}
                  onOpen={(isOpen) => setOpen(isOpen ? id : null)}
                  onKeep={async (to) => {
                    if (!(await keep(to))) return;
                    setOpen(null);
                    const key = keymapOf(to).of(id).map(chordWords).join(", ");
                    toast.value = { text: say("keys.now", { key, what: commandWords(id) }) };
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
      <div class="pad">
        <button
          type="button"
          class="quiet"
          disabled={Object.keys(changes).length === 0}
          onClick={() => {
            setOpen(null);
            void keep({}).then((kept) => {
              if (kept) toast.value = { text: say("keys.own.all.done"), undo: () => void keep(changes) };
            });
          }}
        >
          {say("keys.own.all")}
        </button>
      </div>
    </Frame>
  );
};

type KeyRowProps = {
  readonly id: CommandId;
  readonly changes: KeyChanges;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onKeep: (changes: KeyChanges) => Promise<void>;
};

const KeyRow = ({ id, changes, isOpen, onOpen, onKeep }: KeyRowProps): JSX.Element => {
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    if (isOpen) field.current?.focus();
    // Where the focus was in what is gone now, and not where the person went since.
    else if (was.current && document.activeElement === document.body) opener.current?.focus();
    if (!isOpen) setRefused(null);
    was.current = isOpen;
  }, [isOpen]);
  const what = commandWords(id);
  const take = (rebound: Rebound, taken: (by: string) => string): void => {
    if (rebound.is === "changed") void onKeep(rebound.changes);
    else setRefused(rebound.is === "taken" ? taken(holderWords(rebound.by)) : say("keys.browsers"));
  };
  const give = (chord: string | undefined): void => {
    const key = chord === undefined ? "" : chordWords(chord);
    take(chord === undefined ? { is: "browsers" } : rebind(changes, id, chord), (by) =>
      say("keys.taken", { key, what: by }),
    );
  };
  const press = (event: KeyboardEvent): void => {
    // A keyboard on the glass says what was typed, not what was pressed.
    if (event.isComposing || /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Tab|Unidentified|Process)$/.test(event.key))
      return;
    event.preventDefault();
    if (event.key === "Escape") return onOpen(false);
    const chords = chordsOf(strokeOf(event));
    give(chords.find(isFree));
  };
  return (
    <li class="keyrow">
      <span>{what}</span>
      <KeyCaps chords={keymapOf(changes).of(id)} />
      {isOpen ? (
        <label class="label keynew">
          {say("keys.press")}
          <input
            class="field"
            ref={field}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value=""
            aria-describedby={`refused-${id}`}
            onKeyDown={press}
            onInput={(event) => {
              const typed = event.currentTarget.value.trim().slice(-1).toLowerCase();
              event.currentTarget.value = "";
              if (typed !== "") give(typed);
            }}
          />
        </label>
      ) : null}
      <p class="keyrefused" id={`refused-${id}`} role="alert">
        {refused}
      </p>
      <span class="row">
        {isOpen ? (
          <button type="button" class="quiet small" onClick={() => onOpen(false)}>
            {sayApp("app.cancel")}
          </button>
        ) : (
          <button
            type="button"
            class="quiet small"
            ref={opener}
            aria-label={say("keys.change.of", { what })}
            onClick={() => onOpen(true)}
          >
            {say("keys.change")}
          </button>
        )}
        {Object.hasOwn(changes, id) ? (
          <button
            type="button"
            class="quiet small"
            aria-label={say("keys.own.of", { what })}
            onClick={() => take(unbind(changes, id), (by) => say("keys.own.taken", { what: by }))}
          >
            {say("keys.own")}
          </button>
        ) : null}
      </span>
    </li>
  );
};
