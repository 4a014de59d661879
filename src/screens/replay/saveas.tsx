/** A recording goes out in the field's formats, one at a tap; what a format cannot carry is said. */
import type { JSX } from "preact";
import { outEndings, writeRecording } from "../../recording/formats/formats.ts";
import type { Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import { fileNamed, saveFile } from "../parts/save.ts";
import { noteWords, problemWords } from "./files.ts";
import { say } from "./words.ts";

export const SaveAs = ({
  title,
  recording,
}: {
  readonly title: string;
  readonly recording: Recording;
}): JSX.Element => {
  const home = useHome();
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
  return (
    <>
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
    </>
  );
};
