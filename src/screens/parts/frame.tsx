/** The frame of a screen: the bar with the way back, the two ways out, the light and the settings; what the screen holds; its foot. */
import { IconButton } from "./iconbutton.tsx";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { say, speaker } from "../../words/words.ts";
import { words as safe } from "../../words/en/safe.ts";
import { useAtDesk } from "./atdesk.ts";
import { keepPlace } from "./besideplace.ts";
import { useHome } from "./home.ts";
import { useMeasured } from "./measured.ts";
import { type Tab, tabOf, Tabs } from "./tabs.tsx";
import "./frame.css";
import "./desk.css";
import "./press.css";
import "./fields.css";
import "./blocks.css";

const saySafe = speaker(safe);
const lights = ["morning", "evening", "night"] as const;
type Light = (typeof lights)[number];
const pictures = { morning: "sun", evening: "evening", night: "moon" } as const;
const isLight = (light: string | undefined): light is Light => lights.some((known) => known === light);

/** The light that fits the hour: night from 22 to 6, evening from 18. `hour` 0 to 23. */
const lightAt = (hour: number): Light => (hour >= 22 || hour < 6 ? "night" : hour >= 18 ? "evening" : "morning");
/** The light in force: the chosen one, or the clock's. */
export const lightOf = (theme: string, now: Date): Light => (isLight(theme) ? theme : lightAt(now.getHours()));

type FrameProps = {
  /** For the document's title and a screen reader. */
  readonly name: string;
  readonly back?: { readonly to: string; readonly word: string };
  readonly foot?: ComponentChildren;
  /** The room whose first screen this is: shows the way to the others. */
  readonly tab?: Tab;
  readonly children: ComponentChildren;
  /** Wider than a phone's column, where there is room. */
  readonly wide?: boolean;
  /** What it was chosen from, shown beside it at a desk. */
  readonly beside?: ComponentChildren;
};

export const Frame = ({ name, back, foot, tab, children, wide, beside }: FrameProps): JSX.Element => {
  const home = useHome();
  const { path } = useLocation();
  const atDesk = useAtDesk();
  const main = useRef<HTMLElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  useMeasured(dock, "dock", Boolean(foot || tab));
  useEffect(() => {
    document.title = `${name} · ${say("app.name")}`;
  }, [name]);
  // With the first drawing, not after it: whoever is quick with the keyboard would be moved away again.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, []);
  const light = lightOf(home.theme.value, new Date());
  const next = lights[(lights.indexOf(light) + 1) % lights.length] ?? "morning";
  return (
    <div class={wide ? "screen wide" : "screen"}>
      <header class="bar">
        {back ? (
          <a class="backlink" href={back.to}>
            <Icon name="back" />
            {back.word}
          </a>
        ) : (
          <span class="brand">{say("app.name")}</span>
        )}
        <div class="barend">
          <a class="icobtn" href="/pause" aria-label={saySafe("safe.pause")}>
            <Icon name="minute" />
          </a>
          <a class="helpchip" href="/help" aria-label={saySafe("safe.help.now")}>
            <Icon name="help" />
            <span>{saySafe("safe.help")}</span>
          </a>
          <IconButton
            icon={pictures[next]}
            name={say(`app.theme.${next}`)}
            again
            onPress={() => home.set("theme", next)}
          />
          <a class="icobtn" href="/settings" aria-label={say("app.settings")}>
            <Icon name="settings" />
          </a>
        </div>
      </header>
      {beside && atDesk ? (
        <div class="beside" ref={keepPlace}>
          {beside}
        </div>
      ) : null}
      <main class="scroll" ref={main} tabIndex={-1} id="main">
        {children}
      </main>
      {foot || tab ? (
        <div class="dock" ref={dock}>
          {foot}
          {tab ? <Tabs here={tab} /> : null}
        </div>
      ) : null}
      {tab ? null : (
        <div class="rail">
          <Tabs here={tabOf(path)} />
        </div>
      )}
    </div>
  );
};
