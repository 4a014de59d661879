"""Trains the network on the shards there are, while more are made; keeps the best on validation.
Run: python train.py SHARDS OUT MINUTES   (it goes on from OUT/last.pt where that is there)"""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from net import CONTEXT, Net
from sound import BANDS, HIGH, LOW, SILENT
from torch.nn import functional as F

ROWS, TOGETHER = 4, 3
"""Rows of a batch, and scenes strung together in each."""


def batches(folder, chance):
    """Endless batches of ROWS recordings of a minute, and their truths; new shards are taken up as they appear."""
    while True:
        paths = sorted(Path(folder).glob("train-*.npz"))
        paths = [p for p in paths if ".part" not in p.name]
        chosen = [paths[i] for i in chance.permutation(len(paths))[:4]]
        held = [np.load(path) for path in chosen]
        mels = np.concatenate([one["mel"] for one in held])
        truths = np.concatenate([one["truth"] for one in held])
        order = chance.permutation(len(mels))
        size = ROWS * TOGETHER
        for n in range(0, len(order) - size + 1, size):
            pick = order[n : n + size]
            yield augmented(mels[pick].astype(np.float32), truths[pick], chance)


def augmented(mel, truth, chance):
    """Loudness, tilt, other vocal tracts, missing bands; then scenes strung together, with silence around."""
    count = len(mel)
    tilt = np.linspace(-1, 1, mel.shape[2])[None, None] * chance.normal(0, 0.6, (count, 1, 1))
    mel = np.maximum(mel + chance.normal(0, 1.2, (count, 1, 1)) + tilt, SILENT).astype(np.float32)
    for one in mel:
        if chance.random() < 0.7:
            one[:] = warped(one, chance.uniform(0.9, 1.11))
        if chance.random() < 0.3:
            a = chance.integers(0, 36)
            one[:, a : a + chance.integers(1, 7)] = one.mean()
    mel = mel.reshape(ROWS, -1, mel.shape[2])
    mel = np.pad(mel, ((0, 0), (CONTEXT, CONTEXT), (0, 0)), constant_values=SILENT)
    truth = truth.reshape(ROWS, -1, 3)
    return torch.from_numpy(np.ascontiguousarray(mel)), torch.from_numpy(truth.astype(np.float32))


def warped(mel, factor):
    """Rows as of a vocal tract shorter by `factor` (Jaitly and Hinton 2013): many speakers out of few."""
    to_mel = lambda hz: 2595 * np.log10(1 + hz / 700)
    step = (to_mel(HIGH) - to_mel(LOW)) / (BANDS + 1)
    centres = 700 * (10 ** ((to_mel(LOW) + step * np.arange(1, BANDS + 1)) / 2595) - 1)
    place = np.clip((to_mel(centres / factor) - to_mel(LOW)) / step - 1, 0, BANDS - 1)
    below = np.minimum(place.astype(int), BANDS - 2)
    part = (place - below).astype(np.float32)
    return mel[:, below] * (1 - part) + mel[:, below + 1] * part


def judge(net, folder):
    """Loss and best-threshold-free F1 at 0.5 by class on the validation shards, child's two together as a fourth."""
    net.eval()
    hits = np.zeros((4, 3))
    losses = []
    with torch.no_grad():
        for path in sorted(Path(folder).glob("valid-*.npz")):
            if ".part" in path.name:
                continue
            held = np.load(path)
            mel = np.pad(held["mel"].astype(np.float32), ((0, 0), (CONTEXT, CONTEXT), (0, 0)), constant_values=SILENT)
            truth = held["truth"]
            for n in range(0, len(mel), 8):
                with torch.autocast("cpu", torch.bfloat16):
                    logits = net(torch.from_numpy(mel[n : n + 8])).float()
                want = torch.from_numpy(truth[n : n + 8].astype(np.float32))
                losses.append(F.binary_cross_entropy_with_logits(logits, want).item())
                say, is_ = (logits > 0).numpy(), want.numpy() > 0
                say = np.concatenate([say, say[..., :2].any(-1, keepdims=True)], -1)
                is_ = np.concatenate([is_, is_[..., :2].any(-1, keepdims=True)], -1)
                for k in range(4):
                    hits[k] += [(say & is_)[..., k].sum(), (say & ~is_)[..., k].sum(), (~say & is_)[..., k].sum()]
    net.train()
    f1 = 2 * hits[:, 0] / (2 * hits[:, 0] + hits[:, 1] + hits[:, 2])
    return float(np.mean(losses)), f1


def main(shards, out, minutes):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    chance = np.random.default_rng(int(time.time()) if Path(out, "last.pt").exists() else 1)
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    net, slow = Net(), Net()
    slow.load_state_dict(net.state_dict())
    best, done = 9.0, 0
    optimizer = torch.optim.AdamW(net.parameters(), 2e-3, weight_decay=0.01)
    if (out / "last.pt").exists():
        held = torch.load(out / "last.pt", weights_only=False)
        net.load_state_dict(held["net"])
        slow.load_state_dict(held["slow"])
        optimizer.load_state_dict(held["optimizer"])
        best, done = held["best"], held["done"]
    print("parameters", sum(p.numel() for p in net.parameters()), flush=True)
    begin, told, seen = time.time(), time.time(), []
    for mel, truth in batches(shards, chance):
        share = (time.time() - begin) / (float(minutes) * 60)
        if share >= 1:
            break
        warm = min(1.0, (done + 1) / 100)
        for group in optimizer.param_groups:
            group["lr"] = warm * 2e-3 * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * share)))
        with torch.autocast("cpu", torch.bfloat16):
            logits = net(mel)
        loss = F.binary_cross_entropy_with_logits(logits.float(), truth)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        done += 1
        seen.append(loss.item())
        keep = min(0.99, done / (done + 20))
        with torch.no_grad():
            for a, b in zip(slow.state_dict().values(), net.state_dict().values()):
                a.copy_(b) if not a.is_floating_point() else a.mul_(keep).add_(b, alpha=1 - keep)
        if time.time() - told > 420 or share > 0.995:
            told = time.time()
            loss, f1 = judge(slow, shards)
            print(f"{(time.time() - begin) / 60:5.1f} min, batch {done}, train {np.mean(seen):.4f}, valid {loss:.4f}, "
                  f"F1 child voice {f1[0]:.3f} cry {f1[1]:.3f} adult {f1[2]:.3f} child {f1[3]:.3f}", flush=True)
            seen = []
            if loss < best:
                best = loss
                torch.save(slow.state_dict(), out / "best.pt")
            torch.save({"net": net.state_dict(), "slow": slow.state_dict(), "optimizer": optimizer.state_dict(), "best": float(best), "done": done}, out / "last.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
