/** What a figure counts. The kinds are mutually exclusive; `count` is what fits no other. */
export type FigureKind =
  | 'personnel'
  | 'casualties'
  | 'people'
  | 'equipment'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'date'
  | 'count';

/** How the writer hedged the number; the bounds are already in `min` and `max`. */
export type Hedge = 'about' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'vague';

/** The counted noun or the unit. */
export interface FigureUnit {
  /** As written in the text, number and hedge apart: `جنديا`, `مليار دولار` gives `دولار`. */
  readonly text: string;
  /** A stable code where there is one: ISO 4217 (`USD`), CLDR unit id (`length-kilometer`), `percent`, or a lemma. */
  readonly code?: string;
}

/** A calendar expression's place in time, ISO 8601 local dates or date-times, both ends inclusive. */
export interface CalendarInterval {
  readonly from: string;
  readonly to: string;
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'week' | 'day' | 'time';
}

/** A quantity or a calendar expression in a text. Offsets are UTF-16 units, end exclusive. */
export interface Figure {
  readonly type: 'figure';
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** Lower and upper bound, null where open; both null for a date. One number: `min` = `max`. */
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: Hedge;
  readonly unit?: FigureUnit;
  /** Only where the expression can be placed; never guessed. */
  readonly date?: CalendarInterval;
}
