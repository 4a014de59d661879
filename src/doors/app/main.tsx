/** Where the app starts in a browser: the store and the settings are opened, the screens drawn, the app kept offline. */
import "../../screens/look/look.css";
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { leaveOnEscape, stayAway } from "../../screens/lock/away.ts";
import { watchPresence } from "../../screens/lock/presence.ts";
import { steadyThumb } from "../../screens/parts/thumb.ts";
import { watchInstall } from "../../screens/settings/install.ts";
import { openHome } from "./open.ts";
import { App, openRest } from "./app.tsx";

const update = signal<(() => void) | null>(null);
const place = document.getElementById("app");
if (place !== null && !stayAway()) {
  leaveOnEscape();
  steadyThumb();
  watchInstall();
  const screens = openRest();
  const home = await openHome(document.documentElement);
  if (location.pathname !== "/") await screens;
  place.replaceChildren();
  watchPresence(home.store);
  effect(() =>
    render(<App home={home} update={update.value} key={`${home.language.value} ${home.region.value}`} />, place),
  );
  // After the first picture, which does not need it.
  void import("./offline.ts").then(({ keepOffline }) => keepOffline((take) => (update.value = take)));
}
