/**
 * Silero VAD v5 (MIT, from @ricky0123/vad-web) as the ears' speech sense: it finds adults well, and is nearly deaf to
 * infants' crying (0 to 7 % of frames), which is what makes the two separable.
 */
import type { InferenceSession, Tensor, TypedTensor } from "onnxruntime-web";

/** What the listener needs of a model: how speech-like 512 samples at 16 kHz are (0 to 1), with memory until `reset`. */
export type Ears = {
  readonly vad: (frame512: Float32Array) => Promise<number>;
  readonly reset: () => void;
};

type MakeTensor = {
  readonly floats: (data: Float32Array, dims: readonly number[]) => TypedTensor<"float32">;
  readonly long: (value: number) => TypedTensor<"int64">;
};

const context = 64;

/** Ears on an open Silero v5 session; `make` builds its tensors, so that this file needs no runtime of its own. */
export const sileroEars = (session: InferenceSession, make: MakeTensor): Ears => {
  const rate = make.long(16_000);
  let state: Tensor = make.floats(new Float32Array(256), [2, 1, 128]);
  let input = new Float32Array(context + 512);
  return {
    vad: async (frame512) => {
      const next = new Float32Array(context + 512);
      next.set(input.subarray(512));
      next.set(frame512, context);
      input = next;
      const out = await session.run({ input: make.floats(next, [1, next.length]), state, sr: rate });
      const { output, stateN } = out;
      if (!output || !stateN) throw new Error("the speech model has no output named output and stateN");
      state = stateN;
      return Number(output.data[0] ?? 0);
    },
    reset: () => {
      state = make.floats(new Float32Array(256), [2, 1, 128]);
      input = new Float32Array(context + 512);
    },
  };
};
