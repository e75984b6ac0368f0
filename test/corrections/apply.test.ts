import { describe, expect, it } from 'vitest';
import type { Annotated, Annotation } from '../../lib/annotate.ts';
import { tokenise } from '../../lib/arabic/tokenise.ts';
import { applyCorrections } from '../../lib/corrections/apply.ts';
import type { Correction, Verdict } from '../../lib/corrections/correction.ts';
import { compileCorrections } from '../../lib/corrections/rules.ts';
import type { Entity, EntityId, EntityType } from '../../lib/entities/entity.ts';
import { sampleCorrection } from './samples.ts';

const HIDE: Verdict = { action: 'hide' };
const is = (type: EntityType): Verdict => ({ action: 'is', type });

/** What a recogniser might have found: `[name, type, entity]` at their first places, or at the nth. */
type Found = readonly [words: string, type: EntityType | 'figure', entity?: string, nth?: number];

function annotated(text: string, found: readonly Found[]): Annotated {
  const annotations = found.map(([words, type, entity = words, nth = 0]): Annotation => {
    let start = text.indexOf(words);
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    const span = { start, end: start + words.length };
    return type === 'figure'
      ? { type, ...span, kind: 'count', min: 1, max: 1 }
      : { type, ...span, confidence: 0.8, entity: entity as EntityId };
  });
  const entities = new Map<string, Entity>();
  for (const { start, end, ...a } of annotations) {
    if (a.type === 'figure') continue;
    const form = text.slice(start, end);
    const known = entities.get(a.entity);
    if (!known) entities.set(a.entity, { id: a.entity, type: a.type, name: form, aliases: [] });
    else if (known.name !== form)
      entities.set(a.entity, { ...known, aliases: [...known.aliases, form] });
  }
  return { annotations, entities: [...entities.values()] };
}

const apply = (text: string, before: Annotated, corrections: readonly Correction[]) =>
  applyCorrections(text, tokenise(text), before, compileCorrections(corrections));

/** What is shown after corrections, as `words TYPE`, in text order. */
function shown(text: string, found: readonly Found[], said: readonly [string, Verdict][]) {
  const corrections = said.map(([surface, verdict]) => sampleCorrection(surface, verdict));
  return apply(text, annotated(text, found), corrections).annotations.map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );
}

describe('a name that is none', () => {
  it.each<[string, string, Found[], string, string[]]>([
    [
      'is gone wherever it stands, in whatever spelling',
      'زار الأمل حلب، وفي الامل قال',
      [
        ['الأمل', 'ORG', 'e1'],
        ['حلب', 'LOC'],
        ['الامل', 'ORG', 'e1'],
      ],
      'الأمل',
      ['حلب LOC'],
    ],
    ['is gone behind particles', 'وقال إن بالأمل وللأمل', [['الأمل', 'ORG']], 'الأمل', []],
    [
      'is gone behind لل, which is taken whole',
      'رسالة للأمم المتحدة',
      [['للأمم المتحدة', 'ORG']],
      'الأمم المتحدة',
      [],
    ],
    [
      'is gone where the recogniser took a particle for its beginning',
      'قال وبنيامين نتنياهو',
      [['وبنيامين نتنياهو', 'PER']],
      'بنيامين نتنياهو',
      [],
    ],
    [
      'does not take a longer name with it',
      'جامعة حلب في حلب',
      [
        ['جامعة حلب', 'ORG'],
        ['حلب', 'LOC', 'حلب', 1],
      ],
      'حلب',
      ['جامعة حلب ORG'],
    ],
    [
      'does not take a name with it whose first letter looks like a particle',
      'سافر كريم إلى لبنان',
      [
        ['كريم', 'PER'],
        ['لبنان', 'LOC'],
      ],
      'بنان',
      ['كريم PER', 'لبنان LOC'],
    ],
  ])('%s', (_, text, found, hidden, expected) => {
    expect(shown(text, found, [[hidden, HIDE]])).toEqual(expected);
  });
});

describe('a name that is something', () => {
  it.each<[string, string, Found[], [string, EntityType][], string[]]>([
    [
      'takes its type wherever it was found',
      'قالت حلب إن حلب',
      [
        ['حلب', 'ORG'],
        ['حلب', 'ORG', 'حلب', 1],
      ],
      [['حلب', 'LOC']],
      ['حلب LOC', 'حلب LOC'],
    ],
    [
      'is found where nothing was, in whatever spelling',
      'التقى زنوبيا أحمد، ثم زنوبيا احمد',
      [],
      [['زنوبيا أحمد', 'PER']],
      ['زنوبيا أحمد PER', 'زنوبيا احمد PER'],
    ],
    [
      'is found behind particles',
      'وزنوبيا، بزنوبيا، لزنوبيا، كزنوبيا، فزنوبيا، وبزنوبيا',
      [],
      [['زنوبيا', 'PER']],
      Array.from({ length: 6 }, () => 'زنوبيا PER'),
    ],
    [
      'is found behind لل, which is taken whole',
      'قال للرواد، وللرواد',
      [],
      [['الرواد', 'ORG']],
      ['للرواد ORG', 'للرواد ORG'],
    ],
    [
      'stays whole though it begins with a letter that could be a particle',
      'قال وائل ثم ووائل',
      [],
      [['وائل', 'PER']],
      ['وائل PER', 'وائل PER'],
    ],
    ['is not seen in a longer word', 'بزنوبيات وزنوبياها', [], [['زنوبيا', 'PER']], []],
    ['is not seen behind a particle if it is short', 'رجل كريم', [], [['ريم', 'PER']], []],
    [
      'is seen behind a particle though short, where it stands alone elsewhere',
      'قالت ريم ثم وريم',
      [],
      [['ريم', 'PER']],
      ['ريم PER', 'ريم PER'],
    ],
    [
      'gives way to a longer name',
      'جامعة حلب',
      [['جامعة حلب', 'ORG']],
      [['حلب', 'LOC']],
      ['جامعة حلب ORG'],
    ],
    [
      'wins over a shorter one',
      'جامعة حلب',
      [['حلب', 'LOC']],
      [['جامعة حلب', 'ORG']],
      ['جامعة حلب ORG'],
    ],
    [
      'gives way to a longer one of the reader',
      'نهر حلب الجديد',
      [],
      [
        ['حلب', 'LOC'],
        ['حلب الجديد', 'ORG'],
      ],
      ['حلب الجديد ORG'],
    ],
    [
      'takes the place of a figure',
      'قرب شارع 14 يوليو أمس',
      [
        ['14 يوليو', 'figure'],
        ['أمس', 'figure'],
      ],
      [['شارع 14 يوليو', 'LOC']],
      ['شارع 14 يوليو LOC', 'أمس figure'],
    ],
    ['does not run over into the next paragraph', 'عدن\nالكبرى', [], [['عدن الكبرى', 'LOC']], []],
    ['may be in Latin script', 'شبكة CNN بثت', [], [['cnn', 'ORG']], ['CNN ORG']],
    ['may have signs inside', 'طائرة إف-16 حلقت', [], [['إف-16', 'MISC']], ['إف-16 MISC']],
  ])('%s', (_, text, found, said, expected) => {
    expect(
      shown(
        text,
        found,
        said.map(([surface, type]) => [surface, is(type)]),
      ),
    ).toEqual(expected);
  });

  it('is sure', () => {
    const { annotations } = apply('حلب', annotated('حلب', [['حلب', 'LOC']]), [
      sampleCorrection('حلب', is('LOC')),
    ]);
    expect(annotations).toMatchObject([{ confidence: 1 }]);
  });
});

describe('entities after corrections', () => {
  const text = 'قال أيمن الصفدي، وأضاف الصفدي، ثم الصفدي';
  const before = annotated(text, [
    ['أيمن الصفدي', 'PER', 'e1'],
    ['الصفدي', 'PER', 'e1', 1],
  ]);

  it('take in what is found anew under their name', () => {
    const { annotations, entities } = apply(text, before, [sampleCorrection('الصفدي', is('PER'))]);
    expect(annotations.map((a) => a.type !== 'figure' && a.entity)).toEqual(['e1', 'e1', 'e1']);
    expect(entities).toEqual(before.entities);
  });

  it('lose the form that is something else, which is one of its own', () => {
    const { entities } = apply(text, before, [sampleCorrection('الصفدي', is('ORG'))]);
    expect(entities).toEqual([
      { id: 'e1', type: 'PER', name: 'أيمن الصفدي', aliases: [] },
      { id: 'corrected:الصفدي', type: 'ORG', name: 'الصفدي', aliases: [] },
    ]);
  });

  it('go by another form where their name is hidden, and go where all are', () => {
    const hidden = sampleCorrection('أيمن الصفدي', HIDE);
    expect(apply(text, before, [hidden]).entities).toEqual([
      { id: 'e1', type: 'PER', name: 'الصفدي', aliases: [] },
    ]);
    expect(apply(text, before, [hidden, sampleCorrection('الصفدي', HIDE)]).entities).toEqual([]);
  });
});

describe('corrections', () => {
  it('of one name: the newest counts', () => {
    const older = sampleCorrection('حلب', is('ORG'));
    const newer = { ...sampleCorrection('حلب', HIDE), updatedAt: 2 };
    for (const both of [
      [older, newer],
      [newer, older],
    ])
      expect(apply('حلب', annotated('حلب', []), both).annotations).toEqual([]);
  });

  it('are thousands without being slower than the text is long', () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      sampleCorrection(`محمد العلي رقم ${i}`, is('PER')),
    );
    const rules = compileCorrections(many);
    let steps = 0;
    const counted = new Proxy(rules.tree.next, {
      get(target, key) {
        if (key !== 'get') return Reflect.get(target, key);
        return (word: string) => {
          steps++;
          return target.get(word);
        };
      },
    });
    const text = 'قال محمد العلي رقم 4999 إن الأمر '.repeat(200);
    const { annotations } = applyCorrections(
      text,
      tokenise(text),
      { annotations: [], entities: [] },
      { ...rules, tree: { next: counted } },
    );
    expect(annotations).toHaveLength(200);
    expect(steps).toBeLessThan(5 * tokenise(text).length);
  });
});
