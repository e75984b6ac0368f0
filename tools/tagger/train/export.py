"""Writes a network as the file that `lib/entities/tagger/model.ts` reads."""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from calibrate import calibration
from corpus import Lexicon
from crf import TAGS
from silver import HEADS, load_network
from witness import write_witness

HEADER = "hamish-tagger 1"
EMISSIONS = 16
MOST_SHARED = 35
# Of a vector cell, to either side: 6 bits, which the zip of the extension packs; 7 more would double its share of it.
LEVELS = 31


class File:
    def __init__(self):
        self.sections, self.bytes = [], b""

    def add(self, name, kind, content: bytes, scale=None):
        section = {"name": name, "type": kind, "bytes": len(content)}
        self.sections.append(section if scale is None else {**section, "scale": scale})
        self.bytes += content + b"\0" * (-len(content) % 4)

    def numbers(self, name, values):
        """In 16 bits, by the largest."""
        values = np.asarray(values, np.float32)
        scale = float(np.abs(values).max()) / 32767 or 1.0
        cells = np.round(values / scale).astype("<i2")
        self.add(name, "i16", cells.tobytes(), scale)
        return cells.astype(np.float32) * np.float32(scale)

    def vectors(self, name, table):
        """In whole numbers, each row by its largest, whose scale is a multiple of 1/255 of the table's largest."""
        step = float(np.abs(table).max()) / LEVELS / 255
        multiples = np.ceil(np.abs(table).max(1) / LEVELS / step).clip(1, 255)
        cells = np.round(table / (multiples * step)[:, None]).clip(-LEVELS, LEVELS)
        self.add(name, "i8", cells.astype(np.int8).tobytes())
        self.add(f"{name}.scales", "u8", multiples.astype(np.uint8).tobytes(), step)
        return cells.astype(np.float32) * (multiples * step).astype(np.float32)[:, None]


def front_coded(words):
    codes, before = [], ""
    for word in words:
        shared = 0
        while shared < min(MOST_SHARED, len(before), len(word)) and before[shared] == word[shared]:
            shared += 1
        codes.append("0123456789abcdefghijklmnopqrstuvwxyz"[shared] + word[shared:])
        before = word
    return " ".join(codes)


@torch.no_grad()
def write(network, lexicon, calibrations, path: Path):
    """Writes the network, and leaves it with the weights as written: rounded."""
    weights = network.state_dict()
    w = {name: value.numpy() for name, value in weights.items()}
    rounded = {}
    file = File()
    file.add("vocabulary", "text", front_coded(lexicon.vocabulary).encode())
    rounded["words.weight"] = file.vectors("words", w["words.weight"])
    pieces = file.vectors("pieces", w["pieces.weight"][: lexicon.buckets])
    rounded["pieces.weight"] = np.concatenate([pieces, np.zeros_like(pieces[:1])])
    for i in range(len(network.tables)):
        rounded[f"tables.{i}.weight"] = file.numbers(f"feature.{i}", w[f"tables.{i}.weight"])
    for name, ending in (("forwards", "l0"), ("backwards", "l0_reverse")):
        for part, key in (("input", "weight_ih"), ("recurrent", "weight_hh")):
            rounded[f"lstm.{key}_{ending}"] = file.numbers(f"{name}.{part}", w[f"lstm.{key}_{ending}"].T).T
        both = w[f"lstm.bias_ih_{ending}"] + w[f"lstm.bias_hh_{ending}"]
        rounded[f"lstm.bias_ih_{ending}"] = file.numbers(f"{name}.bias", both)
        rounded[f"lstm.bias_hh_{ending}"] = np.zeros_like(both)
    for head in HEADS:
        pad = EMISSIONS - TAGS
        columns = file.numbers(f"{head}.weights", np.pad(w[f"out.{head}.weight"].T, ((0, 0), (0, pad))))
        rounded[f"out.{head}.weight"] = columns[:, :TAGS].T
        rounded[f"out.{head}.bias"] = file.numbers(f"{head}.bias", np.pad(w[f"out.{head}.bias"], (0, pad)))[:TAGS]
        floats = lambda name, values: file.add(f"{head}.{name}", "f32", values.astype("<f4").tobytes())
        floats("start", w[f"chain.{head}.first"])
        floats("transitions", w[f"chain.{head}.moves"] + w[f"chain.{head}.forbidden"])
        floats("end", w[f"chain.{head}.last"])
    header = {
        "hidden": network.hidden,
        "words": network.words.weight.shape[1],
        "pieces": network.pieces.weight.shape[1],
        "features": [table.weight.shape[1] for table in network.tables],
        "tags": TAGS,
        "calibration": calibrations,
        "sections": file.sections,
    }
    head = f"{HEADER}\n{json.dumps(header, separators=(',', ':'))}\n".encode()
    path.write_bytes(head + b"\0" * (-len(head) % 4) + file.bytes)
    print(f"{path.name}: {path.stat().st_size} bytes")
    network.load_state_dict({**weights, **{name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in rounded.items()}})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("network", type=Path)
    parser.add_argument("path", type=Path)
    parser.add_argument("--witness", type=Path, help="where to write what the network makes of the made sentences")
    parser.add_argument("--calibrate-by", type=Path, help="the same recipe's network that has not seen the mirror")
    options = parser.parse_args()
    torch.set_num_threads(1)
    lexicon = Lexicon(options.work)
    witness = load_network(options.calibrate_by or options.network, lexicon)
    network = load_network(options.network, lexicon)
    write(network, lexicon, calibration(witness, lexicon, options.work), options.path)
    if options.witness:
        write_witness(network, lexicon, options.work, options.witness)


if __name__ == "__main__":
    main()
