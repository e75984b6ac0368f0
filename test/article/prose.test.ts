import { describe, expect, it } from 'vitest';
import { hasDateline, readProse } from '../../lib/article/prose.ts';

describe('readProse', () => {
  it('counts reporting verbs and words that tell of events, for 100 words', () => {
    expect(readProse('وأكد الوزير أمس أن العمل بدأ')).toEqual({
      words: 6,
      reporting: 100 / 6,
      telling: 200 / 6,
    });
  });

  it('finds none in a manual, and none in a sermon', () => {
    const manual = 'أنشئ مجلدا جديدا ثم افتح ملف الإعدادات وأضف اسم القاعدة وكلمة المرور';
    expect(readProse(manual)).toMatchObject({ reporting: 0, telling: 0 });
    expect(readProse('قال أهل العلم وقال بعضهم وذكر آخرون')).toMatchObject({ reporting: 0 });
  });

  it('has no rates for no words', () => {
    expect(readProse('2024 CNN')).toEqual({ words: 0, reporting: 0, telling: 0 });
  });
});

describe('hasDateline', () => {
  it.each([
    'دمشق، سوريا (CNN) -- قالت مصادر',
    'القاهرة (رويترز) - أعلنت الوزارة',
    'بيروت - الأناضول: أعلنت الوزارة',
    'الساحل - وكالات: أقر المجلس',
    'كتب: سامي الأحمد',
  ])('knows %j', (text) => expect(hasDateline(text)).toBe(true));

  it.each([
    'أعلنت الوزارة أمس بدء العمل',
    'في المدينة القديمة من الجنوب الشرقي البعيد جدا (رويترز)',
    '',
  ])('does not see one in %j', (text) => expect(hasDateline(text)).toBe(false));

  it('takes no longer for long words', () => {
    expect(hasDateline(`${'ا'.repeat(100_000)}`)).toBe(false);
  });
});
