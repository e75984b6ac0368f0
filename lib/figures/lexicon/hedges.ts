import type { Hedge } from '../figure.ts';

interface HedgePhrase {
  readonly hedge: Hedge;
  /** Folded. `*` is any one word: what the verb is about (ما يزيد عددهم على). */
  readonly words: readonly string[];
}

const phrases = (hedge: Hedge, list: string): HedgePhrase[] =>
  list
    .split('|')
    .map((phrase) => phrase.trim().split(' '))
    .map((words) => ({ hedge, words }));

/**
 * Verbs that set a bound, with what they take before the number. Behind لا and لم the bound turns: لا يقل عن is at
 * least. `needs` verbs mean a bound only with it, or behind ما (تصل إلى 50 is just a value).
 */
interface BoundVerb {
  readonly forms: string;
  readonly prepositions: string;
  readonly plain: Hedge;
  readonly negated?: Hedge;
}

const VERBS: readonly BoundVerb[] = [
  {
    forms: 'يزيد تزيد زاد زادت يزيدون',
    prepositions: 'علي عن',
    plain: 'moreThan',
    negated: 'atMost',
  },
  { forms: 'يربو تربو يربوا', prepositions: 'علي عن', plain: 'moreThan', negated: 'atMost' },
  {
    forms:
      'يفوق تفوق فاق فاقت يتجاوز تتجاوز تجاوز تجاوزت يتعدي تتعدي تعدي تعدت يتخطي تتخطي تخطي تخطت يجاوز جاوز يعدو تعدو',
    prepositions: '',
    plain: 'moreThan',
    negated: 'atMost',
  },
  { forms: 'يقل تقل قل قلت ينقص تنقص', prepositions: 'عن', plain: 'lessThan', negated: 'atLeast' },
  { forms: 'يقارب تقارب قارب قاربت يناهز تناهز ناهز ناهزت', prepositions: '', plain: 'about' },
  { forms: 'يقرب تقرب يقترب تقترب يقارب', prepositions: 'من', plain: 'about' },
];

const verbPhrases = (): HedgePhrase[] =>
  VERBS.flatMap(({ forms, prepositions, plain, negated }) =>
    forms.split(' ').flatMap((verb) =>
      (prepositions === '' ? [''] : prepositions.split(' ').map((word) => ` ${word}`)).flatMap(
        (end) => {
          const bare = [`${verb}${end}`, ...(end === '' ? [] : [`${verb} *${end}`])];
          const of = bare.flatMap((phrase) => [`ما ${phrase}`, phrase]);
          const not = bare.flatMap((phrase) => [`ما لا ${phrase}`, `لا ${phrase}`, `لم ${phrase}`]);
          const about = end === '' ? [`ما ${verb} *`, `ما لا ${verb} *`] : [];
          return [
            ...of.flatMap((phrase) => phrases(plain, phrase)),
            ...(negated ? not.flatMap((phrase) => phrases(negated, phrase)) : []),
            ...about.slice(0, 1).flatMap((phrase) => phrases(plain, phrase)),
            ...(negated ? about.slice(1).flatMap((phrase) => phrases(negated, phrase)) : []),
          ];
        },
      ),
    ),
  );

const BEFORE: readonly HedgePhrase[] = [
  ...verbPhrases(),
  ...phrases(
    'about',
    'حوالي|نحو|قرابه|زهاء|تقريبا|قريب من|ما بحدود|في حدود|بحدود|حدود|ما يعادل نحو|ما يقارب ال|قراب',
  ),
  ...phrases(
    'moreThan',
    'اكثر من|اكثر بقليل من|اكثر قليلا من|ازيد من|اعلي من|اكبر من|فوق|ما فوق|اطول من|>',
  ),
  ...phrases(
    'atLeast',
    'علي الاقل|بحد ادني|كحد ادني|حد ادني|ما لا يقل عن|اكثر من او يساوي|اكبر من او يساوي|اكثر من او تساوي|علي الاقل او يساوي|لا اقل من|> =|≥',
  ),
  ...phrases(
    'lessThan',
    'اقل من|اقل بقليل من|اقل قليلا من|اقل بكثير من|ادني من|اصغر من|دون|ما دون|تحت|<',
  ),
  ...phrases(
    'atMost',
    'علي الاكثر|بحد اقصي|كحد اقصي|حد اقصي|حتي|اقل من او يساوي|اصغر من او يساوي|لا اكثر من|لا تصل الي|ما يصل الي|ما يصل عدده الي|ما يصل عددهم الي|ما يصل * الي|ما وصل الي|< =|≤',
  ),
];

const AFTER: readonly HedgePhrase[] = [
  ...phrases(
    'atLeast',
    'علي الاقل|علي اقل تقدير|كحد ادني|بحد ادني|فاكثر|او اكثر|واكثر|فما فوق|فصاعدا|او اكبر|او اكبر من|او ما يزيد|او يزيد',
  ),
  ...phrases(
    'atMost',
    'علي الاكثر|كحد اقصي|بحد اقصي|علي اكثر تقدير|علي ابعد تقدير|فاقل|او اقل|فما دون|او اصغر',
  ),
  ...phrases('about', 'تقريبا|علي وجه التقريب|ونيف|او نحو ذلك'),
];

export type HedgeTable = ReadonlyMap<string, readonly HedgePhrase[]>;

/** By first word, the longest first, so that it wins. */
function byFirstWord(list: readonly HedgePhrase[]): HedgeTable {
  const table = new Map<string, HedgePhrase[]>();
  const literal = ({ words }: HedgePhrase) => words.length + (words.includes('*') ? 0 : 0.5);
  for (const phrase of [...list].sort((a, b) => literal(b) - literal(a))) {
    const first = phrase.words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  return table;
}

/** What may stand before a number, and behind the number and its noun. */
export const HEDGES_BEFORE: HedgeTable = byFirstWord(BEFORE);
export const HEDGES_AFTER: HedgeTable = byFirstWord(AFTER);
