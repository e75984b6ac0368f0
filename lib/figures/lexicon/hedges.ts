import type { Hedge } from '../figure.ts';

export interface HedgePhrase {
  readonly hedge: Hedge;
  readonly words: readonly string[];
}

const phrases = (hedge: Hedge, ...lines: string[]): HedgePhrase[] =>
  lines.map((line) => ({ hedge, words: line.split(' ') }));

/** What may stand before a number, folded; longer phrases first, so that the longest wins. */
export const HEDGES_BEFORE: readonly HedgePhrase[] = [
  ...phrases(
    'atLeast',
    'ما لا يقل عن',
    'ما لا تقل عن',
    'لا يقل عن',
    'لا تقل عن',
    'علي الاقل',
    'بحد ادني',
    'كحد ادني',
    'لا يقل عددهم عن',
  ),
  ...phrases(
    'atMost',
    'ما لا يزيد علي',
    'ما لا يزيد عن',
    'لا يزيد علي',
    'لا يزيد عن',
    'لا تزيد علي',
    'لا تزيد عن',
    'لا يتجاوز',
    'لا تتجاوز',
    'لم يتجاوز',
    'لم تتجاوز',
    'لا يتعدي',
    'لا تتعدي',
    'بحد اقصي',
    'كحد اقصي',
    'ما يصل الي',
    'ما يصل عدده الي',
    'يصل الي',
    'تصل الي',
    'حتي',
  ),
  ...phrases(
    'moreThan',
    'ما يزيد علي',
    'ما يزيد عن',
    'يزيد علي',
    'يزيد عن',
    'تزيد علي',
    'تزيد عن',
    'بما يزيد علي',
    'اكثر من',
    'ازيد من',
    'اعلي من',
    'فوق',
    'تجاوز',
    'تجاوزت',
    'يتجاوز',
    'تتجاوز',
    'يفوق',
    'تفوق',
    'ما يفوق',
  ),
  ...phrases('lessThan', 'اقل من', 'ادني من', 'دون', 'ما دون'),
  ...phrases(
    'about',
    'ما يقرب من',
    'ما يقارب من',
    'ما يقارب',
    'ما يناهز',
    'بما يقارب',
    'يقارب',
    'تقارب',
    'يناهز',
    'تناهز',
    'حوالي',
    'نحو',
    'قرابه',
    'زهاء',
    'تقريبا',
    'قريب من',
  ),
].sort((a, b) => b.words.length - a.words.length);

/** What may stand after the number and its noun. */
export const HEDGES_AFTER: readonly HedgePhrase[] = [
  ...phrases(
    'atLeast',
    'علي الاقل',
    'علي اقل تقدير',
    'كحد ادني',
    'بحد ادني',
    'فاكثر',
    'او اكثر',
    'واكثر',
  ),
  ...phrases('atMost', 'علي الاكثر', 'كحد اقصي', 'بحد اقصي', 'علي اكثر تقدير'),
  ...phrases('about', 'تقريبا'),
].sort((a, b) => b.words.length - a.words.length);
