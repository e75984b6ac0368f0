"""A linear chain over B and I tags, in log space."""

import torch
from torch import nn

from corpus import ANY

TAGS = 9
NEVER = -1e4


class Chain(nn.Module):
    def __init__(self):
        super().__init__()
        self.moves = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.first = nn.Parameter(torch.zeros(TAGS))
        self.last = nn.Parameter(torch.zeros(TAGS))
        forbidden = torch.zeros(TAGS, TAGS)
        for inside in range(2, TAGS, 2):
            forbidden[[i for i in range(TAGS) if i not in (inside, inside - 1)], inside] = NEVER
        self.register_buffer("forbidden", forbidden)

    def transitions(self):
        return self.moves + self.forbidden

    def partition(self, scores, mask):
        moves = self.transitions()
        alpha = self.first + scores[:, 0]
        for t in range(1, scores.shape[1]):
            step = torch.logsumexp(alpha.unsqueeze(2) + moves, 1) + scores[:, t]
            alpha = torch.where(mask[:, t : t + 1], step, alpha)
        return torch.logsumexp(alpha + self.last, 1)

    def loss(self, scores, mask, labels):
        """Negative log likelihood of each sentence; a label `ANY` leaves its token open (a partial labelling)."""
        open_ = labels >= ANY - 1
        allowed = torch.full_like(scores, NEVER)
        allowed.scatter_(2, labels.masked_fill(open_, 0).unsqueeze(2), 0.0)
        allowed = allowed.masked_fill(open_.unsqueeze(2), 0.0)
        return self.partition(scores, mask) - self.partition(scores + allowed, mask)

    @torch.no_grad()
    def marginals(self, scores, mask):
        moves = self.transitions()
        size, length, _ = scores.shape
        forward = [self.first + scores[:, 0]]
        for t in range(1, length):
            step = torch.logsumexp(forward[-1].unsqueeze(2) + moves, 1) + scores[:, t]
            forward.append(torch.where(mask[:, t : t + 1], step, forward[-1]))
        backward = [self.last.expand(size, TAGS)]
        for t in range(length - 2, -1, -1):
            step = torch.logsumexp(moves + (scores[:, t + 1] + backward[0]).unsqueeze(1), 2)
            backward.insert(0, torch.where(mask[:, t + 1 : t + 2], step, self.last.expand(size, TAGS)))
        total = torch.logsumexp(forward[-1] + self.last, 1)
        return torch.exp(torch.stack(forward, 1) + torch.stack(backward, 1) - total[:, None, None])

    @torch.no_grad()
    def best(self, scores, mask):
        moves = self.transitions()
        alpha, back = self.first + scores[:, 0], []
        stay = torch.arange(TAGS).expand(len(scores), TAGS)
        for t in range(1, scores.shape[1]):
            most, came = (alpha.unsqueeze(2) + moves).max(1)
            alpha = torch.where(mask[:, t : t + 1], most + scores[:, t], alpha)
            back.append(torch.where(mask[:, t : t + 1], came, stay))
        tags = [(alpha + self.last).argmax(1)]
        for came in reversed(back):
            tags.insert(0, came.gather(1, tags[0].unsqueeze(1)).squeeze(1))
        return torch.stack(tags, 1)
