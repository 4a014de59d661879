/** /practice: three small things to practise and a programme that ends; each is a page of its own. Never pushed, nothing added up. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { stageOf } from "../../practice/weeks.ts";
import { dayHere } from "../../diary/here.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { Missing } from "../parts/states.tsx";
import { LinePage } from "./line.tsx";
import { ThreePage } from "./three.tsx";
import { VoicePage } from "./voice.tsx";
import { WaitPage } from "./wait.tsx";
import { WeeksPage } from "./weeks.tsx";
import { weekTitle } from "./stage.ts";
import { say } from "./words.ts";
import "./practice.css";

const pages = { wait: WaitPage, three: ThreePage, voice: VoicePage, line: LinePage, weeks: WeeksPage } as const;
const isPage = (page: string): page is keyof typeof pages => Object.hasOwn(pages, page);

export const PracticeRoom = ({ page = "" }: { path: string; page?: string }): JSX.Element => {
  if (page === "") return <PracticeHome />;
  if (!isPage(page)) return <Missing />;
  const Page = pages[page];
  return <Page key={page} />;
};

const rows = [
  { page: "wait", icon: "half" },
  { page: "voice", icon: "voice" },
  { page: "line", icon: "pace" },
  { page: "weeks", icon: "days" },
] as const;

const PracticeHome = (): JSX.Element => {
  const { childMid } = childWords(useHome().child.value);
  const { value: weeks } = useSetting("practice.weeks");
  const stage = weeks && stageOf(weeks, dayHere());
  return (
    <Frame name={say("practice.name")} back={{ to: "/replay", word: say("app.home") }}>
      <div class="title">
        <h1>{say("practice.title")}</h1>
        <p class="muted">{say("practice.lead")}</p>
      </div>
      <ul class="practicerows cols">
        {rows.map(({ page, icon }) => (
          <li key={page}>
            <a href={`/practice/${page}`}>
              <span class="practiceicon">
                <Icon name={icon} />
              </span>
              <span>
                <b>{say(`practice.${page}`)}</b>
                <small>
                  {page === "weeks" && stage && stage.is !== "none"
                    ? weekTitle(stage)
                    : say(`practice.${page}.lead`, { childMid })}
                </small>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <p class="pad muted small">{say("practice.yours")}</p>
    </Frame>
  );
};
