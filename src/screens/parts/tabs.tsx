/** The five rooms of the app, under the thumb; on a wide screen, a rail at the side. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { say } from "../../words/words.ts";
import "./tabs.css";

const tabs = [
  { tab: "today", to: "/", icon: "today" },
  { tab: "replay", to: "/replay", icon: "replay" },
  { tab: "calm", to: "/calm", icon: "calm" },
  { tab: "growing", to: "/growing", icon: "grow" },
  { tab: "library", to: "/library", icon: "read" },
] as const;
export type Tab = (typeof tabs)[number]["tab"];

/** What the addresses of each room begin with; what is in no room (settings, help) is in none. */
const roomsOf: Readonly<Record<Tab, RegExp>> = {
  today: /^\/(?:days?|entry|moment|note|album)?(?:\/|$)/,
  replay: /^\/(?:replay|new|record|play|listener|practice)(?:\/|$)/,
  calm: /^\/(?:calm|repair|skills)(?:\/|$)/,
  growing: /^\/(?:growing|cues|try|late)(?:\/|$)/,
  library: /^\/library(?:\/|$)/,
};
/** The room that an address is in. */
export const tabOf = (path: string): Tab | null => tabs.find(({ tab }) => roomsOf[tab].test(path))?.tab ?? null;

/** `here`: the room that the screen belongs to. */
export const Tabs = ({ here }: { readonly here: Tab | null }): JSX.Element => (
  <nav class="tabs" aria-label={say("app.tabs")}>
    {tabs.map(({ tab, to, icon }) => (
      <a key={tab} href={to} aria-current={tab === here ? "page" : undefined}>
        <Icon name={icon} />
        {say(`app.tab.${tab}`)}
      </a>
    ))}
  </nav>
);
