/** For a professional: composing what they are shown, the page of it, and the file. */
import type { JSX } from "preact";
import { say as sayApp } from "../../words/words.ts";
import type { Child } from "../../child/child.ts";
import { Frame } from "../parts/frame.tsx";
import { Missing, Wait } from "../parts/states.tsx";
import { Compose } from "./compose.tsx";
import { useBundleChild } from "./gather.ts";
import { GiveFile } from "./givefile.tsx";
import { ShowPage } from "./showpage.tsx";
import { say } from "./words.ts";
import "./bundle.css";

const pages: Readonly<Record<string, (given: { readonly child: Child }) => JSX.Element>> = {
  "": Compose,
  page: ShowPage,
  file: GiveFile,
};

export const BundlePage = ({ page = "" }: { path: string; page?: string }): JSX.Element => {
  const child = useBundleChild();
  const Page = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (Page === undefined) return <Missing />;
  if (child === undefined) return <Wait />;
  return child === null ? <NoChild /> : <Page key={child.id} child={child} />;
};

const NoChild = (): JSX.Element => (
  <Frame
    name={say("bundle.title")}
    back={{ to: "/", word: sayApp("app.tab.today") }}
    foot={
      <a class="pill full" href="/child/new">
        {say("bundle.nochild.do")}
      </a>
    }
  >
    <div class="title">
      <h1>{say("bundle.title")}</h1>
      <p class="muted">{say("bundle.nochild")}</p>
    </div>
  </Frame>
);
