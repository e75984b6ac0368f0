import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lib/arabic/tokenise.ts';
import { GazetteerError } from '../../lib/entities/gazetteer.ts';
import { createRecogniser } from '../../lib/entities/recogniser.ts';
import { TaggerModelError } from '../../lib/entities/tagger/model.ts';
import { readRecogniserFiles } from '../../tools/tables.ts';
import { arabicText } from '../arabic/arbitraries.ts';
import { entitiesIn, namesIn, recognise, recogniser } from './recognise.ts';

describe('names in a sentence', () => {
  it.each([
    [
      'قال وزير الخارجية الروسي سيرغي لافروف إن موسكو مستعدة للحوار مع الأمم المتحدة',
      ['PER سيرغي لافروف', 'LOC موسكو', 'ORG الأمم المتحدة'],
    ],
    [
      'أعلنت وزارة الدفاع الأمريكية أن طائرة من طراز إف-16 تحطمت قرب حلب',
      ['ORG وزارة الدفاع الأمريكية', 'MISC إف-16', 'LOC حلب'],
    ],
    ['وصل الوفد إلى بكين ثم توجه إلى بلجيكا ولبنان', ['LOC بكين', 'LOC بلجيكا', 'LOC لبنان']],
    [
      'تأهل نادي ليفربول إلى نهائي دوري أبطال أوروبا',
      ['ORG نادي ليفربول', 'MISC دوري أبطال أوروبا'],
    ],
    ['تقدمت القوات الروسية، بحسب ما أعلنت السلطات السعودية', []],
    ['وقال الرئيس إن الحكومة تعمل على حل الأزمة', []],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('some that no list has', () => {
    const text =
      'وقال المدرب زوران كوفاليتش للصحفيين إن فريقه جاهز، وأضاف كوفاليتش أن المباراة صعبة';
    expect(namesIn(text)).toEqual(['PER زوران كوفاليتش', 'PER كوفاليتش']);
  });
});

it('an article that لل hides is in the name of the entity, and no other form of it', () => {
  const [entity] = entitiesIn('رفعت تقريرا للأمم المتحدة. وقالت الأمم المتحدة إن الوضع صعب.');
  expect(entity).toMatchObject({ name: 'الأمم المتحدة', aliases: [] });
});

describe('any text', () => {
  it('gives valid spans in order, each with its entity', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        const { mentions, entities } = recognise(text);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          expect(ids.has(mention.entity)).toBe(true);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('has a mention for every entity, whatever names stand together', () => {
    const words =
      'الرئيس وقال محمد بن عبد الله كيم جونغ أون سوريا وزارة الخارجية الروسية في مدينة ، " # _ - شركة F 16'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (list) => {
        const { mentions, entities } = recognise(list.join(' '));
        const mentioned = new Set(mentions.map(({ entity }) => entity));
        expect(entities.every(({ id }) => mentioned.has(id))).toBe(true);
      }),
    );
  });

  it('is the same when asked twice', () => {
    const text = 'قال الرئيس فلاديمير بوتين في موسكو إن بوتين باق';
    expect(recogniser.recognise(text, tokenise(text))).toEqual(recognise(text));
  });
});

it('rejects files that are none', () => {
  const files = readRecogniserFiles();
  const none = new ArrayBuffer(8);
  expect(() => createRecogniser({ ...files, gazetteer: none })).toThrow(GazetteerError);
  expect(() => createRecogniser({ ...files, tagger: none })).toThrow(TaggerModelError);
});
