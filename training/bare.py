"""What the net takes for a child though nobody is there (bare tones, steady, in pulses, clipped, swept), and crying over
silence, as scenes of their own among the others.
Run: python bare.py OUT   (writes OUT/bare.npz, which train.py puts into every other batch)"""

import sys
from pathlib import Path

import numpy as np
import voices
from mixes import GRID, LENGTH, UNKNOWN
from sound import RATE, logmel, loudness

SCENES = 288
FRAMES = LENGTH // GRID


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
    return np.clip(wave * 10 ** -c.uniform(0, 1.7) + hiss, -1, 1), np.zeros((FRAMES, 4), np.uint8)


def crying(c):
    """Bouts of synthetic crying with nothing behind them."""
    out, truth = np.zeros(LENGTH + 8 * RATE), np.zeros((FRAMES + 160, 4), np.uint8)
    at = int(c.uniform(0, 3) * RATE)
    while at < LENGTH:
        bout = voices.cry(c)
        out[at : at + len(bout)] += bout * (0.1 / loudness(bout)) * 10 ** -c.uniform(0, 1)
        truth[at // GRID : (at + len(bout)) // GRID, 1] = 1
        at += len(bout) + int(c.uniform(1, 5) * RATE)
    truth[:, 3] = UNKNOWN
    return out[:LENGTH] + c.standard_normal(LENGTH) * 10 ** -c.uniform(2.5, 5), truth[:FRAMES]


def main(out):
    c = np.random.default_rng(21)
    made = [(tone if n % 3 else crying)(c) for n in range(SCENES)]
    mel = np.stack([logmel(samples.astype(np.float32)).astype(np.float16) for samples, _ in made])
    np.savez(Path(out) / "bare.npz", mel=mel, truth=np.stack([truth for _, truth in made]))


if __name__ == "__main__":
    main(*sys.argv[1:])
