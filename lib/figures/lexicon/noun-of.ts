import type { FigureKind } from '../figure.ts';
import { formsOf } from './forms.ts';
import { NOUN_LINES } from './nouns.ts';

/** A counted noun: all its forms are one entry. */
export interface Noun {
  readonly kind: FigureKind;
  /** The singular, folded: a stable name for it. */
  readonly lemma: string;
  /** `dual` is two without a number (طائرتان), `construct` too, before a noun (طائرتي شحن). */
  readonly number: 'singular' | 'plural' | 'dual' | 'construct';
}

/** Nouns by every form they take, folded, without article or particles. Two-word nouns have a space between. */
export const NOUNS: ReadonlyMap<string, Noun> = (() => {
  const nouns = new Map<string, Noun>();
  const add = (form: string, noun: Noun) => {
    if (!nouns.has(form)) nouns.set(form, noun);
  };
  const lines = Object.entries(NOUN_LINES).flatMap(([kind, text]) =>
    text.split('\n').map((line) => ({ kind: kind as FigureKind, line, forms: formsOf(line) })),
  );
  for (const { kind, line, forms } of lines) {
    const [singular = ''] = line.split(' ');
    const lemma = singular.replaceAll('-', ' ');
    for (const form of forms.counted) {
      const isSingular = form === lemma || form === `${lemma}ا`;
      add(form, { kind, lemma, number: isSingular ? 'singular' : 'plural' });
    }
  }
  // A dual never hides another noun's own form (مبان is no two of مب).
  for (const { kind, line, forms } of lines) {
    const [lemma = ''] = line.split(' ');
    for (const form of forms.dual) add(form, { kind, lemma, number: 'dual' });
    for (const form of forms.construct) add(form, { kind, lemma, number: 'construct' });
  }
  return nouns;
})();
