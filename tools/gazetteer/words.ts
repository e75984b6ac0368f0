import { NAME_LINKS } from '../../lib/entities/cues/persons.ts';
import type { Evidence } from './evidence.ts';
import { keyOf, type Row } from './rows.ts';

/** Fewer uses in the news than this say nothing of a word; the name lists alone do. */
const ENOUGH_USES = 30;
/** Shares of a list word's use beside names: mostly a name, sometimes one. */
const MOSTLY_NAME = 0.12;
const SOMETIMES_NAME = 0.05;
/** A word that is inflected as well (أرسل, أرسلت) must stand beside names this often to be one first of all. */
const ABOVE_INFLECTION = 0.3;
/** A foreign surname stands alone as a rule: no share of it is beside names, but it takes no article either. */
const SURNAME_MOST_USES = 500;
/** Uses that make a word an everyday one, whose names stand in no list. */
const EVERYDAY_USES = 60;
/** An unlisted word that follows names, titles and verbs of saying this often may be a name. */
const UNLISTED_NAME = 0.06;

/** A particle before the article: للنادي is in a list by mistake. */
const HAS_PARTICLE = /^(?:لل|[وفبك]ال)...?/;

const isWord = (word: string): boolean => /^[\u0621-\u064a]{2,}$/.test(word);

export interface NameWords {
  /** 2: nearly always a person's name; 1: sometimes. */
  readonly weights: ReadonlyMap<string, 1 | 2>;
  /** Everyday words, which no cue makes a name. */
  readonly everyday: readonly string[];
}

/** Sorts words into names and everyday words: the lists propose, their use in the news decides. */
export function nameWords(listed: ReadonlyMap<string, number>, evidence: Evidence): NameWords {
  const weights = new Map<string, 1 | 2>();
  for (const [word, attested] of listed) {
    if (!isWord(word) || NAME_LINKS.has(word) || HAS_PARTICLE.test(word)) continue;
    const weight = weightOf(word, attested, evidence);
    if (weight > 0) weights.set(word, weight as 1 | 2);
  }
  const everyday = evidence.vocabulary().filter((word) => {
    if (!isWord(word) || weights.has(word) || evidence.count(word) < EVERYDAY_USES) return false;
    return evidence.nameShare(word) < UNLISTED_NAME || evidence.isInflected(word);
  });
  return { weights, everyday };
}

function weightOf(word: string, attested: number, evidence: Evidence): 0 | 1 | 2 {
  const uses = evidence.count(word);
  // Attested once by a machine-made list and never written: may be a mistake.
  if (word.length < 3 && uses < ENOUGH_USES) return 0;
  if (uses < ENOUGH_USES) return attested > 1 && !word.startsWith('ال') ? 2 : uses > 0 ? 1 : 0;
  const share = evidence.nameShare(word);
  if (evidence.isInflected(word) && share < ABOVE_INFLECTION)
    return share >= SOMETIMES_NAME ? 1 : 0;
  if (share >= MOSTLY_NAME && !word.startsWith('ال')) return 2;
  if (word.length < 3) return 0;
  if (uses < SURNAME_MOST_USES && attested > 1) return 2;
  return share >= SOMETIMES_NAME ? 1 : 0;
}

/** Nationality adjectives in all their forms, folded. */
export function nationalityWords(rows: readonly Row[]): string[] {
  const adjectives = new Set<string>();
  for (const { type, name } of rows)
    if (type === 'NORP' && !keyOf(name).includes(' ')) adjectives.add(keyOf(name));
  return [...adjectives];
}
