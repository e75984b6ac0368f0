"""Word vectors of the raw news (fastText skip-grams), scaled to what the network's other inputs have."""

from pathlib import Path

import numpy as np
import torch

from network import WORD

SPREAD = 0.3


def read_vectors(work: Path, lexicon) -> torch.Tensor:
    """Row 0, for unknown words, is zero."""
    wanted = {word: i + 1 for i, word in enumerate(lexicon.vocabulary)}
    table = np.zeros((len(wanted) + 1, WORD), np.float32)
    with open(work / "vectors.vec", encoding="utf8") as lines:
        next(lines)
        for line in lines:
            word, *numbers = line.rstrip().split(" ")
            if word in wanted and len(numbers) == WORD:
                table[wanted[word]] = np.array(numbers, np.float32)
    return torch.from_numpy(table * (SPREAD / table[1:2001].std()))
