/** A recording goes out in the field's formats, and another person's coding comes beside it: what one saw and the other did not. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/reading.ts";
import { readCoding } from "../../doing/takecoding.ts";
import { outEndings, writeRecording } from "../../recording/formats/formats.ts";
import type { Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import { fileNamed, saveFile } from "../parts/save.ts";
import { Agreed } from "./agreed.tsx";
import { noteWords, problemWords } from "./files.ts";
import type { Playing } from "./playing.ts";
import { say } from "./words.ts";

const tell = speaker(words);

type CarryProps = {
  readonly play: string;
  readonly title: string;
  readonly recording: Recording;
  readonly playing: Playing;
};

export const Carry = ({ play, title, recording, playing }: CarryProps): JSX.Element => {
  const home = useHome();
  const [other, setOther] = useState<Recording | null>(null);
  const save = (ending: string): void => {
    const name = fileNamed(title, ending === "textgrid" ? "TextGrid" : ending);
    const written = writeRecording(name, recording, { name: title });
    if (!written.ok) {
      home.toast.value = { text: problemWords(written.problem), tone: "problem" };
      return;
    }
    saveFile(new Blob([new Uint8Array(written.value.bytes)]), name);
    const text = [say("carry.saved", { file: name }), ...written.value.said.map(noteWords)].join(" ");
    home.toast.value = written.value.said.length > 0 ? { text, tone: "problem" } : { text };
  };
  const compare = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readCoding(file);
    if (read.ok) setOther(read.value.recording);
    else home.toast.value = { text: problemWords(read.problem), tone: "problem" };
  };
  return (
    <div class="stack">
      <p class="label" id="export">
        {say("carry.export")}
      </p>
      <div class="chips" role="group" aria-labelledby="export">
        {outEndings.map((ending) => (
          <button type="button" key={ending} class="chip" onClick={() => save(ending)}>
            {say("carry.ending", { ending: `.${ending}` })}
          </button>
        ))}
      </div>
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
      <p>
        <a class="quiet small" href="/bundle">
          {say("carry.bundle")}
        </a>
      </p>
      {other ? <Agreed mine={recording} theirs={other} playing={playing} /> : null}
    </div>
  );
};
