import type { Token } from '../arabic/tokenise.ts';
import { readExpression } from './calendar.ts';
import { readCounted } from './counted.ts';
import type { Figure, FigureKind } from './figure.ts';
import { governs } from './governors.ts';
import { nounOf } from './lexicon/nouns.ts';
import { FRACTION_PLURALS, FRACTIONS } from './lexicon/numbers.ts';
import { SIGNS } from './lexicon/units.ts';
import { type Quantity, readQuantity, withHedgeAfter } from './quantities.ts';
import { isNoFigure } from './reject.ts';
import { resolve } from './resolve.ts';
import { at, endOf, lookUp, startOf, type Words } from './words.ts';

export interface FigureOptions {
  /** ISO 8601 date of publication; relative dates are placed by it. */
  readonly publishedAt?: string;
}

/** A figure with the token behind it. */
interface Reading {
  readonly figure: Figure;
  readonly next: number;
}

/**
 * All figures of a text, in order, none overlapping. Where several readings start at one word, this is the one place
 * that chooses: a calendar expression first unless a counted noun follows its number, then money before its amount,
 * a quantity, a share, a dual noun.
 */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  options: FigureOptions = {},
): Figure[] {
  const words: Words = { text, tokens };
  const figures: Figure[] = [];
  let i = 0;
  while (i < tokens.length) {
    const reading =
      readDate(words, i, options.publishedAt) ??
      readSignedMoney(words, i) ??
      readShare(words, i) ??
      readAmount(words, i) ??
      readNounAndNumber(words, i) ??
      readDual(words, i);
    const last = figures.at(-1);
    if (reading && (!last || reading.figure.start >= last.end)) figures.push(reading.figure);
    i = reading ? Math.max(reading.next, i + 1) : i + 1;
  }
  return figures;
}

function readDate(words: Words, i: number, publishedAt: string | undefined): Reading | undefined {
  const expression = readExpression(words, i);
  if (!expression) return undefined;
  const { start, end, next } = expression;
  const isBareYear = next === i + 1 && words.tokens[i]?.kind === 'digits';
  if (isBareYear && readCounted(words, next, false)?.unit.code !== undefined) return undefined;
  const date = resolve(expression, publishedAt);
  return {
    figure: {
      type: 'figure',
      kind: 'date',
      start,
      end,
      min: null,
      max: null,
      ...(date && { date }),
    },
    next,
  };
}

/** `$5`, `$ 10 مليون`. */
function readSignedMoney(words: Words, i: number): Reading | undefined {
  const code = SIGNS.get(at(words, i));
  const quantity = code && readQuantity(words, i + 1);
  if (!quantity) return undefined;
  const text = at(words, i);
  return {
    figure: figureOf(quantity, 'money', startOf(words, i), quantity.end, { text, code }),
    next: quantity.next,
  };
}

/** `%47`, `نصف السكان`, `ثلثا المقاعد`, `ثلاثة أرباع`: shares of a whole, in percent. */
function readShare(words: Words, i: number): Reading | undefined {
  if (
    /^[%٪]$/.test(at(words, i)) &&
    words.tokens[i + 1]?.kind === 'digits' &&
    !words.tokens[i + 1]?.spaced
  ) {
    const quantity = readQuantity(words, i + 1);
    if (quantity)
      return {
        figure: figureOf(quantity, 'percent', startOf(words, i), quantity.end, {
          text: at(words, i),
          code: 'percent',
        }),
        next: quantity.next,
      };
  }
  const fraction = lookUp(words, i, (w) => FRACTIONS.get(w));
  if (!fraction || !isWhole(words, i + 1)) return undefined;
  const percent = Math.round(fraction.value * 10_000) / 100;
  return {
    figure: {
      type: 'figure',
      kind: 'percent',
      start: fraction.start,
      end: endOf(words, i + 1),
      min: percent,
      max: percent,
      unit: { text: words.text.slice(fraction.start, endOf(words, i)), code: 'percent' },
    },
    next: i + 2,
  };
}

/** A definite noun, not one of time (نصف الساعة) or a place in a match (نصف النهائي). */
function isWhole(words: Words, i: number): boolean {
  const word = at(words, i);
  return (
    word.startsWith('ال') &&
    word.length > 4 &&
    nounOf(word)?.kind !== 'duration' &&
    !/^(النهايي|النهار|الليل|الاول|الثاني|الاخر)/.test(word)
  );
}

function readAmount(words: Words, i: number): Reading | undefined {
  const quantity = readQuantity(words, i);
  if (!quantity || isNoFigure(words, i, quantity)) return undefined;
  const parts = FRACTION_PLURALS.get(at(words, quantity.next));
  if (parts !== undefined && quantity.min !== null && quantity.min < 10) {
    const percent = Math.round(quantity.min * parts * 10_000) / 100;
    return {
      figure: {
        ...figureOf(quantity, 'percent', quantity.start, endOf(words, quantity.next)),
        min: percent,
        max: percent,
      },
      next: quantity.next + 1,
    };
  }
  const counted = readCounted(words, quantity.next, quantity.form === 'vague');
  if (!counted && quantity.form === 'one') return undefined;
  const whole = withHedgeAfter(words, quantity, counted?.next ?? quantity.next);
  const end =
    whole.end > quantity.end ? whole.end : counted ? endOf(words, counted.next - 1) : quantity.end;
  const kind = governs(words, i, counted?.kind ?? 'count', counted !== undefined);
  return {
    figure: figureOf(whole, kind, whole.start, end, counted?.unit),
    next: Math.max(whole.next, counted?.next ?? quantity.next),
  };
}

/** `الأيام الثلاثة`, `الرجال الأربعة`, `كيلوغرام واحد`: the number behind its noun. */
function readNounAndNumber(words: Words, i: number): Reading | undefined {
  const noun = lookUp(words, i, nounOf);
  if (!noun) return undefined;
  const word = at(words, i + 1);
  const isNumber =
    /^(ال)?(اثنين|اثنتين|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|واحد|واحده)$/.test(
      word,
    );
  if (!isNumber || /^[وفبلك]/.test(word)) return undefined;
  const quantity = readQuantity(words, i + 1);
  if (!quantity || quantity.next !== i + 2) return undefined;
  const kind = governs(words, i, noun.value.kind, true);
  const unit = { text: words.text.slice(noun.start, endOf(words, i)), code: noun.value.code };
  return { figure: figureOf(quantity, kind, noun.start, quantity.end, unit), next: quantity.next };
}

/** `يومين`, `طائرتان`, `شخصين`: a dual is two by itself, if it is indefinite. */
function readDual(words: Words, i: number): Reading | undefined {
  const noun = lookUp(words, i, (w) => (w.startsWith('ال') ? undefined : nounOf(w)));
  if (!noun?.value.dual) return undefined;
  const token = words.tokens[i];
  if (!token || words.text.slice(noun.start, token.end).length < 4) return undefined;
  const unit = { text: words.text.slice(noun.start, token.end), code: noun.value.code };
  const kind = governs(words, i, noun.value.kind, true);
  return {
    figure: { type: 'figure', kind, start: noun.start, end: token.end, min: 2, max: 2, unit },
    next: i + 1,
  };
}

function figureOf(
  quantity: Quantity,
  kind: FigureKind,
  start: number,
  end: number,
  unit?: Figure['unit'],
): Figure {
  const { min, max, hedge } = quantity;
  return {
    type: 'figure',
    kind,
    start,
    end,
    min,
    max,
    ...(hedge && { hedge }),
    ...(unit && { unit }),
  };
}
