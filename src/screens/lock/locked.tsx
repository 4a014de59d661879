/** What is seen while the vault is locked: the way in, and for who forgot it the plain truth. Pause and help stay open. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Mark } from "../../drawing/mark.tsx";
import { sentence, speaker } from "../../words/words.ts";
import { words } from "../../words/en/vault.ts";
import { forgetDevice } from "../../keeping/device.ts";
import { askPasskey } from "../../keeping/passkey.ts";
import type { StoreState } from "../../keeping/port.ts";
import type { Opener } from "../../keeping/ring.ts";
import { Ask } from "../parts/ask.tsx";
import { Frame } from "../parts/frame.tsx";
import { useCountdown } from "../parts/countdown.ts";
import { useHome } from "../parts/home.ts";
import { Leave } from "./leave.tsx";
import { Passphrase } from "../parts/passphrase.tsx";
import "./lock.css";

const say = speaker(words);

export const LockedPage = (_: { default?: boolean }): JSX.Element | null => {
  const state = useHome().state.value;
  return state.is === "locked" ? <Door state={state} /> : null;
};

const Door = ({ state }: { state: Extract<StoreState, { is: "locked" }> }): JSX.Element => {
  const { store, toast } = useHome();
  const { passphrase: hasPassphrase, passkeys } = state.ways;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [left, setLeft] = useCountdown(state.wait);

  const open = async (opener: Opener): Promise<void> => {
    setBusy(true);
    setWrong(null);
    const opened = await store.lock.unlock(opener);
    setBusy(false);
    if (opened.ok) return;
    setWrong(sentence(opened.problem));
    setLeft(Number(opened.problem.with?.["n"] ?? 0));
  };
  const openWithPasskey = async (): Promise<void> => {
    const given = await askPasskey(passkeys);
    if (given.ok) await open(given.value);
    else setWrong(sentence(given.problem));
  };
  const wipe = async (): Promise<void> => {
    setAsking(false);
    const gone = await store.vault.removeEverything();
    if (gone.ok) forgetDevice();
    toast.value = gone.ok ? { text: say("lock.wiped") } : { text: sentence(gone.problem), tone: "problem" };
  };
  const waits = left > 0;

  return (
    <Frame
      name={say("lock.name")}
      foot={
        <div class="row">
          {hasPassphrase ? (
            <button type="submit" form="unlock" class="pill grow" disabled={busy || waits || typed === ""}>
              {say(busy ? "lock.opening" : "lock.open")}
            </button>
          ) : null}
          {passkeys.length > 0 ? (
            <button
              type="button"
              class={hasPassphrase ? "quiet" : "pill grow"}
              disabled={busy || waits}
              onClick={() => void openWithPasskey()}
            >
              {say("lock.open.passkey")}
            </button>
          ) : null}
        </div>
      }
    >
      <div class="lockmark">
        <Mark />
      </div>
      <div class="title">
        <h1>{say("lock.locked.title")}</h1>
        <p class="muted">{say("lock.locked")}</p>
      </div>
      <form
        id="unlock"
        class="pad stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && !waits) void open({ by: "passphrase", passphrase: typed });
        }}
      >
        {hasPassphrase ? (
          <Passphrase
            id="passphrase"
            label={say("lock.passphrase")}
            value={typed}
            onInput={setTyped}
            wrong={wrong}
            {...(waits ? { note: say("lock.wait", { n: left }) } : {})}
          />
        ) : wrong ? (
          <p class="wrong" role="alert">
            {wrong} {waits ? say("lock.wait", { n: left }) : ""}
          </p>
        ) : null}
      </form>
      <div class="pad row">
        <button type="button" class="link" onClick={() => setAsking(true)}>
          {say("lock.forgotten")}
        </button>
        <Leave />
      </div>
      {asking ? (
        <Ask
          title={say("lock.forgotten.title")}
          text={say("lock.forgotten.text")}
          yes={say("lock.wipe")}
          onYes={() => void wipe()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </Frame>
  );
};
