"""Begins training with the weights of an exported network of the same shape instead of chance: batch norms, which the export
folded away, are set to what its activations are on the shards, so that it says at first what the exported one said.
Run: python warm.py OLD.onnx SHARDS OUT   (writes OUT/begin.pt, which train.py takes up)"""

import sys
from pathlib import Path

import numpy as np
import onnx
import onnx.numpy_helper
import torch
from net import CONTEXT, Net
from sound import SILENT


def main(path, shards, out):
    held = {one.name: onnx.numpy_helper.to_array(one).astype(np.float32) for one in onnx.load(path).graph.initializer}
    take = lambda name: torch.from_numpy(held[f"{name}16" if f"{name}16" in held else name].copy())
    net = Net()
    layers = [(layer, norm, f"w{n}", f"b{n}") for n, (layer, norm) in enumerate(zip(net.near, net.near_norms))]
    layers += [(layer, norm, f"wf{n}", f"bf{n}") for n, (layer, norm) in enumerate(zip(net.far, net.far_norms))]
    with torch.no_grad():
        for layer, _, weight, bias in layers:
            layer.weight.copy_(take(weight))
            layer.bias.copy_(take(bias))
        net.flat.weight.copy_(take("wflat"))
        net.flat.bias.copy_(take("bflat"))
        net.out.weight.mul_(0.1)
        known = len(held["wout"])
        net.out.weight[:known] = take("wout")
        net.out.bias.zero_()
        net.out.bias[:known] = take("bout")
        mel = np.concatenate([np.load(one)["mel"][:8] for one in sorted(Path(shards).glob("train-0*.npz"))[:6]]).astype(np.float32)
        mel = torch.from_numpy(np.pad(mel, ((0, 0), (CONTEXT, CONTEXT), (0, 0)), constant_values=SILENT))
        net.eval()
        for layer, norm, *_ in layers:
            seen = []
            norm.reset_running_stats()
            hook = layer.register_forward_hook(lambda _, __, made: seen.append(made))
            net(mel)
            hook.remove()
            made = seen[0].transpose(0, 1).flatten(1)
            mean, spread = made.mean(1), made.var(1)
            norm.running_mean.copy_(mean)
            norm.running_var.copy_(spread)
            norm.weight.copy_(torch.sqrt(spread + norm.eps))
            norm.bias.copy_(mean)
    Path(out).mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), Path(out) / "begin.pt")


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(*sys.argv[1:])
