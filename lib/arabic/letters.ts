/**
 * Letter tables for Arabic text, as predicates on UTF-16 code units.
 * Ranges are from the Unicode Standard, blocks Arabic (0600–06FF), Arabic Supplement (0750–077F),
 * Arabic Extended-A (08A0–08FF) and Arabic Presentation Forms A and B (FB50–FDFF, FE70–FEFE).
 */

/** Combining marks: ḥarakāt, superscript alef, Quranic annotation signs. They never change which word it is. */
export function isMark(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    (unit >= 0x0610 && unit <= 0x061a) ||
    (unit >= 0x06d6 && unit <= 0x06dc) ||
    (unit >= 0x06df && unit <= 0x06e4) ||
    unit === 0x06e7 ||
    unit === 0x06e8 ||
    (unit >= 0x06ea && unit <= 0x06ed) ||
    (unit >= 0x08d3 && unit <= 0x08ff && unit !== 0x08e2) ||
    (unit >= 0x0300 && unit <= 0x036f)
  );
}

/** Characters with no shape of their own: bidi controls, joiners, BOM, soft hyphen, variation selectors. */
export function isInvisible(unit: number): boolean {
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0x061c ||
    unit === 0xfeff ||
    unit === 0x00ad ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

export const TATWEEL = 0x0640;

/** Whitespace that separates words, including NBSP, narrow NBSP and the Unicode line separators. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** A letter of the Arabic script, of any language that uses it, marks and digits apart. */
export function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x063f) ||
    (unit >= 0x0641 && unit <= 0x064a) ||
    (unit >= 0x066e && unit <= 0x06d3 && unit !== 0x0670) ||
    unit === 0x06d5 ||
    (unit >= 0x06ee && unit <= 0x06ef) ||
    (unit >= 0x06fa && unit <= 0x06ff) ||
    (unit >= 0x0750 && unit <= 0x077f) ||
    (unit >= 0x08a0 && unit <= 0x08c9) ||
    (unit >= 0xfb50 && unit <= 0xfd3d) ||
    (unit >= 0xfd50 && unit <= 0xfdfb) ||
    (unit >= 0xfe70 && unit <= 0xfefc)
  );
}

/** The value of a Western, Arabic-Indic or Persian digit, or -1. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0x0660 && unit <= 0x0669) return unit - 0x0660;
  if (unit >= 0x06f0 && unit <= 0x06f9) return unit - 0x06f0;
  return -1;
}

/**
 * Spellings that Arabic writers exchange freely, each to one letter: hamza seats, madda and wasla on alef;
 * dotless ya and hamza on ya; hamza on waw; ta marbuta and ha; Persian and Urdu forms typed for Arabic ones.
 */
const SAME_LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
};

const sameLetter = new Map(
  Object.entries(SAME_LETTER).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** The letter that `unit` is folded to; `unit` itself where it has no variant. */
export function baseLetter(unit: number): number {
  return unit < 0x0622 || unit > 0x06d5 ? unit : (sameLetter.get(unit) ?? unit);
}
