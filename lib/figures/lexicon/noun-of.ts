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

/** مهاجر مهاجرون has مهاجرة مهاجرات beside it, as every noun of people with a sound plural does. */
function feminineOf(line: string): string[] {
  const [singular = '', ...plurals] = line.split(' ');
  const isSound = plurals.includes(`${singular}ون`) && !singular.endsWith('ه');
  return isSound ? [`${singular}ه ${singular}ات`] : [];
}

interface Line {
  readonly kind: FigureKind;
  readonly line: string;
}

/** The lexicon's own lines, then those that are derived: مدرسة is a school before it is a woman who teaches. */
function allLines(): Line[] {
  const own = Object.entries(NOUN_LINES).flatMap(([kind, text]) =>
    text.split('\n').map((line): Line => ({ kind: kind as FigureKind, line })),
  );
  return [
    ...own,
    ...own.flatMap(({ kind, line }) => feminineOf(line).map((l) => ({ kind, line: l }))),
  ];
}

/** Nouns by every form they take, folded, without article or particles. Two-word nouns have a space between. */
export const NOUNS: ReadonlyMap<string, Noun> = (() => {
  const nouns = new Map<string, Noun>();
  const add = (form: string, noun: Noun) => {
    if (!nouns.has(form)) nouns.set(form, noun);
  };
  const lines = allLines().map(({ kind, line }) => {
    const [singular = ''] = line.split(' ');
    return { kind, lemma: singular.replaceAll('-', ' '), forms: formsOf(line) };
  });
  for (const { kind, lemma, forms } of lines)
    for (const form of forms.counted) {
      const isSingular = form === lemma || form === `${lemma}ا`;
      add(form, { kind, lemma, number: isSingular ? 'singular' : 'plural' });
    }
  // A dual never hides another noun's own form (مبان is no two of مب).
  for (const { kind, lemma, forms } of lines) {
    for (const form of forms.dual) add(form, { kind, lemma, number: 'dual' });
    for (const form of forms.construct) add(form, { kind, lemma, number: 'construct' });
  }
  return nouns;
})();
