/** Another person's coding comes as a file, and stands beside the play as its second. */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { bringSecond } from "../../doing/settle.ts";
import { readCoding } from "../../doing/takecoding.ts";
import { deskHere } from "../../keeping/desk.ts";
import { useHome } from "../parts/home.ts";
import { noteWords, problemWords } from "../replay/files.ts";
import { say as tell } from "../replay/words.ts";
import { say } from "./said.ts";

export const BringSecond = ({ first }: { readonly first: string }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readCoding(file);
    if (!read.ok) {
      home.toast.value = { text: problemWords(read.problem), tone: "problem" };
      return;
    }
    const kept = await bringSecond(home.store, first, file.name, read.value, deskHere());
    if (!kept.ok) return home.showProblem(kept.problem);
    const text = [say("settle.brought", { file: `\u2068${file.name}\u2069` }), ...read.value.said.map(noteWords)].join(
      " ",
    );
    home.toast.value = read.value.said.length > 0 ? { text, tone: "problem" } : { text };
    route(`/play/${first}/agreement?second=${kept.value}`);
  };
  return (
    <div>
      <label class="label">
        {say("settle.bring")}
        <input class="field" type="file" onChange={(event) => void bring(event.currentTarget.files?.[0])} />
      </label>
      <p class="muted small">{tell("carry.compare.note")}</p>
    </div>
  );
};
