/** The keys of the screen that is open: what it answers, by the keys that the person has. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/keys.ts";
import { commandGroups, commands } from "../../keys/commands.ts";
import { answered, useKeymap } from "../parts/commands.ts";
import { commandWords, KeyCaps } from "../parts/keycaps.tsx";
import { say } from "./places.ts";
import "./palette.css";

const tell = speaker(words);
const everywhere = [
  [["ctrl+k"], "keys.palette"],
  [["?"], "keys.these"],
  [["tab"], "keys.next"],
  [["escape", "escape"], "keys.leave"],
] as const;

type Line = { readonly chords: readonly string[]; readonly what: string };

export const KeySheet = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  const here = answered.value;
  const keymap = useKeymap(here?.acts, here?.isOwn ? here.ids : undefined);
  useEffect(() => dialog.current?.showModal(), []);
  const groups: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    ...commandGroups.map(
      (group) =>
        [
          tell(`keys.group.${group}`),
          commands
            .filter((one) => one.group === group && here?.ids.has(one.id))
            .map(({ id }) => ({ chords: keymap.of(id), what: commandWords(id) })),
        ] as const,
    ),
    [
      tell(here?.isOwn ? "keys.group.here" : "keys.group.acts"),
      (here?.acts ?? []).map(({ id, name }) => ({ chords: keymap.of(`act:${id}`), what: name })),
    ],
    [tell("keys.group.everywhere"), everywhere.map(([chords, word]) => ({ chords, what: say(word) }))],
  ];
  return (
    <dialog class="palette keysheet" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{say("keys.title")}</h2>
      {groups.map(([title, lines]) =>
        lines.length === 0 ? null : (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {lines.map(({ chords, what }) => (
                <div key={what}>
                  <dt>
                    <KeyCaps chords={chords} />
                  </dt>
                  <dd>
                    <bdi>{what}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ),
      )}
      <div class="row">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {say("keys.close")}
        </button>
        <a class="quiet" href="/settings/keys" onClick={() => dialog.current?.close()}>
          {tell("keys.name")}
        </a>
      </div>
    </dialog>
  );
};
