/** A file that comes from outside a screen: shared by another app, opened with this one, dropped anywhere. It is taken where such files go. */
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { say } from "../../words/words.ts";
import { useHome } from "../parts/home.ts";
import { useLatest } from "../parts/latest.ts";
import { onOpened, takeShared } from "./shared.ts";

/** Where a file that comes would end what is being done: there it is caught, and nothing happens. */
const isBusy = /^\/(?:record|new)$/;

export const Arrivals = (): null => {
  const { coming, toast } = useHome();
  const { path, route } = useLocation();
  const take = useLatest((file: File): void => {
    coming.value = { file, kind: "chosen" };
    route("/new", true);
  });
  const drop = useLatest(([file, ...more]: readonly File[]): void => {
    if (file === undefined || isBusy.test(path)) return;
    coming.value = { file, kind: "chosen" };
    route(file.name.endsWith(".attune") ? "/settings/backup" : "/new");
    if (more.length > 0) toast.value = { text: say("app.dropped.one", { file: file.name }), tone: "problem" };
  });
  useEffect(() => {
    void takeShared().then((file) => file && take(file));
    onOpened(take);
    let ended = (): void => {};
    void import("./dropped.ts").then(({ catchDropped }) => (ended = catchDropped(drop)));
    return () => ended();
  }, [take, drop]);
  return null;
};
