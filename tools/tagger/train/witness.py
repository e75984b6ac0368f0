"""What the training code makes of the sentences of `made-sentences.ts`, with the weights as they ship."""

from pathlib import Path

import numpy as np
import torch

from corpus import Corpus, collate


@torch.no_grad()
def write_witness(network, lexicon, work: Path, path: Path):
    """
    For each head, in the order of `HEADS`: of every token the best tag, one byte, then of every token the marginals of
    all tags as little-endian float32. Before them, the features that the sentences had, so that a change of the rules
    does not matter: the number of tokens in 4 bytes, then the features.
    """
    from silver import HEADS

    corpus = Corpus(work, "made")
    count = len(corpus.words)
    content = np.uint32(count).tobytes() + corpus.features.tobytes()
    for head in HEADS:
        tags, sure = np.zeros(count, np.uint8), np.zeros((count, 9), "<f4")
        for sentence in corpus.sentences():
            batch = collate(corpus, lexicon, [sentence])
            scores = network.out[head](network.encode(batch))
            tags[sentence[0] : sentence[1]] = network.chain[head].best(scores, batch.mask)[0].numpy()
            sure[sentence[0] : sentence[1]] = network.chain[head].marginals(scores, batch.mask)[0].numpy()
        content += tags.tobytes() + sure.astype("<f2").tobytes()
    path.write_bytes(content)
    print(f"{path.name}: {count} tokens, {len(content)} bytes")
