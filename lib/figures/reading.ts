import type { Expression } from './calendar/expression.ts';
import type { FigureKind, FigureUnit, Hedge } from './figure.ts';
import type { Quantity } from './quantities.ts';

/** One way to read what starts at a token. UTF-16 offsets; token indices, `next` exclusive. */
export type Reading = AmountReading | DateReading | Skipped;

export interface AmountReading {
  readonly type: 'amount';
  readonly start: number;
  readonly end: number;
  readonly first: number;
  /** The token of the number itself, behind hedges. */
  readonly number: number;
  readonly next: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: Hedge;
  /** The kind of what is counted; absent where nothing is, for the context to tell. */
  readonly counted?: FigureKind;
  readonly unit?: FigureUnit;
}

export interface DateReading {
  readonly type: 'date';
  readonly expression: Expression;
  readonly next: number;
}

/** Digits or number words that are no figure: read over whole, so that no part of them is taken for one. */
interface Skipped {
  readonly type: 'skipped';
  readonly next: number;
}

/** A quantity's bounds in a reading, with what is counted. */
export function amountOf(
  { min, max, hedge, start, first, number, next, end }: Quantity,
  counted?: { readonly kind: FigureKind; readonly unit: FigureUnit },
): AmountReading {
  return {
    type: 'amount',
    start,
    end,
    first,
    number,
    next,
    min,
    max,
    ...(hedge && { hedge }),
    ...(counted && { counted: counted.kind, unit: counted.unit }),
  };
}
