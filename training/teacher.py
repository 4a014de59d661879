"""YAMNet (Apache-2.0, the TensorFlow authors), as a teacher only: it says where a clip holds no cry, and which sounds of
a package hold a voice. Nothing of it ships. It is run by PyTorch, its weights read out of the ONNX file: a chain of 27
convolutions, every other one of each channel alone, with TensorFlow's padding ("same")."""

import json
from pathlib import Path

import numpy as np
import onnx
import onnx.helper
import onnx.numpy_helper
import torch
from torch.nn import functional as F


class Teacher:
    def __init__(self, folder):
        graph = onnx.load(str(Path(folder) / "yamnet_core.onnx")).graph
        held = {one.name: torch.from_numpy(onnx.numpy_helper.to_array(one).copy()) for one in graph.initializer}
        self.layers = []
        for node in graph.node:
            if node.op_type == "Conv":
                how = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
                self.layers.append((held[node.input[1]], held[node.input[2]], how["strides"][0], how["group"]))
        self.last = held["fc.weight"], held["fc.bias"]
        self.mel = np.array(json.loads((Path(folder) / "mel.json").read_text()), np.float32).T
        self.window = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(400) / 400)).astype(np.float32)

    def through(self, patches):
        x = torch.from_numpy(patches).unsqueeze(1)
        with torch.no_grad():
            for weight, bias, stride, group in self.layers:
                if weight.shape[2] == 3:
                    x = F.pad(x, (1, 1, 1, 1) if stride == 1 else (0, 1, 0, 1))
                x = torch.relu(F.conv2d(x, weight, bias, stride, groups=group))
            return torch.sigmoid(F.linear(x.mean((2, 3)), *self.last)).numpy()

    def scores(self, samples, step=48):
        """[patches, 521]; a patch is 0.96 s, one every `step` * 10 ms."""
        samples = np.pad(samples.astype(np.float32), (0, max(0, 96 * 160 + 400 - len(samples))))
        frames = np.lib.stride_tricks.sliding_window_view(samples, 400)[::160]
        mel = np.log(np.abs(np.fft.rfft(frames * self.window, 512)).astype(np.float32) @ self.mel + 0.001)
        patches = np.stack([mel[a : a + 96] for a in range(0, len(mel) - 95, step)])
        return np.concatenate([self.through(patches[n : n + 64]) for n in range(0, len(patches), 64)])

    def cry(self, samples):
        """How much like crying, 0 to 1, every half second (the best of the patches around it)."""
        one = self.scores(samples)[:, 19:23].max(1)
        count = len(samples) * 2 // 16_000 + 1
        return np.array([one[max(0, k - 2) : k + 2].max(initial=0) for k in range(count)])
