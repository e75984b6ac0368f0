import { isInvisible, isMark, TATWEEL } from './letters.ts';
import type { Token } from './tokenise.ts';

/** One way to read a word as attached particles and a stem. */
export interface CliticSplit {
  /** The particles cut off, folded: '', 'و', 'ب', 'وب', 'ل' … */
  readonly clitics: string;
  /** Where the stem starts, a UTF-16 offset in the text. For لل this is the second ل. */
  readonly start: number;
  /** The stem, folded; with its article written out where لل hid it (للأمم → الامم). */
  readonly stem: string;
  /** True where the stem's spelling is not the text's own: لل, whose hidden ا is in no letter. */
  readonly restored: boolean;
}

const CONJUNCTIONS = new Set(['و', 'ف']);
const PREPOSITIONS = new Set(['ب', 'ل', 'ك']);
/** A stem of one letter is a particle itself. */
const SHORTEST_STEM = 2;

/**
 * All readings of a word with zero, one or two particles split off: conjunction (و ف), then preposition (ب ل ك),
 * the whole word first. It proposes by letters alone: whether بكين is ب + كين is for gazetteer and context to say.
 */
export function cliticSplits(
  text: string,
  token: Pick<Token, 'start' | 'end' | 'folded'>,
): CliticSplit[] {
  const splits: CliticSplit[] = [];
  const add = (clitics: string) => {
    const rest = token.folded.slice(clitics.length);
    if (rest.length < SHORTEST_STEM) return;
    const start = skipLetters(text, token, clitics.length);
    splits.push({ clitics, start, stem: rest, restored: false });
    // للأمم is ل + الأمم with the alef dropped; الله keeps its own ll (لله).
    if (clitics.endsWith('ل') && rest.startsWith('ل') && rest.length > SHORTEST_STEM)
      splits.push({ clitics, start, stem: `ا${rest}`, restored: true });
  };
  add('');
  const first = token.folded.charAt(0);
  const second = token.folded.charAt(1);
  if (CONJUNCTIONS.has(first) || PREPOSITIONS.has(first)) add(first);
  if (CONJUNCTIONS.has(first) && PREPOSITIONS.has(second)) add(first + second);
  return splits;
}

/** The offset in the text after `count` letters of the token, their marks and tatweel included. */
function skipLetters(text: string, token: Pick<Token, 'start' | 'end'>, count: number): number {
  let i = token.start;
  for (let letters = 0; i < token.end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === TATWEEL || isMark(unit) || isInvisible(unit)) continue;
    if (letters++ === count) break;
  }
  return i;
}
