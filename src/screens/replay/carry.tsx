/** A recording goes out in the field's formats, and another person's coding comes beside it: what one saw and the other did not. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/reading.ts";
import { words as settle } from "../../words/en/settle.ts";
import { bringSecond, sideBySide } from "../../doing/settle.ts";
import { readCoding } from "../../doing/takecoding.ts";
import { deskHere } from "../../keeping/desk.ts";
import type { Read } from "../../recording/formats/formats.ts";
import type { Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Agreed } from "./agreed.tsx";
import { noteWords, problemWords } from "./files.ts";
import type { Playing } from "./playing.ts";
import { SaveAs } from "./saveas.tsx";
import { say } from "./words.ts";

const tell = speaker({ ...words, ...settle });

type CarryProps = {
  readonly play: string;
  readonly title: string;
  readonly recording: Recording;
  readonly playing: Playing;
};

export const Carry = ({ play, title, recording, playing }: CarryProps): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const [other, setOther] = useState<{ readonly name: string; readonly read: Read } | null>(null);
  const beside = useKept((kept) => sideBySide(kept, play, null), [play], null);
  const compare = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readCoding(file);
    if (read.ok) setOther({ name: file.name, read: read.value });
    else home.toast.value = { text: problemWords(read.problem), tone: "problem" };
  };
  const keep = async (): Promise<void> => {
    if (!other) return;
    const kept = await bringSecond(home.store, play, other.name, other.read, deskHere());
    if (kept.ok) route(`/play/${play}/agreement?second=${kept.value}`);
    else home.showProblem(kept.problem);
  };
  return (
    <div class="stack">
      <SaveAs title={title} recording={recording} />
      <label class="label">
        {say("carry.compare")}
        <input class="field" type="file" onChange={(event) => void compare(event.currentTarget.files?.[0])} />
      </label>
      <p class="muted small">{say("carry.compare.note")}</p>
      <p>
        <a class="quiet small" href={`/play/${play}/unseen`}>
          {tell("reading.unseen.title")}
        </a>
      </p>
      {beside ? (
        <p>
          <a class="quiet small" href={`/play/${play}/agreement`}>
            {tell("reading.unseen.see")}
          </a>
        </p>
      ) : null}
      <p>
        <a class="quiet small" href="/bundle">
          {say("carry.bundle")}
        </a>
      </p>
      {other ? (
        <>
          <p>
            <button type="button" class="pill" onClick={() => void keep()}>
              {tell("settle.keep")}
            </button>
          </p>
          {other.read.said.map((note) => (
            <p class="muted small" key={note.kind}>
              {noteWords(note)}
            </p>
          ))}
          <Agreed mine={recording} theirs={other.read.recording} playing={playing} />
        </>
      ) : null}
    </div>
  );
};
