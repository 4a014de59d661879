/** The album: what the family kept, moments of the diary and of recordings, one after the other; it can play by itself. */
import { IconButton } from "../parts/iconbutton.tsx";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { standing } from "../../diary/day.ts";
import type { Entry } from "../../diary/diary.ts";
import { dayOf } from "../../diary/when.ts";
import { ExchangePicture } from "../../drawing/exchange.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { spoken } from "../../words/words.ts";
import { momentOf } from "../../words/written.ts";
import type { KeptMoment } from "../../keeping/play.ts";
import { useLocation } from "preact-iso";
import { useOnTablet } from "../parts/atdesk.ts";
import { type AlbumPage, AlbumGrid } from "./albumgrid.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Wait } from "../parts/states.tsx";
import { pageOf } from "../parts/feed.tsx";
import { entrySubline, key, longDay, namesOf, entryWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { PlayedMoment } from "./played.tsx";
import { aboutChosen } from "../parts/marks.ts";
import "./days.css";

/** How long a page of the album stays while it plays, in ms. */
const stay = 6000;

export const Album = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const entries = useKept((kept) => kept.diary.find({ kinds: ["moment"], kept: true }), [], []);
  const moments = useKept((kept) => kept.moments.all(), [], []);
  const { query, route } = useLocation();
  const onTablet = useOnTablet();
  const [here, setHere] = useState(0);
  const [playing, setPlaying] = useState(false);
  const kept =
    entries && moments
      ? [
          ...aboutChosen(entries, home.chosen.value).flatMap((entry): AlbumPage[] =>
            entry.kind === "moment" ? [{ is: "told", at: entry.at.instant, id: entry.thing, entry }] : [],
          ),
          ...moments.map(
            (moment): AlbumPage => ({ is: "played", at: Date.parse(moment.keptAt), id: moment.id, moment }),
          ),
        ].toSorted((a, b) => a.at - b.at)
      : null;
  const all = kept?.length ?? 0;
  // Where there is room for it, all is seen at once, and the address says which page is open.
  const asked = kept?.findIndex(({ id }) => id === query["page"]) ?? -1;
  const at = onTablet && asked >= 0 ? asked : Math.min(here, Math.max(0, all - 1));
  const page = kept?.[at];
  const next = kept?.[at + 1]?.id;
  const isGrid = onTablet && asked < 0 && all > 0 && !playing;
  const show = (to: number): void => {
    setHere(to);
    const id = kept?.[to]?.id;
    if (onTablet && id !== undefined) route(`/album?page=${id}`, !isGrid);
  };
  const go = (by: number): void => show((at + by + all) % Math.max(1, all));
  useEffect(() => {
    if (!playing || all < 2) return;
    const timer = setTimeout(() => {
      if (next === undefined) return setPlaying(false);
      setHere(at + 1);
      if (onTablet) route(`/album?page=${next}`, true);
    }, stay);
    return () => clearTimeout(timer);
  }, [playing, at, all, next, onTablet, route]);
  useLayoutEffect(() => {
    // What had the focus is gone with the grid, or with the page.
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
  }, [isGrid]);
  return (
    <Frame
      name={say("diary.album")}
      back={
        onTablet && asked >= 0 ? { to: "/album", word: say("diary.album") } : { to: "/days", word: say("diary.days") }
      }
      foot={
        all > 0 ? (
          <div class="row">
            {isGrid ? null : (
              <IconButton
                icon="back"
                class="turn"
                name={say("diary.album.before")}
                again
                disabled={all < 2}
                onPress={() => go(-1)}
              />
            )}
            <button
              type="button"
              class="pill grow"
              onClick={() => {
                if (!playing && (isGrid || at === all - 1)) show(0);
                setPlaying(!playing);
              }}
            >
              <Icon name={playing ? "pause" : "play"} />
              {say(playing ? "diary.album.stop" : "diary.album.play")}
            </button>
            {isGrid ? null : (
              <IconButton
                icon="next"
                class="turn"
                name={say("diary.album.next")}
                again
                disabled={all < 2}
                onPress={() => go(1)}
              />
            )}
          </div>
        ) : null
      }
    >
      {kept === null ? (
        <Wait />
      ) : page === undefined ? (
        <div class="title">
          <h1>{say("diary.album.title")}</h1>
          <p class="muted">{say("diary.album.none")}</p>
        </div>
      ) : isGrid && kept ? (
        <AlbumGrid pages={kept} />
      ) : (
        <section class="albumpage" aria-live="polite" key={page.id}>
          <p class="muted small pad">{say("diary.album.of", { n: at + 1, all })}</p>
          {page.is === "told" ? <Told entry={page.entry} /> : <Seen moment={page.moment} playing={playing} />}
        </section>
      )}
    </Frame>
  );
};

const Told = ({ entry }: { readonly entry: Entry<"moment"> }): JSX.Element => {
  const home = useHome();
  const child = namesOf(home.children.value, entry.children, home.child.value);
  const { cue, response, went } = entry.body ?? { cue: null, response: null, went: null };
  return (
    <>
      <div class="title">
        <p class="muted">{longDay(dayOf(entry.at))}</p>
        <h1>{entryWords(entry, child)}</h1>
        <p>{entrySubline(entry)}</p>
      </div>
      <ExchangePicture
        step={4}
        kind={standing(entry)}
        words={{
          cue: cue ? say("diary.cue", { cue: key(cue) }) : "",
          response: response ? say("diary.response", { response: key(response) }) : "",
          went: went === "mended" ? say("diary.quick.mended") : "",
        }}
        rtl={spoken().dir === "rtl"}
        label={say("diary.picture.moment", { step: "4", kind: standing(entry), child })}
      />
      <p class="pad">
        <a class="link" href={pageOf(entry)}>
          {say("diary.album.open")}
        </a>
      </p>
    </>
  );
};

const Seen = ({ moment, playing }: { readonly moment: KeptMoment; readonly playing: boolean }): JSX.Element => (
  <>
    <div class="title">
      <p class="muted">{momentOf(moment.keptAt)}</p>
      <h1>{moment.saying || moment.seen || say("diary.moment")}</h1>
      {moment.saying && moment.seen ? <p>{moment.seen}</p> : null}
    </div>
    <PlayedMoment moment={moment} playing={playing} />
    <p class="pad">
      <a class="link" href={`/moment/${moment.id}`}>
        {say("diary.album.open")}
      </a>
    </p>
  </>
);
