/** What another app logged, looked at before it is taken in: whose it is, what becomes what, and what has no place here. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { colours, newChild } from "../../child/child.ts";
import { type Brought, calledOf, entriesOf, type Found, whoIs } from "../../diary/import/brought.ts";
import { endings, foreignFile, readAny } from "../../diary/import/importers.ts";
import { say as sayApp, speaker } from "../../words/words.ts";
import { words } from "../../words/en/vault.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import "./settings.css";

const say = speaker(words);
const kinds: readonly Found["kind"][] = ["feeding", "sleep", "changing", "play", "bath", "note"];
/** Of the rows that have no place, so many are shown at once. */
const shown = 50;

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

export const Bring = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { store, told, trouble, meet } = home;
  const children = home.children.value ?? [];
  const [brought, setBrought] = useState<Brought | null>(null);
  const [whose, setWhose] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const zone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, []);

  const choose = async (files: FileList | null): Promise<void> => {
    if (!files || files.length === 0) return;
    const all = [...files].map(async (file) => foreignFile(file.name, new Uint8Array(await file.arrayBuffer())));
    const read = await Promise.all(all).then(
      (foreign) => readAny(foreign, zone),
      () => null,
    );
    if (read === null) return trouble({ kind: "cannot-read" });
    setWhose({});
    setBrought(read);
  };
  /** Who each is here: as the person chose, or as it most likely is. */
  const chosen = (key: string): string => {
    const said = whose[key];
    const child = brought?.children.find((one) => one.key === key);
    if (said !== undefined || child === undefined) return said ?? "new";
    const only = brought?.children.length === 1 && children.length === 1 ? children[0] : undefined;
    return whoIs(child, children)?.id ?? (only && (child.name === null || only.born === null) ? only.id : "new");
  };
  const take = async (): Promise<void> => {
    if (!brought) return;
    setBusy(true);
    const ids = new Map<string, string>();
    let wrong = false;
    for (const [n, child] of brought.children.entries()) {
      const { key, name, born } = child;
      const who = chosen(key);
      if (who === "none") continue;
      if (who !== "new") {
        ids.set(key, who);
        continue;
      }
      // The same child, if it is brought again.
      const id = (await sha256(`babybuddy|child|${key}|${name ?? ""}`)).slice(0, 32);
      ids.set(key, id);
      if (children.some((one) => one.id === id)) continue;
      const colour = colours[(children.length + n) % colours.length] ?? "sun";
      const put = await store.children.put({ ...newChild(id, calledOf(child, brought.children), colour), born });
      if (!put.ok) {
        trouble(put.problem);
        wrong = true;
        break;
      }
    }
    const person = await store.settings.get("person");
    const by = (person.ok ? person.value : null) ?? "";
    const logged = await Promise.all(
      [false, true].map((deleted) => store.diary.find({ kinds: ["opening", "note"], deleted })),
    );
    const here = new Map(logged.flatMap((all) => (all.ok ? all.value : [])).map((entry) => [entry.thing, entry]));
    const taken = await entriesOf(brought, (key) => ids.get(key) ?? null, {
      by,
      now: Date.now(),
      hash: sha256,
      known: (thing) => here.get(thing),
    });
    const broken = logged.find((all) => !all.ok);
    if (broken && !broken.ok) trouble(broken.problem);
    const merged = wrong || broken ? null : await store.diary.merge(taken.entries);
    // Who is here now is known before any of it can be taken in again.
    await meet();
    setBusy(false);
    if (merged === null) return;
    if (!merged.ok) return trouble(merged.problem);
    home.logged.value += 1;
    const { corrected, kept } = taken;
    const added = merged.value - corrected;
    const sentences = [
      ...(added > 0 || corrected + kept === 0 ? [say("bring.taken", { n: added })] : []),
      ...(corrected > 0 ? [say("bring.corrected", { n: corrected })] : []),
      ...(kept > 0 ? [say("bring.stayed", { n: kept })] : []),
    ];
    told.value = { text: sentences.join(" ") };
  };
  const wanted = (key: string): boolean => chosen(key) !== "none";
  const foundIn = (file: string): readonly Found[] =>
    brought?.found.filter((found) => found.file === file && wanted(found.child)) ?? [];
  const files = [...new Set(brought?.found.map(({ file }) => file))].filter((file) => foundIn(file).length > 0);

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
              accept={endings.join()}
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
                  {files.map((file) => (
                    <tbody key={file}>
                      <tr>
                        <th scope="rowgroup" colSpan={2} class="muted">
                          <bdi>{file}</bdi>
                        </th>
                      </tr>
                      {kinds.map((kind) => {
                        const n = foundIn(file).filter((found) => found.kind === kind).length;
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
