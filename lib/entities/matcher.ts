import { cliticSplits } from '../arabic/clitics.ts';
import type { Token } from '../arabic/tokenise.ts';
import { PLACE_CLASSES, PLACE_NAME_CLASSES } from './cues.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { Candidate } from './spans.ts';

const SURE = 0.95;
/** A weak name with a reason: a class noun before it, a preposition of place attached or before it. */
const SUPPORTED = 0.7;
/** A name behind split particles is a little less sure: بكين is China's capital before it is «in Kin». */
const SPLIT = 0.03;

/** Finds the table's names at token `i`: the longest reading, the whole word before its splits. */
export function matchAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
): Candidate | undefined {
  const token = tokens[i];
  if (!token || (token.kind !== 'word' && token.kind !== 'foreign')) return undefined;
  let best: (Candidate & { readonly words: number }) | undefined;
  for (const { clitics, stem, start } of cliticSplits(text, token)) {
    for (let words = gazetteer.longestFrom(stem); words >= 1; words--) {
      if (best && best.words >= words) break;
      const key = keyFrom(tokens, i, stem, words);
      const entry = key === undefined ? undefined : gazetteer.find(key);
      if (!entry || key === undefined) continue;
      const confidence = confidenceOf(entry, words, clitics, tokens, i, gazetteer);
      if (confidence === 0) continue;
      const end = tokens[i + words - 1]?.end ?? token.end;
      best = { ...candidateOf(entry, key, start, end, confidence), words };
      break;
    }
  }
  if (!best) return undefined;
  const { words: _, ...candidate } = best;
  return candidate;
}

function candidateOf(
  entry: GazetteerEntry,
  key: string,
  start: number,
  end: number,
  confidence: number,
): Candidate {
  const { type, id, english } = entry;
  return { type, key, start, end, confidence, ...(id && { id }), ...(english && { english }) };
}

/** The name's words from token `i` on; a hyphen between two of them is let be, other signs are not. */
function keyFrom(
  tokens: readonly Token[],
  i: number,
  stem: string,
  words: number,
): string | undefined {
  let key = stem;
  for (let k = 1; k < words; k++) {
    const next = tokens[i + k];
    if (!next || next.kind === 'sign') return undefined;
    key += ` ${next.folded}`;
  }
  return key;
}

function confidenceOf(
  entry: GazetteerEntry,
  words: number,
  clitics: string,
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
): number {
  const split = clitics === '' ? 0 : SPLIT;
  if (words > 1) return SURE - split;
  const word = tokens[i]?.folded ?? '';
  // A nationality adjective in the list of places is the adjective: «الروسية».
  if (entry.type === 'LOC' && entry.strength === 'weak' && gazetteer.isNationality(word)) return 0;
  if (entry.strength === 'sure') {
    const tooShort = clitics !== '' && word.length - clitics.length < 4;
    return tooShort && !clitics.endsWith('ب') && !clitics.endsWith('ل') && !clitics.endsWith('و')
      ? 0
      : SURE - split;
  }
  const before = tokens[i - 1]?.folded ?? '';
  if (entry.type === 'LOC') {
    const announced =
      PLACE_CLASSES.has(before.replace(/^[وبل]?(ال)?/, '')) || PLACE_NAME_CLASSES.has(before);
    return announced && clitics === '' ? SUPPORTED : 0;
  }
  return 0;
}
