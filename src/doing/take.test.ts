/** That a clip is kept as it was heard, with what it lost, and that nothing half done stays behind. */
import { describe, expect, it, vi } from "vitest";
import { newChild } from "../child/child.ts";
import { failed } from "../ground/result.ts";
import { filesInMemory } from "../keeping/files.ts";
import { titleOfFile } from "../keeping/play.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { earsHere, hearHere, pcm, wavOf, waveFile } from "./clips.fixture.ts";
import { hearFile } from "./hear.ts";
import { familyOf, type Incoming, takeClip, type TakePorts, type TakeProgress } from "./take.ts";

// Seconds of computing alone, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const now = Date.parse("2026-11-28T23:30:00Z");

/** Everything that taking a clip in is given: the real store and listener, a player that plays what it is given. */
const set = (more: Partial<TakePorts> = {}, files = filesInMemory()) => {
  const { store, kept } = storeOverNode(files);
  let ids = 0;
  const heardWith: unknown[] = [];
  const ports: TakePorts = {
    store,
    hear: (file, options = {}) => {
      const { tuning, family } = options;
      heardWith.push({ ...(tuning && { tuning }), ...(family && { family }) });
      return hearHere(file, options);
    },
    even: async () => failed("cannot-decode"),
    lengthPlayed: async () => 4000,
    desk: () => ({ now, zone: "Asia/Tokyo", newId: () => `id${ids++}` }),
    children: [],
    chosen: [],
    title: (kind, at) => `${kind} ${at}`,
    said: async (loss) => JSON.stringify(loss),
    ...more,
  };
  const steps: TakeProgress[] = [];
  const take = (incoming: Incoming, signal = new AbortController().signal, onStep?: (at: TakeProgress) => void) =>
    takeClip(incoming, ports, {
      signal,
      onStep: (at) => {
        steps.push(at);
        onStep?.(at);
      },
    });
  return { store, kept, take, steps, heardWith, ports };
};
const right = <Value>(answer: { ok: true; value: Value } | { ok: false; problem: { kind: string } }): Value => {
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
};
const partsOf = ({ settings, plays, clips, tape, diary }: TakePorts["store"]): TakePorts["store"] => ({
  settings,
  plays,
  clips,
  tape,
  diary,
});
const chosen = (file: File): Incoming => ({ file, kind: "chosen" });
const entriesIn = async (store: TakePorts["store"]) => right(await store.diary.find({}));

describe("a clip that is taken in", () => {
  it("is a play with what was heard, its clip for a week, and a line in the diary", async () => {
    const { store, take, steps } = set({ chosen: ["mira"] });
    const file = wavOf(4);
    const heard = right(await hearHere(file));
    const taken = right(await take(chosen(file)));
    expect(taken).toEqual({ play: "id0", lost: [], silent: false, unkept: null, logged: true });
    const play = right(await store.plays.one(taken.play));
    expect(play).toEqual({
      id: "id0",
      title: "our play",
      madeAt: "2026-11-28T23:30:00.000Z",
      base: { ...heard.recording },
      steps: [],
      at: 0,
      clip: { name: "our play.wav", type: "audio/wav", size: file.size, hasVideo: false },
      // In Tokyo it is the 29th.
      deleteClipOn: "2026-12-06",
      reviewed: false,
      wave: heard.wave,
    });
    expect(play?.base.events.length).toBeGreaterThan(0);
    const clip = right(await store.clips.read(taken.play));
    expect(await clip?.bytes()).toEqual(await file.bytes());
    expect(await entriesIn(store)).toMatchObject([
      {
        kind: "play",
        thing: "play-id0",
        children: ["mira"],
        logged: "2026-11-28T23:30:00.000Z",
        body: { v: 1, play: "id0", title: "our play" },
      },
    ]);
    const kinds = steps.map(({ step }) => step);
    expect(kinds).toEqual([...kinds].sort());
    expect(steps.filter(({ step }) => step === "hearing").at(-1)).toMatchObject({
      share: 1,
      seconds: expect.closeTo(4, 6),
    });
    expect(steps.find(({ step }) => step === "keeping")).toEqual({ step: "keeping", share: 0, seconds: 0 });
    expect(steps.at(-1)).toEqual({ step: "keeping", share: 1, seconds: 0 });
  });

  it("is heard with what the family's room taught, and how old its children are", async () => {
    const mira = { ...newChild("mira", "Mira"), born: "2025-11-28" };
    const jon = { ...newChild("jon", "Jon"), born: "2020-11-01" };
    const { store, take, heardWith } = set({ children: [jon, mira, newChild("new", "Bo")], chosen: ["mira"] });
    const learned = { now: { adult: 0.3, checked: 31, at: "2026-11-20T10:00:00.000Z" } };
    await store.settings.set("listener", learned);
    right(await take(chosen(wavOf(1))));
    expect(heardWith).toEqual([{ tuning: learned.now, family: { child: 12, siblings: [72] } }]);
  });

  it("is named and noted for what it lost: what is as it was filmed calls nobody", async () => {
    const late = new Float32Array(32_000);
    late.set(
      Float32Array.from({ length: 8000 }, () => 0.1),
      24_000,
    );
    const { store, take } = set({
      hear: async (file, options) => {
        const heard = await hearHere(file, options);
        if (!heard.ok) return heard;
        const video = { codec: "hevc", width: 64, height: 64, canShow: false };
        const remarks = [
          { kind: "hole", from: 1000, to: 2000, count: 2, seconds: 1.5 },
          { kind: "begins-late", at: 900 },
          { kind: "ends-early", at: 3000, seconds: 1 },
          { kind: "trimmed", seconds: 4 },
        ] as const;
        return { ok: true, value: { ...heard.value, remarks, media: { ...heard.value.media, video } } };
      },
    });
    const taken = right(await take(chosen(waveFile(late, 8000, "late.wav"))));
    const play = right(await store.plays.one(taken.play));
    expect(play?.base.notes?.map(({ code, count }) => [code, count])).toEqual([
      ["heard-hole", 2],
      ["heard-begins-late", 1],
      ["heard-ends-early", 1],
      ["heard-trimmed", 1],
      ["hevc", 1],
    ]);
    expect(taken.lost.map((said) => JSON.parse(said))).toEqual([
      { kind: "heard-hole", with: { from: "0:01.0", to: "0:02.0", count: 2, seconds: 1.5 } },
      { kind: "hevc", with: { codec: "HEVC" } },
    ]);
    expect(play?.base.notes?.[0]?.said).toBe(taken.lost[0]);
    // It has a picture, which is not shown here.
    expect(play?.clip?.hasVideo).toBe(false);
    expect(taken.silent).toBe(true);
  });

  it("says of a picture that can be shown that there is one", async () => {
    const { store, take } = set({
      hear: async (file, options) => {
        const heard = await hearHere(file, options);
        if (!heard.ok) return heard;
        const video = { codec: "avc", width: 64, height: 64, canShow: true };
        return { ok: true, value: { ...heard.value, media: { ...heard.value.media, video } } };
      },
    });
    const taken = right(await take(chosen(wavOf(4))));
    const play = right(await store.plays.one(taken.play));
    expect(play?.clip?.hasVideo).toBe(true);
    expect(play?.base.notes).toBeUndefined();
  });

  it("of a file that ends too soon says so", async () => {
    const { store, take } = set({ lengthPlayed: async () => 2000 });
    const taken = right(await take(chosen(wavOf(2, "cut.wav", true))));
    expect(taken.lost.map((said) => JSON.parse(said).kind)).toEqual(["heard-cut"]);
    expect(right(await store.plays.one(taken.play))?.base).toMatchObject({
      length: 2000,
      notes: [{ code: "heard-cut" }],
    });
  });
});

describe("the clip that is kept", () => {
  const copy = new File([Uint8Array.of(1, 2, 3)], "copy.m4a", { type: "audio/mp4" });
  const codesOf = async (from: ReturnType<typeof set>, incoming: Incoming) => {
    const taken = right(await from.take(incoming));
    const play = right(await from.store.plays.one(taken.play));
    return [play?.clip?.name, ...(play?.base.notes ?? []).map(({ code }) => code)];
  };

  it("is as it came where a player tells the length that was heard, within a tenth of a second", async () => {
    const even: TakePorts["even"] = async () => ({ ok: true, value: copy });
    const file = wavOf(4);
    for (const [told, right] of [
      [4000, ["our play.wav"]],
      [4100, ["our play.wav"]],
      [3900, ["our play.wav"]],
      [4101, ["copy.m4a", "uneven"]],
      [3899, ["copy.m4a", "uneven"]],
      [null, ["copy.m4a", "uneven"]],
    ] as const)
      expect(await codesOf(set({ even, lengthPlayed: async () => told }), chosen(file)), String(told)).toEqual(right);
  });

  it("is an even copy where that agrees, and says that it is one", async () => {
    const lengthPlayed = async (clip: Blob) => (clip === copy ? 4020 : 9000);
    const from = set({ lengthPlayed, even: async () => ({ ok: true, value: copy }) });
    expect(await codesOf(from, chosen(wavOf(4)))).toEqual(["copy.m4a", "copy"]);
    const clip = right(await from.store.clips.read("id0"));
    expect(await clip?.bytes()).toEqual(Uint8Array.of(1, 2, 3));
    // It can be played after all: nobody is called for a copy alone but told.
    expect(right(await from.store.plays.one("id0"))?.clip).toMatchObject({ type: "audio/mp4", size: 3 });
  });

  it("is not made where somebody stops it, who is asked while it is", async () => {
    const given: unknown[] = [];
    const even: TakePorts["even"] = async (_, options) => {
      given.push(options?.signal);
      return failed("cancelled");
    };
    const { take, store } = set({ even, lengthPlayed: async () => 1 });
    const { signal } = new AbortController();
    expect(await take(chosen(wavOf(4)), signal)).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect(given).toEqual([signal]);
    expect(right(await store.plays.all())).toEqual([]);
  });

  it("is as it came, and uneven, where no copy can be made", async () => {
    expect(await codesOf(set({ lengthPlayed: async () => 1 }), chosen(wavOf(4)))).toEqual(["our play.wav", "uneven"]);
  });

  it("of a film whose clock no player keeps is a copy, whatever a player tells, ours as well", async () => {
    const uneven: TakePorts["hear"] = async (file, options) => {
      const heard = await hearHere(file, options);
      return heard.ok ? { ok: true, value: { ...heard.value, isEven: false } } : heard;
    };
    const even: TakePorts["even"] = async () => ({ ok: true, value: copy });
    for (const kind of ["chosen", "recorded"] as const)
      expect(await codesOf(set({ hear: uneven, even }), { file: wavOf(4), kind })).toEqual(["copy.m4a", "copy"]);
  });
});

describe("what was recorded here", () => {
  const record = async ({ store }: ReturnType<typeof set>): Promise<void> => {
    await store.tape.start("audio/mp4");
    await store.tape.add(new Blob(["a second"]));
  };

  it("is not held to what a player tells of its first piece, has its own title, and leaves its tape", async () => {
    const from = set({ lengthPlayed: async () => 17 });
    await record(from);
    const taken = right(await from.take({ file: wavOf(4, "recording.wav"), kind: "recorded" }));
    const play = right(await from.store.plays.one(taken.play));
    expect(play?.title).toBe("recorded 2026-11-28T23:30:00.000Z");
    expect(play?.base.notes).toBeUndefined();
    expect(right(await from.store.tape.read())).toBeNull();
    expect(await entriesIn(from.store)).toHaveLength(1);
  });

  it("stays on its tape where its clip found no room, and the play says why", async () => {
    const full = filesInMemory();
    const from = set({}, full);
    const clips = instead(from.store.clips, { save: async () => failed("disk-full") });
    const store = { ...partsOf(from.store), clips };
    await record(from);
    const taken = right(
      await takeClip(
        { file: wavOf(4), kind: "recorded" },
        { ...from.ports, store },
        { onStep: () => {}, signal: new AbortController().signal },
      ),
    );
    expect(taken.unkept).toEqual({ kind: "disk-full" });
    expect(right(await from.store.plays.one(taken.play))).not.toBeNull();
    expect(await entriesIn(from.store)).toHaveLength(1);
    expect(right(await from.store.tape.read())).not.toBeNull();
  });

  it("is left on the tape by any other clip", async () => {
    const from = set();
    await record(from);
    right(await from.take(chosen(wavOf(4))));
    expect(right(await from.store.tape.read())).not.toBeNull();
  });
});

describe("the sample", () => {
  it("is nobody's: heard as by anybody, with our own tags, and in no diary", async () => {
    const { store, take, heardWith } = set({
      children: [newChild("mira", "Mira")],
      chosen: ["mira"],
      lengthPlayed: async () => 13_700,
    });
    await store.settings.set("listener", { now: { adult: 0.3, checked: 31, at: "2026-11-20T10:00:00.000Z" } });
    const taken = right(await take({ file: wavOf(13.7), kind: "sample" }));
    expect(heardWith).toEqual([{}]);
    expect(taken.logged).toBe(false);
    const play = right(await store.plays.one(taken.play));
    expect(play?.title).toBe("sample 2026-11-28T23:30:00.000Z");
    const tags = (play?.base.events ?? []).filter(({ channel }) => channel !== "voice" && channel !== "cry");
    // The next one ends after it.
    expect(tags.map(({ from, to, by }) => [from, to, by])).toEqual([[11_000, 13_600, "seen"]]);
    const froms = (play?.base.events ?? []).map(({ from }) => from);
    expect(froms).toEqual(froms.toSorted((a, b) => a - b));
    expect(await entriesIn(store)).toEqual([]);
    // The tags are the sample's alone.
    const same = right(await take({ file: wavOf(13.7), kind: "chosen" }));
    const other = right(await store.plays.one(same.play));
    expect(other?.base.events.every(({ by }) => by === "heard")).toBe(true);
  });
});

describe("what is stopped or fails", () => {
  it("leaves nothing behind: stopped while hearing, while copying, while keeping", async () => {
    for (const at of ["hearing", "copying", "keeping"] as const) {
      const stop = new AbortController();
      const from = set({
        lengthPlayed: async () => (at === "copying" ? 1 : 4000),
        even: async () => {
          stop.abort();
          return failed("cancelled");
        },
      });
      const answer = await from.take(chosen(wavOf(4)), stop.signal, ({ step }) => {
        if (step === at) stop.abort();
      });
      expect(answer, at).toEqual({ ok: false, problem: { kind: "cancelled" } });
      expect(right(await from.store.plays.all()), at).toEqual([]);
      expect(await entriesIn(from.store), at).toEqual([]);
      expect(await from.kept().clips.names(), at).toEqual([]);
    }
  });

  it("says what is wrong with a file, and keeps nothing", async () => {
    const from = set();
    const text = new File(["Dear diary,\n".repeat(500)], "text.mp4");
    expect(await from.take(chosen(text))).toMatchObject({ ok: false, problem: { kind: "not-media" } });
    expect(right(await from.store.plays.all())).toEqual([]);
  });

  it("says what is wrong with the store, and logs nothing", async () => {
    const from = set();
    const plays = instead(from.store.plays, { add: async () => failed("disk-full") });
    const ports = { ...from.ports, store: { ...partsOf(from.store), plays } };
    const answer = await takeClip(chosen(wavOf(4)), ports, { onStep: () => {}, signal: new AbortController().signal });
    expect(answer).toEqual({ ok: false, problem: { kind: "disk-full" } });
    expect(await entriesIn(from.store)).toEqual([]);
  });

  it("is not stopped by a diary that takes no more", async () => {
    const from = set();
    const diary = instead(from.store.diary, { add: async () => failed("disk-full") });
    const ports = { ...from.ports, store: { ...partsOf(from.store), diary } };
    const answer = await takeClip(chosen(wavOf(4)), ports, { onStep: () => {}, signal: new AbortController().signal });
    expect(answer).toMatchObject({ ok: true, value: { logged: false } });
  });

  it("is named where no listener can be had", async () => {
    const answer = await hearFile(wavOf(1), { decoders: pcm, ears: async () => null });
    expect(answer).toEqual({ ok: false, problem: { kind: "no-ears" } });
    expect(await earsHere()).toBe(await earsHere());
  });
});

describe("a family, around one of its children", () => {
  const born = (id: string, day: string) => ({ ...newChild(id, id), born: day });
  const [old, young, none] = [born("old", "2020-01-01"), born("young", "2026-01-01"), newChild("none", "none")];

  it("is the chosen child, the first where none is chosen, and the ages that are known of the others", () => {
    expect(familyOf([old, young, none], ["young"], "2026-07-01")).toEqual({ child: 6, siblings: [78] });
    expect(familyOf([old, young, none], [], "2026-07-01")).toEqual({ child: 78, siblings: [6] });
    expect(familyOf([old, young], ["gone"], "2026-07-01")).toEqual({ child: 78, siblings: [6] });
    expect(familyOf([none, old], ["none"], "2026-07-01")).toEqual({ child: null, siblings: [78] });
    expect(familyOf([], [], "2026-07-01")).toEqual({ child: null, siblings: [] });
  });
});

describe("a title out of a file's name", () => {
  it("is the name without its ending", () => {
    for (const [name, right] of [
      ["a.mp4", "a"],
      ["our play.of May.webm", "our play.of May"],
      ["no ending", "no ending"],
      [".gz", ""],
      ["a.recording", "a.recording"],
    ] as const)
      expect(titleOfFile(name)).toBe(right);
  });
});
