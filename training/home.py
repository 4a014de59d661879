"""The sound of home films in which nobody cries (a weak label: all else is left out of the loss), as scenes for training;
one home is kept for the bench (more.py). The films are read where they lie and copied nowhere: log-mels are all that is kept.
Run: python home.py DATA OUT"""

import sys
from pathlib import Path

import more
import noises
import numpy as np
from mixes import LENGTH, UNKNOWN, record
from sound import logmel, read

ROUNDS = 8


def main(data, out):
    chance = np.random.default_rng(3)
    homes = [[read(path) for path in paths] for paths in more.groups(Path(data) / "more", "home")]
    mels = []
    for number in range(ROUNDS):
        for films in homes:
            whole = np.concatenate([films[n] for n in chance.permutation(len(films))])
            for n in range(len(whole) // LENGTH):
                samples = whole[n * LENGTH : (n + 1) * LENGTH]
                samples = samples / (np.abs(samples).max() + 1e-6) * 0.3
                if number % 3:
                    samples = samples + noises.some(LENGTH, chance) * 0.1 * 10 ** (-chance.uniform(15, 35) / 20)
                mels.append(logmel(record(samples, chance)).astype(np.float16))
    truth = np.full((len(mels), LENGTH // 800, 4), UNKNOWN, np.uint8)
    truth[..., 1] = 0
    np.savez(Path(out) / "home.npz", mel=np.stack(mels), truth=truth)
    print(len(mels), "scenes of homes")


if __name__ == "__main__":
    main(*sys.argv[1:])
