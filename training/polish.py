"""The last minutes of training: what the net takes for a child though nobody is there (bare tones, steady, in pulses, clipped,
swept) and crying over silence, as scenes of their own among the others, in small steps. Begins with BEGIN.pt.
Run: python polish.py SHARDS BEGIN.pt OUT.pt BATCHES"""

import sys

import numpy as np
import torch
import train
import voices
from net import Net
from sound import RATE, logmel, loudness

LENGTH = 20 * RATE


def tone(c):
    """Bare tones in silence or a little hiss; nobody's."""
    t = np.arange(LENGTH) / RATE
    hz = 10 ** c.uniform(2.1, 3.4) * (1 + (c.uniform(0, 0.3) * np.sin(2 * np.pi * c.uniform(0.05, 2) * t) if c.random() < 0.3 else 0))
    wave = np.sin(2 * np.pi * np.cumsum(np.full(LENGTH, hz) if np.isscalar(hz) else hz) / RATE)
    if c.random() < 0.35:
        wave = np.sign(wave)
    if c.random() < 0.6:
        every = c.uniform(0.3, 4)
        wave = wave * ((t + c.uniform(0, every)) % every < every * c.uniform(0.2, 0.8))
    hiss = c.standard_normal(LENGTH) * 10 ** -c.uniform(2, 6)
    return np.clip(wave * 10 ** -c.uniform(0, 1.7) + hiss, -1, 1), np.zeros((400, 4), np.uint8)


def crying(c):
    """Bouts of synthetic crying with nothing behind them."""
    out, truth = np.zeros(LENGTH + 8 * RATE), np.zeros((400 + 160, 4), np.uint8)
    at = int(c.uniform(0, 3) * RATE)
    while at < LENGTH:
        bout = voices.cry(c)
        out[at : at + len(bout)] += bout * (0.1 / loudness(bout)) * 10 ** -c.uniform(0, 1)
        truth[at // 800 : (at + len(bout)) // 800, 1] = 1
        at += len(bout) + int(c.uniform(1, 5) * RATE)
    truth[:, 3] = train.UNKNOWN
    return out[:LENGTH] + c.standard_normal(LENGTH) * 10 ** -c.uniform(2.5, 5), truth[:400]


def main(shards, begin, out, count):
    torch.set_num_threads(1)
    torch.manual_seed(2)
    c = np.random.default_rng(21)
    made = [(tone if n % 3 else crying)(c) for n in range(72)]
    extra = [(logmel(samples.astype(np.float32)), truth) for samples, truth in made]
    net, slow = Net(), Net()
    net.load_state_dict(torch.load(begin))
    slow.load_state_dict(net.state_dict())
    optimizer = torch.optim.AdamW(net.parameters(), 4e-4, weight_decay=0.03)
    print("begins", *train.judge(slow, shards), flush=True)
    for done, (mel, truth) in enumerate(train.batches(shards, c)):
        if done == int(count):
            break
        for row in range(len(mel)):
            if c.random() < 0.6:
                one, is_ = extra[c.integers(len(extra))]
                place = c.integers(3)
                at = train.CONTEXT + 2000 * place
                mel[row, at : at + 2000] = torch.from_numpy(np.maximum(one + np.float32(c.normal(0, 1)), train.SILENT))
                truth[row, 400 * place : 400 * place + 400] = torch.from_numpy(is_)
        for group in optimizer.param_groups:
            group["lr"] = 4e-4 * (0.05 + 0.95 * 0.5 * (1 + np.cos(np.pi * done / int(count))))
        loss = train.loss_of(net(mel), truth)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        keep = min(0.98, done / (done + 10))
        with torch.no_grad():
            for a, b in zip(slow.state_dict().values(), net.state_dict().values()):
                a.copy_(b) if not a.is_floating_point() else a.mul_(keep).add_(b, alpha=1 - keep)
        if done % 50 == 49:
            torch.save(slow.state_dict(), out)
            print(done, loss.item(), flush=True)
    torch.save(slow.state_dict(), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
