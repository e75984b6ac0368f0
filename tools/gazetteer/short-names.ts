import type { Row } from './rows.ts';

const place = (name: string, english: string, id: string): Row => ({
  name,
  type: 'LOC',
  english,
  id,
  source: 'hand-seed',
  subtype: 'country',
  weight: 0,
});

/** What the news calls countries and regions whose longer names alone are in the lists, with the ids of those. */
export const SHORT_NAMES: readonly Row[] = [
  place('بريطانيا', 'Britain', 'ISO:GB WD:Q145'),
  place('إنجلترا', 'England', 'WD:Q21'),
  place('إنكلترا', 'England', 'WD:Q21'),
  place('اسكتلندا', 'Scotland', 'WD:Q22'),
  place('ويلز', 'Wales', 'WD:Q25'),
  place('أمريكا', 'America', 'ISO:US WD:Q30'),
  place('أميركا', 'America', 'ISO:US WD:Q30'),
  place('الإمارات', 'United Arab Emirates', 'ISO:AE'),
  place('البوسنة', 'Bosnia', 'ISO:BA'),
  place('كابل', 'Kabul', 'WD:Q5838'),
  place('كابول', 'Kabul', 'WD:Q5838'),
  place('شبه الجزيرة الكورية', 'Korean Peninsula', 'WD:Q483134'),
];
