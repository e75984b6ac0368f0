"""Trains a network on the annotated corpora, and on texts that other networks have labelled."""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from corpus import UNLABELLED, Corpus, Lexicon, batches, collate, padded, set_aside
from network import Network
from score import report
from vectors import read_vectors

# Which head learns from which corpus, and how often an epoch reads it.
GOLD = {"train": ("hamish", 2), "standoff": ("hamish", 2), "anercorp": ("anercorp", 1), "aqmar": ("aqmar", 1)}
RAW = ("ant", "khaleej")
DEVELOPMENT_CUT = 0.9  # of ANERcorp, sequentially


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("save", type=Path)
    parser.add_argument("--hidden", type=int, default=64)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--drop", type=float, default=0.4)
    parser.add_argument("--word-drop", type=float, default=0.07)
    parser.add_argument("--list-drop", type=float, default=0.15)
    parser.add_argument("--words-rate", type=float, default=0.7, help="the word vectors' share of the rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--silver", action="store_true", help="learn from what `silver.py` has labelled, too")
    parser.add_argument("--silver-share", type=int, default=12000, help="their sentences an epoch")
    parser.add_argument("--all", action="store_true", help="set nothing aside: for the network that ships")
    parser.add_argument("--report-every", type=int, default=2)
    parser.add_argument("--no-lists", action="store_true", help="ablation: without lists and rules")
    parser.add_argument("--corpora", default=",".join(GOLD))
    return parser.parse_args()


class Material:
    """What is learnt from, and what is measured on."""

    def __init__(self, work: Path, all_: bool, silver: bool):
        corpora = {name: Corpus(work, name) for name in (*GOLD, "news")}
        learn, mirror = set_aside(len(corpora["train"].ends))
        documents = len(corpora["anercorp"].ends)
        cut = int(documents * DEVELOPMENT_CUT)
        self.corpora = corpora
        self.gold = {
            "train": corpora["train"].sentences(None if all_ else learn),
            "standoff": corpora["standoff"].sentences(),
            "anercorp": corpora["anercorp"].sentences(None if all_ else range(cut)),
            "aqmar": corpora["aqmar"].sentences(),
        }
        self.held = {
            "mirror": (corpora["train"], corpora["train"].sentences(mirror), "hamish"),
            "news": (corpora["news"], corpora["news"].sentences(), "hamish"),
            "anercorp-dev": (corpora["anercorp"], corpora["anercorp"].sentences(range(cut, documents)), "anercorp"),
        }
        self.silver = []
        for name in RAW if silver else ():
            corpus = Corpus(work, name)
            labels = {head: np.fromfile(work / f"{name}.silver.{head}", np.uint8) for head in ("hamish", "anercorp")}
            chosen = [s for s in corpus.sentences() if labels["hamish"][s[0]] != UNLABELLED]
            self.silver.append((corpus, labels, chosen))


def epoch_of(material: Material, options, rng: random.Random):
    """Batches as (corpus, sentences, labels by head)."""
    work = []
    for name in options.corpora.split(","):
        head, times = GOLD[name]
        corpus = material.corpora[name]
        for _ in range(times):
            work += [(corpus, chunk, {head: None}) for chunk in batches(material.gold[name], options.batch, rng)]
    for corpus, labels, sentences in material.silver:
        share = rng.sample(sentences, min(len(sentences), options.silver_share // len(material.silver)))
        work += [(corpus, chunk, labels) for chunk in batches(share, options.batch * 2, rng)]
    rng.shuffle(work)
    return work


def main():
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    lexicon = Lexicon(options.work)
    material = Material(options.work, options.all, options.silver)
    make = lambda: Network(len(lexicon.vocabulary), lexicon.buckets, options.hidden, options.drop, options.word_drop, options.list_drop)
    network, average = make(), make()
    with torch.no_grad():
        network.words.weight.copy_(read_vectors(options.work, lexicon))
    if options.start:
        network.load_state_dict(torch.load(options.start), strict=False)
    if options.no_lists:
        network.list_drop = average.list_drop = 1.1
    average.load_state_dict(network.state_dict())
    others = [p for name, p in network.named_parameters() if name != "words.weight"]
    optimiser = torch.optim.Adam(
        [{"params": others, "share": 1.0}, {"params": [network.words.weight], "share": options.words_rate}],
        lr=options.rate, betas=(0.9, 0.99),
    )
    steps, step, began = len(epoch_of(material, options, rng)) * options.epochs, 0, time.time()
    for epoch in range(options.epochs):
        network.train()
        total = tokens = 0
        for corpus, sentences, labels in epoch_of(material, options, rng):
            loss = 0
            batch = collate(corpus, lexicon, sentences)
            states = network.encode(batch)
            for head, silver in labels.items():
                gold = batch.labels if silver is None else padded(silver, sentences, batch.mask)
                loss = loss + network.chain[head].loss(network.out[head](states), batch.mask, gold).clamp(max=1e3).sum()
            count = int(batch.mask.sum())
            loss = loss / (count**0.5 * 4 * len(labels))
            for group in optimiser.param_groups:
                group["lr"] = options.rate * group["share"] * min(1, step / 200) * max(0.02, 1 - step / steps)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            total, tokens = total + float(loss) * count**0.5 * 4, tokens + count
            if step % 10 == 0:
                with torch.no_grad():
                    for mean, now in zip(average.parameters(), network.parameters()):
                        mean.lerp_(now, 0.1 if epoch else 1.0)
        print(f"epoch {epoch + 1}: loss {total / tokens:.3f} a token, {time.time() - began:.0f} s", flush=True)
        if not options.all and ((epoch + 1) % options.report_every == 0 or epoch + 1 == options.epochs):
            report([average], lexicon, material.held)
    torch.save(average.state_dict(), options.save)


if __name__ == "__main__":
    main()
