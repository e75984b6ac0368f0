import { sentenceAround } from './arabic/sentence.ts';
import type { Figure } from './figures/figure.ts';
import type { Rows } from './sheet.ts';
import type { Translator } from './translate.ts';

/**
 * Figures as the rows of a spreadsheet, a row of headings first. Numbers are plain (`3500000000`), so that a spreadsheet
 * can reckon with them; words are in the reader's language.
 *
 * @param text the article's text, that the figures' offsets are in.
 */
export function figureSheet(figures: readonly Figure[], text: string, { t }: Translator): Rows {
  const headings = [
    t('sheet.text'),
    t('sheet.kind'),
    t('sheet.min'),
    t('sheet.max'),
    t('sheet.hedge'),
    t('sheet.unit'),
    t('sheet.from'),
    t('sheet.to'),
    t('sheet.sentence'),
  ];
  const row = ({ start, end, kind, min, max, hedge, unit, date }: Figure): string[] => {
    const sentence = sentenceAround(text, start, end);
    return [
      text.slice(start, end),
      t(`kind.${kind}`),
      min === null ? '' : String(min),
      max === null ? '' : String(max),
      hedge ? t(`hedge.${hedge}`, '').trim() : '',
      unit?.text ?? '',
      date?.from ?? '',
      date?.to ?? '',
      text.slice(sentence.start, sentence.end),
    ];
  };
  return [headings, ...figures.map(row)];
}
