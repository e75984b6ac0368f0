"""Entity F1 over whole tokens, the measure of ../shared/eval without its particles."""

import torch

from corpus import ANY, TYPES, collate, spans
from crf import Chain


@torch.no_grad()
def best_tags(networks, lexicon, corpus, sentences, head):
    """The tags of each sentence and the probability of each tag; of several networks, by their mean marginals."""
    chain = Chain()
    for i in range(0, len(sentences), 64):
        chunk = sentences[i : i + 64]
        batch = collate(corpus, lexicon, chunk)
        if len(networks) == 1:
            (network,) = networks
            scores = network.out[head](network.encode(batch))
            tags, sure = network.chain[head].best(scores, batch.mask), network.chain[head].marginals(scores, batch.mask)
        else:
            sure = sum(n.chain[head].marginals(n.out[head](n.encode(batch)), batch.mask) for n in networks) / len(networks)
            tags = chain.best(torch.log(sure.clamp(min=1e-6)), batch.mask)
        probability = sure.gather(2, tags.unsqueeze(2)).squeeze(2)
        for j, sentence in enumerate(chunk):
            length = int(batch.lengths[j])
            yield sentence, tags[j, :length], probability[j, :length], batch.labels[j, :length]


def report(networks, lexicon, held):
    for network in networks:
        network.eval()
    for name, (corpus, sentences, head) in held.items():
        count = {kind: [0, 0, 0] for kind in range(len(TYPES))}
        ordered = sorted(sentences, key=lambda s: s[1] - s[0])
        for _, tags, _, labels in best_tags(networks, lexicon, corpus, ordered, head):
            got, want = spans(tags.tolist()), spans(labels.masked_fill(labels == ANY, 0).tolist())
            for kind, c in count.items():
                c[0] += sum(s[2] == kind for s in got & want)
                c[1] += sum(s[2] == kind for s in got)
                c[2] += sum(s[2] == kind for s in want)
        total = [sum(c[i] for c in count.values()) for i in range(3)]
        without = [sum(count[k][i] for k in (0, 1, 2)) for i in range(3)]
        f1 = lambda c: 200 * c[0] / max(1, c[1] + c[2])
        each = " ".join(f"{TYPES[k]} {f1(c):.1f}" for k, c in count.items())
        precision, recall = 100 * total[0] / max(1, total[1]), 100 * total[0] / max(1, total[2])
        print(f"  {name}: F1 {f1(total):.1f}, without MISC {f1(without):.1f}, P {precision:.1f} R {recall:.1f}, {each}", flush=True)
