/** The page of `bench/timeline.ts`: a timeline alone, over a recording of as many minutes and events as its address says. */
import "../src/screens/look/look.css";
import "../src/screens/parts/press.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { useMemo, useState } from "preact/hooks";
import { seeded } from "../src/ground/chance.ts";
import { read } from "../src/reading/reading.ts";
import { apply, type Edit, edit } from "../src/recording/edit.ts";
import { channels, type Event, type Recording } from "../src/recording/recording.ts";
import { type Home, HomeProvider } from "../src/screens/parts/home.ts";
import { usePlaying } from "../src/screens/replay/playing.ts";
import { Timeline } from "../src/screens/timeline/timeline.tsx";
import type { View } from "../src/screens/timeline/view.ts";

const asked = new URLSearchParams(location.search);
const length = Number(asked.get("minutes") ?? 120) * 60_000;
const count = Number(asked.get("events") ?? 20_000);

/** Events spread over all channels and both people, none over another of its person and channel. */
const made = (): Recording => {
  const chance = seeded(7);
  const lanes = channels.flatMap((channel) => ["child", "adult"].map((who) => ({ channel, who })));
  const each = Math.ceil(count / lanes.length);
  const acts = ["smile", "laugh", "reach", "word", null];
  const events = lanes.flatMap(({ channel, who }, lane) =>
    Array.from({ length: each }, (_, i): Event => {
      const slot = length / each;
      const from = Math.round((i + chance() * 0.5) * slot);
      const by = chance() < 0.5 ? "heard" : "seen";
      return {
        id: `${lane}-${i}`,
        who,
        channel,
        act: channel === "gaze" && chance() < 0.2 ? "look-away" : (acts[Math.floor(chance() * acts.length)] ?? null),
        from,
        to: Math.min(length, from + Math.round(Math.min(slot * 0.45, 200 + chance() * 1800))),
        by,
        sure: by === "heard" ? chance() * 0.6 + 0.4 : null,
        note: null,
      };
    }),
  );
  return {
    format: "attune.recording/1",
    length,
    startedAt: null,
    people: [
      { id: "child", role: "child" },
      { id: "adult", role: "adult" },
    ],
    events: events.slice(0, count).sort((a, b) => a.from - b.from || a.to - b.to || a.id.localeCompare(b.id)),
  };
};

const first = made();
const reading = read(first, { shifts: 0 });
const wave = Uint8Array.from({ length: length / 50 }, (_, i) => 90 + 80 * Math.sin(i / 31) * Math.sin(i / 170));
const view = signal<View>({ scale: 0, from: 0 });
const home: Home = JSON.parse("{}");
Object.assign(home, { child: signal("Mira") });
const marks = [0.18, 0.45, 0.83].map((share, i) => ({ at: share * Math.min(length, 120_000), number: i + 1 }));

const Page = () => {
  const playing = usePlaying(null, length);
  const [recording, setRecording] = useState(first);
  const edits = useMemo(() => {
    let now = first;
    let next = 0;
    const change = (asked: Edit): readonly string[] => {
      const step = edit(now, asked, () => `new${next++}`);
      now = apply(now, step);
      setRecording(now);
      return step.in.map(({ id }) => id);
    };
    return { change, heard: first.events.filter(({ by }) => by === "heard") };
  }, []);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  Object.assign(globalThis, { playing, view, recording, select: setSelection });
  const second = asked.has("second") ? { second: recording } : {};
  const differ = asked.has("second")
    ? new Set(recording.events.filter((_, i) => i % 7 === 0).map(({ id }) => id))
    : null;
  return (
    <HomeProvider value={home}>
      <Timeline
        {...{ recording, reading, playing, wave, view, selection, marks }}
        loop={asked.has("loop") ? { from: 20_000, to: 32_000 } : null}
        onSelect={setSelection}
        {...(asked.has("edit") && { edit: edits })}
        {...second}
        {...(differ && { differ })}
      />
    </HomeProvider>
  );
};

document.documentElement.dataset["theme"] = asked.get("light") ?? "morning";
if (asked.has("rtl")) document.documentElement.dir = "rtl";
const place = document.getElementById("app");
if (place && !asked.has("empty")) render(<Page />, place);
