import type { Token } from '../../arabic/tokenise.ts';
import type { EntityType } from '../entity.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../spans.ts';

/**
 * What the tagger sees of a token beside its letters: small classes, each the row of a table that training fills.
 * The order is the model file's.
 */
export const FEATURES = [
  { name: 'shape', values: 32 },
  { name: 'listed', values: 17 },
  { name: 'lexical', values: 12 },
  { name: 'proposed', values: 17 },
  { name: 'layout', values: 8 },
] as const;

const TYPE_NUMBER: Readonly<Record<EntityType, number>> = { PER: 0, LOC: 1, ORG: 2, MISC: 3 };
/** A proposal of the rules at least so sure is told from the rest. */
const SURE = 0.85;

/** Signs with a class of their own, behind the six of `shapeOf`; all others share class 0. */
const SIGNS = '.،,:؛؟!"«»“”()[]-–/#@%\'…_*';
const FIRST_SIGN = 6;
const SIGN_NUMBER = new Map([...SIGNS].map((sign, i) => [sign, FIRST_SIGN + i]));

/**
 * The classes of every token, `FEATURES.length` bytes a token. `proposed` are the names that table and rules found,
 * in text order, without overlap.
 */
export function featuresOf(passage: Passage, proposed: readonly Candidate[]): Uint8Array {
  const { tokens } = passage;
  const width = FEATURES.length;
  const features = new Uint8Array(tokens.length * width);
  const listed = listedTags(passage);
  const rules = proposedTags(tokens, proposed);
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.folded === '"' || token.folded === '«' || token.folded === '“') quoted = !quoted;
    else if (token.folded === '»' || token.folded === '”') quoted = false;
    const newLine = startsLine(passage, i);
    // Also behind a quote that begins the line: a model must see what it was trained with.
    if (newLine) quoted = false;
    features.set(
      [
        shapeOf(passage.text, token),
        listed[i] ?? 0,
        lexicalOf(passage, i),
        rules[i] ?? 0,
        (token.spaced ? 1 : 0) + (newLine ? 2 : 0) + (quoted ? 4 : 0),
      ],
      i * width,
    );
  }
  return features;
}

/** True where the token is the first of its line. */
export function startsLine({ text, tokens }: Passage, i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (!before || !token) return true;
  return token.spaced && text.slice(before.end, token.start).includes('\n');
}

/** 1 Arabic word, 2 digits, foreign word 3 in small letters, 4 in capitals, 5 in both; signs by `SIGN_NUMBER`. */
function shapeOf(text: string, { kind, start, end, folded }: Token): number {
  if (kind === 'word') return 1;
  if (kind === 'digits') return 2;
  if (kind === 'sign') return SIGN_NUMBER.get(folded) ?? 0;
  const form = text.slice(start, end);
  if (form === form.toLowerCase()) return 3;
  return form.length > 1 && form === form.toUpperCase() ? 4 : 5;
}

/** 0, or 1 + type × 4 + strength × 2 + (0 first, 1 further word of the table's longest name). */
function listedTags(passage: Passage): Uint8Array {
  const tags = new Uint8Array(passage.tokens.length);
  let covered = -1;
  for (let i = 0; i < tags.length; i++) {
    const found = longestListed(passage, i);
    if (!found || found.last <= covered) continue;
    const tag = 1 + TYPE_NUMBER[found.type] * 4 + (found.sure ? 2 : 0);
    for (let j = i; j <= found.last; j++) tags[j] = j === i ? tag : tag + 1;
    covered = found.last;
  }
  return tags;
}

function longestListed(passage: Passage, i: number) {
  let best: { last: number; type: EntityType; sure: boolean; words: number } | undefined;
  for (const { stem } of passage.readings(i)) {
    const most = passage.gazetteer.longestFrom(stem);
    let key = stem;
    for (let words = 1, last = i; words <= most; words++) {
      const entry = passage.gazetteer.find(key);
      if (entry && words > (best?.words ?? 0))
        best = { last, type: entry.type, sure: entry.strength === 'sure', words };
      last = passage.next(last);
      if (last < 0) break;
      key += ` ${passage.tokens[last]?.folded}`;
    }
  }
  return best;
}

/** Name weight (0 to 2) + 3 for an everyday word + 6 for a nationality adjective. */
function lexicalOf(passage: Passage, i: number): number {
  const { gazetteer } = passage;
  let weight = 0;
  let everyday = false;
  let nationality = false;
  for (const { stem } of passage.readings(i)) {
    weight = Math.max(weight, gazetteer.nameWeight(stem));
    everyday ||= gazetteer.isEveryday(stem);
    nationality ||= gazetteer.isNationality(stem);
  }
  return weight + (everyday ? 3 : 0) + (nationality ? 6 : 0);
}

/** Like `listedTags`, of the names that the rules propose. */
function proposedTags(tokens: readonly Token[], proposed: readonly Candidate[]): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  let i = 0;
  for (const { type, start, end, confidence } of proposed) {
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= start) i++;
    const tag = 1 + TYPE_NUMBER[type] * 4 + (confidence >= SURE ? 2 : 0);
    for (let first = true; (tokens[i]?.start ?? end) < end; i++, first = false)
      tags[i] = first ? tag : tag + 1;
  }
  return tags;
}
