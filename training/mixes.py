"""Mixes scenes of 20 s out of the bank and writes them as shards, for as long as it is wanted: log-mels as recorded, of the
voices alone and of what else sounds alone (train.py mixes these two anew each time), and the truth.
Run: python mixes.py BANK PART OUT FIRST LAST   (PART train or valid; shards FIRST to LAST - 1, the same for the same number)"""

import pickle
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import noises
from scipy.signal import fftconvolve
from sound import GRID, RATE, band, colour, logmel, read, room

SECONDS, SCENES = 20, 48
LENGTH = SECONDS * RATE
CLASSES = ("child", "cry", "adult")
UNKNOWN = 255
"""Truth columns: child's voice, child's cry, adult's voice; then whether who speaks has grown beyond a toddler, UNKNOWN
where nobody or both speak, or where it is not known."""


def excerpt(clips, c, least, most):
    """A stretch of one clip that starts at a sound (or in one), with its sounding runs; and how grown its speaker is."""
    samples, runs, grown = clips[c.integers(len(clips))]
    first = c.integers(len(runs))
    a, end = runs[first]
    length = int(c.uniform(least, most) * RATE)
    if c.random() < 0.25 and end - a > length:
        a = int(c.integers(a, end - length + 1))
    b = a + length
    inside = [(max(a, s), min(b, e)) for s, e in runs if e > a and s < b]
    b = min(b, inside[-1][1] + 800, len(samples))
    a0 = max(0, a - 480)
    part = samples[a0:b].astype(np.float32) / 32768
    fade = np.linspace(0, 1, 160, dtype=np.float32)
    if len(part) > 400:
        part[:160] *= fade
        part[-160:] *= fade[::-1]
    return part, [(s - a0, min(e, b) - a0) for s, e in inside if min(e, b) - s > 0], grown


def scene(bank, c):
    """The voices and what else sounds, [LENGTH] each, and the truth [LENGTH / GRID, 4]."""
    voices = np.zeros(LENGTH + RATE, np.float32)
    truth = np.zeros((LENGTH // 160, 3), np.uint8)
    speak = np.zeros((LENGTH // 160, 3), np.uint8)
    quiet = c.random() < 0.13
    rooms = [room(c) if c.random() < 0.6 else None for _ in range(3)]
    same = rooms[0] if c.random() < 0.5 else None
    real = c.random() < 0.5
    level = {"child": c.normal(0, 3), "cry": c.normal(2, 3), "adult": c.normal(0, 4)}
    weights = {"child": 0.32, "cry": 0.27, "adult": 0.41}
    for kind in CLASSES:
        if c.random() < 0.2:
            weights[kind] *= 0.05
    high = c.random() < 0.45

    def lane(kinds, at):
        share = np.array([weights[k] for k in kinds])
        while at < LENGTH - RATE // 2:
            kind = c.choice(kinds, p=share / share.sum())
            if kind == "child":
                part, runs, grown = excerpt(bank["child"] if real and bank["child"] else bank["young"], c, 0.4, 4) if c.random() < 0.8 else excerpt(bank["young"], c, 0.3, 2.5)
            elif kind == "cry":
                part, runs, grown = excerpt(bank["cry"], c, 0.6, 7)
            else:
                part, runs, grown = excerpt(bank["high"] if high and c.random() < 0.6 else bank["adult"], c, 0.4, 4.5)
            gain = 0.1 * 10 ** ((level[kind] + c.normal(0, 2.5)) / 20) / 0.1
            column = CLASSES.index(kind)
            answer = same if same is not None else rooms[column]
            end = at + len(part)
            if answer is not None:
                part = fftconvolve(part, answer)
            part = part[: len(voices) - at]
            voices[at : at + len(part)] += gain * part
            for a, b in runs:
                span = slice((at + a + 80) // 160, (at + b + 80) // 160)
                truth[span, column] = 1
                if kind != "cry":
                    speak[span, min(grown, 2)] = 1
            draw = c.random()
            if draw < 0.65:
                end += int(c.exponential(0.7) * RATE) + 800
            elif draw < 0.87:
                end += int(c.uniform(1, 4) * RATE)
            else:
                end -= int(c.uniform(0.05, 0.8) * min(RATE, end - at))
            at = max(at + 1600, end)

    if not quiet:
        if c.random() < 0.2:
            lane(["child", "cry"], int(c.uniform(0, 3) * RATE))
            lane(["adult"], int(c.uniform(0, 3) * RATE))
        else:
            lane(list(CLASSES), int(c.uniform(0, 2.5) * RATE))
    infant, grown, either = (speak.reshape(-1, 5, 3).sum(1) >= 3).T
    age = np.where(either | (infant == grown), UNKNOWN, grown)
    truth = truth.reshape(-1, 5, 3).sum(1) >= 3
    return voices[:LENGTH], backdrop(bank, c, quiet), np.column_stack([truth, age]).astype(np.uint8)


def backdrop(bank, c, quiet):
    """What else sounds: nothing, a bed of noise or music 0 to 35 dB under the voices, single sounds over it."""
    out = np.zeros(LENGTH, np.float32)
    if c.random() < 0.04:
        return out
    under = c.uniform(0, 35) if not quiet else c.uniform(-5, 40)
    for number in range(c.choice([1, 1, 2])):
        if c.random() < 0.28 and bank["music"]:
            whole = bank["music"][c.integers(len(bank["music"]))]
            start = c.integers(max(1, len(whole) - LENGTH))
            bed = np.resize(whole[start : start + LENGTH], LENGTH).astype(np.float32) / 32768
            bed /= np.sqrt(np.mean(bed**2)) + 1e-6
        else:
            bed = noises.some(LENGTH, c) if number else (noises.some if c.random() < 0.5 else lambda n, k: noise(n, k))(LENGTH, c)
        out += bed * 0.1 * 10 ** (-(under + number * 4) / 20)
    if c.random() < (0.75 if quiet else 0.45):
        for _ in range(c.integers(1, 9)):
            whole = bank["sound"][c.integers(len(bank["sound"]))][: RATE * 6].astype(np.float32) / 32768
            speed = c.uniform(0.75, 1.3)
            whole = np.interp(np.arange(0, len(whole) - 1, speed), np.arange(len(whole)), whole)
            at = c.integers(0, LENGTH - RATE // 4)
            part = whole[: LENGTH - at]
            loud = np.sqrt(np.mean(np.sort(part**2)[len(part) // 2 :]) + 1e-9)
            out[at : at + len(part)] += (part / loud * 0.1 * 10 ** (c.uniform(-22, 4) / 20)).astype(np.float32)
    if quiet and c.random() < 0.12:
        out *= 0
    return out


def noise(n, c):
    bed = noises.hiss(n, c)
    return (bed / (np.sqrt(np.mean(bed**2)) + 1e-9)).astype(np.float32)


def record(out, c):
    """The recorder: colour, band, level, clipping, 16 bits."""
    if c.random() < 0.6:
        out = colour(out, c)
    draw = c.random()
    if draw < 0.2:
        out = band(out, c.uniform(200, 330), c.uniform(3000, 3600))
    elif draw < 0.4:
        out = band(out, None, c.uniform(2600, 7000))
    elif draw < 0.55:
        out = band(out, c.uniform(60, 250), None)
    peak = np.abs(out).max() + 1e-6
    loud = 10 ** (c.uniform(-40, -0.5) / 20)
    if c.random() < 0.06:
        loud = 10 ** (c.uniform(3, 22) / 20)
    return np.round(np.clip(out * (loud / peak), -1, 1) * 32767) / 32767


def coded(samples, c):
    """A film's or a message's sound: AAC or Opus at 16 to 96 kbit/s, brought back into step."""
    kind, rate = ("aac", int(c.choice([24, 32, 32, 48, 96]))) if c.random() < 0.65 else ("libopus", int(c.choice([16, 24, 32])))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.m4a" if kind == "aac" else "a.opus")
        subprocess.run(["ffmpeg", "-v", "error", "-f", "f32le", "-ac", "1", "-ar", str(RATE), "-i", "-", "-ar", "48000",
                        "-c:a", kind, "-b:a", f"{rate}k", str(path)], input=samples.astype(np.float32).tobytes(), check=True)
        back = read(path)
    part = slice(0, RATE * 60)
    size = 1 << 21
    cross = np.fft.irfft(np.fft.rfft(back[part], size) * np.conj(np.fft.rfft(samples[part], size)))
    lag = int(np.argmax(cross[:8000])) if cross[:8000].max() >= cross[-8000:].max() else int(np.argmax(cross[-8000:])) - 8000
    back = np.roll(back, -lag)
    return np.pad(back, (0, max(0, len(samples) - len(back))))[: len(samples)]


def shard(bank, seed):
    c = np.random.default_rng(seed)
    made = [scene(bank, c) for _ in range(SCENES)]
    samples = np.concatenate([record(voices + rest, c) for voices, rest, _ in made])
    if c.random() < 0.3:
        samples = coded(samples, c)
    mels = [[logmel(samples[n * LENGTH : (n + 1) * LENGTH]), logmel(made[n][0]), logmel(made[n][1])] for n in range(SCENES)]
    return np.array(mels, np.float16).transpose(1, 0, 2, 3), np.stack([truth for *_, truth in made])


def main(folder, part, out, first, last):
    with open(Path(folder) / f"{part}.pkl", "rb") as file:
        bank = pickle.load(file)
    with open(Path(folder) / "sounds.pkl", "rb") as file:
        bank["sound"], bank["music"] = pickle.load(file)[part]
    Path(out).mkdir(parents=True, exist_ok=True)
    for number in range(int(first), int(last)):
        path = Path(out) / f"{part}-{number:04d}.npz"
        if path.exists():
            continue
        (mel, voices, rest), truth = shard(bank, [number, 11 if part == "train" else 12])
        np.savez(path.with_suffix(".part.npz"), mel=mel, voices=voices, rest=rest, truth=truth)
        path.with_suffix(".part.npz").rename(path)
        print(path.name, truth[..., :3].mean((0, 1)).round(3), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
