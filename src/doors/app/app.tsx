/** The app: the screen of the address, or what stands in its place, and what lies over all of them. */
import type { JSX } from "preact";
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { LocationProvider, Router, useLocation } from "preact-iso";
import { say } from "../../words/words.ts";
import { leaveEverywhere, Leave } from "../../screens/lock/leave.tsx";
import { ErrorBoundary } from "../../screens/parts/broken.tsx";
import { type Home, HomeProvider, useHome } from "../../screens/parts/home.ts";
import { Missing } from "../../screens/parts/states.tsx";
import { Toast } from "../../screens/parts/toast.tsx";
import { Arrivals } from "../../screens/tab/arrivals.tsx";
import { Elsewhere } from "../../screens/tab/elsewhere.tsx";
import { Summoned } from "../../screens/tab/summoned.tsx";
import { Standing } from "../../screens/tab/standing.tsx";
import { TodayPage } from "../../screens/today/today.tsx";

type Rest = typeof import("./routes.ts");
/** Every screen but Today, which is drawn without them; or why they could not be fetched. */
const rest = signal<Rest | { readonly thrown: unknown } | null>(null);
/** Fetches what the other screens are. Resolves either way: a screen that is wanted and not there is broken. */
export const openRest = async (): Promise<void> => {
  try {
    rest.value = await import("./routes.ts");
  } catch (thrown) {
    rest.value = { thrown };
  }
};
/** They, once they are there. Throws where they are wanted and could not be fetched. */
const useRest = (isWanted: boolean): Rest | null => {
  const { value } = rest;
  if (value === null || "routes" in value) return value;
  if (isWanted) throw value.thrown;
  return null;
};

type AppProps = { readonly home: Home; readonly update: (() => void) | null };

export const App = ({ home, update }: AppProps): JSX.Element => (
  <HomeProvider value={home}>
    <LocationProvider>
      <a class="skip" href="#main">
        {say("app.skip")}
      </a>
      <ErrorBoundary>
        <Inside />
      </ErrorBoundary>
      <ErrorBoundary over>{leaveEverywhere.value ? <Leave edge /> : null}</ErrorBoundary>
      <ErrorBoundary over>
        <Standing update={update} />
      </ErrorBoundary>
      <ErrorBoundary over>
        <Toast />
      </ErrorBoundary>
    </LocationProvider>
  </HomeProvider>
);

/** What needs no store: it is there in every state. */
const needsNoStore = /^\/(?:pause|help|calm|repair)(?:\/|$)/;

const Inside = (): JSX.Element | null => {
  const { path } = useLocation();
  const state = useHome().state.value;
  const isLocked = state.is === "locked" && !needsNoStore.test(path);
  const known = useRest(isLocked || path !== "/");
  useEffect(() => {
    for (const { isAhead, screen } of known?.routes ?? []) if (isAhead) void screen.preload();
  }, [known]);
  if (needsNoStore.test(path)) return <Screens known={known} />;
  if (state.is === "elsewhere") return <Elsewhere />;
  if (!isLocked) return <Screens known={known} />;
  return known && <Router>{[<known.Locked key="locked" default />]}</Router>;
};

const Screens = ({ known }: { readonly known: Rest | null }): JSX.Element => {
  const { path } = useLocation();
  return (
    <>
      <Arrivals />
      <Summoned />
      {known || path === "/" ? (
        <Router>
          <TodayPage path="/" />
          {(known?.routes ?? []).map(({ path, screen: Screen }) => (
            <Screen key={path} path={path} />
          ))}
          <Missing default />
        </Router>
      ) : null}
    </>
  );
};
