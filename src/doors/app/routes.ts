/**
 * Every screen but Today: a row says at which address it is, and where it is fetched from when it is wanted. What an address
 * names (`:id`) its screen is given; one that asks for anything else does not compile.
 */
import type { JSX } from "preact";
import { lazy, type RoutePropsForPath } from "preact-iso";

type Drawn<Props> = (given: Props) => JSX.Element | null;
/** A method's arguments may be more than it is known by: the router gives each screen what its own address names. */
type Screen = { draw(given: { path: string }): JSX.Element | null }["draw"] & { preload(): Promise<unknown> };
type Row = { readonly path: string; readonly screen: Screen; readonly isAhead: boolean };

/** A screen that is fetched when it is wanted; one that could not be fetched is broken. */
const later = <Props>(load: () => Promise<Drawn<Props>>) =>
  lazy(() =>
    load().catch(
      (thrown: unknown): Drawn<Props> =>
        () => {
          throw thrown;
        },
    ),
  );

type Given<Path extends string> = { path: string } & Omit<RoutePropsForPath<Path>, "params">;

/** `when`: fetched before it is asked for. */
const at = <Path extends string>(path: Path, load: () => Promise<Drawn<Given<Path>>>, when?: "ahead"): Row => ({
  path,
  screen: later(load),
  isAhead: when === "ahead",
});

/** In the place of every screen that needs what is kept, while it is locked. */
export const Locked = later(() => import("../../screens/lock/locked.tsx").then((screen) => screen.LockedPage));

export const routes: readonly Row[] = [
  at("/moment/new", () => import("../../screens/today/moment.tsx").then(({ NewMoment }) => NewMoment)),
  at("/note/new", () => import("../../screens/today/note.tsx").then(({ NewNote }) => NewNote)),
  at("/entry/:thing/:step?", () => import("../../screens/today/entry.tsx").then(({ EntryPage }) => EntryPage)),
  at("/days", () => import("../../screens/days/days.tsx").then(({ Days }) => Days)),
  at("/day/:day", () => import("../../screens/days/day.tsx").then(({ DayPage }) => DayPage)),
  at("/album", () => import("../../screens/days/album.tsx").then(({ Album }) => Album)),
  at("/children", () => import("../../screens/child/children.tsx").then(({ Children }) => Children)),
  at("/child/new", () => import("../../screens/child/child.tsx").then(({ NewChild }) => NewChild)),
  at("/child/:id", () => import("../../screens/child/child.tsx").then(({ ChildPage }) => ChildPage)),
  at("/late/:child/:page?", () => import("../../screens/late/late.tsx").then(({ LatePage }) => LatePage)),
  at("/replay", () => import("../../screens/replay/shelf.tsx").then(({ Shelf }) => Shelf)),
  at("/new", () => import("../../screens/replay/intake.tsx").then(({ Intake }) => Intake)),
  at("/record", () => import("../../screens/replay/record.tsx").then(({ Record }) => Record)),
  at("/play/:id", () => import("../../screens/timeline/play.tsx").then(({ PlayPage }) => PlayPage)),
  at("/play/:id/tag", () => import("../../screens/timeline/play.tsx").then(({ TagPage }) => TagPage)),
  at("/play/:id/reading", () => import("../../screens/replay/reading.tsx").then(({ ReadingPage }) => ReadingPage)),
  at("/play/:id/keep", () => import("../../screens/replay/keep.tsx").then(({ Keep }) => Keep)),
  at("/play/:id/listener", () => import("../../screens/replay/limits.tsx").then(({ Limits }) => Limits)),
  at("/play/:id/unseen", () => import("../../screens/replay/unseen.tsx").then(({ Unseen }) => Unseen)),
  at("/play/:id/agreement", () => import("../../screens/settle/settle.tsx").then(({ AgreementPage }) => AgreementPage)),
  at("/moment/:id", () => import("../../screens/replay/moment.tsx").then(({ MomentPage }) => MomentPage)),
  at("/listener", () => import("../../screens/replay/limits.tsx").then(({ Limits }) => Limits)),
  at("/practice/:page?", () => import("../../screens/practice/practice.tsx").then(({ PracticeRoom }) => PracticeRoom)),
  at("/pause", () => import("../../screens/help/pause.tsx").then(({ Pause }) => Pause), "ahead"),
  at("/help", () => import("../../screens/help/help.tsx").then(({ Help }) => Help), "ahead"),
  at("/calm", () => import("../../screens/calm/calm.tsx").then(({ Calm }) => Calm)),
  at("/calm/:reset", () => import("../../screens/calm/reset.tsx").then(({ ResetPage }) => ResetPage), "ahead"),
  at("/skills/:skill?/:page?", () => import("../../screens/skills/skills.tsx").then(({ SkillsRoom }) => SkillsRoom)),
  at("/repair", () => import("../../screens/repair/repair.tsx").then(({ RepairPage }) => RepairPage)),
  at("/library", () => import("../../screens/library/library.tsx").then(({ LibraryHome }) => LibraryHome)),
  at("/library/ledger", () => import("../../screens/library/ledger.tsx").then(({ LedgerPage }) => LedgerPage)),
  at("/library/:slug", () => import("../../screens/library/article.tsx").then(({ ArticlePage }) => ArticlePage)),
  at("/cues", () => import("../../screens/cues/cues.tsx").then(({ Cues }) => Cues)),
  at("/cues/add", () => import("../../screens/cues/own.tsx").then(({ OwnCue }) => OwnCue)),
  at("/cues/card", () => import("../../screens/cues/card.tsx").then(({ CardPage }) => CardPage)),
  at("/cues/practice", () => import("../../screens/cues/practice.tsx").then(({ PracticePage }) => PracticePage)),
  at("/cues/:cue", () => import("../../screens/cues/one.tsx").then(({ CuePage }) => CuePage)),
  at("/growing", () => import("../../screens/growing/growing.tsx").then(({ Growing }) => Growing)),
  at("/growing/doctor", () => import("../../screens/growing/doctor.tsx").then(({ Doctor }) => Doctor)),
  at("/growing/signs", () => import("../../screens/growing/signs.tsx").then(({ SignsPage }) => SignsPage)),
  at("/bundle/:page?", () => import("../../screens/bundle/bundle.tsx").then(({ BundlePage }) => BundlePage)),
  at("/growing/:age", () =>
    import("../../screens/growing/checkpoint.tsx").then(({ CheckpointPage }) => CheckpointPage),
  ),
  at("/try", () => import("../../screens/try/try.tsx").then(({ Try }) => Try)),
  at("/try/:id", () => import("../../screens/try/one.tsx").then(({ TryOne }) => TryOne)),
  at("/selfcheck/:page?/:id?", () =>
    import("../../screens/selfcheck/selfcheck.tsx").then(({ SelfCheck }) => SelfCheck),
  ),
  at("/story/:page?/:id?", () => import("../../screens/story/story.tsx").then(({ Story }) => Story)),
  at("/settings", () => import("../../screens/settings/settings.tsx").then(({ Settings }) => Settings)),
  at("/templates", () => import("../../screens/templates/templates.tsx").then(({ Templates }) => Templates)),
  at("/templates/:id", () => import("../../screens/templates/template.tsx").then(({ TemplatePage }) => TemplatePage)),
  at("/settings/keys", () => import("../../screens/settings/keys.tsx").then(({ KeySettings }) => KeySettings)),
  at("/settings/lock", () => import("../../screens/lock/lock.tsx").then(({ Lock }) => Lock)),
  at("/settings/own", () => import("../../screens/settings/own.tsx").then(({ OwnSettings }) => OwnSettings)),
  at("/settings/backup", () => import("../../screens/settings/backup.tsx").then(({ Backup }) => Backup)),
  at("/settings/bring", () => import("../../screens/settings/bring.tsx").then(({ Bring }) => Bring)),
];
