"""Writes the trained network as ONNX, by hand, so that any PyTorch will do: batch norms folded, weights in 16 bits,
the calibration folded into the last layer. Input mel [1, 5 n + 656, 40]; output sure [1, n, 3].
Run: python export.py OUT/best.pt CALIBRATION.json ears.onnx"""

import json
import sys

import numpy as np
import torch
from net import CONTEXT, DILATIONS, Net
from onnx import TensorProto, checker, helper, numpy_helper, save


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
        x = add("Conv", [x, exact("wout", w), exact("bout", b)], "logits")
        x = add("Sigmoid", [x], "steps")
        add("Transpose", [x], "sure", perm=[0, 2, 1])
    real = TensorProto.FLOAT
    graph = helper.make_graph(nodes, "ears", [helper.make_tensor_value_info("mel", real, [1, "rows", 40])],
                              [helper.make_tensor_value_info("sure", real, [1, "frames", 3])], stored)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="attune training/export.py")
    model.ir_version = 8
    checker.check_model(model)
    save(model, path)

    import onnxruntime as ort
    mel = np.random.default_rng(1).normal(-4, 3, (1, 5 * 50 + 2 * CONTEXT, 40)).astype(np.float32)
    got = ort.InferenceSession(path).run(["sure"], {"mel": mel})[0]
    with torch.no_grad():
        want = torch.sigmoid(net(torch.from_numpy(mel)) * scale + shift).numpy()
    print(f"{path}: {len(model.SerializeToString())} bytes, differs from training by at most {np.abs(got - want).max():.5f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
