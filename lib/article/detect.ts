import { readLanguage } from '../arabic/language.ts';
import { findBody } from './body.ts';
import { countLetters } from './letters.ts';
import { type Metadata, readMetadata } from './metadata.ts';

export interface Detection {
  /** The page is in the Arabic language. */
  readonly arabic: boolean;
  /** It is one Arabic news article. */
  readonly article: boolean;
  readonly title: string;
  readonly canonicalUrl?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
}

const NO: Detection = { arabic: false, article: false, title: '' };

/** Characters of the page that are looked at before anything else; a page of another script costs no more. */
const FIRST_SAMPLE = 4_000;
const SAMPLE = 20_000;

/**
 * Looks at a page, without layout: is it Arabic, and is it one news article. Metadata alone decides neither: front
 * pages call themselves articles, and articles say nothing.
 */
export function detect(document: Document, url = ''): Detection {
  const { body } = document;
  if (!body) return NO;
  const first = readLanguage(sampleText(body, FIRST_SAMPLE));
  if (first.arabicScript < first.letters / 10) return NO;
  const roots = findBody(document);
  const text = roots.map((root) => sampleText(root, SAMPLE)).join('\n');
  const arabic = readLanguage(text).isArabic || readLanguage(sampleText(body, SAMPLE)).isArabic;
  if (!arabic) return NO;
  const metadata = readMetadata(document);
  const { title, canonicalUrl, publishedAt } = metadata;
  return {
    arabic,
    article: readLanguage(text).isArabic && isNewsArticle(document, metadata, roots, text, url),
    title,
    ...(canonicalUrl && { canonicalUrl }),
    ...(publishedAt && { publishedAt }),
  };
}

/** schema.org types of a single piece of news, in the spellings that sites use. */
const NEWS_TYPE =
  /^(news-?article|reportage\w*|article|analysis\w*|opinion\w*|live-?blog\w*|blog-?posting)$/i;
const OTHER_TYPE =
  /^(collectionpage|searchresultspage|product|faqpage|discussionforum\w*|qapage|recipe)$/i;

/**
 * Adds up signs for and against; each weight is how sure the sign is by itself, and `ENOUGH` asks for two of the sure
 * ones, or for structure where a page says nothing of itself.
 */
function isNewsArticle(
  document: Document,
  metadata: Metadata,
  roots: readonly Element[],
  text: string,
  url: string,
): boolean {
  const counts = countLetters(document.body);
  let own = 0;
  for (const root of roots) {
    const { all, linked } = counts.get(root) ?? { all: 0, linked: 0 };
    own += all - linked;
  }
  const page = counts.get(document.body) ?? { all: 0, linked: 0 };
  if (own < SHORTEST_ARTICLE) return false;
  const signs: readonly (readonly [boolean, number])[] = [
    [metadata.types.some((t) => NEWS_TYPE.test(t)), 2],
    [metadata.ogType === 'article', 1.5],
    [metadata.section, 1],
    [metadata.publishedAt !== undefined, 1],
    [own > 600, 0.5],
    [own > page.all * 0.4, 1],
    [document.querySelectorAll('h1').length === 1, 0.5],
    [reports(text), 1],
    [hasByline(document), 0.5],
    [hasDateline(document), 0.5],
    [hasArticlePath(metadata.canonicalUrl ?? url), 0.5],
    [metadata.types.some((t) => OTHER_TYPE.test(t)), -2],
    [metadata.ogType === 'website', -1],
    [page.linked > page.all * 0.6, -1],
    [isReference(document, metadata), -4],
    [isFrontPath(metadata.canonicalUrl ?? url), -3],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0) >= ENOUGH;
}

const SHORTEST_ARTICLE = 250;
const ENOUGH = 2.5;

/** Encyclopaedias, documentation, licences, forums and shops, by what their software leaves in the page. */
function isReference(document: Document, { generator }: Metadata): boolean {
  return (
    /mediawiki|docusaurus|sphinx|phpbb|vbulletin|discourse|xenforo|woocommerce|moodle/.test(
      generator,
    ) ||
    document.querySelector(
      '#mw-content-text, .mw-parser-output, [class*="mw-headline"], [about*="mediawiki"], section[data-mw-section-id], ' +
        'a[rel~="license"][href*="creativecommons"], [class*="postbit"], [id^="post_message"], [class*="add-to-cart"], pre code',
    ) !== null
  );
}

/** Verbs by which news says who said it, with their attached particles. Manuals, licences and lists do without. */
const REPORTING =
  /(?<![\u0620-\u064a])[وف]?(قال|قالت|أكد|أكدت|أعلن|أعلنت|أضاف|أضافت|أوضح|أوضحت|أشار|أشارت|ذكر|ذكرت|أفاد|أفادت|صرح|صرحت|كشف|كشفت|شدد|شددت|اعتبر|لفت|نقلت|بحسب|شهد|شهدت|وصل|وصلت|هاجم|أصيب|قتل|قُتل|لقي|اتهم)(?![\u0620-\u064a])/g;
/** Letters of text for each reporting verb, at most; news has one in 150 to 400. */
const LETTERS_PER_VERB = 500;

const reports = (text: string): boolean =>
  (text.match(REPORTING)?.length ?? 0) >= Math.max(2, text.length / (LETTERS_PER_VERB * 1.3));

const hasByline = (document: Document): boolean =>
  document.querySelector(
    '[rel~="author"], [itemprop="author"], [class*="author" i], [class*="byline" i], [class*="writer" i], meta[name="author" i]',
  ) !== null;

const MONTH =
  /(يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|جانفي|فيفري|أفريل|جوان|جويلية|غشت|\d{1,2}[/\-.]\d{1,2}[/\-.]\d{2,4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})/;

/** A date in the element that sites keep for it. */
function hasDateline(document: Document): boolean {
  for (const element of document.querySelectorAll(
    'time, [class*="date" i], [class*="time" i], [id*="date" i]',
  ))
    if (MONTH.test((element.textContent ?? '').slice(0, 200))) return true;
  return false;
}

/** `/2024/05/…`, `/news/123456`, long slugs. */
function hasArticlePath(url: string): boolean {
  const path = pathOf(url);
  return /\d{4}\/\d{1,2}|\d{5,}/.test(path) || decodeSafely(path).split(/[-_]/).length > 5;
}

const isFrontPath = (url: string): boolean =>
  url !== '' && /^\/?(index\.\w+|ar\/?|home\/?)?$/i.test(pathOf(url));

function pathOf(url: string): string {
  return URL.canParse(url, 'http://relative.invalid')
    ? new URL(url, 'http://relative.invalid').pathname
    : '';
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const SKIPPED = /^(script|style|noscript|template|textarea|svg)$/;

/** The first `length` characters that a reader would see, by document order; stops there. */
function sampleText(root: Element, length: number): string {
  let text = '';
  let node: Node | null = root;
  while (node && text.length < length) {
    const enter: boolean = node.nodeType !== 1 || !SKIPPED.test((node as Element).localName);
    if (node.nodeType === 3) text += `${(node as Text).data.slice(0, length)} `;
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node && node !== root ? node.nextSibling : null;
  }
  return text;
}
