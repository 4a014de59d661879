/**
 * Opens the listener's network on onnxruntime's plain wasm (no jsep, no webgpu), one thread, no proxy worker: the same
 * bytes in a browser's worker and in Node, and nothing that a strict content policy (`'wasm-unsafe-eval'`) refuses.
 */
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import type { Ears } from "./hearing.ts";
import { bands } from "./mel.ts";

/** Where onnxruntime's own files lie; leave out in Node, where they lie in the package. */
export type Wasm = { readonly wasmPaths?: { readonly wasm: string; readonly mjs?: string } };

/** Ears made of the bytes of `ears.onnx`. Throws where WebAssembly with SIMD is missing. */
export const openEars = async (modelBytes: Uint8Array, wasm: Wasm = {}): Promise<Ears> => {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.logLevel = "error";
  if (wasm.wasmPaths) env.wasm.wasmPaths = wasm.wasmPaths;
  const session = await InferenceSession.create(modelBytes, {
    executionProviders: ["wasm"],
    graphOptimizationLevel: "all",
  });
  return {
    hear: async (rows) => {
      const { sure } = await session.run({ mel: new Tensor("float32", rows, [1, rows.length / bands, bands]) });
      if (!(sure?.data instanceof Float32Array)) throw new Error("the listener's network has no output named sure");
      return sure.data;
    },
  };
};
