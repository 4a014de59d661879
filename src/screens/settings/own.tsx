/** What is the caregiver's alone, in Settings: its lock, what of it goes along in a backup, and removing it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { OwnSide } from "../../keeping/ownkinds.ts";
import { say as sayApp, speaker } from "../../words/words.ts";
import { words } from "../../words/en/own.ts";
import { Ask } from "../parts/ask.tsx";
import { Frame } from "../parts/frame.tsx";
import { SettingList } from "../parts/settinglist.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { OpenOwn, OwnGate } from "../parts/owngate.tsx";
import { NewPassphraseFields, shortestPassphrase, useNewPassphrase } from "../parts/passphrase.tsx";
import { useSetting } from "../parts/setting.ts";

const say = speaker(words);
const sides: readonly OwnSide[] = ["story", "check"];

export const OwnSettings = (_: { path: string }): JSX.Element => {
  const back = { to: "/settings", word: sayApp("app.settings") };
  return (
    <OwnGate name={say("own.name")} back={back}>
      <Frame name={say("own.name")} back={back} beside={<SettingList />}>
        <div class="title">
          <h1>{say("own.title")}</h1>
          <p class="muted">{say("own.lead")}</p>
        </div>
        <OwnLock />
        <section class="pad stack" aria-labelledby="along">
          <h2 id="along">{say("own.along")}</h2>
          <p class="muted">{say("own.along.note")}</p>
          {sides.map((side) => (
            <Along key={side} side={side} />
          ))}
        </section>
        <section class="pad stack" aria-labelledby="remove">
          <h2 id="remove">{say("own.remove")}</h2>
          <p class="muted">{say("own.remove.note")}</p>
          {sides.map((side) => (
            <Remove key={side} side={side} />
          ))}
        </section>
      </Frame>
    </OwnGate>
  );
};

const OwnLock = (): JSX.Element => {
  const home = useHome();
  const { store, toast } = home;
  const lock = useKept((kept) => kept.own.lock(), [], null);
  const fresh = useNewPassphrase();
  const [busy, setBusy] = useState(false);
  const has = lock?.has ?? false;
  const change = async (to: string | null, text: string): Promise<void> => {
    setBusy(true);
    if (await reportFailure(home, store.own.changeLock(to))) {
      fresh.clear();
      toast.value = { text };
    }
    setBusy(false);
  };
  const set = (): void => {
    const passphrase = fresh.take();
    if (passphrase !== null) void change(passphrase, say(has ? "own.was.changed" : "own.was.set"));
  };
  return (
    <>
      <form
        class="pad stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && fresh.typed !== "") set();
        }}
      >
        <h2>{say("own.lock")}</h2>
        {has ? <p>{say("own.lock.on")}</p> : null}
        <p class="muted">{say(has ? "own.lock.after" : "own.lock.note")}</p>
        <NewPassphraseFields
          id="own-new"
          label={say("own.new")}
          note={say("own.new.note", { n: shortestPassphrase })}
          {...fresh.fields}
        />
        <p class="strong">{say("own.lock.plain")}</p>
        <div class="row">
          <button type="submit" class={has ? "quiet" : "pill grow"} disabled={busy || fresh.typed === ""}>
            {say(busy ? "own.setting" : has ? "own.change" : "own.set")}
          </button>
          {has ? (
            <>
              <button
                type="button"
                class="quiet"
                disabled={busy}
                onClick={() => void change(null, say("own.was.removed"))}
              >
                {say("own.unlock")}
              </button>
              <button type="button" class="quiet" onClick={() => void store.own.close()}>
                {say("own.close")}
              </button>
            </>
          ) : null}
        </div>
      </form>
      {lock && lock.others > 0 ? (
        <section>
          <div class="pad stack">
            <h2>{say("own.others")}</h2>
            <p class="muted">{say("own.others.note")}</p>
          </div>
          <OpenOwn wait={lock.wait} label={say("own.others.passphrase")} />
        </section>
      ) : null}
    </>
  );
};

const Along = ({ side }: { readonly side: OwnSide }): JSX.Element => {
  const { value, change } = useSetting(`own.along.${side}`);
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={value ?? false}
        disabled={value === null}
        onChange={(event) => {
          const along = event.currentTarget.checked;
          void change(() => along);
        }}
      />
      {say(`own.along.${side}`)}
    </label>
  );
};

const Remove = ({ side }: { readonly side: OwnSide }): JSX.Element => {
  const home = useHome();
  const { store, toast } = home;
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    if (await reportFailure(home, store.own.removeAll(side))) toast.value = { text: say(`own.removed.${side}`) };
  };
  return (
    <div class="row">
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {say(`own.remove.${side}`)}
      </button>
      {asking ? (
        <Ask
          title={say(`own.remove.${side}`)}
          text={say(`own.remove.${side}.sure`)}
          yes={say("own.remove")}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
};

/** At the place of the backup: how much of each side stays out of it, and the way to change that. */
export const OwnStays = (): JSX.Element | null => {
  const counts = useKept((kept) => kept.own.counts(), [], null);
  const along = {
    story: useSetting("own.along.story").value,
    check: useSetting("own.along.check").value,
  };
  const staying = sides.filter((side) => along[side] === false && (counts?.[side] ?? 0) > 0);
  if (!counts || staying.length === 0) return null;
  return (
    <div class="muted">
      {staying.map((side) => (
        <p key={side}>{say(`own.stays.${side}`, { n: counts[side] })}</p>
      ))}
      <a class="link" href="/settings/own">
        {say("own.stays.change")}
      </a>
    </div>
  );
};
