/** The third, as it is so far: what is in it, what is not, where it is opened and saved. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepThird, type TwoCodings } from "../../doing/settle.ts";
import type { Play } from "../../keeping/play.ts";
import type { Third } from "../../reading/settled.ts";
import { deskHere } from "../../keeping/desk.ts";
import { Ask } from "../parts/ask.tsx";
import { useHome } from "../parts/home.ts";
import { SaveAs } from "../replay/saveas.tsx";
import { say } from "./said.ts";

type ThirdProps = { readonly first: Play; readonly kept: TwoCodings; readonly third: Third };

export const ThirdSoFar = ({ first, kept, third: { recording, open, joined, cut } }: ThirdProps): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const there = kept.third;
  const isStale = there !== null && JSON.stringify(there.base) !== JSON.stringify(recording);
  const make = async (): Promise<void> => {
    const made = await keepThird(home.store, first, kept, recording, deskHere());
    if (made.ok) route(`/play/${made.value}`);
    else home.showProblem(made.problem);
  };
  const go = (): void => {
    if (there && !isStale) return route(`/play/${there.id}`);
    if (there && there.at > 0) return setAsking(true);
    void make();
  };
  return (
    <section class="stack third" aria-labelledby="third">
      <h2 id="third">{say("settle.third")}</h2>
      <p aria-live="polite">
        {[
          say("settle.third.says", { n: recording.events.length }),
          ...(open > 0 ? [say("settle.third.open", { n: open })] : []),
          ...(joined > 0 ? [say("settle.third.joined", { n: joined })] : []),
          ...(cut > 0 ? [say("settle.third.cut", { n: cut })] : []),
        ].join(" ")}
      </p>
      <div class="row">
        <button type="button" class="pill" onClick={go}>
          {say("settle.third.open.it")}
        </button>
        {there && isStale ? (
          <a class="quiet" href={`/play/${there.id}`}>
            {say("settle.third.as")}
          </a>
        ) : null}
      </div>
      <SaveAs title={first.title} recording={recording} />
      {asking ? (
        <Ask
          title={say("settle.third.anew")}
          text={say("settle.third.anew.sure")}
          yes={say("settle.third.anew.yes")}
          onYes={() => void make()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
};
