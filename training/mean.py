"""The mean of trained networks' weights, which generalizes better than any of them (Wortsman et al. 2022) where all began at the
same weights. What the batch norms see is measured anew on a few batches, for a mean of statistics is not the mean's.
Run: python mean.py SHARDS OUT.pt SHARE A.pt SHARE B.pt ...   (shares that add up to 1)"""

import sys

import numpy as np
import torch
import train
from net import Net

BATCHES = 6


def main(shards, out, *given):
    torch.set_num_threads(1)
    parts = [(float(share), torch.load(path, map_location="cpu")) for share, path in zip(given[::2], given[1::2])]
    net = Net()
    net.load_state_dict({name: sum(share * one[name] for share, one in parts) if first.is_floating_point() else first
                         for name, first in parts[0][1].items()})
    norms = [one for one in net.modules() if isinstance(one, (torch.nn.BatchNorm1d, torch.nn.BatchNorm2d))]
    for one in norms:
        one.reset_running_stats()
        one.momentum = None
    with torch.no_grad():
        for _, (mel, _) in zip(range(BATCHES), train.batches(shards, np.random.default_rng(5))):
            net(mel)
    torch.save(net.state_dict(), out)
    print(out, *train.judge(net, shards))


if __name__ == "__main__":
    main(*sys.argv[1:])
