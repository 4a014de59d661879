/** What another app logged, looked at before it is taken in: whose it is, what becomes what, and what has no place here. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Brought, Found } from "../../diary/import/brought.ts";
import { zoneHere } from "../../diary/here.ts";
import { importEndings, foreignFile, readAny } from "../../diary/import/importers.ts";
import { outcomesOf, importBrought, whoseIs } from "../../doing/bring.ts";
import { say as sayApp, speaker } from "../../words/words.ts";
import { words } from "../../words/en/vault.ts";
import { Frame } from "../parts/frame.tsx";
import { SettingList } from "../parts/settinglist.tsx";
import { useHome } from "../parts/home.ts";
import "./settings.css";

const say = speaker(words);
const kinds: readonly Found["kind"][] = ["feeding", "sleep", "changing", "play", "bath", "note"];
/** Of the rows that have no place, so many are shown at once. */
const shown = 50;

export const Bring = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { store, toast, showProblem, refreshFamily } = home;
  const children = home.children.value ?? [];
  const [brought, setBrought] = useState<Brought | null>(null);
  const [whose, setWhose] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const zone = useMemo(zoneHere, []);

  const choose = async (files: FileList | null): Promise<void> => {
    if (!files || files.length === 0) return;
    const all = [...files].map(async (file) => foreignFile(file.name, new Uint8Array(await file.arrayBuffer())));
    const read = await Promise.all(all).then(
      (foreign) => readAny(foreign, zone),
      () => null,
    );
    if (read === null) return showProblem({ kind: "cannot-read" });
    setWhose({});
    setBrought(read);
  };
  /** Who each is here: as the person chose, or as it most likely is. */
  const chosen = (key: string): string => {
    const child = brought?.children.find((one) => one.key === key);
    return whose[key] ?? (brought && child ? whoseIs(child, brought, children, true) : "new");
  };
  const take = async (): Promise<void> => {
    if (!brought) return;
    setBusy(true);
    const came = await importBrought(store, brought, ({ key }) => chosen(key), Date.now());
    // Who is here now is known before any of it can be taken in again.
    await refreshFamily();
    setBusy(false);
    if (!came.ok) return showProblem(came.problem);
    const { added, corrected, kept } = came.value;
    const sentences = [
      ...(added > 0 || corrected + kept === 0 ? [say("bring.taken", { n: added })] : []),
      ...(corrected > 0 ? [say("bring.corrected", { n: corrected })] : []),
      ...(kept > 0 ? [say("bring.stayed", { n: kept })] : []),
    ];
    toast.value = { text: sentences.join(" ") };
  };
  const wanted = (key: string): boolean => chosen(key) !== "none";
  const files = outcomesOf(brought?.found.filter(({ child }) => wanted(child)) ?? []);

  return (
    <div
      onDrop={(event) => {
        event.preventDefault();
        void choose(event.dataTransfer?.files ?? null);
      }}
    >
      <Frame
        name={say("bring.name")}
        back={{ to: "/settings", word: sayApp("app.settings") }}
        beside={<SettingList />}
        foot={
          brought && files.length > 0 ? (
            <button
              type="button"
              class="pill grow"
              disabled={busy || home.children.value === null}
              onClick={() => void take()}
            >
              {say(busy ? "bring.taking" : "bring.take")}
            </button>
          ) : undefined
        }
      >
        <div class="title">
          <h1>{say("bring.title")}</h1>
          <p class="muted">{say("bring.babybuddy.how")}</p>
          <p class="muted">{say("bring.others.how")}</p>
        </div>
        <div class="pad">
          <label class="quiet file">
            {say("bring.choose")}
            <input
              type="file"
              multiple
              accept={importEndings.join()}
              aria-label={say("bring.choose")}
              onChange={(event) => void choose(event.currentTarget.files)}
            />
          </label>
        </div>
        {brought ? (
          <>
            {brought.found.length === 0 ? <p class="pad">{say("bring.nothing")}</p> : null}
            {brought.children.length > 0 ? (
              <section class="pad stack">
                <h2>{say("bring.child")}</h2>
                {brought.children.map(({ key, name }) => (
                  <label class="label" key={key}>
                    {say("bring.child.other", { name: name ?? key })}
                    <select
                      class="field"
                      value={chosen(key)}
                      onChange={(event) => setWhose({ ...whose, [key]: event.currentTarget.value })}
                    >
                      {children.map(({ id, nickname }) => (
                        <option key={id} value={id}>
                          {nickname}
                        </option>
                      ))}
                      <option value="new">{say("bring.child.new")}</option>
                      <option value="none">{say("bring.child.skip")}</option>
                    </select>
                  </label>
                ))}
              </section>
            ) : null}
            {files.length > 0 ? (
              <section class="pad">
                <h2>{say("bring.preview")}</h2>
                <table class="becomes">
                  {files.map(({ file, becomes }) => (
                    <tbody key={file}>
                      <tr>
                        <th scope="rowgroup" colSpan={2} class="muted">
                          <bdi>{file}</bdi>
                        </th>
                      </tr>
                      {kinds.map((kind) => {
                        const n = becomes[kind] ?? 0;
                        return n === 0 ? null : (
                          <tr key={kind}>
                            <th scope="row">{say(`bring.kind.${kind}`, { n })}</th>
                            <td>{say(kind === "note" ? "bring.becomes.note" : "bring.becomes.opening")}</td>
                          </tr>
                        );
                      })}
                    </tbody>
                  ))}
                </table>
                <p class="muted small">{say("bring.zone", { zone })}</p>
              </section>
            ) : null}
            {brought.refused.length > 0 ? (
              <section class="pad">
                <h2>{say("bring.refused", { n: brought.refused.length })}</h2>
                <ul class="refused">
                  {brought.refused.slice(0, shown).map(({ file, row, why, found }) => (
                    <li key={`${file} ${row}`}>
                      {say("bring.refused.row", { file, row, why: say(`bring.why.${why}`, { found }) })}
                    </li>
                  ))}
                </ul>
                {brought.refused.length > shown ? (
                  <p class="muted">{say("bring.refused.more", { n: brought.refused.length - shown })}</p>
                ) : null}
              </section>
            ) : null}
          </>
        ) : null}
      </Frame>
    </div>
  );
};
