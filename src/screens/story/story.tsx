/**
 * /story: the room of one's own story. All of it stands behind the lock of the own side, where one is set, but the door
 * between work and child, which keeps nothing. An address holds a page's name and a line's id, and no word of what is written.
 */
import type { JSX } from "preact";
import { OwnGate } from "../parts/owngate.tsx";
import { Missing } from "../parts/states.tsx";
import { Door } from "./door.tsx";
import { StoryHome } from "./home.tsx";
import { KindPage } from "./kind.tsx";
import { AlarmPage } from "./line.tsx";
import { LoadPage } from "./load.tsx";
import { MapPage } from "./map.tsx";
import { Overload } from "./overload.tsx";
import { backHome, say } from "./said.ts";

export const Story = ({ page = "", id = "" }: { path: string; page?: string; id?: string }): JSX.Element => {
  if (page === "door") return <Door />;
  const back = page === "" ? { to: "/settings/own", word: say("story.lock") } : backHome();
  return (
    <OwnGate name={say("story.name")} back={back}>
      <Page page={page} id={id} />
    </OwnGate>
  );
};

const Page = ({ page, id }: { readonly page: string; readonly id: string }): JSX.Element => {
  if (page === "") return <StoryHome />;
  if (page === "map") return id === "" ? <MapPage /> : <AlarmPage key={id} id={id} />;
  if (page === "kind") return <KindPage key={id} id={id} />;
  if (page === "load") return <LoadPage />;
  if (page === "overload") return <Overload />;
  return <Missing />;
};
