/** Asks before something goes for good: a native dialog, with the gentler way out first. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { say } from "../../words/words.ts";
import "./ask.css";

type AskProps = {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

export const Ask = ({ title, text, yes, onYes, onNo }: AskProps): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="ask" ref={dialog} onClose={onNo} aria-labelledby="ask-title">
      <h2 id="ask-title">{title}</h2>
      <p>{text}</p>
      <div class="row">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {say("app.cancel")}
        </button>
        <button type="button" class="pill" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
};
