/** What another app logged, looked at before it is taken in: whose it is, what becomes what, and what has no place here. */
import "../look/vault.css";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { colours, newChild } from "../../child/child.ts";
import { type Brought, entriesOf, type Found } from "../../diary/import/brought.ts";
import { importers } from "../../diary/import/importers.ts";
import { say as sayApp, speaker } from "../../ground/words.ts";
import { words } from "../../ground/words/en/vault.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";

const say = speaker(words);
const kinds: readonly Found["kind"][] = ["feeding", "sleep", "changing", "play", "note"];
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
  const [importer] = importers;
  const zone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, []);

  /** Who a foreign child most likely is here: the one of that name, or the only one, or somebody new. */
  const guess = (name: string | null, count: number): string => {
    const first = name?.split(" ")[0]?.toLowerCase();
    const same = children.find(({ nickname }) => nickname.toLowerCase() === first);
    return same?.id ?? (count === 1 && children.length === 1 ? (children[0]?.id ?? "new") : "new");
  };
  const choose = async (files: FileList | null): Promise<void> => {
    if (!files || !importer) return;
    const texts = [...files].map(async (file) => ({ name: file.name, text: await file.text() }));
    const read = await Promise.all(texts).then(importer.read, () => null);
    if (read === null) return trouble({ kind: "cannot-read" });
    setWhose({});
    setBrought(read);
  };
  /** Who each is here: as the person chose, or as it most likely is. */
  const chosen = (key: string): string =>
    whose[key] ??
    guess(brought?.children.find((child) => child.key === key)?.name ?? null, brought?.children.length ?? 0);
  const take = async (): Promise<void> => {
    if (!brought) return;
    setBusy(true);
    const ids = new Map<string, string>();
    let wrong = false;
    for (const [n, { key, name, born }] of brought.children.entries()) {
      const who = chosen(key);
      if (who === "none") continue;
      if (who !== "new") {
        ids.set(key, who);
        continue;
      }
      // The same child, if it is brought again.
      const id = (await sha256(`babybuddy|child|${key}|${name ?? ""}`)).slice(0, 32);
      ids.set(key, id);
      if (children.some((child) => child.id === id)) continue;
      const colour = colours[(children.length + n) % colours.length] ?? "sun";
      const put = await store.putChild({ ...newChild(id, name?.split(" ")[0] ?? key, colour), born });
      if (!put.ok) {
        trouble(put.problem);
        wrong = true;
        break;
      }
    }
    const person = await store.setting("person");
    const by = (person.ok ? person.value : null) ?? "";
    const entries = await entriesOf(brought, (key) => ids.get(key) ?? null, {
      zone,
      by,
      now: Date.now(),
      hash: sha256,
    });
    const merged = wrong ? null : await store.mergeEntries(entries);
    // Who is here now is known before any of it can be taken in again.
    await meet();
    setBusy(false);
    if (merged === null) return;
    if (!merged.ok) return trouble(merged.problem);
    home.logged.value += 1;
    told.value = { text: say("bring.taken", { n: merged.value }) };
  };
  const wanted = (key: string): boolean => chosen(key) !== "none";
  const counts = (kind: Found["kind"]): number =>
    brought?.found.filter((found) => found.kind === kind && wanted(found.child)).length ?? 0;
  const total = kinds.reduce((sum, kind) => sum + counts(kind), 0);

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
          brought && total > 0 ? (
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
        </div>
        <div class="pad">
          <label class="quiet file">
            {say("bring.choose")}
            <input
              type="file"
              multiple
              accept={importer?.endings.join()}
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
            {total > 0 ? (
              <section class="pad">
                <h2>{say("bring.preview")}</h2>
                <table class="becomes">
                  <tbody>
                    {kinds
                      .filter((kind) => counts(kind) > 0)
                      .map((kind) => (
                        <tr key={kind}>
                          <th scope="row">{say(`bring.kind.${kind}`, { n: counts(kind) })}</th>
                          <td>{say(kind === "note" ? "bring.becomes.note" : "bring.becomes.opening")}</td>
                        </tr>
                      ))}
                  </tbody>
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
