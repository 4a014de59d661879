/**
 * Opens the speech model on onnxruntime's plain wasm (no jsep, no webgpu), one thread, no proxy worker: the same bytes
 * in a browser's worker and in Node, and nothing that a strict content policy (`'wasm-unsafe-eval'`) refuses.
 */
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { type Ears, sileroEars } from "./silero.ts";

/** Where onnxruntime's own files lie; leave out in Node, where they lie in the package. */
export type Wasm = { readonly wasmPaths?: { readonly wasm: string; readonly mjs?: string } };

/** Ears made of the bytes of `silero_vad_v5.onnx`. Throws where WebAssembly with SIMD is missing. */
export const openEars = async (modelBytes: Uint8Array, wasm: Wasm = {}): Promise<Ears> => {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.logLevel = "error";
  if (wasm.wasmPaths) env.wasm.wasmPaths = wasm.wasmPaths;
  const session = await InferenceSession.create(modelBytes, {
    executionProviders: ["wasm"],
    graphOptimizationLevel: "all",
  });
  return sileroEars(session, {
    floats: (data, dims) => new Tensor("float32", data, dims),
    long: (value) => new Tensor("int64", BigInt64Array.of(BigInt(value)), [1]),
  });
};
