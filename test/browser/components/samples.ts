import type { Entity, EntityId, EntityType, Mention } from '../../../lib/entities/entity.ts';
import type { Figure, FigureKind } from '../../../lib/figures/figure.ts';
import type { PageState } from '../../../lib/messages.ts';
import type { Note, NoteColour, NoteId, PageAddress } from '../../../lib/notes/note.ts';

export const TEXT = [
  'قال وزير الخارجية الأردني أيمن الصفدي في عمّان إن الأمم المتحدة سترسل ما بين 10 آلاف و12 ألف عامل إغاثة.',
  'وأضاف الصفدي أن الكلفة نحو 3,5 مليار دولار، وأن 70% من الموانئ تضررت في 17 أكتوبر 2024.',
  'وأسفرت العاصفة «دانيال» عن إصابة ما لا يقل عن 140 شخصا.',
].join('\n');

function spanOf(words: string, from = 0): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const entity = (
  id: string,
  type: EntityType,
  name: string,
  more: Partial<Pick<Entity, 'aliases' | 'english' | 'gazetteerId'>> = {},
): Entity => ({ id: id as EntityId, type, name, aliases: [], ...more });

export const MINISTER = entity('1', 'PER', 'أيمن الصفدي', {
  aliases: ['الصفدي'],
  english: 'Ayman Safadi',
  gazetteerId: 'WD:Q28746506',
});
const ENTITIES: readonly Entity[] = [
  MINISTER,
  entity('2', 'LOC', 'عمّان', { english: 'Amman', gazetteerId: 'GN:250441 WD:Q3805' }),
  entity('3', 'ORG', 'الأمم المتحدة', { english: 'United Nations' }),
  entity('4', 'MISC', 'دانيال'),
];

const mention = (type: EntityType, id: string, words: string, from = 0): Mention => ({
  type,
  ...spanOf(words, from),
  confidence: 0.9,
  entity: id as EntityId,
});
const figure = (
  kind: FigureKind,
  words: string,
  [min, max]: readonly [number | null, number | null],
  more: Partial<Pick<Figure, 'hedge' | 'unit' | 'date'>> = {},
): Figure => ({ type: 'figure', ...spanOf(words), kind, min, max, ...more });

export const WORKERS = figure('people', 'ما بين 10 آلاف و12 ألف عامل', [10_000, 12_000], {
  unit: { text: 'عامل' },
});
export const COST = figure('money', 'نحو 3,5 مليار دولار', [3.5e9, 3.5e9], {
  hedge: 'about',
  unit: { text: 'دولار', code: 'USD' },
});
export const SHARE = figure('percent', '70%', [70, 70], {
  unit: { text: '%', code: 'percent' },
});
export const DAY = figure('date', '17 أكتوبر 2024', [null, null], {
  date: { from: '2024-10-17', to: '2024-10-17', precision: 'day' },
});
export const HURT = figure('casualties', 'ما لا يقل عن 140 شخصا', [140, null], {
  hedge: 'atLeast',
  unit: { text: 'شخصا' },
});
export const FIGURES: readonly Figure[] = [WORKERS, COST, SHARE, DAY, HURT];

export const ARTICLE: PageState = {
  status: 'read',
  url: 'https://news.example/a',
  host: 'news.example',
  page: 'https://news.example/a' as PageAddress,
  title: 'قمة في عمّان تبحث إعادة إعمار الموانئ بمشاركة 14 دولة',
  text: TEXT,
  annotated: {
    entities: ENTITIES,
    annotations: [
      mention('PER', '1', 'أيمن الصفدي'),
      mention('LOC', '2', 'عمّان'),
      mention('ORG', '3', 'الأمم المتحدة'),
      WORKERS,
      mention('PER', '1', 'الصفدي', TEXT.indexOf('وأضاف')),
      COST,
      SHARE,
      DAY,
      mention('MISC', '4', 'دانيال'),
      HURT,
    ],
  },
  orphans: [],
};

export function note(
  number: number,
  body: string,
  more: { readonly colour?: NoteColour; readonly tags?: readonly string[] } = {},
): Note {
  const exact = 'الكلفة نحو 3,5 مليار دولار';
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as NoteId,
    page: 'https://news.example/a' as PageAddress,
    url: 'https://news.example/a',
    title: 'قمة في عمّان تبحث إعادة إعمار الموانئ بمشاركة 14 دولة',
    target: {
      kind: 'span',
      quote: { type: 'TextQuoteSelector', exact, prefix: 'أن ', suffix: '، وأن' },
      position: { type: 'TextPositionSelector', ...spanOf(exact) },
      folded: exact,
    },
    body,
    tags: [],
    colour: 'yellow',
    state: 'anchored',
    createdAt: Date.UTC(2024, 9, 17),
    updatedAt: Date.UTC(2024, 9, 18),
    ...more,
  };
}

export const NOTES: readonly Note[] = [
  note(1, 'للمقارنة: تقرير البنك الدولي في مارس ذكر 2.8 مليار.', { tags: ['موانئ', 'كلفة'] }),
  note(2, 'Check against the ministry’s own figure.\nAsk the desk.', { colour: 'blue' }),
  note(3, '', { colour: 'pink', tags: ['أرقام'] }),
];
