"""The listener's network: convolutions over log-mel frames down to the 50 ms grid, then dilated ones that look 3 s back
and ahead (Bai, Kolter and Koltun 2018), and four sigmoids: child's voice, child's cry, adult's voice, and whether who
speaks has grown beyond a toddler. What it needs of the past is the log-mel rows before: that is its whole state."""

import torch
from torch import nn

from sound import BANDS

CONTEXT = 328
"""Log-mel rows that the network needs before and after the rows of its grid frames."""
NEAR = (24, 32, 48)
WIDE = 96
DILATIONS = (1, 2, 4, 8, 16, 32)


class Net(nn.Module):
    def __init__(self, lost=0.0):
        """`lost`: the share of channels of the grid that are left out at random in training."""
        super().__init__()
        self.lost = lost
        self.near = nn.ModuleList([
            nn.Conv2d(1, NEAR[0], (11, 5), stride=(5, 2), padding=(0, 2)),
            nn.Conv2d(NEAR[0], NEAR[1], (3, 3), stride=(1, 2), padding=(0, 1)),
            nn.Conv2d(NEAR[1], NEAR[2], (3, 3), stride=(1, 2), padding=(0, 1)),
        ])
        self.near_norms = nn.ModuleList([nn.BatchNorm2d(n) for n in NEAR])
        self.flat = nn.Conv1d(NEAR[2] * BANDS // 8, WIDE, 1)
        self.far = nn.ModuleList([nn.Conv1d(WIDE, WIDE, 3, dilation=d) for d in DILATIONS])
        self.far_norms = nn.ModuleList([nn.BatchNorm1d(WIDE) for _ in DILATIONS])
        self.out = nn.Conv1d(WIDE, 4, 1)

    def forward(self, mel):
        """mel [batch, 5 n + 2 CONTEXT, BANDS] -> logits [batch, n, 4]."""
        return self.out(self.features(mel)).transpose(1, 2)

    def features(self, mel):
        """What the last layer sees, [batch, WIDE, n]."""
        x = ((mel + 4) / 4).unsqueeze(1)
        for layer, norm in zip(self.near, self.near_norms):
            x = torch.relu(norm(layer(x)))
        x = torch.relu(self.flat(x.permute(0, 1, 3, 2).flatten(1, 2)))
        x = nn.functional.dropout1d(x, self.lost, self.training)
        for layer, norm, d in zip(self.far, self.far_norms, DILATIONS):
            x = x[:, :, d:-d] + torch.relu(norm(layer(x)))
        return x
