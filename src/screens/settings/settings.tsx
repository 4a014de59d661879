/** The few things a family may set, what is kept here, and the way to delete all of it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { languages, say } from "../../ground/words.ts";
import type { Persistence } from "../../keeping/store.ts";
import { Ask } from "../parts/ask.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";

const roomOf = (bytes: number): string =>
  bytes < 1e9 ? say("settings.megabytes", { n: bytes / 1e6 }) : say("settings.gigabytes", { n: bytes / 1e9 });

export const Settings = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const [room, setRoom] = useState<Persistence | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    void home.store.persistence().then(setRoom);
  }, []);
  const wipe = async (): Promise<void> => {
    setAsking(false);
    const gone = await home.store.removeEverything();
    if (!gone.ok) return home.trouble(gone.problem);
    home.set("child", "");
    home.told.value = { text: say("settings.wiped") };
    route("/");
  };
  return (
    <Frame name={say("app.settings")} back={{ to: "/", word: say("app.tab.today") }}>
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
                maxLength={40}
                autocomplete="off"
                onInput={(event) => home.set("child", event.currentTarget.value)}
              />
            </label>
            <p class="muted small">{say("settings.child.note")}</p>
          </>
        ) : null}
        <a class="quiet" href="/children">
          {say("settings.children")}
        </a>
        <p class="label" id="light">
          {say("settings.theme")}
        </p>
        <div class="chips" role="group" aria-labelledby="light">
          <button
            type="button"
            class="chip"
            aria-pressed={home.theme.value === "auto"}
            onClick={() => home.set("theme", "auto")}
          >
            {say("settings.theme.auto")}
          </button>
          {(["morning", "evening", "night"] as const).map((theme) => (
            <button
              type="button"
              key={theme}
              class="chip"
              aria-pressed={home.theme.value === theme}
              onClick={() => home.set("theme", theme)}
            >
              {say(`app.theme.${theme}`)}
            </button>
          ))}
        </div>
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
      </div>
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
