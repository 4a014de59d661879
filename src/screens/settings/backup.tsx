/** One encrypted file of everything, the way back from it, all of it as open files, and a look at whether it can be read. */
import { dayHere } from "../../diary/here.ts";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say as sayApp, speaker } from "../../words/words.ts";
import { writtenDay } from "../../words/written.ts";
import { words } from "../../words/en/vault.ts";
import { NewPassphraseFields, Passphrase, shortestPassphrase, useNewPassphrase } from "../parts/passphrase.tsx";
import { Frame } from "../parts/frame.tsx";
import { SettingList } from "../parts/settinglist.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Progress, useLongWork } from "../parts/longwork.tsx";
import { saveFile } from "../parts/save.ts";
import { OwnStays } from "./own.tsx";
import "./settings.css";

const say = speaker(words);

export const Backup = (_: { path: string }): JSX.Element => {
  const { store, toast, state, refreshFamily, coming } = useHome();
  const work = useLongWork();
  const last = useKept((kept) => kept.settings.get("backup.day"), [], null);
  const fresh = useNewPassphrase();
  const [made, setMade] = useState<{ readonly name: string; readonly file: Blob } | null>(null);
  const today = dayHere();
  const busy = work.doing !== null;
  const isOpen = state.value.is === "open" || state.value.is === "memory";

  const make = async (): Promise<void> => {
    const passphrase = fresh.take();
    if (passphrase === null) return;
    const file = await work.run(say("backup.making"), (options) => store.vault.backup(passphrase, today, options));
    if (!file) return;
    const name = say("backup.name.file", { day: today });
    setMade({ name, file });
    fresh.clear();
    saveFile(file, name);
    toast.value = { text: say("backup.saved", { file: name }) };
  };
  const exportPlain = async (): Promise<void> => {
    const file = await work.run(say("backup.exporting"), (options) => store.vault.exportAll(options));
    if (!file) return;
    const name = say("backup.name.zip", { day: today });
    saveFile(file, name);
    toast.value = { text: say("backup.saved", { file: name }) };
  };
  const check = async (): Promise<void> => {
    if ((await work.run(say("backup.checking"), () => store.vault.check())) !== null) {
      toast.value = { text: say("backup.checked") };
    }
  };

  return (
    <Frame name={say("backup.name")} back={{ to: "/settings", word: sayApp("app.settings") }} beside={<SettingList />}>
      <div class="title">
        <h1>{say("backup.title")}</h1>
        <p class="muted">{say("backup.note")}</p>
      </div>
      <form
        class="pad stack"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <OwnStays />
        <p>
          {last === undefined
            ? sayApp("app.loading")
            : last === null
              ? say("backup.never")
              : say("backup.last", { day: writtenDay(`${last}T12:00:00`) })}
        </p>
        <NewPassphraseFields
          id="backup-passphrase"
          label={say("backup.passphrase")}
          note={say("backup.passphrase.note", { n: shortestPassphrase })}
          {...fresh.fields}
        />
        <div class="row">
          <button type="submit" class="pill grow" disabled={busy || !isOpen || fresh.typed === ""}>
            {say("backup.make")}
          </button>
          {made ? (
            <button type="button" class="quiet" onClick={() => saveFile(made.file, made.name)}>
              {say("backup.save")}
            </button>
          ) : null}
        </div>
      </form>
      <div class="pad">
        <Progress work={work} />
      </div>
      <Restore
        dropped={coming.value?.file ?? null}
        busy={busy || !isOpen}
        onFile={async (file, with_) => {
          const brought = await work.run(say("backup.restoring"), (options) =>
            store.vault.restore(file, with_, options),
          );
          if (!brought) return false;
          await refreshFamily();
          toast.value = { text: say("backup.restored", { rows: brought.rows, files: brought.files }) };
          return true;
        }}
      />
      <section class="pad stack">
        <h2>{say("backup.export")}</h2>
        <p class="muted">{say("backup.export.note")}</p>
        <div class="row">
          <button type="button" class="quiet" disabled={busy || !isOpen} onClick={() => void exportPlain()}>
            {say("backup.export.make")}
          </button>
        </div>
        <h2>{say("backup.check")}</h2>
        <p class="muted">{say("backup.check.note")}</p>
        <div class="row">
          <button type="button" class="quiet" disabled={busy || !isOpen} onClick={() => void check()}>
            {say("backup.check")}
          </button>
        </div>
      </section>
    </Frame>
  );
};

type RestoreProps = {
  /** One that was dropped on another screen. */
  readonly dropped: File | null;
  readonly busy: boolean;
  /** Brings the file back; whether it could be. */
  readonly onFile: (file: File, passphrase: string) => Promise<boolean>;
};

const Restore = ({ dropped, busy, onFile }: RestoreProps): JSX.Element => {
  const { coming } = useHome();
  const [file, setFile] = useState<File | null>(dropped);
  useEffect(() => {
    if (dropped === null) return;
    setFile(dropped);
    coming.value = null;
  }, [dropped, coming]);
  const [passphrase, setPassphrase] = useState("");
  const bring = async (): Promise<void> => {
    if (file === null || !(await onFile(file, passphrase))) return;
    setFile(null);
    setPassphrase("");
  };
  return (
    <form
      class="pad stack"
      onSubmit={(event) => {
        event.preventDefault();
        void bring();
      }}
    >
      <h2>{say("backup.restore")}</h2>
      <p class="muted">{say("backup.restore.note")}</p>
      <label class="quiet file">
        {file?.name ?? say("backup.choose")}
        <input
          type="file"
          aria-label={say("backup.file")}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      {file ? (
        <>
          <Passphrase
            id="restore-passphrase"
            label={say("backup.file.passphrase")}
            value={passphrase}
            onInput={setPassphrase}
          />
          <div class="row">
            <button type="submit" class="pill grow" disabled={busy || passphrase === ""}>
              {say("backup.restore.start")}
            </button>
          </div>
        </>
      ) : null}
    </form>
  );
};
