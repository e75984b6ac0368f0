"""
Teaches the network Arabic before it learns names: to tell each word of the raw news from the states on both sides of it
(the forward state of the word before, the backward state of the word behind), against a sample of other words.
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from corpus import Corpus, Lexicon, batches, collate
from network import WORD, Network
from vectors import read_vectors

SHORTEST = 4
SAMPLE = 3000
# Frequent words are learnt from a share of their occurrences (Mikolov et al. 2013), but never from less than this.
FREQUENT, LEAST_SHARE = 2e-4, 0.1


class Frequencies:
    """How often each word of the vocabulary stands in the raw news, and samples by that."""

    def __init__(self, corpora, lexicon: Lexicon, seed: int):
        counts = sum(np.bincount(c.words, minlength=len(lexicon.types)) for c in corpora)
        # A stem's row also counts the word behind its particles: as a target, only the word itself is meant.
        self.target = torch.where(lexicon.known == 0, lexicon.rows, torch.zeros_like(lexicon.rows))
        of_row = np.zeros(len(lexicon.vocabulary) + 1)
        np.add.at(of_row, self.target.numpy(), counts)
        of_row[0] = 0
        self.keep = torch.from_numpy(np.sqrt(FREQUENT / np.maximum(of_row / of_row.sum(), 1e-12))).clamp(LEAST_SHARE, 1).float()
        self.cumulative = np.cumsum(of_row**0.75) / (of_row**0.75).sum()
        self.rng = np.random.default_rng(seed)

    def sample(self, count: int) -> torch.Tensor:
        return torch.from_numpy(np.searchsorted(self.cumulative, self.rng.random(count), side="right"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("save", type=Path)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--share", type=float, default=1.0, help="of one reading of the raw news")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    lexicon = Lexicon(options.work)
    corpora = [Corpus(options.work, name) for name in ("ant", "khaleej")]
    frequencies = Frequencies(corpora, lexicon, options.seed)
    network = Network(len(lexicon.vocabulary), lexicon.buckets, options.hidden, drop=0.1, word_drop=0.02, list_drop=0.1)
    with torch.no_grad():
        network.words.weight.copy_(read_vectors(options.work, lexicon))
    answer = nn.Linear(2 * options.hidden, WORD)
    targets = nn.Embedding(len(lexicon.vocabulary) + 1, WORD)
    nn.init.normal_(targets.weight, 0, 0.05)
    bias = nn.Parameter(torch.zeros(len(lexicon.vocabulary) + 1))
    parameters = [*network.parameters(), *answer.parameters(), targets.weight, bias]
    optimiser = torch.optim.Adam(parameters, lr=options.rate, betas=(0.9, 0.99))
    work = [
        (corpus, chunk)
        for corpus in corpora
        for chunk in batches([s for s in corpus.sentences() if s[1] - s[0] >= SHORTEST], options.batch, rng)
    ]
    rng.shuffle(work)
    work = work[: int(len(work) * options.share)]
    network.train()
    began, sum_, tokens = time.time(), 0.0, 0
    for step, (corpus, sentences) in enumerate(work):
        batch = collate(corpus, lexicon, sentences)
        states = network.encode(batch)
        nothing = torch.zeros(len(sentences), 1, options.hidden)
        before = torch.cat([nothing, states[:, :-1, : options.hidden]], 1)
        behind = torch.cat([states[:, 1:, options.hidden :], nothing], 1)
        wanted = torch.zeros(batch.mask.shape, dtype=torch.long)
        at = np.concatenate([corpus.words[start:end] for start, end, _ in sentences]).astype(np.int64)
        wanted[batch.mask] = frequencies.target[torch.from_numpy(at)]
        chosen = (wanted > 0) & (torch.rand(wanted.shape) < frequencies.keep[wanted])
        guess, wanted = answer(torch.cat([before, behind], 2)[chosen]), wanted[chosen]
        others = torch.unique(torch.cat([wanted, frequencies.sample(SAMPLE)]))
        loss = F.cross_entropy(guess @ targets(others).t() + bias[others], torch.searchsorted(others, wanted))
        for group in optimiser.param_groups:
            group["lr"] = options.rate * min(1, step / 300) * max(0.05, 1 - step / len(work))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 2.0)
        optimiser.step()
        sum_, tokens = sum_ + float(loss), tokens + int(batch.lengths.sum())
        if (step + 1) % 200 == 0:
            print(f"{step + 1}/{len(work)}: loss {sum_ / 200:.3f}, {tokens / (time.time() - began):.0f} tokens/s", flush=True)
            sum_ = 0.0
    torch.save(network.state_dict(), options.save)


if __name__ == "__main__":
    main()
