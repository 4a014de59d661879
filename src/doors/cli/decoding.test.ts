/** That a file is heard on its film's clock: what phones trim, pause, join and mislabel, made anew by ffmpeg each time. */
import { mkdtempSync, openAsBlob, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { ALL_FORMATS, BlobSource, type EncodedPacket, EncodedPacketSink, Input } from "mediabunny";
import { afterAll, describe, expect, it } from "vitest";
import { onTheClock } from "../../doing/clock.ts";
import { clap, edited, ffmpeg as make, h264, lights, onsets, type Part, tones } from "../../keeping/clapper.fixture.ts";
import { openMedia } from "../../keeping/media.ts";
import { emptyCoverage, decodedSound } from "../../keeping/runs.ts";
import { ffmpeg } from "./decoding.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-clock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const claps = [1, 2, 4, 5.5];
const all = 7;
const sound = tones(claps, all);
const film = lights(claps, all);
const file = (name: string, how: string): string => make(folder, name, how);
const mp4 = file("whole.mp4", `${film} ${sound} ${h264} -c:a aac`);

/** Where tones begin in the file, how long it is, and what was said of it. */
const heard = async (path: string) => {
  const opened = await openMedia(await openAsBlob(path), ffmpeg);
  if (!opened.ok) return opened.problem;
  const media = opened.value;
  const stretches: [number, number][] = [];
  let end = 0;
  for await (const { samples, rate, at } of onTheClock(media.sound())) {
    expect(at).toBeCloseTo(end, 3);
    for (let from = 0; from < samples.length; from += rate / 200) {
      const part = samples.subarray(from, from + rate / 200);
      stretches.push([at + from / rate, Math.max(0, ...part.map(Math.abs))]);
    }
    end = at + samples.length / rate;
  }
  media.close();
  const { seconds } = media;
  return { claps: onsets(stretches, 0.1), seconds, end, remarks: media.remarks(), isEven: media.isEven() };
};

/** Holds the file at `path` to `right`, within 50 ms or `slack`, and gives the kinds of what was said. */
const holds = async (
  path: string,
  right: readonly number[],
  seconds: number,
  slack = 0.05,
): Promise<readonly string[]> => {
  const found = await heard(path);
  if ("kind" in found) throw new Error(found.kind);
  expect(found.claps, path).toHaveLength(right.length);
  for (const [n, at] of right.entries()) expect(Math.abs((found.claps[n] ?? 0) - at), path).toBeLessThan(slack);
  expect(Math.abs(found.seconds - seconds), path).toBeLessThan(2 * slack);
  expect(found.end, path).toBeLessThan(seconds + 2 * slack);
  return found.remarks.map(({ kind }) => kind);
};

const concat = (name: string, ...paths: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat(paths.map((one) => readFileSync(one))));
  return path;
};

describe("a film that was cut by its phone", () => {
  it("is heard as its edit list plays it: beginning, end and middle, and says what it holds besides", async () => {
    expect(await holds(mp4, claps, all)).toEqual([]);
    expect(await holds(edited(mp4, join(folder, "end.mp4"), [[3, 0]]), [1, 2], 3)).toEqual(["trimmed"]);
    expect(await holds(edited(mp4, join(folder, "both.mp4"), [[3, 1.5]]), [0.5, 2.5], 3)).toEqual(["trimmed"]);
    const middle: Part[] = [
      [1.5, 0],
      [3, 3.5],
    ];
    expect(await holds(edited(mp4, join(folder, "middle.mp4"), middle), [1, 2, 3.5], 4.5)).toEqual(["trimmed"]);
    const late: Part[] = [
      [1, -1],
      [7, 0],
    ];
    expect(await holds(edited(mp4, join(folder, "late.mp4"), late), [2, 3, 5, 6.5], 8)).toEqual(["begins-late"]);
  });

  it("is so for any list of parts", async () => {
    const anyPart = fc.tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 0, max: 8 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(anyPart, { minLength: 1, maxLength: 4 }), async (drawn) => {
        let media = 0;
        let at = 0;
        // Two tones nearer than 150 ms are heard as one.
        let quiet = Number.NEGATIVE_INFINITY;
        const right: number[] = [];
        const parts: Part[] = [];
        for (const [long, skip, empty] of drawn) {
          if (empty && parts.at(-1)?.[1] !== -1) {
            parts.push([long / 10, -1]);
            at += long / 10;
          }
          const from = media + skip / 10;
          const seconds = Math.min(long / 10, all - from);
          if (seconds < 0.2) break;
          parts.push([seconds, from]);
          for (const one of claps) {
            const inside = one + 0.05 > from && one + 0.25 < from + seconds;
            const begins = at + Math.max(0, one - from);
            if (inside && begins - quiet > 0.15) right.push(begins);
            const ends = Math.min(one + clap, from + seconds);
            if (one < from + seconds && ends > from) quiet = at + ends - from;
          }
          at += seconds;
          media = from + seconds;
        }
        fc.pre(parts.some(([, from]) => from >= 0));
        const found = await heard(edited(mp4, join(folder, "any.mp4"), parts));
        if ("kind" in found) throw new Error(found.kind);
        for (const one of right) {
          expect(
            found.claps.some((begun) => Math.abs(begun - one) < 0.05),
            JSON.stringify({ parts, one, found }),
          ).toBe(true);
        }
        expect(found.end).toBeLessThan(at + 0.1);
      }),
      { numRuns: Number(process.env["ATTUNE_FILMS"] ?? 12) },
    );
  });
});

describe("a recorder that was paused, or begins oddly", () => {
  it.each(["mp4", "mkv", "mov"])("leaves a hole where it lies, in %s", async (kind) => {
    const hole = "-af asetpts=PTS+gt(T\\,3)*3/TB -vf setpts=PTS+gt(T\\,3)*3/TB";
    const path = file(`hole.${kind}`, `${film} ${sound} ${hole} ${h264} -fps_mode vfr -c:a aac`);
    const said = await holds(path, [1, 2, 7, 8.5], 10);
    expect(said).toEqual(["hole"]);
    const found = await heard(path);
    expect(found).toMatchObject({ isEven: false });
  });

  it("keeps what the container says of where sound and picture begin", async () => {
    const later = file("offset.mkv", `-i ${mp4} -c copy -output_ts_offset 2`);
    expect(await holds(later, [3, 4, 6, 7.5], 9)).toEqual(["begins-late"]);
    const stream = file("cut.ts", `-i ${mp4} -c copy`);
    expect(await holds(stream, claps, all)).toEqual([]);
    expect(await heard(stream)).toMatchObject({ isEven: false });
  });
});

describe("channels and tracks", () => {
  const stereo = (left: string, right: string): string => `${sound} -af pan=stereo|c0=${left}|c1=${right}`;
  it.each([
    ["inverted", stereo("c0", "-1*c0")],
    ["left", stereo("c0", "0*c0")],
    ["right", stereo("0*c0", "c0")],
    ["middle-of-six", `${sound} -af pan=5.1|FL=0*c0|FR=0*c0|FC=c0|LFE=0*c0|BL=0*c0|BR=0*c0`],
  ])("lose nothing: %s", async (name, how) => {
    expect(await holds(file(`${name}.wav`, how), claps, all)).toEqual([]);
  });

  it("are those that are played, and never a silent one while another speaks", async () => {
    const other = tones([3], all);
    const two = `${film} ${other} ${sound} -map 0:v -map 1:a -map 2:a ${h264} -c:a aac`;
    const second = file("second.mp4", `${two} -disposition:a:0 0 -disposition:a:1 default`);
    expect(await holds(second, claps, all)).toEqual([]);
    const silent = `${film} -f lavfi -i anullsrc=d=${all} ${sound} -map 0:v -map 1:a -map 2:a ${h264} -c:a aac`;
    const first = file("silent.mp4", `${silent} -disposition:a:0 default -disposition:a:1 0`);
    expect(await holds(first, claps, all)).toEqual(["silent-track"]);
    expect(await heard(first)).toMatchObject({ isEven: false });
  });
});

describe("what was joined, and what changes on the way", () => {
  const [one, other] = [tones([1], 3), tones([0.5, 2], 3, 24_000)];
  const joined = [1, 3.5, 5];
  it.each([
    ["aac", "-c:a aac"],
    ["mp3", "-c:a libmp3lame -write_xing 0"],
    ["opus", "-c:a libopus"],
  ])("is heard whole: %s", async (kind, how) => {
    const path = concat(
      `joined.${kind}`,
      file(`one.${kind}`, `${one} ${how}`),
      file(`other.${kind}`, `${other} ${how}`),
    );
    // Each part has its encoder's run-up in the stream, which a player plays as well.
    expect(await holds(path, joined, 6, 0.1)).toEqual([]);
    expect(await heard(path)).toMatchObject({ isEven: false });
  });

  it("changes its channels", async () => {
    const two = file("two.aac", `${one} -ac 2 -c:a aac`);
    expect(
      await holds(concat("channels.aac", two, file("mono.aac", `${tones([0.5, 2], 3)} -c:a aac`)), joined, 6),
    ).toEqual([]);
  });

  it("knows how long an mp3 of changing bit rate is, and that a player does not", async () => {
    for (const index of [0, 1]) {
      const path = file(`vbr${index}.mp3`, `${sound} -q:a 5 -write_xing ${index}`);
      expect(await holds(path, claps, all)).toEqual([]);
      expect(await heard(path)).toMatchObject({ isEven: false });
    }
    expect(await heard(file("cbr.mp3", `${sound} -b:a 64k`))).toMatchObject({ isEven: true });
  });
});

describe("plain samples", () => {
  /** All samples on the film's clock. */
  const line = async (path: string): Promise<readonly number[]> => {
    const opened = await openMedia(await openAsBlob(path), ffmpeg);
    if (!opened.ok) throw new Error(opened.problem.kind);
    const all: number[] = [];
    for await (const { samples } of onTheClock(opened.value.sound())) for (const sample of samples) all.push(sample);
    opened.value.close();
    return all;
  };

  it("are the same in every container, with none put in or left out where its times are rounded", async () => {
    const plain = file("plain.wav", `${tones(claps, all, 44_100)} -c:a pcm_s16le`);
    const right = await line(plain);
    expect(right).toHaveLength(all * 44_100);
    for (const ending of ["mkv", "mov"]) {
      const found = await line(file(`plain.${ending}`, `-i ${plain} -c copy`));
      expect(found.length, ending).toBe(right.length);
      expect(
        found.findIndex((sample, n) => sample !== right[n]),
        ending,
      ).toBe(-1);
    }
  });
});

describe("a file that is not as it says", () => {
  const wav = file("whole.wav", sound);
  const patched = (name: string, riff: number, data: number): string => {
    const bytes = readFileSync(wav);
    bytes.writeUInt32LE(riff, 4);
    bytes.writeUInt32LE(data, bytes.indexOf("data") + 4);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  it("is read where it was never closed, and nothing is said where nothing is lost", async () => {
    const size = readFileSync(wav).length;
    expect(await holds(patched("open.wav", 0, 0), claps, all)).toEqual([]);
    expect(await holds(patched("stream.wav", 0xffffffff, 0xffffffff), claps, all)).toEqual([]);
    expect(await holds(patched("off.wav", size + 92, size + 100), claps, all)).toEqual([]);
  });

  it.each([
    ["aiff", ""],
    ["aiff", "-c:a pcm_s24be -ac 2"],
    ["aifc", "-c:a pcm_f32be -f aiff"],
    ["caf", ""],
    ["caf", "-c:a pcm_s24be -ac 2"],
    ["caf", "-c:a pcm_mulaw"],
    ["caf", "-c:a pcm_f32le"],
    ["au", ""],
    ["au", "-c:a pcm_alaw"],
  ])("is read where its samples are not packed: %s %s", async (ending, how) => {
    const path = file(`plain.${ending}`, `${sound} ${how}`.trim());
    expect(await holds(path, claps, all)).toEqual([]);
    expect(await heard(path)).toMatchObject({ isEven: false });
  });

  it("is called cut where it is", async () => {
    const cut = join(folder, "cut.wav");
    writeFileSync(cut, readFileSync(wav));
    truncateSync(cut, 300_000);
    expect(await holds(cut, [1, 2], 300_000 / 96_000)).toEqual(["cut"]);
  });

  it.each([
    ["avi", `${film} ${sound} -c:v mpeg4 -c:a mp3`, "other-film", "AVI"],
    ["mpg", `${film} ${sound} -r 25`, "other-film", "MPEG-PS (MPG, VOB)"],
    ["flv", `${film} ${sound} -c:v flv -c:a mp3 -ar 44100`, "other-film", "FLV"],
    ["wma", sound, "other-film", "Windows Media (WMV, WMA)"],
    ["ac3", sound, "other-sound", "AC-3"],
  ])("is called by its kind: %s", async (ending, how, kind, name) => {
    expect(await heard(file(`other.${ending}`, how))).toEqual({ kind, with: { kind: name } });
  });
});

describe("a packet that cannot be decoded", () => {
  it.each([
    ["aac", "a.m4a", "-c:a aac"],
    ["mp3", "a.mp3", "-c:a libmp3lame"],
    ["flac", "a.flac", "-c:a flac"],
  ])("costs its own stretch: what follows stays where it is, and the hole is told (%s)", async (_, name, how) => {
    const path = file(`broken-${name}`, `${sound} ${how}`);
    const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(await openAsBlob(path)) });
    const track = await input.getPrimaryAudioTrack();
    const form = await track?.getDecoderConfig();
    if (!track || !form) throw new Error("no sound");
    const packets: EncodedPacket[] = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    const lost = packets.findIndex(({ timestamp }) => timestamp > 3);
    const broken = packets.map((packet, n) =>
      n < lost || n > lost + 7 ? packet : packet.clone({ data: new Uint8Array(64).fill(0xff) }),
    );
    const met = emptyCoverage();
    const strand = {
      form,
      spans: [{ from: 0, to: all, at: 0 }],
      packets: async function* () {
        yield* broken;
      },
    };
    const stretches: [number, number][] = [];
    for await (const { samples, rate, at } of decodedSound(strand, ffmpeg, met))
      for (let from = 0; from < samples.length; from += rate / 200)
        stretches.push([at + from / rate, Math.max(0, ...samples.subarray(from, from + rate / 200).map(Math.abs))]);
    const found = onsets(stretches, 0.1);
    expect(found).toHaveLength(claps.length);
    for (const [n, at] of claps.entries()) expect(Math.abs((found[n] ?? 0) - at)).toBeLessThan(0.05);
    expect(met.holes).toMatchObject([{ broken: true }]);
    expect(Math.abs((met.holes[0]?.from ?? 0) - 3)).toBeLessThan(0.15);
  });
});
