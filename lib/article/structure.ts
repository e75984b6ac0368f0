import { foldText } from '../arabic/fold.ts';
import { isNamedAside } from './asides.ts';
import type { FoundArticle } from './body.ts';
import { isLink, type Letters } from './letters.ts';
import type { Metadata } from './metadata.ts';
import { sampleText } from './sample.ts';

/** A page as far as it has been read when it is asked whether it is news. */
export interface ReadPage {
  readonly document: Document;
  readonly url: string;
  readonly metadata: Metadata;
  readonly letters: Letters;
  readonly found: FoundArticle;
  /** The body's text, or the beginning of it. */
  readonly text: string;
}

/** Characters after the headline, or from the page's top, in which an article's date and writer are looked for. */
const NEAR = 600;
const nearHeadline = ({ document, found }: ReadPage): string =>
  foldText(sampleText(document.body, NEAR, found.headline ?? found.body ?? document.body));

const MONTHS =
  'يناير|فبراير|مارس|ابريل|نيسان|مايو|ايار|يونيو|حزيران|يوليو|تموز|اغسطس|اب|سبتمبر|ايلول|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|تشرين|جانفي|فيفري|افريل|ماي|جوان|جويليه|اوت|غشت|شتنبر|نونبر|دجنبر|محرم|صفر|ربيع|جمادي|رجب|شعبان|رمضان|شوال|ذو|ذي|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*';
/** Matches folded text: 17 أكتوبر 2024، 17/10/2024، 2024-10-17، October 17, 2024، منذ 3 ساعات. */
const DATE = new RegExp(
  `\\d{1,2}[ ,،/-]{0,3}(?:${MONTHS})[^\\d\\n]{0,25}\\d{4}|(?:${MONTHS})[ ,،/-]{0,3}\\d{1,2}[ ,،/-]{1,3}\\d{4}` +
    '|(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?!\\d)|(?<!\\d)(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}(?!\\d)|منذ \\d+ |قبل \\d+ (?:دقيقه|دقايق|ساعه|ساعات)',
);
const DATE_ELEMENTS =
  'time, [class*="date" i], [id*="date" i], [class*="time" i], [class*="publish" i]';

/** A whole date near the headline, or in an element that sites keep for it. */
export function hasDate(page: ReadPage): boolean {
  if (page.metadata.publishedAt !== undefined || DATE.test(nearHeadline(page))) return true;
  for (const element of page.document.querySelectorAll(DATE_ELEMENTS))
    if (DATE.test(foldText((element.textContent ?? '').slice(0, 200)))) return true;
  return false;
}

const BYLINE_ELEMENTS =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="writer" i], [class*="reporter" i], [id*="author" i], [id*="byline" i], [id*="reporter" i], meta[name="author" i], meta[property="article:author" i]';
const BYLINE = /(?:^|\s)(?:كتبت?|بقلم|تحرير|اعداد|المصدر|مراسل\S*|متابعات|وكالات|رويترز)(?=[\s:-])/;

export const hasByline = (page: ReadPage): boolean =>
  page.document.querySelector(BYLINE_ELEMENTS) !== null || BYLINE.test(nearHeadline(page));

/** So many headings that lead elsewhere, or dates of one kind, are the stories of a front page or a section. */
const STORIES = 4;
/** A related list below an article has fewer headings than the article has paragraphs. */
const STORIES_FOR_EACH_PARAGRAPH = 0.5;
const PARAGRAPH = 80;

export function isListing({ document, found, letters, metadata }: ReadPage): boolean {
  const { body } = found;
  if (!body || metadata.types.some((type) => /live-?blog/i.test(type))) return false;
  if (!found.isTitle && document.querySelectorAll('h1').length >= STORIES) return true;
  const stories = partsOf(body, 'h1, h2, h3, h4, h5').filter(
    (heading) => letters(heading).all >= 15 && (letters(heading).linked > 0 || isInLink(heading)),
  ).length;
  const paragraphs = partsOf(body, 'p, div, td, li').filter(
    (part) => letters(part).own - letters(part).ownLinked >= PARAGRAPH,
  ).length;
  if (stories >= STORIES && stories >= paragraphs * STORIES_FOR_EACH_PARAGRAPH) return true;
  return mostOfOneKind(partsOf(body, DATE_PARTS).filter(isDated)) >= STORIES;
}

/** What matches in the body, comments and related stories apart. */
const partsOf = (body: Element, selector: string): Element[] =>
  [...body.querySelectorAll(selector)].filter((part) => {
    for (let up: Element | null = part; up && up !== body; up = up.parentElement)
      if (isNamedAside(up)) return false;
    return true;
  });

const DATE_PARTS = 'time, [class*="date" i], [class*="time" i]';
const isDated = (element: Element): boolean =>
  DATE.test(foldText((element.textContent ?? '').slice(0, 60)));

function mostOfOneKind(elements: readonly Element[]): number {
  const kinds = new Map<string, number>();
  for (const element of elements) {
    const kind = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return Math.max(0, ...kinds.values());
}

function isInLink(element: Element): boolean {
  const link = element.closest('a');
  return link !== null && isLink(link);
}

/** Encyclopaedias, documentation, forums and shops, by what their software leaves in the page. */
export const isReference = ({ document, metadata, url }: ReadPage): boolean =>
  REFERENCE_GENERATOR.test(metadata.generator) ||
  document.querySelector(REFERENCE_PARTS) !== null ||
  /^\/(?:wiki|forums?|showthread|viewtopic|threads?)\b/.test(pathOf(metadata.canonicalUrl || url));

const REFERENCE_GENERATOR =
  /mediawiki|docusaurus|sphinx|mkdocs|gitbook|doxygen|phpbb|vbulletin|discuz|discourse|xenforo|invision|mybb|smf|woocommerce|shopify|prestashop|opencart|magento|moodle/;
const REFERENCE_PARTS =
  '#mw-content-text, .mw-parser-output, .mw-headline, [about^="#mwt"], section[data-mw-section-id], [typeof^="mw:"], link[rel="dc:isVersionOf"], [class^="postbit"], ' +
  '[id^="post_message_"], .vbmenu_control, .postprofile, .phpbb, #phpbb, .topic-body, .message-userContent, [class*="add-to-cart" i], ' +
  '[class*="add_to_cart" i], .woocommerce-Price-amount, pre > code';

export const addressOf = ({ metadata, url }: ReadPage): string => metadata.canonicalUrl || url;

/** `/2024/05/…`, `/news/123456`, a long slug. */
export function hasArticlePath(url: string): boolean {
  const path = pathOf(url);
  return /\/\d{4}\/\d{1,2}\/|\d{5,}/.test(path) || path.split(/[-_]/).length > 5;
}

export const isFrontPath = (url: string): boolean =>
  /^[a-z]+:\/\//i.test(url) &&
  /^\/?(?:(?:index|default|home)(?:\.\w+)?|ar|arabic|ar\/home)?\/?$/i.test(pathOf(url));

/** Decoded; empty where it is no address. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://relative.invalid').pathname);
  } catch {
    return '';
  }
}
