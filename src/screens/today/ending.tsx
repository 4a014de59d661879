/** The foot of one thing: done, or deleted. */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import type { Entry } from "../../diary/diary.ts";
import { dayOf } from "../../diary/when.ts";
import { Icon } from "../../drawing/icons.tsx";
import { say } from "../parts/diarywords.ts";
import { useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";

/** The two buttons that each page of a thing ends with. */
export const EntryFoot = ({ entry }: { readonly entry: Entry }): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const { route } = useLocation();
  const remove = async (): Promise<void> => {
    if (!(await log.remove(entry))) return;
    home.toast.value = { text: say("diary.deleted"), undo: () => void log.restore(entry) };
    route(`/day/${dayOf(entry.at)}`);
  };
  return (
    <div class="row">
      <button type="button" class="pill grow" onClick={() => (history.length > 1 ? history.back() : route("/"))}>
        {say("diary.done")}
      </button>
      <button type="button" class="quiet" onClick={() => void remove()}>
        <Icon name="trash" />
        {say("diary.delete")}
      </button>
    </div>
  );
};
