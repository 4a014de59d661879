"""Fits one scale and one shift for each class (Platt 1999) on half of the validation scenes, and measures on the other half
how far sureness is from the truth (expected calibration error, 15 bins: Guo et al. 2017). Finds the SENSES directions in
which voices differ most to the last layer, for src/listening/adapt.ts: principal components where somebody speaks, each
of unit variance.
Run: python calibrate.py SHARDS OUT/best.pt CALIBRATION.json"""

import json
import sys
from pathlib import Path

import numpy as np
import torch
from mixes import CLASSES, UNKNOWN
from net import CONTEXT, Net
from sound import SILENT


SENSES = 8


def outputs(net, folder):
    logits, truths, features = [], [], []
    with torch.no_grad():
        for path in sorted(Path(folder).glob("valid-????.npz")):
            held = np.load(path)
            mel = np.pad(held["mel"].astype(np.float32), ((0, 0), (CONTEXT, CONTEXT), (0, 0)), constant_values=SILENT)
            truth = torch.from_numpy(held["truth"])
            for n in range(0, len(mel), 8):
                seen = net.features(torch.from_numpy(mel[n : n + 8]))
                logits.append(net.out(seen).transpose(1, 2))
                spoken = (truth[n : n + 8, :, [0, 2]] == 1).any(-1)
                features.append(seen.transpose(1, 2)[spoken][::3])
            truths.append(truth)
    return torch.cat(logits), torch.cat(truths), torch.cat(features).numpy()


def senses(features):
    """[SENSES, WIDE] and [SENSES]: weights and bias of the directions."""
    middle = features.mean(0)
    values, vectors = np.linalg.eigh(np.cov((features - middle).T))
    weights = (vectors[:, ::-1][:, :SENSES] / np.sqrt(values[::-1][:SENSES])).T
    return weights, -weights @ middle


def ece(sure, truth, bins=15):
    """How far, on average over frames, sureness lies from how often it is right; and the table itself."""
    place = np.minimum((sure * bins).astype(int), bins - 1)
    rows = [(float(sure[place == k].mean()), float(truth[place == k].mean()), int((place == k).sum())) for k in range(bins) if (place == k).any()]
    return sum(abs(a - b) * n for a, b, n in rows) / len(sure), rows


def fitted(logits, truth):
    scale, shift = torch.ones(4, requires_grad=True), torch.zeros(4, requires_grad=True)
    known = (truth != UNKNOWN).float()
    solver = torch.optim.LBFGS([scale, shift], max_iter=100)

    def step():
        solver.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(logits * scale + shift, truth.clamp(max=1).float(), known, reduction="sum") / known.sum()
        loss.backward()
        return loss

    solver.step(step)
    return scale.detach(), shift.detach()


def main(shards, weights, out):
    torch.set_num_threads(1)
    net = Net()
    net.load_state_dict(torch.load(weights, map_location="cpu"))
    net.eval()
    logits, truth, features = outputs(net, shards)
    scale, shift = fitted(logits[0::2].reshape(-1, 4), truth[0::2].reshape(-1, 4))
    weights, bias = senses(features)
    report = {}
    for k, name in enumerate((*CLASSES, "grown")):
        known = truth[1::2, :, k] != UNKNOWN
        want = truth[1::2, :, k][known].numpy()
        raw = torch.sigmoid(logits[1::2, :, k][known]).numpy()
        sure = torch.sigmoid(logits[1::2, :, k][known] * scale[k] + shift[k]).numpy()
        error, rows = ece(sure, want)
        report[name] = {"before": ece(raw, want)[0], "after": error, "table": rows}
        print(f"{name}: scale {scale[k]:.3f}, shift {shift[k]:.3f}, ECE {report[name]['before']:.4f} -> {error:.4f}")
    Path(out).write_text(json.dumps({"scale": scale.tolist(), "shift": shift.tolist(), "senses": weights.tolist(), "bias": bias.tolist(), "report": report}))


if __name__ == "__main__":
    main(*sys.argv[1:])
