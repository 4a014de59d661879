/**
 * Makes what every screen is given, and keeps the document's language, direction and light as they are set. The first
 * picture does not wait for the store: what is asked of it is answered when it is open.
 */
import { batch, effect, signal } from "@preact/signals";
import { others, overlays } from "virtual:languages";
import type { Child } from "../../child/child.ts";
import { genderOf } from "../../child/gender.ts";
import { readFamily } from "../../doing/readfamily.ts";
import { languageAmong, regionAmong } from "../../ground/region.ts";
import { addLanguage, addOverlay, agreeWith, languages, sentence, speak, spoken } from "../../words/words.ts";
import { deviceSetting, setOnDevice } from "../../keeping/device.ts";
import { holding } from "../../keeping/held.ts";
import { openStore } from "../../keeping/store.ts";
import { lightOf } from "../../screens/parts/frame.tsx";
import { countSeconds } from "../../screens/parts/spent.ts";
import { reportFailure, type Home, type ToastText } from "../../screens/parts/home.ts";

for (const [code, language, load] of others) addLanguage(code, language, load);
for (const [code, region, load] of overlays) addOverlay(code, region, load);

/** The home of this tab, once its language is there; `root` bears language, direction and light. */
export const openHome = async (root: HTMLElement): Promise<Home> => {
  const theme = signal(deviceSetting("theme") ?? "auto");
  const language = signal("en");
  const region = signal("");
  const child = signal("");
  const me = signal("");
  const toast = signal<ToastText | null>(null);
  const store = openStore();
  const state = signal(store.current());

  const children = signal<readonly Child[] | null>(null);
  const chosen = signal<readonly string[]>([]);

  const refreshFamily = async (): Promise<void> => {
    const met = await readFamily(store);
    batch(() => {
      if (!met.ok) {
        children.value ??= [];
        return;
      }
      me.value = met.value.me;
      children.value = met.value.children;
      chosen.value = met.value.chosen;
      if (met.value.children.length === 0) child.value = met.value.name;
    });
  };
  effect(() => {
    const [first] = chosen.value;
    const name = children.value?.find(({ id }) => id === first)?.nickname;
    if (name !== undefined) child.value = name;
  });

  agreeWith({
    child: (name) => genderOf(children.value ?? [], chosen.value, name),
    me: () => (me.value === "woman" || me.value === "man" ? me.value : "other"),
  });

  const settle = async (): Promise<void> => {
    await refreshFamily();
    const { tidy } = await import("../../doing/tidy.ts");
    await tidy(store, new Date());
  };
  store.subscribe((next) => {
    state.value = next;
    if (next.is === "locked") {
      batch(() => {
        child.value = "";
        me.value = "";
        children.value = null;
        chosen.value = [];
        toast.value = null;
        home.coming.value = null;
      });
    }
    if (next.is === "open" || next.is === "memory") void settle();
  });

  const shine = (): void => {
    root.dataset["theme"] = lightOf(theme.value, new Date());
  };
  effect(shine);
  setInterval(shine, 60_000);

  const talk = async (code: string): Promise<void> => {
    try {
      await speak(code, deviceSetting("region") ?? regionAmong(navigator.languages, code));
    } catch {
      return home.showProblem({ kind: "no-language" });
    }
    root.lang = spoken().tag;
    root.dir = spoken().dir;
    batch(() => {
      language.value = spoken().code;
      region.value = spoken().region ?? "";
    });
  };

  const home: Home = {
    store,
    held: holding(store),
    state,
    toast,
    child,
    me,
    children,
    chosen,
    spent: signal(0),
    refreshFamily,
    theme,
    language,
    region,
    coming: signal(null),
    set: (name, value) => {
      if (name === "theme") theme.value = value;
      if (name === "child") child.value = value;
      else if (name === "me") me.value = value;
      else {
        setOnDevice(name, value);
        if (name === "language") void talk(value);
        if (name === "region") void talk(spoken().code);
        return;
      }
      void reportFailure(home, store.settings.set(name, value));
    },
    choose: (ids) => {
      chosen.value = ids;
      void reportFailure(home, store.settings.set("chosen", ids));
    },
    showProblem: (problem) => {
      toast.value = { text: sentence(problem), tone: "problem" };
    },
  };
  countSeconds(store, home.spent);
  await talk(deviceSetting("language") ?? languageAmong(navigator.languages, [...languages().keys()]) ?? "en");
  return home;
};
