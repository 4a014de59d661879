/** The app: the screen of the address, or what stands in its place, and what lies over all of them. */
import type { JSX } from "preact";
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
import { Standing } from "../../screens/tab/standing.tsx";
import { TodayPage } from "../../screens/today/today.tsx";
import { Locked, routes } from "./routes.ts";

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

const Inside = (): JSX.Element => {
  const { path } = useLocation();
  const state = useHome().state.value;
  useEffect(() => {
    for (const { isAhead, screen } of routes) if (isAhead) void screen.preload();
  }, []);
  if (needsNoStore.test(path)) return <Screens />;
  if (state.is === "elsewhere") return <Elsewhere />;
  if (state.is !== "locked") return <Screens />;
  return <Router>{[<Locked key="locked" default />]}</Router>;
};

const Screens = (): JSX.Element => (
  <>
    <Arrivals />
    <Router>
      <TodayPage path="/" />
      {routes.map(({ path, screen: Screen }) => (
        <Screen key={path} path={path} />
      ))}
      <Missing default />
    </Router>
  </>
);
