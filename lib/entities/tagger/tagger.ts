import type { EntityType } from '../entity.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../spans.ts';
import { bestTags, type Chain, marginals } from './crf.ts';
import { featuresOf } from './features.ts';
import { EMISSIONS, type Guidelines, type TaggerModel } from './model.ts';
import { Network } from './network.ts';
import { sentenceEnds } from './sentences.ts';
import { spellingOf } from './spelling.ts';

/** A name as the tagger sees it: whole tokens, particles and all. */
export interface TaggedSpan {
  readonly type: EntityType;
  /** Numbers of tokens, both inside. */
  readonly first: number;
  readonly last: number;
  /** The calibrated probability that exactly these tokens are a name of this type. */
  readonly confidence: number;
}

export interface Tagger {
  /** Spans in text order, without overlap. `proposed` are the names that table and rules found. */
  tag(passage: Passage, proposed: readonly Candidate[]): TaggedSpan[];
  /** True for a folded word that is frequent in the news. */
  isWord(word: string): boolean;
}

/** In the order of the model's tags: O, then B and I of each. */
const TAGGED_TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/**
 * What is taken from the score of «no name» to find names that are less likely than not: the reader may want them, and
 * the rest of the article may speak for them. Natural logarithm of the odds.
 */
const HANDICAP = 4;

/** Binds a model to one guideline's reading. */
export function createTagger(model: TaggerModel, guidelines: Guidelines): Tagger {
  const network = new Network(model);
  const { chain, calibration } = model.heads[guidelines];
  const confidenceOf = (probability: number) => {
    const logit = Math.log(probability / (1 - probability));
    return 1 / (1 + Math.exp(-(calibration.slope * logit + calibration.shift)));
  };
  return {
    isWord: (word) => model.vocabulary.has(word),
    tag(passage, proposed) {
      const spellings = passage.tokens.map(spellingOf);
      const features = featuresOf(passage, proposed);
      const spans: TaggedSpan[] = [];
      let first = 0;
      for (const end of sentenceEnds(passage)) {
        const length = end - first;
        const emissions = network.emissions(spellings, features, first, length, guidelines);
        const found = spansIn(chain, emissions, length);
        const probabilities = found.length
          ? marginals(chain, emissions, EMISSIONS, length)
          : new Float32Array();
        for (const span of found)
          spans.push({
            type: TAGGED_TYPES[(span.tag - 1) >> 1] ?? 'MISC',
            first: first + span.first,
            last: first + span.last,
            confidence: confidenceOf(probabilityOf(span, probabilities, chain.size)),
          });
        first = end;
      }
      return spans;
    },
  };
}

/** The names of the best tagging, and between them those that only the handicap brings out; in text order. */
function spansIn(chain: Chain, emissions: Float32Array, length: number): TagSpan[] {
  const best = bestTags(chain, emissions, EMISSIONS, length);
  const more = bestTags(chain, emissions, EMISSIONS, length, HANDICAP);
  const isFree = ({ first, last }: TagSpan) =>
    best.subarray(first, last + 1).every((tag) => tag === 0);
  return [...spansOf(best), ...spansOf(more).filter(isFree)].sort((a, b) => a.first - b.first);
}

/** Probabilities nearer to 0 or 1 than this are all one: no data could tell them apart. */
const LEAST = 1e-6;

interface TagSpan {
  readonly first: number;
  readonly last: number;
  /** The tag of its first token: B, or I where a sentence's cut parts a name. */
  readonly tag: number;
}

/** Runs of one type: B begins a new one, I goes on. */
function spansOf(tags: Uint8Array): TagSpan[] {
  const spans: TagSpan[] = [];
  for (let i = 0; i < tags.length; ) {
    const tag = tags[i] ?? 0;
    const first = i++;
    if (tag === 0) continue;
    const inside = tag % 2 === 0 ? tag : tag + 1;
    while (tags[i] === inside) i++;
    spans.push({ first, last: i - 1, tag });
  }
  return spans;
}

/** The least probable of the span's tags: a little more than the probability of the whole, and as good to rank by. */
function probabilityOf(
  { first, last, tag }: TagSpan,
  probabilities: Float32Array,
  size: number,
): number {
  const inside = tag % 2 === 0 ? tag : tag + 1;
  let least = 1 - LEAST;
  for (let i = first; i <= last; i++)
    least = Math.min(least, probabilities[i * size + (i === first ? tag : inside)] ?? 0);
  return Math.max(least, LEAST);
}
