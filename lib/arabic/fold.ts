import { baseLetter, digitValue, isInvisible, isMark, isSpace, TATWEEL } from './letters.ts';

/** A text in its folded spelling, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /**
   * `offsets[i]` is the UTF-16 offset in the original of the character that gave folded unit `i`;
   * `offsets[text.length]` is the original's length. It never decreases.
   */
  readonly offsets: Uint32Array;
}

/**
 * Folds the spelling variants of Arabic text: hamza seats, ة/ه, ى/ي, Persian letters, vowel marks, tatweel,
 * invisible characters, presentation forms, digits (to 0–9), Latin case; a run of white space becomes one space.
 * Linear in the text's length; never throws.
 */
export function fold(text: string): Folded {
  // A presentation form may expand to many units (ﷺ gives 18); nearly all texts shrink.
  let units = new Uint16Array(text.length + 16);
  let offsets = new Uint32Array(text.length + 17);
  let length = 0;
  const push = (unit: number, offset: number) => {
    if (length === units.length) {
      units = grow(units, new Uint16Array(units.length * 2));
      offsets = grow(offsets, new Uint32Array(units.length + 1));
    }
    units[length] = unit;
    offsets[length++] = offset;
  };
  let afterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      if (!afterSpace) push(0x20, i);
      afterSpace = true;
      continue;
    }
    if (isIgnored(unit)) continue;
    afterSpace = false;
    if (isPresentationForm(unit)) {
      const plain = text.charAt(i).normalize('NFKC');
      for (let j = 0; j < plain.length; j++) {
        const part = plain.charCodeAt(j);
        if (!isIgnored(part)) push(isSpace(part) ? 0x20 : foldUnit(part), i);
      }
    } else push(foldUnit(unit), i);
  }
  offsets[length] = text.length;
  return { text: decode(units, length), offsets: offsets.slice(0, length + 1) };
}

/** The folded spelling alone, for keys and comparisons. */
export function foldText(text: string): string {
  return fold(text).text;
}

function isIgnored(unit: number): boolean {
  return unit === TATWEEL || isMark(unit) || isInvisible(unit);
}

function isPresentationForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}

function foldUnit(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  const digit = digitValue(unit);
  return digit >= 0 ? 0x30 + digit : baseLetter(unit);
}

function grow<T extends Uint16Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** `String.fromCharCode` takes its units as arguments, of which engines allow some 65,000. */
function decode(units: Uint16Array, length: number): string {
  const CHUNK = 8192;
  let text = '';
  for (let i = 0; i < length; i += CHUNK)
    text += Reflect.apply(
      String.fromCharCode,
      undefined,
      units.subarray(i, Math.min(length, i + CHUNK)),
    );
  return text;
}
