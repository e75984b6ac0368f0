"""Labels raw news by the mean of several networks; where they are in doubt, the token is left open."""

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from corpus import ANY, UNLABELLED, Corpus, Lexicon
from network import Network
from score import best_tags

HEADS = ("hamish", "anercorp")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("corpus", help="name of a raw corpus")
    parser.add_argument("networks", type=Path, nargs="+")
    parser.add_argument("--every", type=int, default=1, help="of so many articles, one is labelled")
    parser.add_argument("--sure", type=float, default=0.6, help="the least probability of a label")
    options = parser.parse_args()
    torch.set_num_threads(1)
    lexicon = Lexicon(options.work)
    corpus = Corpus(options.work, options.corpus)
    networks = [load_network(path, lexicon) for path in options.networks]
    sentences = corpus.sentences(range(0, len(corpus.ends), options.every))
    sentences.sort(key=lambda s: s[1] - s[0])
    for head in HEADS:
        began, labels = time.time(), np.full(len(corpus.words), UNLABELLED, np.uint8)
        for (start, end, _), tags, probability, _ in best_tags(networks, lexicon, corpus, sentences, head):
            labels[start:end] = torch.where(probability < options.sure, ANY, tags).numpy()
        labels.tofile(options.work / f"{options.corpus}.silver.{head}")
        done = labels != UNLABELLED
        print(f"{options.corpus}, {head}: {done.sum()} tokens, {(labels[done] == ANY).mean():.2%} open, {time.time() - began:.0f} s", flush=True)


def load_network(path: Path, lexicon: Lexicon) -> Network:
    weights = torch.load(path)
    hidden = weights["lstm.weight_hh_l0"].shape[1]
    network = Network(len(lexicon.vocabulary), lexicon.buckets, hidden)
    network.load_state_dict(weights)
    return network.eval()


if __name__ == "__main__":
    main()
