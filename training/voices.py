"""Voices by synthesis: what no free corpus holds (coos, babble, infants' cries of other recorders, laughter). Harmonics
are added up under a formant envelope (source and filter: Fant 1960), breath is shaped noise. Nobody was recorded."""

import numpy as np
from scipy import signal

RATE = 16_000
VOWELS = np.array([[850, 1400, 2800], [600, 2100, 2950], [430, 2650, 3250], [520, 950, 2700], [440, 1050, 2700],
                   [640, 1600, 2800], [740, 1850, 2850], [500, 1500, 2500], [310, 2020, 2960], [660, 1720, 2410]], float)


def line(points, count):
    """A line through (seconds, value) points, for `count` samples; eased by a short smoothing."""
    at, value = zip(*points)
    steps = np.arange(0, count + 80, 80) / RATE
    drawn = np.interp(steps, at, value)
    drawn = np.convolve(np.pad(drawn, 2, "edge"), [0.1, 0.2, 0.4, 0.2, 0.1], "valid")
    return np.interp(np.arange(count), np.arange(len(steps)) * 80, drawn)


def sway(count, chance, hz):
    """Slow random wandering, about -1 to 1."""
    steps = max(3, int(count / RATE * hz) + 3)
    return np.interp(np.arange(count), np.linspace(0, count, steps), chance.standard_normal(steps))


def sing(chance, pitch, loud, formants, tilt, breath=0.05, jitter=0.01, rough=0.0, wide=1.0):
    """One utterance. `pitch`, `loud`: arrays; `formants`: arrays [n, samples]; `tilt`: how fast harmonics fall;
    `rough`: subharmonic and noise modulation of a pressed cry."""
    count = len(pitch)
    pitch = pitch * (1 + jitter * sway(count, chance, 60) + 0.01 * sway(count, chance, 8))
    phase = 2 * np.pi * np.cumsum(pitch) / RATE + chance.uniform(0, 6)
    coarse = slice(None, None, 80)
    voice = np.zeros(count)
    places = np.arange(count)
    for k in range(1, int(5000 / max(80.0, pitch.min())) + 1):
        hz = k * pitch[coarse]
        gain = np.ones(len(hz))
        for number, centre in enumerate(formants):
            f = centre[coarse]
            width = wide * (50 + 0.05 * f)
            gain = gain * (f * f + width * width / 4) / np.sqrt(((hz - f) ** 2 + width**2 / 4) * ((hz + f) ** 2 + width**2 / 4))
        gain *= k**-tilt * (hz < 7500)
        if gain.max() < 1e-4:
            continue
        voice += np.interp(places, places[coarse], gain) * np.sin(k * phase)
    if rough > 0:
        voice *= 1 + rough * np.sin(phase / 2) + rough * 0.7 * sway(count, chance, 300)
    noise = chance.standard_normal(count)
    middle = [float(np.median(f)) for f in formants]
    for f in middle[:3]:
        r = np.exp(-np.pi * (90 + 0.08 * f) / RATE)
        noise = signal.lfilter([1 - r], [1, -2 * r * np.cos(2 * np.pi * min(f, 7500) / RATE), r * r], noise)
    voice /= np.sqrt(np.mean(voice**2)) + 1e-9
    noise /= np.sqrt(np.mean(noise**2)) + 1e-9
    return ((voice + breath * noise * chance.uniform(0.5, 2)) * loud).astype(np.float32)


def held(vowel, other, scale, count, chance):
    """Formants that glide from one vowel to another."""
    share = line([(0, 0), (count / RATE * chance.uniform(0.3, 0.9), 1), (count / RATE, chance.uniform(0.3, 1))], count)
    rows = [scale * (a + (b - a) * share) * (1 + 0.03 * sway(count, chance, 3)) for a, b in zip(vowel, other)]
    return rows + [np.full(count, scale * 3900.0), np.full(count, scale * 4900.0)]


def contour(seconds, count, low, high, chance):
    """A pitch melody of two to four turns."""
    turns = chance.integers(2, 5)
    at = np.sort(np.concatenate([[0, seconds], chance.uniform(0, seconds, turns)]))
    return line(list(zip(at, np.exp(chance.uniform(np.log(low), np.log(high), len(at))))), count)


def coo(chance):
    """A child's coo, squeal, grunt or babble of 0.3 to 2.5 s."""
    seconds = float(chance.choice([chance.uniform(0.25, 1.0), chance.uniform(0.6, 2.5)]))
    count = int(seconds * RATE)
    scale = chance.uniform(1.25, 1.75)
    a, b = VOWELS[chance.integers(len(VOWELS), size=2)]
    base = chance.uniform(230, 430)
    kind = chance.random()
    top = base * chance.uniform(1.1, 1.7) if kind < 0.8 else chance.uniform(600, 1100)
    edge = min(0.1, seconds / 4)
    loud = line([(0, 0), (edge * chance.uniform(0.2, 1), 0.9), (seconds * 0.5, 1), (seconds - edge, 0.7), (seconds, 0)], count)
    formants = held(a, b, scale, count, chance)
    if kind < 0.45 and seconds > 0.5:
        step = chance.uniform(0.18, 0.36)
        beat = (np.arange(count) / RATE % step) / step
        shut = np.exp(-((np.minimum(beat, 1 - beat) * step / 0.035) ** 2))
        loud = loud * (1 - chance.uniform(0.6, 0.97) * shut)
        formants[0] = formants[0] * (1 - 0.5 * shut)
        formants[1] = formants[1] * (1 + chance.uniform(-0.2, 0.2) * shut)
    return sing(chance, contour(seconds, count, base, top, chance), loud, formants, chance.uniform(0.9, 1.8),
                breath=chance.uniform(0.02, 0.25), jitter=chance.uniform(0.003, 0.03), rough=chance.choice([0, 0, 0, 0.3]))


def arc(chance):
    """A coo that rises and falls once, soft and clear: the nearest thing to one burst of a cry that is none."""
    seconds = chance.uniform(0.4, 1.4)
    count = int(seconds * RATE)
    low = chance.uniform(280, 440)
    top = low * chance.uniform(1.15, 1.6)
    pitch = line([(0, low), (seconds * chance.uniform(0.2, 0.7), top), (seconds, low * chance.uniform(0.8, 1.1))], count)
    loud = line([(0, 0), (chance.uniform(0.02, 0.1), 0.9), (seconds - 0.1, chance.uniform(0.6, 0.9)), (seconds, 0)], count)
    scale = chance.uniform(1.3, 1.65)
    a, b = VOWELS[chance.integers(len(VOWELS), size=2)]
    formants = held(a, a * 0.5 + b * 0.5 if chance.random() < 0.6 else a, scale, count, chance)
    if chance.random() < 0.35:
        step = chance.uniform(0.22, 0.34)
        beat = (np.arange(count) / RATE % step) / step
        shut = np.exp(-((np.minimum(beat, 1 - beat) * step / 0.03) ** 2))
        loud, formants[0] = loud * (1 - 0.85 * shut), formants[0] * (1 - 0.5 * shut)
    return sing(chance, pitch, loud, formants, chance.uniform(1.1, 1.7), breath=chance.uniform(0.02, 0.1), jitter=chance.uniform(0.004, 0.02))


def cry(chance):
    """A bout of crying: bursts in arcs, a drawn breath between, 3 to 7 s; or fussing, shorter and softer."""
    total = chance.uniform(3, 7)
    out = np.zeros(int(total * RATE), np.float32)
    scale = chance.uniform(1.35, 1.75)
    base = chance.uniform(320, 470)
    rough = chance.choice([0.0, 0.0, 0.2, 0.5]) * chance.uniform(0.5, 1.3)
    tilt = chance.uniform(0.4, 1.1)
    press = chance.uniform(1.15, 1.6)
    at = 0.0
    while at < total - 0.4:
        seconds = min(chance.uniform(0.5, 1.6), total - at)
        count = int(seconds * RATE)
        top = base * press * chance.uniform(0.9, 1.1)
        pitch = line([(0, base), (seconds * chance.uniform(0.15, 0.4), top), (seconds * 0.75, top * chance.uniform(0.85, 1)),
                      (seconds, base * chance.uniform(0.8, 1))], count)
        loud = line([(0, 0), (0.06, 1), (seconds - 0.12, chance.uniform(0.6, 1)), (seconds, 0)], count)
        f1 = chance.uniform(700, 1250)
        rows = [np.full(count, f1), np.full(count, chance.uniform(1350, 1700) * scale * 0.9),
                np.full(count, 2900 * scale), np.full(count, 3900 * scale), np.full(count, 4900 * scale)]
        start = int(at * RATE)
        burst = sing(chance, pitch * (1 + 0.01 * np.sin(2 * np.pi * 7 * np.arange(count) / RATE)), loud, rows, tilt,
                     breath=chance.uniform(0.03, 0.2), jitter=chance.uniform(0.005, 0.03), rough=rough)
        out[start : start + count] += burst[: len(out) - start]
        at += seconds
        gap = chance.uniform(0.15, 0.35)
        n = int(gap * RATE)
        noise = signal.lfilter([1, -0.8], [1, -0.5, 0.2], chance.standard_normal(n)) * np.hanning(n) * chance.uniform(0.02, 0.15)
        start = int(at * RATE)
        noise = noise[: max(0, len(out) - start)]
        out[start : start + len(noise)] += noise.astype(np.float32)
        at += gap
    return out


def laugh(chance, child=True):
    """Laughter: 3 to 9 short breathy bursts at 3.5 to 6 a second, pitch falling."""
    bursts = chance.integers(3, 10)
    rate = chance.uniform(3.5, 6.0)
    seconds = bursts / rate
    count = int(seconds * RATE)
    base = chance.uniform(300, 560) if child else chance.uniform(130, 330)
    pitch = line([(0, base), (seconds * 0.2, base * chance.uniform(1.1, 1.6)), (seconds, base * chance.uniform(0.7, 1))], count)
    beat = np.arange(count) / RATE * rate % 1
    open_ = np.clip(np.sin(np.pi * np.clip(beat / chance.uniform(0.5, 0.75), 0, 1)), 0, 1) ** 0.7
    loud = open_ * line([(0, 0.6), (seconds * 0.2, 1), (seconds, 0.4)], count)
    a = VOWELS[chance.choice([0, 5, 6, 9])]
    scale = chance.uniform(1.3, 1.7) if child else chance.uniform(0.85, 1.1)
    return sing(chance, pitch, loud, held(a, a, scale, count, chance), chance.uniform(0.8, 1.6), breath=chance.uniform(0.1, 0.5))


def phrase(chance):
    """An adult's phrase to a child: syllables in a sung contour, hiss and stops between, 0.7 to 3 s."""
    seconds = chance.uniform(0.6, 3.0)
    count = int(seconds * RATE)
    low = chance.choice([chance.uniform(90, 150), chance.uniform(165, 230)])
    high = low * chance.uniform(1.2, 2.4)
    scale = chance.uniform(0.82, 0.95) if low < 150 else chance.uniform(0.95, 1.1)
    loud, rows, hiss = [(0, 0)], [[], [], []], np.zeros(count)
    at = 0.01
    while at < seconds - 0.12:
        span = min(chance.uniform(0.14, 0.32), seconds - at)
        onset = chance.uniform(0.03, 0.09)
        kind = chance.random()
        if kind < 0.35:
            a, b = int(at * RATE), int((at + onset) * RATE)
            burst = signal.lfilter([1, -0.9], [1], chance.standard_normal(max(0, min(count, b) - a)))
            hiss[a : a + len(burst)] += burst * np.hanning(len(burst)) * chance.uniform(0.1, 0.5)
        loud += [(at, 0.03 if kind < 0.7 else 0.4), (at + onset, 0.05 if kind < 0.7 else 0.45),
                 (at + onset + 0.025, chance.uniform(0.7, 1)), (at + span - 0.02, chance.uniform(0.5, 0.9))]
        vowel = VOWELS[chance.integers(len(VOWELS))]
        for row, hz in zip(rows, vowel):
            row += [(at + onset, hz * scale), (at + span * 0.85, hz * scale * chance.uniform(0.9, 1.1))]
        at += span
    loud += [(seconds - 0.05, 0.4), (seconds, 0)]
    drawn = [line(row, count) for row in rows] + [np.full(count, 3900.0 * scale), np.full(count, 4900.0 * scale)]
    voice = sing(chance, contour(seconds, count, low, high, chance), line(loud, count), drawn, chance.uniform(0.9, 1.6),
                 breath=chance.uniform(0.02, 0.15), jitter=0.01)
    return (voice + hiss).astype(np.float32)
