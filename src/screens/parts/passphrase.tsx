/** A field for a passphrase, which can be looked at while it is typed; a new one is typed twice, or looked at. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { sentence, speaker } from "../../words/words.ts";
import { words } from "../../words/en/vault.ts";
import "./passphrase.css";

const say = speaker(words);

type PassphraseProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** One that is known, or a new one: tells a password manager what to offer. */
  readonly isNew?: boolean;
  readonly note?: string;
  readonly wrong?: string | null;
  readonly id: string;
  /** Shown as another field of the form says; otherwise this one says it. */
  readonly shown?: boolean;
  readonly onShow?: (shown: boolean) => void;
};

export const Passphrase = (props: PassphraseProps): JSX.Element => {
  const { label, value, onInput, isNew = false, note, wrong, id } = props;
  const [own, setOwn] = useState(false);
  const shown = props.shown ?? own;
  const show = props.onShow ?? setOwn;
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        class="field"
        id={id}
        {...(shown ? { type: "text" } : { type: "password" })}
        value={value}
        autocomplete={isNew ? "new-password" : "current-password"}
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-note`}
        {...(wrong ? { "aria-invalid": true } : {})}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-note`} class="passnote">
        {wrong ? (
          <p class="wrong" role="alert">
            {wrong}
          </p>
        ) : null}
        {note ? <p class="muted small">{note}</p> : null}
      </div>
      {props.shown === undefined || props.onShow ? (
        <label class="tick">
          <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />
          {say("lock.show")}
        </label>
      ) : null}
    </div>
  );
};

/** The least that a passphrase must have, in characters, without the blanks around it. */
export const shortestPassphrase = 8;

export type NewPassphrase = {
  readonly typed: string;
  readonly shown: boolean;
  /** What was typed, where it holds; else null, and it is said what is wrong with it. */
  readonly take: () => string | null;
  readonly clear: () => void;
  /** For the fields. */
  readonly fields: Omit<FieldsProps, "id" | "label" | "note">;
};

/** A new passphrase while it is typed. */
export const useNewPassphrase = (): NewPassphrase => {
  const [typed, onType] = useState("");
  const [again, onAgain] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const [shown, onShow] = useState(false);
  return {
    typed,
    shown,
    take: () => {
      const isShort = [...typed.trim()].length < shortestPassphrase;
      const isUnlike = !shown && typed.trim() !== again.trim();
      const short = sentence({ kind: "short-passphrase", with: { n: shortestPassphrase } });
      setWrong(isShort ? short : isUnlike ? say("lock.unlike") : null);
      return isShort || isUnlike ? null : typed;
    },
    clear: () => {
      onType("");
      onAgain("");
    },
    fields: { typed, onType, again, onAgain, wrong, shown, onShow },
  };
};

type FieldsProps = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly again: string;
  readonly onAgain: (typed: string) => void;
  readonly wrong: string | null;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
};

/** The fields of a new passphrase: once more where it is not seen. */
export const NewPassphraseFields = (props: FieldsProps): JSX.Element => {
  const { id, label, note, typed, onType, again, onAgain, wrong, shown, onShow } = props;
  return (
    <>
      <Passphrase
        id={id}
        label={label}
        note={note}
        value={typed}
        onInput={onType}
        wrong={shown ? wrong : null}
        shown={shown}
        {...(shown && { onShow })}
        isNew
      />
      {shown ? null : (
        <Passphrase
          id={`${id}-again`}
          label={say("lock.again")}
          value={again}
          onInput={onAgain}
          wrong={wrong}
          shown={false}
          onShow={onShow}
          isNew
        />
      )}
    </>
  );
};
