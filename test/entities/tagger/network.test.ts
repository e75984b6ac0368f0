import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic/tokenise.ts';
import { readGazetteer } from '../../../lib/entities/gazetteer.ts';
import { Passage } from '../../../lib/entities/passage.ts';
import { bestTags, marginals } from '../../../lib/entities/tagger/crf.ts';
import { FEATURES } from '../../../lib/entities/tagger/features.ts';
import { EMISSIONS, GUIDELINES, readTagger } from '../../../lib/entities/tagger/model.ts';
import { Network } from '../../../lib/entities/tagger/network.ts';
import { sentenceEnds } from '../../../lib/entities/tagger/sentences.ts';
import { spellingOf } from '../../../lib/entities/tagger/spelling.ts';
import { readAsset } from '../../../tools/tables.ts';
import { madeSentences } from '../../../tools/tagger/made-sentences.ts';

const TAGS = 9;
/** Half-precision numbers, as the witness has them, differ by so much near 1. */
const ROUNDING = 1e-3;

/** What the training code made of the sentences (`tools/tagger/train/witness.py`). */
function readWitness() {
  const bytes = readFileSync(new URL('../../fixtures/tagger-witness.bin', import.meta.url));
  const count = bytes.readUInt32LE(0);
  let at = 4;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const features = take(count * FEATURES.length);
  const heads = GUIDELINES.map((guidelines) => ({
    guidelines,
    tags: take(count),
    halves: new DataView(Uint8Array.from(take(count * TAGS * 2)).buffer),
  }));
  return { features: Uint8Array.from(features), heads, count };
}

/** IEEE 754 binary16 of numbers from 0 to 1. */
function half(view: DataView, i: number): number {
  const bits = view.getUint16(i * 2, true);
  const exponent = bits >> 10;
  const fraction = bits & 1023;
  return exponent ? 2 ** (exponent - 15) * (1 + fraction / 1024) : 2 ** -14 * (fraction / 1024);
}

it('agrees with the training code on a thousand sentences, tags and marginals', () => {
  const model = readTagger(readAsset('tagger.bin'));
  const gazetteer = readGazetteer(readAsset('gazetteer.txt'));
  const network = new Network(model);
  const { features, heads, count } = readWitness();
  let at = 0;
  let furthest = 0;
  let others = 0;
  for (const text of madeSentences(1000)) {
    const tokens = tokenise(text);
    const spellings = tokens.map(spellingOf);
    const own = features.subarray(at * FEATURES.length, (at + tokens.length) * FEATURES.length);
    let first = 0;
    for (const end of sentenceEnds(new Passage(text, tokens, gazetteer))) {
      const length = end - first;
      for (const { guidelines, tags, halves } of heads) {
        const { chain } = model.heads[guidelines];
        const scores = network.emissions(spellings, own, first, length, guidelines);
        const best = bestTags(chain, scores, EMISSIONS, length);
        const sure = marginals(chain, scores, EMISSIONS, length);
        for (let t = 0; t < length; t++) {
          const here = at + first + t;
          if (best[t] !== tags[here]) others++;
          for (let j = 0; j < TAGS; j++) {
            const off = Math.abs((sure[t * TAGS + j] ?? 0) - half(halves, here * TAGS + j));
            furthest = Math.max(furthest, off);
          }
        }
      }
      first = end;
    }
    at += tokens.length;
  }
  expect(at).toBe(count);
  expect(others).toBe(0);
  expect(furthest).toBeLessThan(ROUNDING);
});
