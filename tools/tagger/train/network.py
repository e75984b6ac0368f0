"""The tagger's network: word vector, hashed pieces and feature tables; one bidirectional LSTM; a head a guideline."""

import torch
from torch import nn

from corpus import PIECES
from crf import TAGS, Chain

WORD, PIECE = 64, 48
# Values and width of each feature's table, in the order of `features.ts`; the last is how the word is known.
TABLES = ((32, 8), (17, 12), (12, 8), (17, 12), (8, 4), (3, 4))
# Those that come from lists and rules: left out at random, so that the words around a name are learnt too.
FROM_LISTS = (1, 2, 3)
HEADS = ("hamish", "anercorp", "aqmar")


class Network(nn.Module):
    def __init__(self, vocabulary: int, buckets: int, hidden: int, drop=0.5, word_drop=0.07, list_drop=0.15):
        super().__init__()
        self.hidden, self.word_drop, self.list_drop = hidden, word_drop, list_drop
        self.words = nn.Embedding(vocabulary + 1, WORD)
        self.pieces = nn.EmbeddingBag(buckets + 1, PIECE, mode="sum", padding_idx=buckets)
        self.tables = nn.ModuleList([nn.Embedding(values, width) for values, width in TABLES])
        nn.init.normal_(self.words.weight, 0, 0.3)
        nn.init.normal_(self.pieces.weight, 0, 0.1)
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        with torch.no_grad():
            self.pieces.weight[buckets] = 0
        inputs = WORD + PIECE + sum(width for _, width in TABLES)
        self.lstm = nn.LSTM(inputs, hidden, bidirectional=True, batch_first=True)
        self.drop = nn.Dropout(drop)
        self.out = nn.ModuleDict({head: nn.Linear(2 * hidden, TAGS) for head in HEADS})
        self.chain = nn.ModuleDict({head: Chain() for head in HEADS})

    def encode(self, batch):
        rows = batch.rows
        size, length = rows.shape
        if self.training:
            rows = rows.masked_fill(torch.rand(rows.shape) < self.word_drop, 0)
        parts = [self.words(rows), self.pieces(batch.pieces.reshape(-1, PIECES)).reshape(size, length, PIECE)]
        for i, table in enumerate(self.tables):
            part = table(batch.features[:, :, i])
            if self.training and i in FROM_LISTS:
                part = part * (torch.rand(size, length, 1) > self.list_drop) * (torch.rand(size, 1, 1) > self.list_drop / 2)
            parts.append(part)
        packed = nn.utils.rnn.pack_padded_sequence(
            self.drop(torch.cat(parts, 2)), batch.lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.drop(states)
