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

/** What the news calls countries and regions whose official names alone are in the lists. */
export const SHORT_NAMES: readonly Row[] = [
  place('بريطانيا', 'Britain', 'ISO:GB WD:Q145'),
  place('إنجلترا', 'England', 'WD:Q21'),
  place('إنكلترا', 'England', 'WD:Q21'),
  place('اسكتلندا', 'Scotland', 'WD:Q22'),
  place('ويلز', 'Wales', 'WD:Q25'),
  place('أمريكا', 'America', 'ISO:US WD:Q30'),
  place('أميركا', 'America', 'ISO:US WD:Q30'),
  place('الإمارات', 'United Arab Emirates', 'ISO:AE WD:Q878'),
  place('البوسنة', 'Bosnia', 'ISO:BA WD:Q225'),
  place('التشيك', 'Czechia', 'ISO:CZ WD:Q213'),
  place('الكونغو', 'Congo', 'ISO:CD WD:Q974'),
  place('كابل', 'Kabul', 'WD:Q5838'),
  place('كابول', 'Kabul', 'WD:Q5838'),
  place('شبه الجزيرة الكورية', 'Korean Peninsula', 'WD:Q483134'),
];
