"""Writes the trained network as ONNX, by hand, so that any PyTorch will do: batch norms folded, weights in 16 bits,
the calibration folded into the last layer. Input mel [1, 5 n + 656, 40]; output sure [1, n, 4 + SENSES]: child's voice,
cry, adult, grown (0 to 1), and the senses. Beside it, as OUT.check.json, rows and what the network makes of them, for check.ts.
Run: python export.py OUT/best.pt CALIBRATION.json ears.onnx"""

import json
import sys

import numpy as np
import torch
from net import CONTEXT, DILATIONS, Net
from onnx import TensorProto, checker, helper, numpy_helper, save
from calibrate import SENSES


def folded(weight, bias, norm):
    """A convolution with its batch norm inside."""
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    return weight * scale.reshape(-1, *[1] * (weight.dim() - 1)), (bias - norm.running_mean) * scale + norm.bias


def main(weights, calibration, path):
    net = Net()
    net.load_state_dict(torch.load(weights, map_location="cpu"))
    net.eval()
    held = json.loads(open(calibration).read())
    nodes, stored = [], []

    def keep(name, value):
        stored.append(numpy_helper.from_array(np.asarray(value, np.float16), name + "16"))
        nodes.append(helper.make_node("Cast", [name + "16"], [name], to=TensorProto.FLOAT))
        return name

    def exact(name, value, kind=np.float32):
        stored.append(numpy_helper.from_array(np.asarray(value, kind), name))
        return name

    def add(kind, inputs, output, **more):
        nodes.append(helper.make_node(kind, inputs, [output] if isinstance(output, str) else output, **more))
        return output if isinstance(output, str) else output[0]

    with torch.no_grad():
        x = add("Add", ["mel", exact("four", 4.0)], "raised")
        x = add("Mul", [x, exact("quarter", 0.25)], "scaled")
        x = add("Unsqueeze", [x, exact("axis1", [1], np.int64)], "image")
        for number, (layer, norm) in enumerate(zip(net.near, net.near_norms)):
            w, b = folded(layer.weight, layer.bias, norm)
            side = layer.padding[1]
            x = add("Conv", [x, keep(f"w{number}", w), exact(f"b{number}", b)], f"conv{number}", strides=list(layer.stride), pads=[0, side, 0, side])
            x = add("Relu", [x], f"relu{number}")
        x = add("Transpose", [x], "turned", perm=[0, 1, 3, 2])
        x = add("Reshape", [x, exact("flatten", [1, net.flat.in_channels, -1], np.int64)], "flattened")
        x = add("Conv", [x, keep("wflat", net.flat.weight), exact("bflat", net.flat.bias)], "flatconv")
        x = add("Relu", [x], "near")
        for number, (layer, norm, d) in enumerate(zip(net.far, net.far_norms, DILATIONS)):
            w, b = folded(layer.weight, layer.bias, norm)
            y = add("Conv", [x, keep(f"wf{number}", w), exact(f"bf{number}", b)], f"far{number}", dilations=[d])
            y = add("Relu", [y], f"farrelu{number}")
            cut = add("Slice", [x, exact(f"from{number}", [d], np.int64), exact(f"to{number}", [-d], np.int64), exact(f"ax{number}", [2], np.int64)], f"cut{number}")
            x = add("Add", [cut, y], f"sum{number}")
        scale, shift = torch.tensor(held["scale"]), torch.tensor(held["shift"])
        w, b = net.out.weight * scale[:, None, None], net.out.bias * scale + shift
        last = x
        x = add("Conv", [last, exact("wout", w), exact("bout", b)], "logits")
        x = add("Sigmoid", [x], "steps")
        z = add("Conv", [last, exact("wsense", np.array(held["senses"])[:, :, None]), exact("bsense", held["bias"])], "senses")
        x = add("Concat", [x, z], "all", axis=1)
        add("Transpose", [x], "sure", perm=[0, 2, 1])
    real = TensorProto.FLOAT
    graph = helper.make_graph(nodes, "ears", [helper.make_tensor_value_info("mel", real, [1, "rows", 40])],
                              [helper.make_tensor_value_info("sure", real, [1, "frames", 4 + SENSES])], stored)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="attune training/export.py")
    model.ir_version = 8
    checker.check_model(model)
    save(model, path)

    mel = np.random.default_rng(1).normal(-4, 3, (1, 5 * 20 + 2 * CONTEXT, 40)).round(2).astype(np.float32)
    with torch.no_grad():
        seen = net.features(torch.from_numpy(mel))
        sure = torch.sigmoid(net.out(seen).transpose(1, 2) * scale + shift)
        felt = seen.transpose(1, 2) @ torch.tensor(held["senses"]).T + torch.tensor(held["bias"])
    want = torch.cat([sure, felt], -1).flatten().tolist()
    with open(f"{path}.check.json", "w") as file:
        json.dump({"mel": [round(float(x), 2) for x in mel.flatten()], "sure": want}, file)
    print(f"{path}: {len(model.SerializeToString())} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
