/** The few things a family may set, what is kept here, and the way to delete all of it. */
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { languages, say, speaker, spoken } from "../../words/words.ts";
import { words as keyWords } from "../../words/en/keys.ts";
import { words as leaveWords } from "../../words/en/leave.ts";
import { words as listenerWords } from "../../words/en/listener.ts";
import { words as ownWords } from "../../words/en/own.ts";
import { words as checkWords } from "../../words/en/selfcheck.ts";
import { words as settingsWords } from "../../words/en/settings.ts";
import { words as storyWords } from "../../words/en/story.ts";
import { words as tagWords } from "../../words/en/tags.ts";
import { words } from "../../words/en/vault.ts";
import { names } from "../../words/written.ts";
import { forgetDevice } from "../../keeping/device.ts";
import type { Persistence } from "../../keeping/port.ts";
import { leaveEverywhere, Leave, setLeaveEverywhere } from "../lock/leave.tsx";
import { Ask } from "../parts/ask.tsx";
import { Frame } from "../parts/frame.tsx";
import { useAtDesk } from "../parts/atdesk.ts";
import { SettingList } from "../parts/settinglist.tsx";
import { OwnVoice } from "../parts/ownvoice.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { BackupDue } from "./due.tsx";
import { install, isApple, isInstalled } from "./install.ts";
import "./settings.css";

const sayVault = speaker(words);
const sayTags = speaker(tagWords);
const sayKeys = speaker(keyWords);
const sayLeave = speaker(leaveWords);
const sayOwn = speaker(ownWords);
const sayCheck = speaker(checkWords);
const sayStory = speaker(storyWords);
const ask = speaker(settingsWords);
const sayListener = speaker(listenerWords);

const roomOf = (bytes: number): string =>
  bytes < 1e9 ? say("settings.megabytes", { n: bytes / 1e6 }) : say("settings.gigabytes", { n: bytes / 1e9 });

export const Settings = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const atDesk = useAtDesk();
  const { route } = useLocation();
  const [room, setRoom] = useState<Persistence | null>(null);
  const [asking, setAsking] = useState(false);
  const { store } = home;
  useEffect(() => {
    void store.persistence().then(setRoom);
  }, [store]);
  const wipe = async (): Promise<void> => {
    setAsking(false);
    const gone = await home.store.vault.removeEverything();
    if (!gone.ok) return home.showProblem(gone.problem);
    home.set("child", "");
    home.set("me", "");
    forgetDevice();
    home.toast.value = { text: say("settings.wiped") };
    route("/");
  };
  return (
    <Frame name={say("app.settings")} back={{ to: "/", word: say("app.tab.today") }} beside={<SettingList />}>
      <div class="title">
        <h1>{say("settings.title")}</h1>
        <p class="muted">{say("settings.leaves")}</p>
      </div>
      <div class="pad stack">
        {home.children.value?.length === 0 ? (
          <>
            <label class="label">
              {say("settings.child")}
              <input
                class="field"
                value={home.child.value}
                autocomplete="off"
                onInput={(event) => home.set("child", event.currentTarget.value)}
              />
            </label>
            <p class="muted small">{say("settings.child.note")}</p>
          </>
        ) : null}
        {atDesk ? null : (
          <a class="quiet" href="/children">
            {say("settings.children")}
          </a>
        )}
        <p class="label" id="light">
          {say("settings.theme")}
        </p>
        <Chips
          by="light"
          all={["auto", "morning", "evening", "night"] as const}
          chosen={[home.theme.value]}
          word={(theme) => say(theme === "auto" ? "settings.theme.auto" : `app.theme.${theme}`)}
          onChoose={(theme) => home.set("theme", theme)}
        />
        <label class="label">
          {say("settings.language")}
          <select
            class="field"
            value={home.language.value}
            onChange={(event) => home.set("language", event.currentTarget.value)}
          >
            {[...languages()].map(([code, { name }]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Region />
        <OwnVoice />
      </div>
      {atDesk ? (
        <BackupDue />
      ) : (
        <section class="pad">
          <h2>{sayVault("vault.title")}</h2>
          <BackupDue />
          <Ways />
        </section>
      )}
      {atDesk ? null : (
        <nav class="pad settingways" aria-label={sayListener("cannot.title")}>
          <a href="/listener">
            <Icon name="voice" />
            <span>
              <b>{sayListener("cannot.title")}</b>
              <span class="muted small">{sayListener("cannot.way")}</span>
            </span>
          </a>
          <a href="/templates">
            <Icon name="text" />
            <span>
              <b>{sayTags("tags.title")}</b>
              <span class="muted small">{sayTags("tags.way")}</span>
            </span>
          </a>
          <a href="/settings/keys">
            <Icon name="table" />
            <span>
              <b>{sayKeys("keys.name")}</b>
              <span class="muted small">{sayKeys("keys.way")}</span>
            </span>
          </a>
        </nav>
      )}
      <div class="pad stack">
        {room?.usage != null ? (
          <p>
            {say("settings.room", {
              used: roomOf(room.usage),
              quota: room.quota === null ? "none" : roomOf(room.quota),
            })}{" "}
            {say(room.persisted ? "settings.persisted" : "settings.unpersisted")}
          </p>
        ) : null}
        <div class="row">
          {room && !room.persisted ? (
            <button
              type="button"
              class="quiet"
              onClick={() => void home.store.askPersistence().then((persisted) => setRoom({ ...room, persisted }))}
            >
              {say("shelf.persist")}
            </button>
          ) : null}
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {say("settings.wipe")}
          </button>
        </div>
        <Stay />
      </div>
      <section class="pad stack">
        <h2>{sayLeave("leave.name")}</h2>
        <p class="muted">{sayLeave("leave.note")}</p>
        <label class="tick">
          <input
            type="checkbox"
            checked={leaveEverywhere.value}
            onChange={(event) => setLeaveEverywhere(event.currentTarget.checked)}
          />
          {sayLeave("leave.button")}
        </label>
        <div class="row">
          <Leave />
        </div>
      </section>
      {asking ? (
        <Ask
          title={say("settings.wipe.title")}
          text={say("settings.wipe.sure")}
          yes={say("settings.wipe")}
          onYes={() => void wipe()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </Frame>
  );
};

/** Who can open what is kept, the backup, and what another app has. */
const Ways = (): JSX.Element => {
  const ways = useKept((kept) => kept.lock.ways(), [], undefined);
  const isOff = useSetting("selfcheck.off").value === true;
  const locked = ways && (ways.passphrase || ways.passkeys.length > 0);
  const lines = [
    { to: "/settings/lock", icon: "lock", name: "lock.name", says: locked ? "vault.lock.on" : "vault.lock.off" },
    { to: "/settings/backup", icon: "keep", name: "backup.name", says: "vault.backup" },
    { to: "/settings/bring", icon: "file", name: "bring.name", says: "vault.bring" },
  ] as const;
  return (
    <nav class="settingways" aria-label={sayVault("vault.title")}>
      {lines.map(({ to, icon, name, says }) => (
        <a key={to} href={to}>
          <Icon name={icon} />
          <span>
            <b>{sayVault(name)}</b>
            <span class="muted small">
              {to === "/settings/lock" && locked === undefined ? say("app.loading") : sayVault(says)}
            </span>
          </span>
        </a>
      ))}
      <a href="/story">
        <Icon name="leaf" />
        <span>
          <b>{sayStory("story.name")}</b>
          <span class="muted small">{sayStory("story.way")}</span>
        </span>
      </a>
      <a href="/settings/own">
        <Icon name="lock" />
        <span>
          <b>{sayOwn("own.name")}</b>
          <span class="muted small">{sayOwn("own.way")}</span>
        </span>
      </a>
      <a href="/selfcheck">
        <Icon name="check" />
        <span>
          <b>{sayCheck("selfcheck.name")}</b>
          <span class="muted small">{sayCheck(isOff ? "selfcheck.off.title" : "selfcheck.way")}</span>
        </span>
      </a>
    </nav>
  );
};

/** What a phone's browser may delete by itself, and the way to keep it from that. */
const Stay = (): JSX.Element | null => {
  const ask = install();
  if (isInstalled() || (!isApple() && ask === null)) return null;
  return (
    <div class="stack">
      {isApple() ? <p>{sayVault("keep.rule")}</p> : null}
      {ask ? (
        <button type="button" class="quiet" onClick={ask}>
          {sayVault("keep.install")}
        </button>
      ) : (
        <p>{sayVault("keep.install.ios")}</p>
      )}
    </div>
  );
};

const regionName = (region: string): string => names({ type: "region" }).of(region) ?? region;

/** Where the person lives: the regions of the language, and the one that the device is set to. */
const Region = (): JSX.Element => {
  const { region, set } = useHome();
  const all = new Set([...(spoken().regions ?? []), ...(region.value === "" ? [] : [region.value])]);
  const rows = [...all].map((code) => [code, regionName(code)] as const);
  const { compare } = new Intl.Collator(spoken().locale);
  return (
    <label class="label">
      {ask("settings.region")}
      <select class="field" value={region.value} onChange={(event) => set("region", event.currentTarget.value)}>
        {region.value === "" ? <option value="" /> : null}
        {rows
          .toSorted(([, a], [, b]) => compare(a, b))
          .map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
      <small class="muted">{ask("settings.region.note")}</small>
    </label>
  );
};
