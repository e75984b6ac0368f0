import { readLinkedData } from './linked-data.ts';

/** What a page says of itself, in any of the ways in use; nothing of it is believed alone. */
export interface Metadata {
  /** schema.org types from JSON-LD and microdata, as written, without the vocabulary's address. */
  readonly types: readonly string[];
  /** Open Graph's type, lower case; empty where there is none. */
  readonly ogType: string;
  readonly title: string;
  /** The site's name where it is given, else empty. */
  readonly siteName: string;
  readonly canonicalUrl?: string;
  /** ISO 8601, as far as it could be read. */
  readonly publishedAt?: string;
  /** The page has a date or a section that Open Graph and its kin keep for articles. */
  readonly isDated: boolean;
  /** Software that made the page, lower case. */
  readonly generator: string;
  /** `<html lang>`, as written. It is often wrong. */
  readonly language?: string;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'date',
];
const ARTICLES_OWN = [
  'article:published_time',
  'article:modified_time',
  'article:section',
  'og:article:published_time',
  'parsely-pub-date',
  'cXenseParse:recs:publishtime',
  'pubdate',
];

/** Reads JSON-LD, Open Graph, Dublin Core, microdata and `<link>`. Never throws: what cannot be read is not there. */
export function readMetadata(document: Document): Metadata {
  const linked = readLinkedData(document);
  const meta = metaReader(document);
  const microdata = [...document.querySelectorAll('[itemtype*="schema.org" i]')].map((element) =>
    withoutVocabulary(element.getAttribute('itemtype') ?? ''),
  );
  const canonicalUrl =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim() ||
    meta(['og:url']);
  const publishedAt = firstDate([
    meta(PUBLISHED),
    ...linked.map(({ datePublished }) => datePublished),
    attribute(document, '[itemprop~="datePublished" i]', 'content', 'datetime'),
    attribute(document, 'time[datetime]', 'datetime'),
  ]);
  const language = document.documentElement?.getAttribute('lang')?.trim();
  return {
    types: [...linked.flatMap(({ types }) => types.map(withoutVocabulary)), ...microdata],
    ogType: meta(['og:type']).toLowerCase(),
    title: titlesOf(document)[0] ?? '',
    siteName: meta(['og:site_name', 'application-name', 'publisher', 'dc.publisher']),
    isDated: meta(ARTICLES_OWN) !== '',
    generator: meta(['generator']).toLowerCase(),
    ...(canonicalUrl && { canonicalUrl }),
    ...(publishedAt && { publishedAt }),
    ...(language && { language }),
  };
}

/** What the page calls itself, the most careful first; the site's name may be part of it. */
export function titlesOf(document: Document): string[] {
  const meta = metaReader(document);
  const headline = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return [meta(['og:title']), meta(['twitter:title']), document.title.trim() || headline].filter(
    Boolean,
  );
}

/** The content of the first of these names that has any. */
function metaReader(document: Document): (names: readonly string[]) => string {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return (names) => {
    for (const name of names) {
      const content = contents.get(name.toLowerCase());
      if (content) return content;
    }
    return '';
  };
}

const withoutVocabulary = (type: string): string => type.trim().split(/[/#:]/).at(-1) ?? '';

function attribute(document: Document, selector: string, ...names: readonly string[]): string {
  const element = document.querySelector(selector);
  for (const name of names) {
    const value = element?.getAttribute(name);
    if (value) return value;
  }
  return '';
}

/** The first that is a date with its year. A date alone is read as UTC, as ECMAScript has it. */
function firstDate(candidates: readonly string[]): string | undefined {
  for (const candidate of candidates) {
    if (!/\d{4}/.test(candidate)) continue;
    const time = Date.parse(candidate);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return undefined;
}
