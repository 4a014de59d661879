"""YAMNet (Apache-2.0, the TensorFlow authors), as a teacher only: it says where a clip holds no cry, and which sounds of
a package hold a voice. Nothing of it ships."""

import json
from pathlib import Path

import numpy as np
import onnxruntime as ort


class Teacher:
    def __init__(self, folder):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = ort.InferenceSession(str(Path(folder) / "yamnet_core.onnx"), options, providers=["CPUExecutionProvider"])
        self.mel = np.array(json.loads((Path(folder) / "mel.json").read_text()), np.float32).T
        self.window = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(400) / 400)).astype(np.float32)

    def scores(self, samples, step=48):
        """[patches, 521]; a patch is 0.96 s, one every `step` * 10 ms."""
        samples = np.pad(samples.astype(np.float32), (0, max(0, 96 * 160 + 400 - len(samples))))
        frames = np.lib.stride_tricks.sliding_window_view(samples, 400)[::160]
        mel = np.log(np.abs(np.fft.rfft(frames * self.window, 512)).astype(np.float32) @ self.mel + 0.001)
        patches = np.stack([mel[a : a + 96] for a in range(0, len(mel) - 95, step)])
        out = [self.session.run(["scores"], {"mel": patches[n : n + 64]})[0] for n in range(0, len(patches), 64)]
        return np.concatenate(out)

    def cry(self, samples):
        """How much like crying, 0 to 1, every half second (the best of the patches around it)."""
        one = self.scores(samples)[:, 19:23].max(1)
        count = len(samples) * 2 // 16_000 + 1
        return np.array([one[max(0, k - 2) : k + 2].max(initial=0) for k in range(count)])
