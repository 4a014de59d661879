/** Opens what every screen is given, and keeps the document's language, direction and light as they are set. */
import { effect, signal } from "@preact/signals";
import { sentence, speak, spoken } from "../../ground/words.ts";
import { openStore } from "../../keeping/store.ts";
import { lightOf } from "../../screens/parts/frame.tsx";
import { dayAfter, type Home, type Told } from "../../screens/parts/home.ts";

/** The home of this tab; `root` bears language, direction and light. */
export const openHome = async (root: HTMLElement): Promise<Home> => {
  const theme = signal("auto");
  const language = signal("en");
  const child = signal("");
  const told = signal<Told | null>(null);
  // The light before anything else: a bright flash at three in the morning is not kind.
  root.dataset["theme"] = lightOf("auto", new Date());
  const store = await openStore();
  const state = signal(store.current());
  const settings = { theme, language, child };
  const names = ["theme", "language", "child"] as const;
  const load = async (): Promise<void> => {
    for (const name of names) {
      const was = await store.setting(name);
      if (!was.ok || was.value === null) continue;
      if (name === "language") speak(was.value);
      settings[name].value = was.value;
    }
    await store.dropExpired(dayAfter(new Date(), 0));
  };
  store.subscribe((next) => {
    state.value = next;
    if (next.is === "open") void load();
  });
  await load();
  effect(() => {
    root.dataset["theme"] = lightOf(theme.value, new Date());
  });
  setInterval(() => {
    root.dataset["theme"] = lightOf(theme.value, new Date());
  }, 60_000);
  effect(() => {
    speak(language.value);
    root.lang = spoken().locale;
    root.dir = spoken().dir;
  });
  const home: Home = {
    store,
    state,
    told,
    child,
    theme,
    language,
    coming: signal(null),
    set: (name, value) => {
      if (name === "language") speak(value);
      settings[name].value = value;
      void store.set(name, value).then((kept) => {
        if (!kept.ok) home.trouble(kept.problem);
      });
    },
    trouble: (problem) => {
      told.value = { text: sentence(problem), tone: "problem" };
    },
  };
  return home;
};
