/**
 * The door before what is the caregiver's alone: opens at once where no lock is set, asks for its passphrase where one is.
 * For who forgot it the plain truth. On a page that was hidden for a minute it closes again.
 */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { OwnLockState } from "../../keeping/own.ts";
import { sentence, speaker } from "../../words/words.ts";
import { words } from "../../words/en/own.ts";
import { Ask } from "./ask.tsx";
import { useCountdown } from "./countdown.ts";
import { Frame } from "./frame.tsx";
import { reportFailure, useHome } from "./home.ts";
import { useKept } from "./kept.ts";
import { Passphrase } from "./passphrase.tsx";
import { Wait } from "./states.tsx";

const say = speaker(words);

/** Milliseconds for which a page may be hidden with its own side open. */
const hiddenFor = 60_000;

/** While a screen shows what is the caregiver's alone: it closes once its page was hidden for a minute. */
export const useClosingOwn = (): void => {
  const { store } = useHome();
  useEffect(() => {
    let since: number | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const turn = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (document.visibilityState === "hidden") {
        since = Date.now();
        timer = setTimeout(() => void store.own.close(), hiddenFor);
      } else if (since !== null && Date.now() - since >= hiddenFor) void store.own.close();
    };
    document.addEventListener("visibilitychange", turn);
    return () => {
      document.removeEventListener("visibilitychange", turn);
      if (timer !== null) clearTimeout(timer);
    };
  }, [store]);
};

type GateProps = {
  readonly name: string;
  readonly back: { readonly to: string; readonly word: string };
  readonly children: ComponentChildren;
};

/** `children` once the own side is open; `name` and `back` are the screen's, for while it is closed. */
export const OwnGate = ({ name, back, children }: GateProps): JSX.Element => {
  const lock = useKept((kept) => kept.own.lock(), [], null);
  useClosingOwn();
  if (lock?.isOpen) return <>{children}</>;
  return (
    <Frame name={name} back={back}>
      {lock ? <Closed lock={lock} /> : <Wait />}
    </Frame>
  );
};

const Closed = ({ lock }: { readonly lock: OwnLockState }): JSX.Element => {
  const home = useHome();
  const { store, toast } = home;
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    if (await reportFailure(home, store.own.removeClosed())) toast.value = { text: say("own.forgotten.removed") };
  };
  return (
    <>
      <div class="title">
        <h1>{say("own.closed.title")}</h1>
        <p class="muted">{say("own.closed")}</p>
      </div>
      <OpenOwn wait={lock.wait} label={say("own.passphrase")} />
      <p class="pad">
        <button type="button" class="link" onClick={() => setAsking(true)}>
          {say("own.forgotten")}
        </button>
      </p>
      {asking ? (
        <Ask
          title={say("own.forgotten.title")}
          text={say("own.forgotten.text")}
          yes={say("own.forgotten.remove")}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </>
  );
};

/** Asks for a passphrase of the own side; `wait`: seconds before the first try. */
export const OpenOwn = ({ wait, label }: { readonly wait: number; readonly label: string }): JSX.Element => {
  const { store } = useHome();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [left, begin] = useCountdown(wait);
  const open = async (): Promise<void> => {
    setBusy(true);
    setWrong(null);
    const opened = await store.own.unlock(typed);
    setBusy(false);
    if (opened.ok) return setTyped("");
    setWrong(sentence(opened.problem));
    begin(Number(opened.problem.with?.["n"] ?? 0));
  };
  return (
    <form
      class="pad stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && left <= 0 && typed !== "") void open();
      }}
    >
      <Passphrase
        id="own-passphrase"
        label={label}
        value={typed}
        onInput={setTyped}
        wrong={wrong}
        {...(left > 0 ? { note: say("own.wait", { n: left }) } : {})}
      />
      <div class="row">
        <button type="submit" class="pill grow" disabled={busy || left > 0 || typed === ""}>
          {say(busy ? "own.opening" : "own.open")}
        </button>
      </div>
    </form>
  );
};
