/** What can be set, as a list beside the page that is open. */
import type { JSX } from "preact";
import { say as sayApp, speaker } from "../../words/words.ts";
import { words as keys } from "../../words/en/keys.ts";
import { words as listener } from "../../words/en/listener.ts";
import { words as own } from "../../words/en/own.ts";
import { words as selfcheck } from "../../words/en/selfcheck.ts";
import { words as story } from "../../words/en/story.ts";
import { words as tags } from "../../words/en/tags.ts";
import { words as vault } from "../../words/en/vault.ts";
import { BesideList } from "./besidelist.tsx";

const say = speaker({ ...keys, ...listener, ...own, ...selfcheck, ...story, ...tags, ...vault });

export const SettingList = (): JSX.Element => (
  <BesideList
    name={sayApp("app.settings")}
    lines={[
      { to: "/settings", icon: "settings", name: sayApp("settings.title") },
      { to: "/children", icon: "face", name: sayApp("settings.children") },
      { to: "/settings/lock", icon: "lock", name: say("lock.name") },
      { to: "/settings/backup", icon: "keep", name: say("backup.name"), says: say("vault.backup") },
      { to: "/settings/bring", icon: "file", name: say("bring.name"), says: say("vault.bring") },
      { to: "/listener", icon: "voice", name: say("cannot.title") },
      { to: "/templates", icon: "text", name: say("tags.title"), says: say("tags.way") },
      { to: "/settings/keys", icon: "table", name: say("keys.name"), says: say("keys.way") },
      { to: "/story", icon: "leaf", name: say("story.name"), says: say("story.way") },
      { to: "/settings/own", icon: "lock", name: say("own.name"), says: say("own.way") },
      { to: "/selfcheck", icon: "check", name: say("selfcheck.name") },
    ]}
  />
);
