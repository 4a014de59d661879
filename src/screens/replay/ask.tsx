/** The most useful questions first: whose the voices were that the device cannot tell apart. One leads to the next. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import type { Doubt } from "../../reading/doubt.ts";
import { childWords, useHome } from "../parts/home.ts";
import { say } from "./words.ts";

type AskProps = { readonly doubt: Doubt; readonly onBegin: (id: string) => void };

export const AskWhose = ({ doubt, onBegin }: AskProps): JSX.Element | null => {
  const { child } = useHome();
  const [first] = doubt.questions;
  if (first === undefined) return null;
  const asked = doubt.questions.length;
  return (
    <section class="pad stack" aria-labelledby="ask">
      <h2 id="ask">{say("ask.title", { child: childWords(child.value).childMid })}</h2>
      <p class="muted small">{say("ask.says", { n: doubt.doubtful, asked })}</p>
      <p>
        <button type="button" class="pill small" onClick={() => onBegin(first)}>
          <Icon name="people" />
          {say("ask.begin")}
        </button>
      </p>
    </section>
  );
};
