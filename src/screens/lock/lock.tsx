/** The lock: a passphrase, a passkey, locking by itself, locking now. */
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/vault.ts";
import { say as sayApp } from "../../words/words.ts";
import { askPasskey, canPasskey, makePasskey } from "../../keeping/passkey.ts";
import type { LockChange, Opener, Ways } from "../../keeping/ring.ts";
import { Frame } from "../parts/frame.tsx";
import { SettingList } from "../parts/settinglist.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { NewPassphraseFields, Passphrase, shortestPassphrase, useNewPassphrase } from "../parts/passphrase.tsx";
import "./lock.css";

const say = speaker(words);

/** Minutes of stillness after which it locks; 0 is never. */
const afters = [0, 1, 5, 15, 60];

export const Lock = (_: { path: string }): JSX.Element => {
  const { store, toast, showProblem, state } = useHome();
  const ways = useKept((kept) => kept.lock.ways(), [], null) ?? null;
  const after = useKept((kept) => kept.settings.get("lock.after"), [], 0) ?? 0;
  const [able, setAble] = useState(false);
  useEffect(() => {
    void canPasskey().then(setAble, () => setAble(false));
  }, []);
  /** Makes the change, and says so; false where it was refused. */
  const change = async (to: LockChange, current: Opener | null, text: string): Promise<boolean> => {
    const made = await store.lock.change(to, current);
    if (!made.ok) {
      showProblem(made.problem);
      return false;
    }
    toast.value = { text };
    return true;
  };
  const choose = (minutes: number): void => {
    void reportFailure({ showProblem }, store.settings.set("lock.after", minutes));
  };
  const isLocked = ways !== null && (ways.passphrase || ways.passkeys.length > 0);

  return (
    <Frame
      name={say("lock.name")}
      back={{ to: "/settings", word: sayApp("app.settings") }}
      beside={<SettingList />}
      foot={
        isLocked ? (
          <button type="button" class="pill grow" onClick={() => void store.lockNow()}>
            {say("lock.now")}
          </button>
        ) : undefined
      }
    >
      <div class="title">
        <h1>{say("lock.title")}</h1>
        <p class="muted">{say(isLocked ? "lock.note.set" : "lock.note")}</p>
        {ways?.passphrase ? <p>{say("lock.is.on")}</p> : null}
      </div>
      {state.value.is === "memory" ? (
        <p class="pad">{sayApp("app.memory")}</p>
      ) : ways === null ? (
        <p class="pad muted" role="status">
          {sayApp("app.loading")}
        </p>
      ) : (
        <>
          {ways.passphrase ? null : <SetPassphrase ways={ways} change={change} />}
          {isLocked ? (
            <section class="pad stack" aria-labelledby="after">
              <h2 id="after">{say("lock.after")}</h2>
              <Chips
                by="after"
                all={afters}
                chosen={after}
                word={(minutes) => (minutes === 0 ? say("lock.after.never") : say("lock.after.n", { n: minutes }))}
                onChoose={choose}
              />
              <p class="muted small">{say("lock.after.note")}</p>
            </section>
          ) : null}
          {able && (ways.passphrase || ways.passkeys.length > 0) ? <SetPasskey ways={ways} change={change} /> : null}
        </>
      )}
    </Frame>
  );
};

type SetProps = {
  readonly ways: Ways;
  readonly change: (to: LockChange, current: Opener | null, text: string) => Promise<boolean>;
};

/** What opens the vault now, typed or given: null where nothing needs to. */
const opener = async (ways: Ways, typed: string): Promise<Opener | null> => {
  if (ways.passphrase) return { by: "passphrase", passphrase: typed };
  if (ways.passkeys.length === 0) return null;
  const given = await askPasskey(ways.passkeys);
  return given.ok ? given.value : null;
};

/** Sets, changes or takes away the passphrase. */
const SetPassphrase = ({ ways, change }: SetProps): JSX.Element => {
  const [current, setCurrent] = useState("");
  const fresh = useNewPassphrase();
  const { typed, shown } = fresh;
  const [busy, setBusy] = useState(false);
  const run = async (to: LockChange, text: string): Promise<void> => {
    setBusy(true);
    if (await change(to, await opener(ways, current), text)) {
      setCurrent("");
      fresh.clear();
    }
    setBusy(false);
  };
  const set = (): void => {
    const passphrase = fresh.take();
    if (passphrase !== null) void run({ passphrase }, say(ways.passphrase ? "lock.was.changed" : "lock.was.set"));
  };
  return (
    <form
      class={ways.passphrase ? "stack" : "pad stack"}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      {ways.passphrase ? (
        <Passphrase id="current" label={say("lock.current")} value={current} onInput={setCurrent} shown={shown} />
      ) : null}
      <NewPassphraseFields
        id="new"
        label={say("lock.new")}
        note={say("lock.new.note", { n: shortestPassphrase })}
        {...fresh.fields}
      />
      <div class="row">
        <button type="submit" class={ways.passphrase ? "quiet" : "pill grow"} disabled={busy || typed === ""}>
          {say(busy ? "lock.setting" : ways.passphrase ? "lock.change" : "lock.set")}
        </button>
        {ways.passphrase ? (
          <button
            type="button"
            class="quiet"
            disabled={busy || current === ""}
            onClick={() => void run({ passphrase: null }, say("lock.was.removed"))}
          >
            {say("lock.remove")}
          </button>
        ) : null}
      </div>
    </form>
  );
};

/** Adds a passkey beside the passphrase, or takes it away. */
const SetPasskey = ({ ways, change }: SetProps): JSX.Element => {
  const { showProblem } = useHome();
  const [current, setCurrent] = useState("");
  const [busy, setBusy] = useState(false);
  const has = ways.passkeys.length > 0;
  const run = async (): Promise<void> => {
    setBusy(true);
    const made = has ? null : await makePasskey(sayApp("app.name"));
    if (made && !made.ok) showProblem(made.problem);
    else {
      const to = { passkey: made?.value ?? null };
      const text = say(has ? "lock.passkey.removed" : "lock.passkey.added");
      if (await change(to, await opener(ways, current), text)) setCurrent("");
    }
    setBusy(false);
  };
  return (
    <form
      class="pad stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <h2>{say("lock.passkey")}</h2>
      <p class="muted">{say(has ? "lock.is.passkey" : "lock.passkey.note")}</p>
      {ways.passphrase ? (
        <Passphrase id="passkey-current" label={say("lock.current")} value={current} onInput={setCurrent} />
      ) : null}
      <div class="row">
        <button type="submit" class="quiet" disabled={busy || (ways.passphrase && current === "")}>
          {say(has ? "lock.passkey.remove" : "lock.passkey.add")}
        </button>
      </div>
    </form>
  );
};
