"""Gathers the noises of the mixes: every sound in free packages that the teacher hears no voice in.
Run: python sounds.py DATA PACKAGES OUT   (as bank.py; writes OUT/sounds.pkl)"""

import faulthandler
import pickle
import re
import sys
from pathlib import Path

import numpy as np
from sound import RATE, read
from teacher import Teacher


def sounds(root, teacher):
    """Everything in the packages that the teacher hears no voice in: [0] short sounds, [1] music."""
    found = {"train": ([], []), "valid": ([], [])}
    chance = np.random.default_rng(5)
    wild = re.compile(r"_desc|klettres|ktuberling|asterisk|fillets-ng.*/(cs|en|nl)/|choir|vocal|voice|speech|human|laugh|scream|hurt|die|death|male")
    files = [f for f in sorted(Path(root).rglob("*")) if f.suffix in (".ogg", ".wav", ".flac", ".mp3", ".oga", ".wv") and not wild.search(str(f).lower())]
    heard = 0
    for number, path in enumerate(files):
        samples = read(path, 90)
        if len(samples) < RATE * 0.05 or np.abs(samples).max() < 1e-3:
            continue
        voice = teacher.scores(samples[: RATE * 8], 96)[:, :36].max(1)
        if "animals" not in str(path) and np.mean(voice > 0.15) > 0.05:
            heard += 1
            continue
        samples = samples / np.abs(samples).max() * 0.7
        part = "valid" if number % 6 == 0 else "train"
        found[part][1 if len(samples) > RATE * 15 else 0].append((samples * 32767).astype(np.int16))
    print(f"sounds: {len(files)} files, {heard} with a voice left out, short {len(found['train'][0])}, music {len(found['train'][1])}", flush=True)
    return found


def main(data, packages, out):
    with open(Path(out) / "sounds.pkl", "wb") as file:
        pickle.dump(sounds(packages, Teacher(Path(data) / "teacher")), file)


if __name__ == "__main__":
    faulthandler.enable()
    main(*sys.argv[1:])
