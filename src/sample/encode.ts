/**
 * The sample recording as an mp3 file, made when the app is built (LAME in wasm, by mediabunny): small, played by every
 * browser, and the same bytes each time.
 */
import { registerMp3Encoder } from "@mediabunny/mp3-encoder";
import { AudioSample, AudioSampleSource, BufferTarget, Mp3OutputFormat, Output } from "mediabunny";
import { makeSample } from "./sample.ts";

const bitrate = 24_000;
/** What LAME and a decoder put before the sound. So much of the opening silence is left out, and the script fits. */
const delay = 1105;
/** Samples given to the encoder at a time. */
const piece = 16_000;

let registered = false;

/** The bytes of the sample as an mp3 (mono, 16 kHz, 24 kbit/s, under 500 kB). Takes a few seconds; Node only. */
export const encodeSample = async (): Promise<Uint8Array> => {
  if (!registered) registerMp3Encoder();
  registered = true;
  const { samples: all, rate } = makeSample();
  const samples = all.subarray(delay);
  const target = new BufferTarget();
  const output = new Output({ format: new Mp3OutputFormat(), target });
  const source = new AudioSampleSource({ codec: "mp3", bitrate });
  output.addAudioTrack(source);
  await output.start();
  for (let from = 0; from < samples.length; from += piece) {
    const sample = new AudioSample({
      data: samples.slice(from, from + piece),
      format: "f32",
      numberOfChannels: 1,
      sampleRate: rate,
      timestamp: from / rate,
    });
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
  if (!target.buffer) throw new Error("the encoder wrote nothing");
  return new Uint8Array(target.buffer);
};
