/** The screens by their addresses, and what lies over all of them: another tab, a newer version, the line at the foot. */
import type { ComponentType, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { lazy, LocationProvider, Route, Router, useLocation } from "preact-iso";
import { say } from "../../words/words.ts";
import { everywhere, Leave } from "../../screens/lock/leave.tsx";
import { Mended } from "../../screens/parts/broken.tsx";
import { Frame } from "../../screens/parts/frame.tsx";
import { type Home, HomeProvider, useHome } from "../../screens/parts/home.ts";
import { useMeasured } from "../../screens/parts/measured.ts";
import { Missing } from "../../screens/parts/states.tsx";
import { Toast } from "../../screens/parts/toast.tsx";
import { Today } from "../../screens/today/today.tsx";
import { onOpened, takeShared } from "./shared.ts";

/** A screen that is fetched when it is wanted; one that could not be fetched is broken. */
const later = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(() =>
    load().catch(
      (thrown: unknown): ComponentType<Props> =>
        () => {
          throw thrown;
        },
    ),
  );

const Shelf = later(() => import("../../screens/replay/shelf.tsx").then((screen) => screen.Shelf));
const NewMoment = later(() => import("../../screens/today/moment.tsx").then((screen) => screen.NewMoment));
const NewNote = later(() => import("../../screens/today/note.tsx").then((screen) => screen.NewNote));
const EntryPage = later(() => import("../../screens/today/entry.tsx").then((screen) => screen.EntryPage));
const Days = later(() => import("../../screens/days/days.tsx").then((screen) => screen.Days));
const DayPage = later(() => import("../../screens/days/day.tsx").then((screen) => screen.DayPage));
const Album = later(() => import("../../screens/days/album.tsx").then((screen) => screen.Album));
const Children = later(() => import("../../screens/child/children.tsx").then((screen) => screen.Children));
const NewChild = later(() => import("../../screens/child/child.tsx").then((screen) => screen.NewChild));
const ChildPage = later(() => import("../../screens/child/child.tsx").then((screen) => screen.ChildPage));
const Intake = later(() => import("../../screens/replay/intake.tsx").then((screen) => screen.Intake));
const Record = later(() => import("../../screens/replay/record.tsx").then((screen) => screen.Record));
const Watch = later(() => import("../../screens/replay/watch.tsx").then((screen) => screen.Watch));
const Tag = later(() => import("../../screens/replay/tag.tsx").then((screen) => screen.Tag));
const Read = later(() => import("../../screens/replay/reading.tsx").then((screen) => screen.Read));
const Unseen = later(() => import("../../screens/replay/unseen.tsx").then((screen) => screen.Unseen));
const AgreementPage = later(() => import("../../screens/replay/agreement.tsx").then((screen) => screen.AgreementPage));
const Keep = later(() => import("../../screens/replay/keep.tsx").then((screen) => screen.Keep));
const MomentPage = later(() => import("../../screens/replay/moment.tsx").then((screen) => screen.MomentPage));
const Pause = later(() => import("../../screens/help/pause.tsx").then((screen) => screen.Pause));
const Help = later(() => import("../../screens/help/help.tsx").then((screen) => screen.Help));
const LibraryHome = later(() => import("../../screens/library/library.tsx").then((screen) => screen.LibraryHome));
const ArticlePage = later(() => import("../../screens/library/article.tsx").then((screen) => screen.ArticlePage));
const LedgerPage = later(() => import("../../screens/library/ledger.tsx").then((screen) => screen.LedgerPage));
const Backup = later(() => import("../../screens/settings/backup.tsx").then((screen) => screen.Backup));
const Bring = later(() => import("../../screens/settings/bring.tsx").then((screen) => screen.Bring));
const Limits = later(() => import("../../screens/replay/limits.tsx").then((screen) => screen.Limits));
const Lock = later(() => import("../../screens/lock/lock.tsx").then((screen) => screen.Lock));
const Locked = later(() => import("../../screens/lock/locked.tsx").then((screen) => screen.Locked));
const Calm = later(() => import("../../screens/calm/calm.tsx").then((screen) => screen.Calm));
const Repair = later(() => import("../../screens/repair/repair.tsx").then((screen) => screen.Repair));
const ResetPage = later(() => import("../../screens/calm/reset.tsx").then((screen) => screen.ResetPage));
const Cues = later(() => import("../../screens/cues/cues.tsx").then((screen) => screen.Cues));
const CuePage = later(() => import("../../screens/cues/one.tsx").then((screen) => screen.CuePage));
const OwnCue = later(() => import("../../screens/cues/own.tsx").then((screen) => screen.OwnCue));
const CardPage = later(() => import("../../screens/cues/card.tsx").then((screen) => screen.CardPage));
const Practice = later(() => import("../../screens/cues/practice.tsx").then((screen) => screen.Practice));
const Growing = later(() => import("../../screens/growing/growing.tsx").then((screen) => screen.Growing));
const Doctor = later(() => import("../../screens/growing/doctor.tsx").then((screen) => screen.Doctor));
const SignsPage = later(() => import("../../screens/growing/signs.tsx").then((screen) => screen.SignsPage));
const CheckpointPage = later(() =>
  import("../../screens/growing/checkpoint.tsx").then((screen) => screen.CheckpointPage),
);
const Try = later(() => import("../../screens/try/try.tsx").then((screen) => screen.Try));
const TryOne = later(() => import("../../screens/try/one.tsx").then((screen) => screen.TryOne));
const Settings = later(() => import("../../screens/settings/settings.tsx").then((screen) => screen.Settings));

type AppProps = { readonly home: Home; readonly update: (() => void) | null };

export const App = ({ home, update }: AppProps): JSX.Element => (
  <HomeProvider value={home}>
    <LocationProvider>
      <a class="skip" href="#main">
        {say("app.skip")}
      </a>
      <Mended>
        <Inside />
      </Mended>
      <Mended over>{everywhere.value ? <Leave edge /> : null}</Mended>
      <Mended over>
        <Standing update={update} />
      </Mended>
      <Mended over>
        <Toast />
      </Mended>
    </LocationProvider>
  </HomeProvider>
);

/** What needs no store: it is there in every state, and fetched before it is asked for. */
const needsNoStore = /^\/(?:pause|help|calm|repair)(?:\/|$)/;

const Inside = (): JSX.Element => {
  const { path } = useLocation();
  const state = useHome().state.value;
  useEffect(() => {
    for (const screen of [Pause, Help, ResetPage]) void screen.preload();
  }, []);
  if (needsNoStore.test(path)) return <Screens />;
  if (state.is === "elsewhere") return <Elsewhere />;
  if (state.is !== "locked") return <Screens />;
  return <Router>{[<Locked key="locked" default />]}</Router>;
};

const Screens = (): JSX.Element => (
  <>
    <Shared />
    <Router>
      <Today path="/" />
      <Route path="/moment/new" component={NewMoment} />
      <Route path="/note/new" component={NewNote} />
      <Route path="/entry/:thing/:step?" component={EntryPage} />
      <Route path="/days" component={Days} />
      <Route path="/day/:day" component={DayPage} />
      <Route path="/album" component={Album} />
      <Route path="/children" component={Children} />
      <Route path="/child/new" component={NewChild} />
      <Route path="/child/:id" component={ChildPage} />
      <Route path="/replay" component={Shelf} />
      <Route path="/new" component={Intake} />
      <Route path="/record" component={Record} />
      <Route path="/play/:id" component={Watch} />
      <Route path="/play/:id/tag" component={Tag} />
      <Route path="/play/:id/reading" component={Read} />
      <Route path="/play/:id/keep" component={Keep} />
      <Route path="/play/:id/listener" component={Limits} />
      <Route path="/play/:id/unseen" component={Unseen} />
      <Route path="/play/:id/agreement" component={AgreementPage} />
      <Route path="/moment/:id" component={MomentPage} />
      <Route path="/listener" component={Limits} />
      <Route path="/pause" component={Pause} />
      <Route path="/help" component={Help} />
      <Route path="/calm" component={Calm} />
      <Route path="/calm/:reset" component={ResetPage} />
      <Route path="/repair" component={Repair} />
      <Route path="/library" component={LibraryHome} />
      <Route path="/library/ledger" component={LedgerPage} />
      <Route path="/library/:slug" component={ArticlePage} />
      <Route path="/cues" component={Cues} />
      <Route path="/cues/add" component={OwnCue} />
      <Route path="/cues/card" component={CardPage} />
      <Route path="/cues/practice" component={Practice} />
      <Route path="/cues/:cue" component={CuePage} />
      <Route path="/growing" component={Growing} />
      <Route path="/growing/doctor" component={Doctor} />
      <Route path="/growing/signs" component={SignsPage} />
      <Route path="/growing/:age" component={CheckpointPage} />
      <Route path="/try" component={Try} />
      <Route path="/try/:id" component={TryOne} />
      <Route path="/settings" component={Settings} />
      <Route path="/settings/lock" component={Lock} />
      <Route path="/settings/backup" component={Backup} />
      <Route path="/settings/bring" component={Bring} />
      <Missing default />
    </Router>
  </>
);

/** Where a file that comes would end what is being done: there it is caught, and nothing happens. */
const isBusy = /^\/(?:record|new)$/;

/** A clip that another app shared with this one, that was opened with it, or that was dropped anywhere, is taken in. */
const Shared = (): null => {
  const { coming, told } = useHome();
  const { path, route } = useLocation();
  const here = useRef(path);
  here.current = path;
  useEffect(() => {
    const take = (file: File): void => {
      coming.value = { file, kind: "chosen" };
      route("/new", true);
    };
    void takeShared().then((file) => file && take(file));
    onOpened(take);
    let ended = (): void => {};
    const drop = ([file, ...more]: readonly File[]): void => {
      if (file === undefined || isBusy.test(here.current)) return;
      coming.value = { file, kind: "chosen" };
      route(file.name.endsWith(".attune") ? "/settings/backup" : "/new");
      if (more.length > 0) told.value = { text: say("app.dropped.one", { file: file.name }), tone: "problem" };
    };
    void import("./dropped.ts").then(({ catchDropped }) => (ended = catchDropped(drop)));
    return () => ended();
  }, []);
  return null;
};

const Elsewhere = (): JSX.Element => {
  const { store, trouble } = useHome();
  const take = async (): Promise<void> => {
    const taken = await store.takeOver();
    if (!taken.ok) trouble(taken.problem);
  };
  return (
    <Frame
      name={say("app.elsewhere.title")}
      foot={
        <button type="button" class="pill grow" onClick={() => void take()}>
          {say("app.elsewhere.take")}
        </button>
      }
    >
      <div class="title">
        <h1>{say("app.elsewhere.title")}</h1>
        <p class="muted">{say("app.elsewhere")}</p>
      </div>
    </Frame>
  );
};

/** What holds for as long as this tab is open, and a newer version. */
const Standing = ({ update }: Pick<AppProps, "update">): JSX.Element => {
  const state = useHome().state.value;
  const place = useRef<HTMLDivElement>(null);
  const id =
    state.is !== "memory"
      ? null
      : state.why === "damaged"
        ? "app.memory.damaged"
        : state.why === "newer"
          ? "app.memory.newer"
          : state.why === "disk-full"
            ? "app.memory.full"
            : "app.memory";
  useMeasured(place, "standing", id !== null || update !== null);
  return (
    <div class="standings" ref={place}>
      {id ? (
        <div class="standing" role="status">
          <p>{say(id)}</p>
        </div>
      ) : null}
      {update ? (
        <div class="standing" role="status">
          <p>{say("app.update")}</p>
          <button type="button" class="quiet small" onClick={update}>
            {say("app.update.take")}
          </button>
        </div>
      ) : null}
    </div>
  );
};
