/** The album at a glance, where there is room for it: each thing that was kept with its picture, the newest first. */
import type { JSX } from "preact";
import type { Entry } from "../../diary/diary.ts";
import { standing } from "../../diary/day.ts";
import { dayOf } from "../../diary/when.ts";
import { ExchangePicture } from "../../drawing/exchange.tsx";
import { Icon } from "../../drawing/icons.tsx";
import type { KeptMoment } from "../../keeping/play.ts";
import { spoken } from "../../words/words.ts";
import { momentOf } from "../../words/written.ts";
import { useHome } from "../parts/home.ts";
import { say } from "../parts/diarywords.ts";
import { entryWords, longDay, namesOf } from "../parts/said.ts";
import "./album.css";

/** What the album holds: a moment of the diary, or of a recording. */
export type AlbumPage =
  | { readonly is: "told"; readonly at: number; readonly id: string; readonly entry: Entry<"moment"> }
  | { readonly is: "played"; readonly at: number; readonly id: string; readonly moment: KeptMoment };

export const AlbumGrid = ({ pages }: { readonly pages: readonly AlbumPage[] }): JSX.Element => (
  <>
    <div class="title">
      <h1>{say("diary.album.title")}</h1>
    </div>
    <ul class="pad albumgrid">
      {pages.toReversed().map((page) => (
        <li key={page.id}>
          <a href={`/album?page=${page.id}`}>
            {page.is === "told" ? <Told entry={page.entry} /> : <Seen moment={page.moment} />}
          </a>
        </li>
      ))}
    </ul>
  </>
);

const Told = ({ entry }: { readonly entry: Entry<"moment"> }): JSX.Element => {
  const home = useHome();
  const child = namesOf(home.children.value, entry.children, home.child.value);
  const kind = standing(entry);
  return (
    <>
      <ExchangePicture
        step={4}
        kind={kind}
        words={{ cue: "", response: "", went: "" }}
        rtl={spoken().dir === "rtl"}
        label={say("diary.picture.moment", { step: "4", kind, child })}
      />
      <b>{entryWords(entry, child)}</b>
      <small>{longDay(dayOf(entry.at))}</small>
    </>
  );
};

const Seen = ({ moment }: { readonly moment: KeptMoment }): JSX.Element => (
  <>
    <span class="albumplay">
      <Icon name="play" />
    </span>
    <b>{moment.saying || moment.seen || say("diary.moment")}</b>
    <small>{momentOf(moment.keptAt)}</small>
  </>
);
