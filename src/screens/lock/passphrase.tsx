/** A field for a passphrase, which can be looked at while it is typed. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { speaker } from "../../ground/words.ts";
import { words } from "../../ground/words/en/vault.ts";

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
      <div id={`${id}-note`}>
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
