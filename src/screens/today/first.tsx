/** The first visit: what Attune is, in one sentence that names no colour; no account, two questions, and a way past both. */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { Mark } from "../../drawing/mark.tsx";
import { speaker } from "../../words/words.ts";
import { words as due } from "../../words/en/due.ts";
import { Frame } from "../parts/frame.tsx";
import { say } from "../parts/diarywords.ts";
import "./first.css";

const sayDue = speaker(due);

/** `onLater`: the person would rather begin without. */
export const First = ({ onLater }: { readonly onLater: () => void }): JSX.Element => {
  const { route } = useLocation();
  return (
    <Frame
      name={say("diary.today")}
      foot={
        <div class="firststep">
          <button type="button" class="pill" onClick={() => route("/child/new")}>
            {say("diary.first.begin")}
          </button>
          <div class="row between">
            <a class="link" href="/replay">
              {say("diary.first.sample")}
            </a>
            <a class="link" href="/settings/backup">
              {sayDue("due.restore")}
            </a>
            <button type="button" class="link" onClick={onLater}>
              {say("diary.first.later")}
            </button>
          </div>
        </div>
      }
    >
      <div class="bigmark">
        <Mark />
      </div>
      <div class="title first">
        <h1>{say("diary.first.title")}</h1>
        <p>{say("diary.first.says")}</p>
      </div>
    </Frame>
  );
};
