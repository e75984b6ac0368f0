import type { PeriodName } from '../lexicon/calendar.ts';

/** Counted from now: −1 is the last, 2 the next but one. */
export type Relative = -2 | -1 | 0 | 1 | 2;

/** What a calendar expression says, part by part, for `resolve.ts`. */
export interface Parts {
  readonly year?: number;
  /** The last of a span of years (2018-2019). */
  readonly lastYear?: number;
  readonly isHijri?: boolean;
  readonly month?: number;
  readonly day?: number;
  readonly lastDay?: number;
  /** ISO, Monday 1. */
  readonly weekday?: number;
  /** Days from the day of publication. */
  readonly daysAway?: number;
  /** A named period and which one: الأسبوع الماضي is week −1. */
  readonly period?: PeriodName;
  readonly relative?: Relative;
  readonly season?: 'winter' | 'spring' | 'summer' | 'autumn';
  readonly quarter?: number;
  readonly half?: number;
  /** 20 is the twentieth. */
  readonly century?: number;
  /** 90 is the nineties. */
  readonly decade?: number;
  /** `HH:MM`, where digits give it. */
  readonly time?: string;
  /** There is a time of day, though perhaps not one that can be placed. */
  readonly hasTime?: boolean;
  readonly dayPart?: string;
}

/** A part of an expression as found. UTF-16 offset; token index `next` exclusive. */
export interface Piece {
  readonly parts: Parts;
  readonly start: number;
  readonly next: number;
}
