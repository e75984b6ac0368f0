import { hasDateline, readProse } from './prose.ts';
import {
  addressOf,
  hasArticlePath,
  hasByline,
  hasDate,
  isFrontPath,
  isListing,
  isReference,
  type ReadPage,
} from './structure.ts';

/** One thing that speaks for or against an article, in its own name and weight. */
type Sign = readonly [name: string, weight: number, holds: (page: ReadPage) => boolean];

/** schema.org's types of one piece of news, and what sites write for them (`Newsarticle`, `NewsArticles`, `News`). */
const NEWS_TYPE =
  /^(?:(?:\w*news)?-?_?articles?(?:news)?|news|\w*newsarticle|reportage\w*|live-?blog\w*|(?:analysis|opinion|background|review|askpublic)newsarticle|satiricalarticle|advertisercontentarticle)$/i;
const SURE_NEWS_TYPE = /news|reportage|live-?blog/i;
const BLOG_TYPE = /^(?:blog-?posting|socialmediaposting|report)$/i;
/** What papers, agencies and channels call themselves. */
const NEWS_SITE =
  /صحيفة|جريدة|وكالة|قناة|أخبار|اخبار|نيوز|الإخباري|إذاعة|مجلة|\bnews|press\b|\btimes\b|gazette|herald/i;
const OTHER_TYPE =
  /^(?:collectionpage|searchresultspage|product\w*|offer|aggregateoffer|faqpage|qapage|question|discussionforum\w*|recipe|techarticle|apireference|howto|course|book|softwareapplication|mobileapplication|movie|medicalwebpage|jobposting|event|localbusiness|realestatelisting|profilepage|aboutpage|contactpage)$/i;
const OTHER_OG_TYPE = /^(?:product|profile|book|music|video\.|place|business|restaurant|game)/;

/**
 * Weights were set by hand, each by how sure the sign is alone; an article that says nothing of itself reaches
 * `ENOUGH` by headline, date, prose and its share of the page, one that says all by metadata and half of these.
 */
const SIGNS: readonly Sign[] = [
  [
    'news type',
    3,
    ({ metadata }) => metadata.types.some((t) => NEWS_TYPE.test(t) && SURE_NEWS_TYPE.test(t)),
  ],
  [
    'article type',
    1.5,
    ({ metadata }) =>
      metadata.types.some(
        (t) => (NEWS_TYPE.test(t) && !SURE_NEWS_TYPE.test(t)) || BLOG_TYPE.test(t),
      ),
  ],
  ['og:type article', 1.5, ({ metadata }) => metadata.ogType === 'article'],
  ['article metadata', 1, ({ metadata }) => metadata.isDated],
  [
    'news site',
    0.5,
    ({ document, metadata }) => NEWS_SITE.test(`${metadata.siteName} ${document.title}`),
  ],
  ['headline is the title', 1, ({ found }) => found.isTitle === true],
  ['heading above', 0.5, ({ found }) => found.isTitle === false],
  ['date', 1, hasDate],
  ['byline', 0.5, hasByline],
  ['dateline', 1, ({ text }) => hasDateline(text)],
  ['long', 0.5, ({ found }) => found.prose >= 600],
  ['short', -1, ({ found }) => found.prose < 200],
  ['most of the page', 1, ({ found }) => found.prose >= found.pageProse * 0.6],
  ['little of the page', -1.5, ({ found }) => found.prose < found.pageProse * 0.25],
  ['article address', 0.5, (page) => hasArticlePath(addressOf(page))],
  ['front address', -3, (page) => isFrontPath(addressOf(page))],
  [
    'page of another kind',
    -2.5,
    ({ metadata }) =>
      metadata.types.some((t) => OTHER_TYPE.test(t)) || OTHER_OG_TYPE.test(metadata.ogType),
  ],
  ['og:type website', -1, ({ metadata }) => metadata.ogType === 'website'],
  ['list of stories', -3, isListing],
  ['reference, forum or shop', -4, isReference],
];

/** Rates for 100 words: of news texts 80% have 0.4 reporting verbs, 97% have 0.4 of both kinds; manuals have next to none. */
function proseSign(text: string): readonly [name: string, weight: number] | undefined {
  const { words, reporting, telling } = readProse(text);
  if (reporting >= 0.8) return ['reports', reporting >= 1.5 ? 2 : 1.5];
  if (reporting + telling >= 0.8) return ['tells', reporting + telling >= 1.5 ? 1 : 0.5];
  if (words >= 80 && reporting + telling < 0.4) return ['reports nothing', -2];
  return undefined;
}

const ENOUGH = 4;

/** Adds up the signs; the names of those that hold come with the answer. */
export function weighSigns(page: ReadPage): { isNews: boolean; reasons: string[] } {
  const held = SIGNS.filter(([, , holds]) => holds(page)).map(
    ([name, weight]) => [name, weight] as const,
  );
  const prose = proseSign(page.text);
  const all = prose ? [...held, prose] : held;
  const sum = all.reduce((total, [, weight]) => total + weight, 0);
  return { isNews: sum >= ENOUGH, reasons: all.map(([name]) => name) };
}
