"""The voices that were found later (shared/data/listening/more), for training; and which of them training never sees: of
children and adults every fifth speaker in order of name, a third voice each of infant-directed speech, names of toys and
home films. bench/listening-held.ts holds the same rule."""

import csv
import subprocess
import tempfile
from pathlib import Path

import bank
import numpy as np
import soundfile
from sound import RATE, read

HELD_HOME = "family-2UWdXP"
HELD_WOMAN = "ktub-da"


def rows(folder):
    with open(Path(folder) / "manifest.csv", newline="") as file:
        return list(csv.DictReader(file))


def held_out(all_rows):
    """Paths (as in the manifest) that training never sees."""
    out = set()
    for kind in ("child-voice", "child-older", "adult"):
        speakers = sorted({r["speaker"] for r in all_rows if r["class"] == kind and r["speaker"].startswith("so762")})
        out |= {r["file"] for r in all_rows if r["class"] == kind and r["speaker"] in speakers[::5]}
    mothers = sorted(r["file"] for r in all_rows if r["speaker"] == "mb1-mothers")
    out |= set(mothers[::2])
    out |= {r["file"] for r in all_rows if r["speaker"] in (HELD_HOME, HELD_WOMAN)}
    return out


def groups(folder, kind, wanted=lambda row: True):
    """Paths of a class by speaker, without those held out."""
    all_rows = rows(folder)
    kept = held_out(all_rows)
    out = {}
    for r in all_rows:
        if r["class"] == kind and r["file"] not in kept and wanted(r):
            out.setdefault(r["speaker"], []).append(Path(folder) / r["file"])
    return list(out.values())


def sung(samples, chance):
    """Speech as if sung: pitch pulled to the notes of a scale with vibrato, slower, formants kept."""
    frames = np.lib.stride_tricks.sliding_window_view(samples, 640)[::160]
    energy = (frames**2).mean(1)
    spectrum = np.fft.rfft((frames - frames.mean(1, keepdims=True)) * np.hanning(640), 2048)
    alike = np.fft.irfft(np.abs(spectrum) ** 2)[:, :256]
    alike = alike / (alike[:, :1] + 1e-9)
    lags = alike[:, 36:200]
    voiced = (lags.max(1) > 0.45) & (energy > energy.max() * 0.01)
    if voiced.sum() < 30:
        return None
    hz = np.where(voiced, RATE / (lags.argmax(1) + 36), np.nan)
    at = np.arange(len(hz))
    hz = np.interp(at, at[voiced], hz[voiced])
    hz = np.convolve(np.pad(hz, 4, "edge"), np.ones(9) / 9, "valid")
    base = np.median(hz) * chance.choice([1, 1.12, 1.26, 1.5])
    moved = np.zeros(len(hz))
    t = 0
    while t < len(hz):
        note = slice(t, t + int(chance.uniform(18, 60)))
        target = base * 2 ** (chance.choice([0, 2, 4, 5, 7]) / 12)
        vibrato = 1 + 0.012 * np.sin(2 * np.pi * 5.5 * np.arange(len(hz[note])) * 0.01 + chance.uniform(0, 6))
        moved[note] = 12 * np.log2(target * vibrato / hz[note])
        t = note.stop
    moved = np.convolve(np.pad(np.clip(moved, -9, 14), 2, "edge"), np.ones(5) / 5, "valid")
    with tempfile.TemporaryDirectory() as folder:
        soundfile.write(f"{folder}/a.wav", samples, RATE)
        Path(folder, "map").write_text("\n".join(f"{n * 160} {m:.3f}" for n, m in enumerate(moved)))
        slower = f"{chance.uniform(1.15, 1.9):.2f}"
        subprocess.run(["rubberband", "-q", "-F", "--pitchmap", f"{folder}/map", "-t", slower, f"{folder}/a.wav", f"{folder}/b.wav"],
                       capture_output=True, check=True)
        return read(f"{folder}/b.wav")


def voices_of(folder):
    """(kind, clips) for the training bank. Children of 8 and older, who sound like women, and women come in shortened."""
    chance = np.random.default_rng(11)
    whole = lambda kind, wanted=lambda r: True: [bank.strung(paths) for paths in groups(folder, kind, wanted)]
    woman = lambda r: r["note"].split(", ")[-1] == "f" and r["speaker"].startswith("so762")
    clips = lambda made: [one for samples, grown in made if (one := bank.clip(samples, grown)) is not None]

    def changed(streams, change):
        out = []
        for samples in streams:
            filters, grown = change(chance)
            out.append((bank.through(samples, filters), grown))
        return clips(out)

    yield "child", clips((s, bank.GROWN) for s in whole("child-voice"))
    yield "child", clips((s, bank.UNKNOWN) for s in whole("child-maybe"))
    yield "adult", clips((s, bank.GROWN) for s in whole("adult"))
    women = whole("adult", woman)
    yield "high", changed(women, bank.exaggerated)
    high = [bank.strung(paths[n : n + 12]) for kind in ("adult-ids", "adult-high", "adult-sing", "adult-laugh") for paths in groups(folder, kind)
            for n in range(0, len(paths), 12)]
    yield "high", clips((s, bank.GROWN) for s in high) * 2
    songs = [sung(read(path), chance) for paths in groups(folder, "adult", woman) for path in paths[:2]]
    yield "high", clips((s, bank.GROWN) for s in songs if s is not None) * 2
    for low, high in ((1.2, 1.45), (1.45, 1.8)):
        yield "young", changed(whole("child-voice"), bank.younger(low, high))
    yield "young", changed(whole("child-older"), bank.younger(1.25, 1.6, 14.0))
    yield "young", changed(women, bank.younger(1.3, 1.65, 13.8))
