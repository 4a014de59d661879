"""Sound as arrays at 16 kHz: reading, the log-mel front end (src/listening/mel.ts is its twin), where a clip sounds,
rooms and filters."""

import subprocess

import numpy as np
import soundfile
from scipy import signal

RATE = 16_000
HOP, FRAME, SIZE, BANDS = 160, 400, 512, 40
LOW, HIGH, LEAST = 80.0, 3600.0, 1e-6
SILENT = float(np.log(LEAST))
GRID = 800


def read(path, most=None):
    """Any sound file as float32 mono, its first `most` seconds."""
    try:
        with soundfile.SoundFile(str(path)) as file:
            rate = file.samplerate
            samples = file.read(int(most * rate) if most else -1, dtype="float32", always_2d=True).mean(1)
        return samples if rate == RATE else signal.resample_poly(samples, *ratio(rate)).astype(np.float32)
    except soundfile.SoundFileError:
        return decoded(["-i", str(path)] + (["-t", str(most)] if most else []))


def ratio(rate):
    common = np.gcd(rate, RATE)
    return RATE // common, rate // common


def decoded(source, given=None):
    raw = subprocess.run(["ffmpeg", "-v", "error", *source, "-f", "f32le", "-ac", "1", "-ar", str(RATE), "-"],
                         input=given, capture_output=True, check=False).stdout
    return np.frombuffer(raw[: len(raw) // 4 * 4], np.float32)


def through(samples, filters):
    """Samples through a chain of ffmpeg filters."""
    return decoded(["-f", "f32le", "-ac", "1", "-ar", str(RATE), "-i", "-", "-af", filters], samples.astype(np.float32).tobytes())


def filters():
    """Triangles on the HTK mel scale, 80 to 3600 Hz: [BANDS, SIZE / 2 + 1]."""
    mel = lambda hz: 2595 * np.log10(1 + hz / 700)
    edges = 700 * (10 ** (np.linspace(mel(LOW), mel(HIGH), BANDS + 2) / 2595) - 1)
    hz = np.arange(SIZE // 2 + 1) * RATE / SIZE
    rows = []
    for low, mid, high in zip(edges, edges[1:], edges[2:]):
        rows.append(np.clip(np.minimum((hz - low) / (mid - low), (high - hz) / (high - mid)), 0, None))
    return np.array(rows)


_FILTERS = filters().astype(np.float32).T
_WINDOW = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(FRAME) / FRAME)).astype(np.float32)


def logmel(samples):
    """Natural log of mel power, one row every 10 ms; row j is centred on sample 160 j + 80."""
    count = len(samples) // HOP
    padded = np.concatenate([np.zeros(120, np.float32), samples.astype(np.float32), np.zeros(FRAME, np.float32)])
    frames = np.lib.stride_tricks.sliding_window_view(padded, FRAME)[: count * HOP : HOP]
    power = np.abs(np.fft.rfft(frames * _WINDOW, SIZE).astype(np.complex64)) ** 2
    return np.log(power @ _FILTERS + LEAST).astype(np.float32)


def sounding(samples, bridge=0.3, blip=0.08):
    """Where a clip sounds, as [from, to) in samples: within 26 dB of its loud frames and over its own background."""
    step = RATE // 100
    count = len(samples) // step
    if count < 10:
        return []
    level = 10 * np.log10(np.square(samples[: count * step].reshape(count, step)).mean(1) + 1e-10)
    level = np.convolve(np.pad(level, 1, "edge"), [0.25, 0.5, 0.25], "valid")
    loud, low = np.percentile(level, 92), np.percentile(level, 5)
    on = level > max(loud - 26, min(low + 8, loud - 12))
    edges = np.flatnonzero(np.diff(np.concatenate([[0], on.astype(int), [0]])))
    runs = []
    for a, b in edges.reshape(-1, 2):
        if runs and a - runs[-1][1] < bridge * 100:
            runs[-1][1] = b
        else:
            runs.append([a, b])
    return [(int(a * step), int(b * step)) for a, b in runs if b - a >= blip * 100]


def loudness(samples, runs=None):
    """Root mean square, over `runs` where given."""
    part = np.concatenate([samples[a:b] for a, b in runs]) if runs else samples
    return float(np.sqrt(np.mean(np.square(part, dtype=np.float64)) + 1e-12)) if len(part) else 1e-6


def room(chance):
    """A room's impulse response: the direct sound, a few early echoes, a tail that dies in 0.12 to 0.6 s."""
    dies = chance.uniform(0.12, 0.6)
    count = int(dies * RATE)
    time = np.arange(count) / RATE
    tail = chance.standard_normal(count) * np.exp(-6.9 * time / dies)
    tail = signal.lfilter([1], [1, -chance.uniform(0.0, 0.7)], tail)
    tail[: int(0.004 * RATE)] = 0
    tail /= np.sqrt(np.sum(tail**2)) + 1e-9
    answer = tail * 10 ** (-chance.uniform(-4, 14) / 20)
    answer[0] = 1
    for _ in range(chance.integers(2, 7)):
        answer[chance.integers(16, min(count, 640))] += chance.uniform(-0.5, 0.5)
    return answer.astype(np.float32)


def colour(samples, chance):
    """A microphone's colour: two random shelves or bells."""
    spectrum = np.fft.rfft(samples)
    octave = np.log2(np.maximum(np.fft.rfftfreq(len(samples), 1 / RATE), 40) / 40)
    points = chance.normal(0, 3.0, 6).cumsum() * 0.7
    gain = np.interp(octave, np.linspace(0, 7.7, 6), points - points.mean())
    return np.fft.irfft(spectrum * 10 ** (np.clip(gain, -14, 14) / 20), len(samples)).astype(np.float32)


def band(samples, low, high):
    """Steep low cut and high cut (Hz; None leaves a side open)."""
    if low:
        samples = signal.sosfilt(signal.butter(4, low, "high", fs=RATE, output="sos"), samples)
    if high and high < 7900:
        samples = signal.sosfilt(signal.butter(8, high, "low", fs=RATE, output="sos"), samples)
    return samples.astype(np.float32)
