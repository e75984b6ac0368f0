/**
 * Numbers in Arabic words, by the rules of the grammars and of num2words' `lang_AR`, written for these tests without a
 * look at the reader's tables: three digits at a time, hundreds before ones before tens, each joined by و; scale words
 * in the singular after 11 and more, in the dual for two, in the plural from 3 to 10.
 */
export interface Style {
  readonly gender: 'masculine' | 'feminine';
  readonly grammaticalCase: 'nominative' | 'oblique';
  /** The two spellings of a hundred in use. */
  readonly hundred: 'مئة' | 'مائة';
  /** 11 ألفا, or 11 ألف as hurried writers have it. */
  readonly tamyiz: boolean;
}

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDREDS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** Singular, dual stem, plural, and the accusative that 11 to 99 ask for. */
const SCALES = [
  { value: 1e12, one: 'تريليون', many: 'تريليونات' },
  { value: 1e9, one: 'مليار', many: 'مليارات' },
  { value: 1e6, one: 'مليون', many: 'ملايين' },
  { value: 1e3, one: 'ألف', many: 'آلاف' },
] as const;

/** @param n an integer from 0 to 10¹⁵. */
export function numberInWords(n: number, style: Style): string {
  if (n === 0) return 'صفر';
  const parts: string[] = [];
  let rest = n;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest %= scale.value;
    if (count > 0) parts.push(scaled(count, scale, style));
  }
  if (rest > 0) parts.push(belowThousand(rest, style));
  return parts.join(' و');
}

function scaled(
  count: number,
  { one, many }: { readonly one: string; readonly many: string },
  style: Style,
): string {
  if (count === 1) return one;
  if (count === 2) return `${one}${style.grammaticalCase === 'nominative' ? 'ان' : 'ين'}`;
  // A scale word is masculine, whatever is counted; before it hundreds are in construct: مئتا ألف.
  const words = belowThousand(count, { ...style, gender: 'masculine' });
  const inConstruct = words.replace(/(مئت|مائت)ان$/, '$1ا').replace(/(مئت|مائت)ين$/, '$1ي');
  const end = count % 100;
  if (end >= 3 && end <= 10) return `${inConstruct} ${many}`;
  return `${inConstruct} ${one}${style.tamyiz && end > 10 ? 'ا' : ''}`;
}

function belowThousand(n: number, style: Style): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  return [hundredsOf(hundreds, style), rest > 0 ? belowHundred(rest, style) : '']
    .filter(Boolean)
    .join(' و');
}

function hundredsOf(n: number, { hundred, grammaticalCase }: Style): string {
  if (n === 0) return '';
  if (n === 1) return hundred;
  if (n === 2) return `${hundred.slice(0, -1)}ت${grammaticalCase === 'nominative' ? 'ان' : 'ين'}`;
  return `${HUNDREDS[n]}${hundred}`;
}

function belowHundred(n: number, style: Style): string {
  const { gender, grammaticalCase } = style;
  const isFeminine = gender === 'feminine';
  const ones = n % 10;
  if (n < 10) return oneOf(n, style);
  if (n === 10) return isFeminine ? 'عشر' : 'عشرة';
  const ten = isFeminine ? 'عشرة' : 'عشر';
  if (n === 11) return `${isFeminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (n === 12) {
    const two = isFeminine ? 'اثنت' : 'اثن';
    return `${two}${grammaticalCase === 'nominative' ? 'ا' : 'ي'} ${ten}`;
  }
  if (n < 20) return `${oneOf(ones, style)} ${ten}`;
  const tens = `${TENS[Math.floor(n / 10)]}${grammaticalCase === 'nominative' ? 'ون' : 'ين'}`;
  if (ones === 0) return tens;
  return `${isFeminine && ones === 1 ? 'إحدى' : oneOf(ones, style)} و${tens}`;
}

function oneOf(n: number, { gender, grammaticalCase }: Style): string {
  const word = (gender === 'feminine' ? FEMININE : MASCULINE)[n] ?? '';
  return n === 2 && grammaticalCase === 'oblique' ? `${word.slice(0, -2)}ين` : word;
}
