"""Turn the tagger's weights into the int8 network that the package ships, and write its card.

    python training/export.py build/tagger

Steps: export to ONNX, fuse attention and normalisation, quantize weights to int8 for each output channel (with one
scale for a whole matrix, recall falls by almost three points), then hash every file into `card.json`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from tagger import base_folder, new_model

TARGET = Path(__file__).resolve().parent.parent / "src/dragoman/analysis/attribution/tagger/model"
VERSION = "1"


class Logits(torch.nn.Module):
    """The network with two inputs and one output, as the reader calls it."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Give the labels' scores for each piece."""
        return self.model(input_ids=input_ids, attention_mask=attention_mask).logits


def main() -> None:
    """Export, quantize and write the card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trained", type=Path, help="the folder that tagger.py wrote")
    parser.add_argument("--weights", default="weights.pt")
    arguments = parser.parse_args()
    model = new_model()
    model.load_state_dict(torch.load(arguments.trained / arguments.weights, weights_only=True))
    plain, fused = arguments.trained / "plain.onnx", arguments.trained / "fused.onnx"
    example = torch.ones((2, 16), dtype=torch.long)
    axes = {0: "windows", 1: "pieces"}
    torch.onnx.export(
        Logits(model.eval()),
        (example, example),
        str(plain),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": axes},
        opset_version=17,
        dynamo=False,
    )
    settings = FusionOptions("bert")
    settings.enable_embed_layer_norm = False
    optimizer.optimize_model(
        str(plain), "bert", num_heads=12, hidden_size=384, optimization_options=settings, opt_level=1
    ).save_model_to_file(str(fused))
    TARGET.mkdir(exist_ok=True)
    quantize_dynamic(
        str(fused),
        str(TARGET / "tagger.onnx"),
        per_channel=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    shutil.copyfile(base_folder() / "tokenizer.json", TARGET / "tokenizer.json")
    names = ("tagger.onnx", "tokenizer.json")
    hashes = {name: hashlib.sha256((TARGET / name).read_bytes()).hexdigest() for name in names}
    card = {"version": VERSION, "sha256": hashes}
    (TARGET / "card.json").write_text(json.dumps(card, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
