import { describe, expect, it } from 'vitest';
import { entitiesIn, proposedIn } from './recognise.ts';

describe('names found again', () => {
  it.each([
    [
      'a family name alone',
      'وصل الوزير سيرغي لافروف أمس. ثم غادر لافروف المدينة.',
      ['PER سيرغي لافروف', 'PER لافروف'],
    ],
    [
      'a family name before the full one',
      'يغادر زلاتكوف اليوم. وكان الوزير إيغور زلاتكوف وصل أمس.',
      ['PER زلاتكوف', 'PER إيغور زلاتكوف'],
    ],
    [
      'the family name that comes first',
      'التقى الزعيم كيم جونغ أون الوفد. وعاد كيم مساء.',
      ['PER كيم جونغ أون', 'PER كيم'],
    ],
    [
      'a name behind a particle',
      'تأسست شركة زورافيتش هنا. وتملك الدولة حصة بشركة زورافيتش.',
      ['ORG شركة زورافيتش', 'ORG شركة زورافيتش'],
    ],
    [
      'a town that a class noun announced once',
      'تقع مدينة زغرتينا هناك. وتشتهر زغرتينا بالزيتون.',
      ['LOC زغرتينا', 'LOC زغرتينا'],
    ],
  ])('%s', (_, text, expected) => expect(proposedIn(text)).toEqual(expected));
});

describe('entities', () => {
  it('join short forms to the full name', () => {
    const text = 'وصل الوزير سيرغي لافروف أمس. ثم غادر لافروف المدينة.';
    expect(entitiesIn(text)).toMatchObject([
      { type: 'PER', name: 'سيرغي لافروف', aliases: ['لافروف'] },
    ]);
  });

  it('join spellings of one name', () => {
    const entities = entitiesIn('بين بيونغ يانغ وموسكو. وعادت بيونج يانغ إلى أوكرانيا واوكرانيا.');
    expect(entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['بيونغ يانغ', 'بيونج يانغ'],
      ['موسكو'],
      ['أوكرانيا', 'اوكرانيا'],
    ]);
  });

  it('carry what the table knows', () => {
    expect(entitiesIn('عاد إلى موسكو')).toMatchObject([
      { type: 'LOC', english: 'Moscow', gazetteerId: expect.stringContaining('WD:Q649') },
    ]);
  });

  it('keep two bearers of a family name apart: the nearest before counts', () => {
    const text = 'قال الرئيس جورج بوش. وعاد بوش. ثم قال الحاكم جيب بوش. وغادر بوش.';
    expect(entitiesIn(text).map(({ name }) => name)).toEqual(['جورج بوش', 'جيب بوش']);
  });

  it('come in the order of their first mention', () => {
    expect(entitiesIn('من لندن إلى باريس ثم لندن').map(({ id, name }) => [id, name])).toEqual([
      ['e1', 'لندن'],
      ['e2', 'باريس'],
    ]);
  });
});
