"""Prints what the front end makes of a known sound, for src/listening/mel.test.ts. Run: python facts.py"""

import numpy as np
from sound import logmel

n = np.arange(16_000)
rows = logmel((0.3 * np.sin(n * n * 1e-5) + 0.01 * np.sin(n * 0.5) * (n > 8000)).astype(np.float32))
for row in (0, 1, 37, 50, 81, 98, 99):
    for band in (0, 7, 20, 33, 39):
        print(f"  [{row}, {band}, {rows[row, band]:.5f}],")
