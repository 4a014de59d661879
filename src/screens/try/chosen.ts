/** Today's one thing, with what was done before, what was put away, and the ways to say so; kept in the diary and the store. */
import { emptyMoment } from "../../diary/emptymoment.ts";
import { turned } from "../../ground/turned.ts";
import { useMemo } from "preact/hooks";
import { languages } from "virtual:activities";
import type { Body, Entry } from "../../diary/diary.ts";
import { dayOfEntry } from "../../diary/entry.ts";
import { momentChannels, type Opening as DiaryOpening } from "../../diary/kinds.ts";
import { regional, spoken } from "../../words/words.ts";
import {
  type Activity,
  fittingActivities,
  activityIn,
  type ActivityOpening,
  type ActivitySense,
} from "../../growing/activities.ts";
import { type Choosing } from "../../growing/choosing.ts";
import { type Choice, choose, type Past } from "../../growing/choose.ts";
import { useWhose, type GrowingChild } from "../growing/whose.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useLog } from "../parts/log.ts";
import { useSetting } from "../parts/setting.ts";
import { useWanted, type Wanted } from "../parts/wanted.ts";
import { say } from "./words.ts";

/** The openings of the diary, for those of Try. */
const openingOf: Readonly<Partial<Record<ActivityOpening, DiaryOpening>>> = {
  changing: "changing",
  feeding: "feeding",
  bath: "bath",
  washing: "bath",
  bedtime: "bed",
  night: "bed",
  floor: "play",
  outdoors: "going-out",
  shopping: "going-out",
  travel: "going-out",
  parting: "parting",
  arriving: "coming-back",
};

export const useActivities = (): Wanted<readonly Activity[]> => {
  const { language, region } = useHome();
  return useWanted(async () => {
    const load = languages[spoken().code] ?? languages["en"];
    if (load === undefined) throw new Error("there is nothing to try at all");
    return (await load()).map((one) => activityIn(one, regional));
  }, [language.value, region.value]);
};

export type Tries = {
  readonly whose: GrowingChild;
  readonly without: readonly ActivitySense[];
  readonly past: readonly Past[];
  /** What was done or liked today, the last of it. */
  readonly doneToday: Entry<"try"> | null;
  /** Null where the age is not known. */
  readonly choice: Choice | null;
  /** The choice within one opening. */
  readonly within: (opening: ActivityOpening) => Choice | null;
  readonly swap: (id: string) => void;
  readonly bringBack: () => void;
  readonly leaveOut: (sense: ActivitySense) => void;
  /** Keeps that it was done, with a moment, or that it was not for them; told with undo. */
  readonly did: (activity: Activity, opening: ActivityOpening) => Promise<void>;
  readonly notForUs: (activity: Activity) => Promise<void>;
  readonly like: (entry: Entry<"try">) => Promise<void>;
};

/** Null until all is known that the choice is made from. */
/** What fits the child's age, and works without what has to be done without. */
export const fitTo = (all: readonly Activity[], { whose, without }: Tries): readonly Activity[] =>
  (whose.play === null ? [] : fittingActivities(all, whose.play, whose.months)).filter(
    (one) => (whose.late || one.late !== true) && without.every((sense) => one.without.includes(sense)),
  );

export const useTries = (all: readonly Activity[]): Tries | null => {
  const home = useHome();
  const log = useLog();
  const whose = useWhose();
  const entries = useKept((kept) => kept.diary.find({ kinds: ["try"] }), [], []);
  const day = whose?.day ?? "";
  const calms = useKept((kept) => kept.diary.find({ kinds: ["calm"], from: day, to: day }), [day], []);
  const child = whose?.child?.id ?? "";
  const { value: choosing, change } = useSetting("try {child}", child);
  const mine = useMemo(
    () =>
      (entries ?? []).filter(
        (entry): entry is Entry<"try"> =>
          entry.kind === "try" && (entry.children.length === 0 || entry.children.includes(child)),
      ),
    [entries, child],
  );
  if (whose === null || entries === undefined || calms === undefined || choosing === null) return null;

  const keep = (part: Partial<Choosing>): void => void change((last) => ({ ...last, ...part }));
  const skip = choosing.day === day ? choosing.skip : [];
  const past = mine.flatMap((entry) =>
    entry.body ? [{ activity: entry.body.activity, went: entry.body.went, day: dayOfEntry(entry) }] : [],
  );
  const lastCalm = calms
    .flatMap(({ body }) => (body && "calmAfter" in body ? [body.calmAfter ?? body.calm] : []))
    .at(-1);
  const chosen = (opening: ActivityOpening | null): Choice | null =>
    whose.play === null
      ? null
      : choose(all, {
          day,
          hour: whose.hour,
          months: whose.play,
          lived: whose.months,
          late: whose.late,
          calm: lastCalm ?? null,
          past,
          seed: child,
          skip,
          without: choosing.without,
          opening,
        });
  const about = whose.child ? { children: [whose.child.id] } : {};
  const logTry = (id: string, went: Body<"try">["went"]): Promise<Entry | null> =>
    log.add("try", { v: 1, activity: id, went, words: "" }, about);
  return {
    whose,
    without: choosing.without,
    past,
    doneToday: mine.findLast((entry) => dayOfEntry(entry) === day && entry.body?.went !== "not") ?? null,
    choice: chosen(null),
    within: chosen,
    swap: (id) => {
      keep({ day, skip: [...skip, id] });
      home.toast.value = { text: say("try.swapped"), undo: () => keep({ day, skip }) };
    },
    bringBack: () => keep({ day, skip: [] }),
    leaveOut: (sense) =>
      void change((last) => ({
        ...last,
        without: turned(last.without, sense),
      })),
    did: async (activity, opening) => {
      const tried = await logTry(activity.id, "done");
      if (tried === null) return;
      const moment = await log.add(
        "moment",
        {
          ...emptyMoment,
          went: "ours",
          own: momentChannels.filter((one) => activity.channels.includes(one)),
          opening: openingOf[opening] ?? null,
          minutes: activity.minutes,
          words: activity.title,
        },
        about,
      );
      home.toast.value = {
        text: say("try.done.kept"),
        undo: () => {
          void log.remove(tried);
          if (moment) void log.remove(moment);
        },
      };
    },
    notForUs: async (activity) => {
      const said = await logTry(activity.id, "not");
      if (said) home.toast.value = { text: say("try.not.kept"), undo: () => void log.remove(said) };
    },
    like: async (entry) => {
      if (entry.body === null) return;
      await log.change(entry, { body: { ...entry.body, went: entry.body.went === "liked" ? "done" : "liked" } });
    },
  };
};
