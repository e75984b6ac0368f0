"""The work folder: corpora as arrays of tokens, written by `features.ts` and `spellings.ts`, read here."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

FEATURES = 5
PIECES = 16
SHAPE, LAYOUT = 0, 4
SPACED, NEW_LINE = 1, 2
SENTENCE_ENDS = (6, 11, 12)  # shapes of . ؟ !
LONGEST = 80
# Labels: 0 is O, then B and I of PER LOC ORG MISC.
ANY, UNLABELLED = 255, 254
TYPES = ("PER", "LOC", "ORG", "MISC")

Sentence = tuple[int, int, int]  # first token, end, document


class Lexicon:
    """Each spelling of the corpora as the network sees it: row of the vocabulary, how known, hashed pieces."""

    def __init__(self, work: Path):
        self.types = (work / "types.txt").read_text("utf8").split("\n")
        self.vocabulary = (work / "vocabulary.txt").read_text("utf8").split("\n")
        self.rows = torch.from_numpy(np.fromfile(work / "rows.bin", np.int32).astype(np.int64))
        self.known = torch.from_numpy(np.fromfile(work / "known.bin", np.uint8).astype(np.int64))
        self.pieces = torch.from_numpy(np.fromfile(work / "pieces.bin", np.int32).astype(np.int64).reshape(-1, PIECES))
        self.buckets = int((work / "buckets.txt").read_text())


class Corpus:
    def __init__(self, work: Path, name: str):
        read = lambda ending, kind: np.fromfile(work / f"{name}.{ending}", kind)
        self.name = name
        self.words = read("words", np.int32)
        self.features = read("features", np.uint8).reshape(-1, FEATURES)
        self.labels = read("labels", np.uint8)
        self.ends = read("ends", np.int32)

    def sentences(self, documents=None) -> list[Sentence]:
        """As `sentences.ts` parts them."""
        starts = np.concatenate([[0], self.ends[:-1]])
        shape, layout = self.features[:, SHAPE], self.features[:, LAYOUT]
        ended = np.concatenate([[False], np.isin(shape[:-1], SENTENCE_ENDS)]) & (layout & SPACED > 0)
        breaks = ended | (layout & NEW_LINE > 0)
        found = []
        for document in range(len(self.ends)) if documents is None else documents:
            first, last = int(starts[document]), int(self.ends[document])
            start = first
            for i in range(first + 1, last):
                if breaks[i] or i - start >= LONGEST:
                    found.append((start, i, document))
                    start = i
            if start < last:
                found.append((start, last, document))
        return found


def set_aside(documents: int) -> tuple[list[int], list[int]]:
    """A fifth of the excerpts, five neighbours at a time, as the mirror of texts that nobody has seen."""
    mirror = [i for i in range(documents) if i // 5 % 5 == 4]
    return sorted(set(range(documents)) - set(mirror)), mirror


@dataclass
class Batch:
    rows: torch.Tensor
    pieces: torch.Tensor
    features: torch.Tensor  # the last column is how the word is known
    labels: torch.Tensor
    mask: torch.Tensor
    lengths: torch.Tensor


def padded(labels: np.ndarray, sentences: list[Sentence], mask: torch.Tensor) -> torch.Tensor:
    """The sentences' labels in the shape of their batch."""
    rows = torch.zeros(mask.shape, dtype=torch.long)
    rows[mask] = torch.from_numpy(np.concatenate([labels[start:end] for start, end, _ in sentences]).astype(np.int64))
    return rows


def collate(corpus: Corpus, lexicon: Lexicon, sentences: list[Sentence]) -> Batch:
    lengths = np.array([end - start for start, end, _ in sentences])
    shape = (len(sentences), int(lengths.max()))
    mask = np.arange(shape[1])[None, :] < lengths[:, None]
    at = np.concatenate([np.arange(start, end) for start, end, _ in sentences])
    mask_t = torch.from_numpy(mask)
    types = torch.from_numpy(corpus.words[at].astype(np.int64))
    rows = torch.zeros(shape, dtype=torch.long)
    rows[mask_t] = lexicon.rows[types]
    pieces = torch.full((*shape, PIECES), lexicon.buckets)
    pieces[mask_t] = lexicon.pieces[types]
    features = torch.zeros((*shape, FEATURES + 1), dtype=torch.long)
    features[mask_t] = torch.cat([torch.from_numpy(corpus.features[at].astype(np.int64)), lexicon.known[types][:, None]], 1)
    return Batch(rows, pieces, features, padded(corpus.labels, sentences, mask_t), mask_t, torch.from_numpy(lengths))


def batches(sentences: list[Sentence], size: int, rng: random.Random) -> list[list[Sentence]]:
    """Shuffled, sentences of like length together."""
    shuffled = sentences[:]
    rng.shuffle(shuffled)
    found = []
    for i in range(0, len(shuffled), size * 20):
        chunk = sorted(shuffled[i : i + size * 20], key=lambda s: s[1] - s[0])
        found += [chunk[j : j + size] for j in range(0, len(chunk), size)]
    rng.shuffle(found)
    return found


def spans(tags) -> set[tuple[int, int, int]]:
    """Runs of one type as (first, end, type): B begins a new one, I goes on."""
    found, start, kind = set(), -1, -1
    for i, tag in enumerate([*tags, 0]):
        if tag == 0 or tag % 2 == 1 or (tag - 1) // 2 != kind:
            if start >= 0:
                found.add((start, i, kind))
            start, kind = (i, (tag - 1) // 2) if tag else (-1, -1)
    return found
