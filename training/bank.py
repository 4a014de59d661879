"""Gathers the voices that mixes are made of, split by speaker and phone, into one file for each split. A clip is samples,
where it sounds, and how grown its speaker is: 0 an infant or toddler, 1 a schoolchild or adult, 255 not known.
Run: python bank.py DATA PACKAGES OUT   (DATA: shared/data/listening; PACKAGES: Debian packages, unpacked; see README)"""

import pickle
import sys
from pathlib import Path

import more
import numpy as np
import torch
import voices
from scipy import signal
from sound import RATE, decoded, loudness, read, sounding, through
from teacher import Teacher

PARTS = ("test", "valid", "train", "train", "train")
"""Speakers and phones in order of name: the first of every five is for the test, the second for validation."""


def split(ids):
    return {name: PARTS[place % 5] for place, name in enumerate(sorted(set(ids)))}


def speaker(path):
    name = path.stem
    if path.parent.name == "librispeech":
        return name.split("-")[0]
    if path.parent.name == "donateacry":
        return name[:36].lower()
    return name.split("-")[1] if path.parent.name == "speechocean762" else name


INFANT, GROWN, UNKNOWN = 0, 1, 255


def clip(samples, grown, level=0.1):
    """One voice: brought to `level` where it sounds, as 16-bit numbers, with its sounding stretches."""
    runs = sounding(samples)
    if not runs or sum(b - a for a, b in runs) < RATE * 0.25:
        return None
    samples = np.clip(samples * (level / loudness(samples, runs)), -1, 1)
    return (samples * 32767).astype(np.int16), np.array(runs), grown


def strung(paths):
    """Utterances at one loudness, half a second apart."""
    pieces = []
    for path in paths:
        samples = read(path)
        runs = sounding(samples)
        if runs:
            pieces += [samples * (0.1 / loudness(samples, runs)), np.zeros(RATE // 2, np.float32)]
    return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)


def age(path):
    return int(path.name[3 : path.name.index("-")]) if path.name.startswith("age") else 30


def streams(folder, changes, oldest=99):
    """A folder of utterances by speakers up to `oldest`, one stream for each speaker and change: a function that gives an
    ffmpeg filter and how grown a voice is after it; None leaves it as it is, which is grown."""
    files = sorted(Path(folder).glob("*.flac"))
    parts = split(map(speaker, files))
    out = {"train": [], "valid": [], "test": []}
    chance = np.random.default_rng(7)
    groups = {}
    for place, path in enumerate(files):
        name = speaker(path)
        if age(path) <= oldest:
            groups.setdefault((parts[name], place // 12) if len(parts) > 100 and changes[0] else (parts[name], name), []).append(path)
    for (part, _), paths in groups.items():
        whole = strung(paths)
        for change in changes:
            if change and part == "test":
                continue
            filters, grown = change(chance) if change else (None, GROWN)
            if (one := clip(through(whole, filters) if filters else whole, grown)) is not None:
                out[part].append(one)
    return out


def younger(low, high, tract=13.0):
    """A shorter vocal tract (`tract` cm as it is): everything faster and higher, then slowed to a young child's pace. Under
    10.5 cm it is taken for an infant's or toddler's, over 11.5 for a schoolchild's (Fitch and Giedd 1999)."""
    def change(chance):
        factor = chance.uniform(low, high)
        length = tract / factor
        grown = INFANT if length < 10.5 else GROWN if length > 11.5 else UNKNOWN
        return f"asetrate={int(RATE * factor)},aresample={RATE},rubberband=tempo={chance.uniform(0.85, 1.15) / factor**0.8:.3f}", grown
    return change


def exaggerated(chance):
    """Speech to an infant: pitch up, formants kept, slower."""
    return f"rubberband=pitch={chance.uniform(1.25, 1.7):.3f}:tempo={chance.uniform(0.7, 0.95):.3f}:formant=preserved", GROWN


def cries(folder, teacher):
    """Cries by phone; stretches where the teacher hears speech and no cry are cut out."""
    files = sorted(Path(folder).glob("*.flac"))
    parts = split(map(speaker, files))
    out = {"train": [], "valid": [], "test": []}
    kept = dropped = 0
    for path in files:
        samples = read(path)
        one = clip(samples, UNKNOWN)
        if one is None:
            continue
        crying = teacher.cry(one[0] / 32768)
        runs = [(a, b) for a, b in one[1] if crying[min(len(crying) - 1, a * 2 // RATE) : b * 2 // RATE + 1].max(initial=0) > 0.05]
        kept += sum(b - a for a, b in runs) / RATE
        dropped += sum(b - a for a, b in one[1]) / RATE - sum(b - a for a, b in runs) / RATE
        if runs:
            out[parts[speaker(path)]].append((one[0], np.array(runs), UNKNOWN))
    print(f"cries: {kept:.0f} s kept, {dropped:.0f} s that the teacher hears no cry in left out", flush=True)
    return out


def made(make, count, seed, grown):
    """Synthetic voices of one kind, strung into streams of ten."""
    out = []
    for n in range(count // 10):
        chance = np.random.default_rng([seed, n])
        pieces = []
        for _ in range(10):
            voice = make(chance)
            pieces += [voice * (0.1 / loudness(voice)), np.zeros(int(chance.uniform(0.35, 0.8) * RATE), np.float32)]
        if (one := clip(np.concatenate(pieces), grown)) is not None:
            out.append(one)
    return out


def prompts(root, limit=80):
    """Adults of other microphones and languages, from Debian packages; each folder's files as streams of twenty."""
    out = {"train": [], "valid": [], "test": []}
    chance = np.random.default_rng(3)
    sets = [(p, sorted(Path(root, p).rglob("*.g722"))) for p in
            ("asterisk-core-sounds-fr-g722", "asterisk-core-sounds-es-g722", "asterisk-core-sounds-en-g722", "asterisk-core-sounds-ru-g722",
             "asterisk-core-sounds-it-g722")]
    sets.append(("tuxpaint-stamps-default", sorted(Path(root, "tuxpaint-stamps-default").rglob("*_desc*.ogg"))))
    for package, files in sets:
        files = [f for f in files if f.stat().st_size > 6000]
        chosen = [files[i] for i in chance.permutation(len(files))[: limit if "asterisk" in package else limit * 2]]
        part = "valid" if package.endswith("it-g722") else "train"
        if package.startswith("asterisk"):
            ends = bytes(4000)
            raw = [b"".join(p.read_bytes() + ends for p in chosen[n : n + 20]) for n in range(0, len(chosen), 20)]
            groups = [decoded(["-f", "g722", "-i", "-"], one) for one in raw]
        else:
            pieces = [read(path) for path in chosen]
            pieces = [np.concatenate([p * (0.1 / loudness(p)), np.zeros(RATE // 2, np.float32)]) for p in pieces if len(p) > RATE * 0.6]
            groups = [np.concatenate(pieces[n : n + 20]) for n in range(0, len(pieces), 20)]
        for group in groups:
            if (one := clip(group, GROWN)) is not None:
                out[part].append(one)
        print(package, len(groups), flush=True)
    return out


def main(data, packages, out):
    torch.set_num_threads(1)
    data, out = Path(data), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    teacher = Teacher(data / "teacher")
    banks = {part: {"cry": [], "child": [], "young": [], "adult": [], "high": []} for part in ("train", "valid", "test")}

    def add(kind, parts):
        for part, clips in parts.items():
            banks[part][kind] += clips
        print(kind, {part: round(sum(len(c[0]) for c in bank[kind]) / RATE / 60, 1) for part, bank in banks.items()}, "min", flush=True)

    add("cry", cries(data / "cry/donateacry", teacher))
    add("child", streams(data / "child/speechocean762", [None], 7))
    add("adult", streams(data / "adult/librispeech", [None]))
    add("adult", streams(data / "adult/speechocean762", [None]))
    for kind, make, count, grown in (("cry", voices.cry, 200, UNKNOWN), ("young", voices.coo, 900, INFANT), ("young", voices.arc, 300, INFANT),
                                     ("young", voices.laugh, 300, INFANT), ("high", voices.phrase, 300, GROWN),
                                     ("high", lambda c: voices.laugh(c, False), 200, GROWN)):
        add(kind, {"train": made(make, count, len(make.__name__), grown), "valid": made(make, count // 6, 100 + len(make.__name__), grown)})
    add("adult", prompts(packages))
    add("high", streams(data / "adult/speechocean762", [exaggerated]))
    add("high", streams(data / "adult/librispeech", [exaggerated]))
    add("young", streams(data / "child/speechocean762", [younger(1.2, 1.45), younger(1.45, 1.8)]))
    for kind, clips in more.voices_of(data / "more"):
        add(kind, {"train": clips})
    for part, bank in banks.items():
        with open(out / f"{part}.pkl", "wb") as file:
            pickle.dump(bank, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
