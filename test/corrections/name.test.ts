import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../lib/corrections/name.ts';
import { arabicText } from '../arabic/arbitraries.ts';

describe('nameOf', () => {
  it.each([
    ['حلب', 'حلب', 'حلب'],
    ['أنطونيو  غُوتيريش', 'انطونيو غوتيريش', 'أنطونيو  غُوتيريش'],
    ['«حلب»،', 'حلب', 'حلب'],
    ['إف-16', 'اف - 16', 'إف-16'],
    ['للأمم المتحدة', 'الامم المتحده', 'الأمم المتحدة'],
    ['لله', 'لله', 'لله'],
    ['وائل', 'وايل', 'وائل'],
    ['CNN', 'cnn', 'CNN'],
    ['ب', 'ب', 'ب'],
    ['\nحلب\n', 'حلب', 'حلب'],
  ])('reads %s', (text, name, surface) => {
    expect(nameOf(text)).toMatchObject({ name, surface });
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['signs alone', '«…»'],
    ['a tatweel', 'ـ'],
    ['two lines', 'حلب\nدمشق'],
    ['a sentence', 'كلمة '.repeat(21)],
    ['long', 'ا'.repeat(201)],
  ])('finds none in a text that is %s', (_, text) => {
    expect(nameOf(text)).toBeUndefined();
  });

  it('says where in the text it is', () => {
    expect(nameOf(' «حلب»، ')).toMatchObject({ start: 2, end: 5 });
    expect(nameOf('للأمم المتحدة')).toMatchObject({ start: 0, end: 13 });
  });

  it('reads the same name in what it gives to be shown', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        const found = nameOf(text);
        if (!found) return;
        const { name, surface } = found;
        expect(nameOf(surface)).toMatchObject({ name, surface });
      }),
      { numRuns: 2_000 },
    );
  });
});
