"""The listener's network: two-dimensional convolutions over log-mel frames down to the 50 ms grid, dilated ones that
look 1.6 s back and ahead, a GRU that carries what it heard so far, three sigmoids (child's voice, child's cry, adult)."""

import torch
from torch import nn

from sound import BANDS

CONTEXT = 162
"""Log-mel rows that the network needs before and after the rows of its grid frames."""
WIDE, MEMORY = 112, 112
DILATIONS = (1, 2, 4, 8, 16)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(1, 12, (3, 5), stride=(1, 2), padding=(0, 2))
        self.b = nn.Conv2d(12, 32, (7, 3), stride=(5, 2), padding=(0, 1))
        self.c = nn.Conv2d(32, 48, (3, 3), stride=(1, 2), padding=(0, 1))
        self.norms = nn.ModuleList([nn.BatchNorm2d(n) for n in (12, 32, 48)])
        self.flat = nn.Conv1d(48 * BANDS // 8, WIDE, 1)
        self.far = nn.ModuleList([nn.Conv1d(WIDE, WIDE, 3, dilation=d) for d in DILATIONS])
        self.far_norms = nn.ModuleList([nn.BatchNorm1d(WIDE) for _ in DILATIONS])
        self.memory = nn.GRU(WIDE, MEMORY, batch_first=True)
        self.out = nn.Linear(WIDE + MEMORY, 3)
        self.drop = nn.Dropout(0.1)

    def forward(self, mel, state=None):
        """mel [batch, 5 n + 2 CONTEXT, BANDS] -> logits [batch, n, 3], state [1, batch, MEMORY]."""
        x = ((mel + 4) / 4).unsqueeze(1)
        for layer, norm in zip((self.a, self.b, self.c), self.norms):
            x = torch.relu(norm(layer(x)))
        x = torch.relu(self.flat(x.permute(0, 1, 3, 2).flatten(1, 2)))
        for layer, norm, d in zip(self.far, self.far_norms, DILATIONS):
            x = x[:, :, d:-d] + torch.relu(norm(layer(self.drop(x))))
        x = x.transpose(1, 2)
        h, state = self.memory(self.drop(x), state)
        return self.out(torch.cat([x, h], 2)), state
