"""Trains the network on the shards there are, while more are made; keeps the mean of weights that is best on validation.
Run: python train.py SHARDS OUT BATCHES STEP LOST   (it begins with OUT/begin.pt and goes on from OUT/last.pt where they are
there; STEP is the step at first, LOST the share of channels left out at random). Writes OUT/best.pt and, at the end, OUT/slow.pt."""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from mixes import UNKNOWN
from net import CONTEXT, Net
from sound import BANDS, HIGH, LEAST, LOW, SILENT
from torch.nn import functional as F

ROWS, TOGETHER = 4, 3
"""Rows of a batch, and scenes strung together in each."""
HELD = 6
"""Shards that batches are drawn from at a time."""
LEFT = 0.02
"""What is left of the step at the end (a cosine between)."""
WEIGHTS = torch.tensor([1, 1, 1, 0.5])
"""Of the four classes in the loss."""


def batches(folder, chance):
    """Endless batches of ROWS recordings of a minute, and their truths; new shards are taken up as they appear."""
    home, bare = (dict(np.load(Path(folder, f"{name}.npz"))) for name in ("home", "bare"))
    while True:
        paths = sorted(path for path in Path(folder).glob("train-*.npz") if ".part" not in path.name)
        chosen = [np.load(paths[i]) for i in chance.permutation(len(paths))[:HELD]]
        mels, voices, rests, truths = (np.concatenate([one[key] for one in chosen]) for key in ("mel", "voices", "rest", "truth"))
        order = chance.permutation(len(mels))
        size = ROWS * TOGETHER
        for n in range(0, len(order) - size + 1, size):
            pick = order[n : n + size]
            mel, truth = mels[pick].astype(np.float32), truths[pick].copy()
            for k in range(size):
                if chance.random() < 0.6:
                    mel[k] = mixed(voices[pick[k]], rests[chance.integers(len(rests))], chance)
            for extra in (home, bare) if chance.random() < 0.5 else (home,):
                k, other = chance.integers(size), chance.integers(len(extra["mel"]))
                mel[k], truth[k] = extra["mel"][other].astype(np.float32), extra["truth"][other]
            yield augmented(mel, truth, chance)


def mixed(voice, rest, chance):
    """Voices over another scene's noise at another level: the powers of log-mel bands add up, save for chance phases."""
    shift = chance.normal(0, 5) / 10 * np.log(10)
    a = np.exp(warped(voice.astype(np.float32), chance.uniform(0.93, 1.07)))
    b = np.exp(rest.astype(np.float32) + min(shift, 1.5))
    phase = np.clip(chance.standard_normal(a.shape).astype(np.float32) * 0.35, -0.9, 0.9)
    mel = np.log(a + b + 2 * np.sqrt(a * b) * phase + LEAST)
    if chance.random() < 0.5:
        low, high = (chance.uniform(0, 7), 40) if chance.random() < 0.5 else (-9, chance.uniform(28, 40))
        band = np.arange(BANDS)
        mel = mel - np.clip(low - band, 0, None) * chance.uniform(0.3, 1.5) - np.clip(band - high, 0, None) * chance.uniform(0.3, 2)
    return mel + chance.normal(0, 1.5)


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
    truth = truth.reshape(ROWS, -1, truth.shape[2])
    return torch.from_numpy(np.ascontiguousarray(mel)), torch.from_numpy(truth)


def warped(mel, factor):
    """Rows as of a vocal tract shorter by `factor` (Jaitly and Hinton 2013): many speakers out of few."""
    to_mel = lambda hz: 2595 * np.log10(1 + hz / 700)
    step = (to_mel(HIGH) - to_mel(LOW)) / (BANDS + 1)
    centres = 700 * (10 ** ((to_mel(LOW) + step * np.arange(1, BANDS + 1)) / 2595) - 1)
    place = np.clip((to_mel(centres / factor) - to_mel(LOW)) / step - 1, 0, BANDS - 1)
    below = np.minimum(place.astype(int), BANDS - 2)
    part = (place - below).astype(np.float32)
    return mel[:, below] * (1 - part) + mel[:, below + 1] * part


def loss_of(logits, truth):
    """Cross-entropy where the truth is known."""
    known = (truth != UNKNOWN).float() * WEIGHTS
    each = F.binary_cross_entropy_with_logits(logits, truth.clamp(max=1).float(), reduction="none")
    return (each * known).sum() / known.sum()


def judge(net, folder):
    """Loss and F1 at 0.5 of child's voice, cry, adult, grown, and the child's two together, on the validation shards."""
    net.eval()
    hits = np.zeros((5, 3))
    losses = []
    with torch.no_grad():
        for path in sorted(Path(folder).glob("valid-*.npz")):
            if ".part" in path.name:
                continue
            held = np.load(path)
            mel = np.pad(held["mel"].astype(np.float32), ((0, 0), (CONTEXT, CONTEXT), (0, 0)), constant_values=SILENT)
            for n in range(0, len(mel), 8):
                with torch.autocast("cpu", torch.bfloat16):
                    logits = net(torch.from_numpy(mel[n : n + 8])).float()
                want = torch.from_numpy(held["truth"][n : n + 8])
                losses.append(loss_of(logits, want).item())
                known = (want != UNKNOWN).numpy()
                say, is_ = (logits > 0).numpy() & known, (want == 1).numpy()
                say = np.concatenate([say, say[..., :2].any(-1, keepdims=True)], -1)
                is_ = np.concatenate([is_, is_[..., :2].any(-1, keepdims=True)], -1)
                for k in range(5):
                    hits[k] += [(say & is_)[..., k].sum(), (say & ~is_)[..., k].sum(), (~say & is_)[..., k].sum()]
    net.train()
    return float(np.mean(losses)), 2 * hits[:, 0] / (2 * hits[:, 0] + hits[:, 1] + hits[:, 2])


def main(shards, out, count, rate, lost):
    count, rate = int(count), float(rate)
    torch.set_num_threads(1)
    torch.manual_seed(1)
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    net, slow = Net(float(lost)), Net()
    if (out / "begin.pt").exists():
        net.load_state_dict(torch.load(out / "begin.pt"))
    slow.load_state_dict(net.state_dict())
    best, done = 9.0, 0
    optimizer = torch.optim.AdamW(net.parameters(), rate, weight_decay=0.03)
    if (out / "last.pt").exists():
        held = torch.load(out / "last.pt")
        net.load_state_dict(held["net"])
        slow.load_state_dict(held["slow"])
        optimizer.load_state_dict(held["optimizer"])
        best, done = held["best"], held["done"]
    print("parameters", sum(p.numel() for p in net.parameters()), *judge(net, shards), flush=True)
    begin, told, seen = time.time(), time.time(), []
    for mel, truth in batches(shards, np.random.default_rng([1, done])):
        share = done / count
        if share >= 1:
            break
        warm = min(1.0, (done + 1) / 100)
        for group in optimizer.param_groups:
            group["lr"] = float(warm * rate * (LEFT + (1 - LEFT) * 0.5 * (1 + np.cos(np.pi * share))))
        with torch.autocast("cpu", torch.bfloat16):
            logits = net(mel)
        loss = loss_of(logits.float(), truth)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        done += 1
        seen.append(loss.item())
        keep = min(0.995, done / (done + 20))
        with torch.no_grad():
            for a, b in zip(slow.state_dict().values(), net.state_dict().values()):
                a.copy_(b) if not a.is_floating_point() else a.mul_(keep).add_(b, alpha=1 - keep)
        if time.time() - told > 240 or done == count:
            told = time.time()
            loss, f1 = judge(slow, shards)
            print(f"{(time.time() - begin) / 60:5.1f} min, batch {done}, train {np.mean(seen):.4f}, valid {loss:.4f}, "
                  f"F1 child's voice {f1[0]:.3f} cry {f1[1]:.3f} adult {f1[2]:.3f} grown {f1[3]:.3f} child {f1[4]:.3f}", flush=True)
            seen = []
            if loss < best:
                best = loss
                torch.save(slow.state_dict(), out / "best.pt")
            torch.save(slow.state_dict(), out / "slow.pt")
            torch.save({"net": net.state_dict(), "slow": slow.state_dict(), "optimizer": optimizer.state_dict(), "best": float(best), "done": done}, out / "last.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
