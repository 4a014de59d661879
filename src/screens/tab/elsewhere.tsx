/** What stands in the place of every screen while another tab has what is kept: that it does, and the way to take it over. */
import type { JSX } from "preact";
import { say } from "../../words/words.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";

export const Elsewhere = (): JSX.Element => {
  const { store, showProblem } = useHome();
  const take = async (): Promise<void> => {
    const taken = await store.takeOver();
    if (!taken.ok) showProblem(taken.problem);
  };
  return (
    <Frame
      name={say("app.elsewhere.title")}
      foot={
        <button type="button" class="pill grow" onClick={() => void take()}>
          {say("app.elsewhere.take")}
        </button>
      }
    >
      <div class="title">
        <h1>{say("app.elsewhere.title")}</h1>
        <p class="muted">{say("app.elsewhere")}</p>
      </div>
    </Frame>
  );
};
