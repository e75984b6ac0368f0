import { countScripts, readLanguage } from '../arabic/language.ts';
import { findArticle } from './body.ts';
import { countLetters } from './letters.ts';
import { readMetadata } from './metadata.ts';
import { sampleText } from './sample.ts';
import { weighSigns } from './signs.ts';

export interface Detection {
  /** The page is in the Arabic language. */
  readonly arabic: boolean;
  /** It is one Arabic news article. */
  readonly article: boolean;
  readonly title: string;
  /** As the page gives it: it may be relative. */
  readonly canonicalUrl?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** What the page says its language is (BCP 47); not believed. */
  readonly language?: string;
  /** What spoke for and against, in words for people who look into a decision. */
  readonly reasons: readonly string[];
}

/** Characters of the page that are looked at before anything else; a page of another script costs no more. */
const FIRST_SAMPLE = 3_000;
const SAMPLE = 10_000;
/** Arabic menus around an English text, or Arabic under English menus: below this share it is not worth a look. */
const FEWEST_ARABIC = 0.1;

/**
 * Looks at a page, without layout: is it Arabic, and is it one news article. Metadata alone decides neither: front
 * pages call themselves articles, and articles say nothing. Never throws; an empty page is neither.
 *
 * @param url the page's address, used where the page names no canonical one.
 */
export function detect(document: Document, url = ''): Detection {
  const { body } = document;
  if (!body) return no('no page');
  const first = readLanguage(sampleText(body, FIRST_SAMPLE));
  if (!hasArabic(first) && !hasArabic(countScripts(document.title))) return no('other script');
  if (first.isSister) return no('other language');
  const page = first.isArabic ? first : readLanguage(sampleText(body, SAMPLE));
  if (page.isSister) return no('other language');
  const letters = countLetters(body);
  const found = findArticle(document, letters);
  const text = found.body ? sampleText(found.body, SAMPLE) : '';
  const isArabicText = readLanguage(text).isArabic;
  if (!page.isArabic && !isArabicText) return no('little Arabic');
  const metadata = readMetadata(document);
  const { title, canonicalUrl, publishedAt, language } = metadata;
  const { isNews, reasons } = weighSigns({ document, url, metadata, letters, found, text });
  return {
    arabic: true,
    article: isNews && isArabicText,
    title,
    ...(canonicalUrl && { canonicalUrl }),
    ...(publishedAt && { publishedAt }),
    ...(language && { language }),
    reasons,
  };
}

/** Of the page's beginning, or of its title: the beginning may be menus in another script. */
const hasArabic = ({ arabicScript, letters }: { arabicScript: number; letters: number }): boolean =>
  arabicScript > letters * FEWEST_ARABIC;

const no = (reason: string): Detection => ({
  arabic: false,
  article: false,
  title: '',
  reasons: [reason],
});
