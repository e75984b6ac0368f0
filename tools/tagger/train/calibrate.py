"""How sure a name really is: the share of right names among those of like probability, on texts set aside."""

from pathlib import Path

import numpy as np

from corpus import ANY, spans
from score import best_tags

STEPS, RATE = 3000, 0.05
LEAST = 1e-6


def calibration(network, lexicon, work: Path) -> dict:
    """For each head, slope and shift of a logistic curve over the logit of a span's least tag probability."""
    from fit import Material

    held = Material(work, all_=False, silver=False).held
    fitted = {}
    for head, names in (("hamish", ("mirror",)), ("anercorp", ("anercorp-dev",))):
        logits, right = [], []
        for name in names:
            corpus, sentences, _ = held[name]
            for _, tags, probability, labels in best_tags([network], lexicon, corpus, sentences, head):
                gold = spans(labels.masked_fill(labels == ANY, 0).tolist())
                for span in spans(tags.tolist()):
                    p = float(probability[span[0] : span[1]].min().clamp(LEAST, 1 - LEAST))
                    logits.append(np.log(p / (1 - p)))
                    right.append(span in gold)
        fitted[head] = logistic(np.array(logits), np.array(right, float))
        print(f"calibration, {head}: {len(right)} names, {fitted[head]}")
    return fitted


def logistic(x, y) -> dict:
    slope, shift = 1.0, 0.0
    for _ in range(STEPS):
        error = 1 / (1 + np.exp(-(slope * x + shift))) - y
        slope, shift = slope - RATE * (error * x).mean(), shift - RATE * error.mean()
    return {"slope": round(slope, 4), "shift": round(shift, 4)}
