"""Sounds that are nobody's voice, by synthesis: hiss, hum, fans, rain, dishes, knocks, chirps, barks, alarms, music."""

import numpy as np
from scipy import signal

RATE = 16_000


def hiss(n, c):
    """Noise with a random slope (white to brown) and a slowly changing level."""
    spectrum = np.fft.rfft(c.standard_normal(n))
    hz = np.fft.rfftfreq(n, 1 / RATE)
    spectrum *= np.maximum(hz, 30) ** -c.uniform(-0.1, 1.1)
    if c.random() < 0.4:
        centre, width = c.uniform(150, 3000), c.uniform(80, 1500)
        spectrum *= 0.15 + np.exp(-(((hz - centre) / width) ** 2))
    out = np.fft.irfft(spectrum, n)
    if c.random() < 0.5:
        out *= np.exp(np.interp(np.arange(n), np.linspace(0, n, 8), c.normal(0, 0.5, 8)))
    return out


def hum(n, c):
    """Mains hum and motors: many steady harmonics, a little noise."""
    t = np.arange(n) / RATE
    base = c.choice([50, 60, 100, 120, c.uniform(25, 400)])
    out = np.zeros(n)
    for k in range(1, c.integers(3, 25)):
        if k * base < 7000:
            out += c.uniform(0.1, 1) * k ** -c.uniform(0.3, 1.5) * np.sin(2 * np.pi * k * base * t + c.uniform(0, 6))
    beat = 1 + c.uniform(0, 0.5) * np.sin(2 * np.pi * c.uniform(0.5, 15) * t)
    return out * beat / (out.std() + 1e-9) + c.uniform(0.05, 1) * hiss(n, c) / 3


def rain(n, c):
    """Many small impulses: rain, crackle, paper, keys."""
    out = np.zeros(n)
    hits = c.integers(0, n, int(n / RATE * 10 ** c.uniform(0.5, 3)))
    np.add.at(out, hits, c.standard_normal(len(hits)) * np.exp(c.normal(0, 0.8, len(hits))))
    f = c.uniform(400, 5000)
    r = np.exp(-np.pi * c.uniform(200, 3000) / RATE)
    return signal.lfilter([1], [1, -2 * r * np.cos(2 * np.pi * f / RATE), r * r], out)


def knock(c):
    """One struck thing: a door, a cup, a block, a spoon on a plate."""
    dies = 10 ** c.uniform(-1.7, -0.2)
    n = int(min(1.2, dies * 3) * RATE)
    t = np.arange(n) / RATE
    out = np.zeros(n)
    base = 10 ** c.uniform(1.9, 3.5)
    for _ in range(c.integers(2, 9)):
        hz = base * c.uniform(1, 5)
        if hz < 7800:
            out += c.uniform(0.1, 1) * np.sin(2 * np.pi * hz * t) * np.exp(-t * c.uniform(3, 10) / dies)
    burst = c.standard_normal(n) * np.exp(-t / c.uniform(0.003, 0.03))
    return out + c.uniform(0.1, 2) * burst


def chirp(c):
    """A bird, a squeaking toy or hinge: a whistled sweep, pure or with two harmonics."""
    parts = []
    for _ in range(c.integers(1, 6)):
        n = int(c.uniform(0.03, 0.25) * RATE)
        f = 10 ** c.uniform(3.0, 3.75)
        sweep = np.linspace(f, f * c.uniform(0.6, 1.7), n) * (1 + c.uniform(0, 0.05) * np.sin(2 * np.pi * c.uniform(20, 60) * np.arange(n) / RATE))
        phase = 2 * np.pi * np.cumsum(np.minimum(sweep, 7600)) / RATE
        parts += [(np.sin(phase) + c.uniform(0, 0.2) * np.sin(2 * phase)) * np.hanning(n), np.zeros(int(c.uniform(0.02, 0.2) * RATE))]
    return np.concatenate(parts)


def bark(c):
    """A dog: short, rough, noisy, falling."""
    parts = []
    base = c.uniform(180, 750)
    for _ in range(c.integers(1, 5)):
        n = int(c.uniform(0.08, 0.22) * RATE)
        t = np.linspace(0, 1, n)
        phase = 2 * np.pi * np.cumsum(base * (1 + 0.4 * np.sin(np.pi * t)) * (1 + 0.04 * c.standard_normal(n))) / RATE
        tone = sum(np.sin(k * phase) / k**0.7 for k in range(1, 9) if k * base * 1.4 < 7000)
        noise = signal.lfilter([1], [1, -0.7], c.standard_normal(n))
        parts += [(tone + c.uniform(0.5, 2) * noise) * np.exp(-4 * t) * np.minimum(1, t * 20), np.zeros(int(c.uniform(0.1, 0.6) * RATE))]
    return np.concatenate(parts)


def alarm(c):
    """Beeps, sirens, ringing, and the square tunes of a toy: steady or swept tones, cut in a rhythm."""
    n = int(c.uniform(1, 5) * RATE)
    t = np.arange(n) / RATE
    base = 10 ** c.uniform(2.4, 3.4)
    kind = c.random()
    if kind < 0.3:
        hz = np.full(n, base)
    elif kind < 0.6:
        hz = base * (1 + c.uniform(0.05, 0.6) * signal.sawtooth(2 * np.pi * c.uniform(0.2, 8) * t, c.choice([0.5, 1.0])))
    else:
        step = int(c.uniform(0.08, 0.4) * RATE)
        notes = base * 2 ** (c.choice([0, 2, 4, 5, 7, 9, 11, 12], n // step + 1) / 12)
        hz = np.repeat(notes, step)[:n]
    phase = 2 * np.pi * np.cumsum(hz) / RATE
    wave = np.sin(phase) if c.random() < 0.5 else sum(np.sin(k * phase) / k for k in ((1, 3, 5) if c.random() < 0.5 else (1, 2, 3, 4)))
    if c.random() < 0.6:
        beat = c.uniform(0.5, 10)
        gate = (t * beat % 1) < c.uniform(0.2, 0.8)
        wave = wave * np.convolve(gate, np.hanning(161) / 80, "same")
    return wave


def music(n, c):
    """Chords, a bass, a melody and perhaps a beat, plucked, bowed or blown."""
    out = np.zeros(n + RATE * 2)
    beat = int(c.uniform(0.25, 0.7) * RATE)
    root = c.uniform(80, 260)
    scale = [0, 2, 4, 5, 7, 9, 11] if c.random() < 0.6 else [0, 2, 3, 5, 7, 8, 10]
    attack, dies, bright = 10 ** c.uniform(-2.6, -0.9), 10 ** c.uniform(-0.7, 0.6), c.uniform(0.6, 2)
    shake = c.uniform(0, 0.008)

    def note(hz, length, gain):
        m = int(length * RATE)
        t = np.arange(m) / RATE
        phase = 2 * np.pi * hz * t + shake * hz / 5 * np.sin(2 * np.pi * 5 * t)
        tone = sum(k**-bright * np.sin(k * phase) for k in range(1, 10) if k * hz < 7000)
        shape = np.minimum(1, t / attack) * np.exp(-t / dies) * np.minimum(1, (length - t) / 0.03)
        return gain * tone * shape

    chord_at = 0
    at = 0
    while at < n:
        if at >= chord_at:
            degree = c.integers(7)
            for step in (0, 2, 4):
                hz = root * 2 ** ((scale[(degree + step) % 7] + 12 * ((degree + step) // 7)) / 12)
                part = note(hz, 2.0, 0.5)
                out[at : at + len(part)] += part[: len(out) - at]
            chord_at = at + beat * 4
        if c.random() < 0.75:
            hz = root * 2 ** ((scale[c.integers(7)] + 12 * c.integers(1, 3)) / 12)
            part = note(hz, c.choice([0.5, 1, 2]) * beat / RATE, 0.8)
            out[at : at + len(part)] += part[: len(out) - at]
        at += beat
    if c.random() < 0.5:
        for place in range(0, n, beat):
            drum = knock(c) * 0.5
            out[place : place + len(drum)] += drum[: len(out) - place]
    return out[:n]


def steps(n, c, make, least, most):
    """Single sounds, scattered or in a rhythm."""
    out = np.zeros(n)
    at = int(c.uniform(0, 1.5) * RATE)
    fixed = c.uniform(least, most) if c.random() < 0.3 else None
    while at < n:
        part = make(c)
        part = part / (np.abs(part).max() + 1e-9) * 10 ** (c.uniform(-12, 0) / 20)
        out[at : at + len(part)] += part[: n - at]
        at += int((fixed or c.uniform(least, most)) * RATE) + RATE // 50
    return out


def some(n, c):
    """Any of them, `n` samples, root mean square about 1 while it sounds."""
    kind = c.choice(["hiss", "hum", "rain", "knock", "chirp", "bark", "alarm", "music"],
                    p=[0.34, 0.14, 0.1, 0.14, 0.06, 0.05, 0.07, 0.1])
    if kind in ("hiss", "hum", "rain", "music"):
        out = {"hiss": hiss, "hum": hum, "rain": rain, "music": music}[kind](n, c)
    else:
        out = steps(n, c, {"knock": knock, "chirp": chirp, "bark": bark, "alarm": alarm}[kind], 0.3, 4)
    return (out / (np.sqrt(np.mean(out**2)) + 1e-9)).astype(np.float32)
