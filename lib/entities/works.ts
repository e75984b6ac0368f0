import {
  BODY_CLASSES_QUOTED,
  DOUBTFUL_EVENTS,
  EVENT_CLASSES,
  MODEL_PREFIXES,
  NO_MODEL,
  WORK_CLASSES,
} from './cues/works.ts';
import type { EntityType } from './entity.ts';
import { type Passage, withoutArticle } from './passage.ts';
import type { Candidate } from './spans.ts';

const QUOTED_BODY = 0.8;
const QUOTED_WORK = 0.7;
const EVENT = 0.85;
const MODEL = 0.65;

const OPENING = new Set(['"', '«', '“', '„', "'", '‘', '”']);
const CLOSING = new Set(['"', '»', '”', '“', "'", '’']);
const PAUSES = new Set(['،', '.', ':', '؛', '(', ')']);
const MOST_QUOTED_TOKENS = 6;
/** A qualifying word or two may stand between noun and quotes: شركة الطاقة الإيطالية "إيني". */
const MOST_QUALIFIERS = 2;

/** Names in quotes, events and models, at token `i`. */
export function worksAt(passage: Passage, i: number): Candidate[] {
  return [quoted(passage, i), league(passage, i), event(passage, i), model(passage, i)].filter(
    (found): found is Candidate => found !== undefined,
  );
}

/** `قناة "الإخبارية"`, `فيلم «وهران»`: the noun before the quotes says what they name. */
function quoted(passage: Passage, i: number): Candidate | undefined {
  const inside = passage.tokens[i + 1];
  if (!OPENING.has(passage.sign(i)) || !inside || inside.spaced) return undefined;
  const kind = kindBefore(passage, i);
  if (!kind) return undefined;
  for (let k = i + 1; k <= i + MOST_QUOTED_TOKENS + 1; k++) {
    if (CLOSING.has(passage.sign(k)))
      return k > i + 1 ? passage.candidate(kind.type, i + 1, k - 1, kind.confidence) : undefined;
    if (PAUSES.has(passage.sign(k))) return undefined;
  }
  return undefined;
}

function kindBefore(
  passage: Passage,
  i: number,
): { readonly type: EntityType; readonly confidence: number } | undefined {
  for (let k = i - 1; k >= i - 1 - MOST_QUALIFIERS && passage.word(k) !== ''; k--) {
    const stems = passage.readings(k).map(({ stem }) => stem);
    if (stems.some((stem) => BODY_CLASSES_QUOTED.has(stem)))
      return { type: 'ORG', confidence: QUOTED_BODY };
    const isNear = k === i - 1;
    if (
      stems.some(
        (stem) => WORK_CLASSES.has(stem) || (isNear && WORK_CLASSES.has(withoutArticle(stem))),
      )
    )
      return { type: 'MISC', confidence: QUOTED_WORK };
    if (!passage.word(k).startsWith('ال')) return undefined;
  }
  return undefined;
}

/** `الدوري الألماني لكرة القدم`, `الدوري الممتاز`. */
function league(passage: Passage, i: number): Candidate | undefined {
  const head = passage.readings(i).find(({ stem }) => stem === 'الدوري');
  let last = passage.next(i);
  if (!head || last < 0 || !passage.gazetteer.isNationality(passage.word(last))) return undefined;
  if (passage.word(passage.next(last)) === 'الممتاز') last = passage.next(last);
  const sport = passage.next(last);
  if (passage.word(sport) === 'لكره' && passage.word(passage.next(sport)).startsWith('ال'))
    last = passage.next(sport);
  return passage.candidate('MISC', i, last, EVENT, head);
}

/** `كأس العالم 2018`, `عيد الفطر`, `اتفاقية باريس`, `ثورة 25 يناير`. */
function event(passage: Passage, i: number): Candidate | undefined {
  const head = passage.readings(i).find(({ stem }) => EVENT_CLASSES.has(stem));
  const first = passage.next(i);
  if (!head || first < 0) return undefined;
  const word = passage.word(first);
  const listed = passage.gazetteer.find(word);
  const isPlace = listed?.type === 'LOC' && listed.strength === 'sure';
  const isDefinite = word.startsWith('ال') && word.length > 4;
  if (!isPlace && (!isDefinite || DOUBTFUL_EVENTS.has(head.stem))) return undefined;
  let last = first;
  const sport = passage.next(first);
  if (passage.word(sport) === 'لكره' && passage.word(passage.next(sport)) === 'القدم')
    last = passage.next(sport);
  const year = passage.next(last);
  if (passage.tokens[year]?.kind === 'digits' && passage.tokens[year]?.folded.length === 4)
    last = year;
  return passage.candidate('MISC', i, last, EVENT, head);
}

/** `إف-16`, `ميغ 29`, `F-35`: letters of a model and its number. */
function model(passage: Passage, i: number): Candidate | undefined {
  const token = passage.tokens[i];
  if (!token || (token.kind !== 'word' && token.kind !== 'foreign')) return undefined;
  if (NO_MODEL.has(passage.word(i - 1)) || NO_MODEL.has(passage.word(i - 2))) return undefined;
  const isLatin =
    token.kind === 'foreign' && /^[A-Z]{1,4}$/.test(passage.text.slice(token.start, token.end));
  const head = passage.readings(i).find(({ stem }) => MODEL_PREFIXES.has(stem));
  let number = passage.next(i);
  // إم آي-8 has more letters before its number.
  if (MODEL_PREFIXES.has(passage.word(number))) number = passage.next(number);
  const digits = passage.tokens[number];
  if ((!isLatin && !head) || digits?.kind !== 'digits' || digits.folded.length > 4)
    return undefined;
  // A number written apart belongs to Arabic letters alone: «CNN 24» is another thing.
  if (isLatin && number === i + 1 && digits.spaced) return undefined;
  return passage.candidate('MISC', i, number, MODEL, head);
}
