/** A recording goes out in the field's formats, and another person's coding comes beside it: what one saw and the other did not. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { say } from "../../ground/words.ts";
import { type Agreement, agree } from "../../reading/agreement.ts";
import { outEndings, readRecording, writeRecording } from "../../recording/formats/formats.ts";
import type { Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import { noteWords, problemWords } from "./files.ts";
import { eventWords } from "./said.ts";

type CarryProps = { readonly title: string; readonly recording: Recording };

/** A file's name that every system takes. */
const fileName = (title: string, ending: string): string =>
  `${title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "attune"}.${ending === "textgrid" ? "TextGrid" : ending}`;

export const Carry = ({ title, recording }: CarryProps): JSX.Element => {
  const home = useHome();
  const [other, setOther] = useState<Recording | null>(null);
  const save = (ending: string): void => {
    const name = fileName(title, ending);
    const written = writeRecording(name, recording, { name: title });
    if (!written.ok) {
      home.told.value = { text: problemWords(written.problem), tone: "problem" };
      return;
    }
    const url = URL.createObjectURL(new Blob([new Uint8Array(written.value.bytes)]));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    const text = [say("carry.saved", { file: name }), ...written.value.said.map(noteWords)].join(" ");
    home.told.value = written.value.said.length > 0 ? { text, tone: "problem" } : { text };
  };
  const compare = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readRecording(file.name, new Uint8Array(await file.arrayBuffer()));
    if (read.ok) setOther(read.value.recording);
    else home.told.value = { text: problemWords(read.problem), tone: "problem" };
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
      {other ? <Agreed mine={recording} theirs={other} agreement={agree(recording, other)} /> : null}
    </div>
  );
};

type AgreedProps = { readonly mine: Recording; readonly theirs: Recording; readonly agreement: Agreement };

const Agreed = ({ mine, theirs, agreement }: AgreedProps): JSX.Element => {
  const { child } = useHome();
  const { kappa, alpha, unit, tolerance } = agreement;
  const lists = [
    { id: "carry.they", of: theirs, ids: agreement.onlyB },
    { id: "carry.you", of: mine, ids: agreement.onlyA },
  ] as const;
  return (
    <section class="stack agreed" aria-live="polite">
      {agreement.agreement === null ? null : <h3>{say("carry.same", { share: agreement.agreement })}</h3>}
      <p>{say("carry.matched", { n: agreement.events.matched, tolerance: tolerance / 1000 })}</p>
      <p class="muted">
        {kappa === null || alpha === null ? say("carry.kappa.none") : say("carry.kappa", { kappa, alpha, unit })}
      </p>
      {lists.map(({ id, of, ids }) => (
        <div key={id}>
          <h3>{say(id)}</h3>
          {ids.length === 0 ? <p class="muted">{say("carry.none")}</p> : null}
          <ul>
            {of.events
              .filter((event) => ids.includes(event.id))
              .map((event) => (
                <li key={event.id}>{eventWords(of, event, child.value)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
