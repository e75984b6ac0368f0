import type { Token } from '../arabic/tokenise.ts';
import { readAmount, readSigned } from './amounts.ts';
import { readExpression } from './calendar/expression.ts';
import { resolve } from './calendar/resolve.ts';
import type { Figure } from './figure.ts';
import { kindInContext, type Placed } from './kinds.ts';
import { readDual, readSingular } from './noun-alone.ts';
import { readNounAndNumber } from './noun-and-number.ts';
import { type NumberStyle, numberStyle } from './numerals/digits.ts';
import type { AmountReading, DateReading, Reading } from './reading.ts';
import { readPartOfUnit, readShare } from './shares.ts';
import { mayStart } from './starters.ts';
import { type Words, wordsOf } from './words.ts';

export interface FigureOptions {
  /** ISO 8601 date of publication; relative dates are placed by it. */
  readonly publishedAt?: string;
}

/**
 * All figures of a text, in order, none overlapping. Linear in the text's length: every rule looks a bounded number of
 * tokens ahead and behind, and what was read is not read again. Never throws.
 *
 * @param tokens of this text, by `tokenise`.
 */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  options: FigureOptions = {},
): Figure[] {
  const words = wordsOf(text, tokens);
  const style = numberStyle(words);
  const figures: Figure[] = [];
  let before: Placed | undefined;
  let i = 0;
  while (i < tokens.length) {
    const reading = mayStart(words, i) ? choose(words, i, style) : undefined;
    const figure = reading && toFigure(words, reading, before, options);
    if (figure && figure.start >= (figures.at(-1)?.end ?? 0)) {
      figures.push(figure);
      if (reading.type === 'amount') before = { kind: figure.kind, next: reading.next };
    }
    i = Math.max(reading?.next ?? 0, i + 1);
  }
  return figures;
}

/**
 * Where several readings start at one word, this is the one place that chooses:
 * 1. a calendar expression, for its numbers are days, years and hours (`13 أبريل`, `عام 2011`); the calendar itself
 *    leaves four digits with a counted noun behind them to the amounts (`2000 جندي`);
 * 2. a sign with its number (`$5`, `%47`);
 * 3. a noun with its number behind it (`الأيام الثلاثة`), before the number would be read alone;
 * 4. a share of a definite whole (`خمس السكان`), which no number counts;
 * 5. an amount, longest first: hedges, then range, then number; numbers go before parts (`خمس ساعات`, `نصف مليون`);
 * 6. a part of a unit (`نصف ساعة`), a dual (`يومين`), then one by its noun (`أكثر من عام`).
 */
function choose(words: Words, i: number, style: NumberStyle): Reading | undefined {
  return (
    readDate(words, i) ??
    readSigned(words, i, style) ??
    readNounAndNumber(words, i, style) ??
    readShare(words, i) ??
    readAmountOutsideDates(words, i, style) ??
    readPartOfUnit(words, i) ??
    readDual(words, i, style) ??
    readSingular(words, i, style)
  );
}

/** حتى 31 أكتوبر, بين 23 و25 مايو: what stands before a date's number is no hedge, and no range's beginning. */
function readAmountOutsideDates(words: Words, i: number, style: NumberStyle): Reading | undefined {
  const reading = readAmount(words, i, style);
  if (reading?.type !== 'amount' || reading.number === i) return reading;
  const date = readExpression(words, reading.number);
  const isBareYear = date?.parts.year !== undefined && date.next === reading.number + 1;
  return date && (!isBareYear || reading.counted === undefined) ? undefined : reading;
}

function readDate(words: Words, i: number): DateReading | undefined {
  const expression = readExpression(words, i);
  return expression && { type: 'date', expression, next: expression.next };
}

function toFigure(
  words: Words,
  reading: Reading,
  before: Placed | undefined,
  options: FigureOptions,
): Figure | undefined {
  if (reading.type === 'amount') return amountFigure(words, reading, before);
  return reading.type === 'date' ? dateFigure(reading, options) : undefined;
}

function dateFigure({ expression }: DateReading, { publishedAt }: FigureOptions): Figure {
  const { start, end, parts } = expression;
  const date = resolve(parts, publishedAt);
  return { type: 'figure', kind: 'date', start, end, min: null, max: null, ...(date && { date }) };
}

function amountFigure(words: Words, reading: AmountReading, before: Placed | undefined): Figure {
  const { start, end, min, max, hedge, unit } = reading;
  return {
    type: 'figure',
    kind: kindInContext(words, reading, before),
    start,
    end,
    min,
    max,
    ...(hedge && { hedge }),
    ...(unit && { unit }),
  };
}
