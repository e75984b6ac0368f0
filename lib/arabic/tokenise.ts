import { foldText } from './fold.ts';
import { digitValue, isArabicLetter, isInvisible, isMark, isSpace, TATWEEL } from './letters.ts';

/**
 * `word`: letters of the Arabic script, with their marks, tatweel and joiners; `digits`: digits of one or
 * another series; `foreign`: letters of any other script; `sign`: one character of anything else.
 */
type TokenKind = 'word' | 'digits' | 'foreign' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the text, end exclusive. Invisible characters at either edge are outside. */
  readonly start: number;
  readonly end: number;
  /** The folded spelling (see `fold`): never empty, but for a lone tatweel or mark. */
  readonly folded: string;
  /** True where white space, or the text's beginning, comes before. */
  readonly spaced: boolean;
}

/**
 * Splits a text into tokens, in order, none overlapping; white space and invisible characters belong to none.
 * Letters and digits written together are apart (`ديسمبر2018` is two tokens, the second not `spaced`).
 * Linear in the text's length; never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      spaced = true;
      i++;
    } else if (isInvisible(unit)) i++;
    else {
      const kind = kindAt(text, i);
      const end = kind === 'sign' ? i + widthAt(text, i) : endOfRun(text, i, kind);
      tokens.push({ kind, start: i, end, folded: foldText(text.slice(i, end)), spaced });
      spaced = false;
      i = end;
    }
  }
  return tokens;
}

/** The end of the run of `kind` that starts at `start`, invisible characters at its edge left out. */
function endOfRun(text: string, start: number, kind: TokenKind): number {
  let end = start;
  let i = start;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (isInvisible(unit)) i++;
    else if (isExtender(unit) ? kind !== 'digits' : kindAt(text, i) === kind) {
      i += widthAt(text, i);
      end = i;
    } else break;
  }
  return end;
}

const isExtender = (unit: number): boolean => unit === TATWEEL || isMark(unit);

const LETTER = /^\p{L}/u;

function kindAt(text: string, index: number): TokenKind {
  const unit = text.charCodeAt(index);
  if (digitValue(unit) >= 0) return 'digits';
  if (isArabicLetter(unit) || isExtender(unit)) return 'word';
  if (unit < 0x80) return isAsciiLetter(unit) ? 'foreign' : 'sign';
  const width = widthAt(text, index);
  return LETTER.test(text.slice(index, index + width)) ? 'foreign' : 'sign';
}

const isAsciiLetter = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** 2 at a surrogate pair, else 1. */
function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
