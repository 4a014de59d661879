"""Fits one scale and one shift for each class (Platt 1999) on half of the validation scenes, and measures on the other half
how far sureness is from the truth (expected calibration error, 15 bins: Guo et al. 2017).
Run: python calibrate.py SHARDS OUT/best.pt CALIBRATION.json"""

import json
import sys
from pathlib import Path

import numpy as np
import torch
from mixes import CLASSES
from net import CONTEXT, Net
from sound import SILENT


def outputs(net, folder):
    logits, truths = [], []
    with torch.no_grad():
        for path in sorted(Path(folder).glob("valid-????.npz")):
            held = np.load(path)
            mel = np.pad(held["mel"].astype(np.float32), ((0, 0), (CONTEXT, CONTEXT), (0, 0)), constant_values=SILENT)
            for n in range(0, len(mel), 8):
                logits.append(net(torch.from_numpy(mel[n : n + 8])))
            truths.append(torch.from_numpy(held["truth"].astype(np.float32)))
    return torch.cat(logits), torch.cat(truths)


def ece(sure, truth, bins=15):
    """How far, on average over frames, sureness lies from how often it is right; and the table itself."""
    place = np.minimum((sure * bins).astype(int), bins - 1)
    rows = [(float(sure[place == k].mean()), float(truth[place == k].mean()), int((place == k).sum())) for k in range(bins) if (place == k).any()]
    return sum(abs(a - b) * n for a, b, n in rows) / len(sure), rows


def fitted(logits, truth):
    scale, shift = torch.ones(3, requires_grad=True), torch.zeros(3, requires_grad=True)
    solver = torch.optim.LBFGS([scale, shift], max_iter=100)

    def step():
        solver.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(logits * scale + shift, truth)
        loss.backward()
        return loss

    solver.step(step)
    return scale.detach(), shift.detach()


def main(shards, weights, out):
    torch.set_num_threads(1)
    net = Net()
    net.load_state_dict(torch.load(weights, map_location="cpu"))
    net.eval()
    logits, truth = outputs(net, shards)
    scale, shift = fitted(logits[0::2].reshape(-1, 3), truth[0::2].reshape(-1, 3))
    report = {}
    for k, name in enumerate(CLASSES):
        want = truth[1::2, :, k].reshape(-1).numpy()
        raw = torch.sigmoid(logits[1::2, :, k]).reshape(-1).numpy()
        sure = torch.sigmoid(logits[1::2, :, k] * scale[k] + shift[k]).reshape(-1).numpy()
        error, rows = ece(sure, want)
        report[name] = {"before": ece(raw, want)[0], "after": error, "table": rows}
        print(f"{name}: scale {scale[k]:.3f}, shift {shift[k]:.3f}, ECE {report[name]['before']:.4f} -> {error:.4f}")
    Path(out).write_text(json.dumps({"scale": scale.tolist(), "shift": shift.tolist(), "report": report}))


if __name__ == "__main__":
    main(*sys.argv[1:])
