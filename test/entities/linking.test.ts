import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/arabic/fold.ts';
import type { EntityType } from '../../lib/entities/entity.ts';
import { linkEntities } from '../../lib/entities/linking.ts';

/** Links the names marked as `[TYPE name]`; the result is a list of `name = alias, alias` by entity. */
function linked(marked: string): string[] {
  const names: { type: EntityType; start: number; end: number; confidence: number; key: string }[] =
    [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[(PER|LOC|ORG|MISC) ([^\]]+)\]/g)) {
    const [whole, type, name = ''] = match;
    text += marked.slice(from, match.index);
    const start = text.length;
    text += name;
    from = match.index + whole.length;
    names.push({
      type: type as EntityType,
      start,
      end: text.length,
      confidence: 1,
      key: foldText(name),
    });
  }
  text += marked.slice(from);
  return linkEntities(text, names).entities.map(({ name, aliases }) =>
    [name, ...aliases].join(' = '),
  );
}

describe('one bearer', () => {
  it.each([
    ['a short form behind', 'قال [PER سيرغي لافروف] وأضاف [PER لافروف]', ['سيرغي لافروف = لافروف']],
    ['a short form before', 'وصل [PER لافروف] وصرح [PER سيرغي لافروف]', ['سيرغي لافروف = لافروف']],
    ['a family name that comes first', '[PER كيم جونغ أون] ثم [PER كيم]', ['كيم جونغ أون = كيم']],
    ['spellings', '[LOC بيونغ يانغ] و[LOC بيونج يانغ]', ['بيونغ يانغ = بيونج يانغ']],
    [
      'a Latin acronym',
      '[ORG منظمة الصحة العالمية] ([ORG WHO]) ثم [ORG WHO]',
      ['منظمة الصحة العالمية = WHO'],
    ],
    ['a word for many', '[ORG حركة الأرض الحرة] ("[ORG أرض]")', ['حركة الأرض الحرة = أرض']],
    ['a Latin form of a person', '[PER يان نوفاك] (Jan: [PER Novak])', ['يان نوفاك', 'Novak']],
  ])('%s', (_, text, entities) => {
    expect(linked(text)).toEqual(entities);
  });
});

describe('two bearers', () => {
  it.each([
    ['a place and its country', '[LOC حلب] ([LOC سوريا])', ['حلب', 'سوريا']],
    ['a place and an agency', '[LOC دبي] ([ORG CNN])', ['دبي', 'CNN']],
    ['two agencies beside each other', '[ORG رويترز] و[ORG CNN]', ['رويترز', 'CNN']],
    ['one word as person and place', '[PER واشنطن] في [LOC واشنطن]', ['واشنطن', 'واشنطن']],
  ])('%s', (_, text, entities) => {
    expect(linked(text)).toEqual(entities);
  });
});
