/** What a page says of itself, in any of the ways in use; nothing of it is believed alone. */
export interface Metadata {
  readonly types: readonly string[];
  readonly ogType: string;
  readonly title: string;
  readonly canonicalUrl?: string;
  /** ISO 8601, as far as it could be read. */
  readonly publishedAt?: string;
  readonly section: boolean;
  readonly generator: string;
}

/** Reads JSON-LD, Open Graph, Dublin Core, microdata and `<link>`. Never throws: what cannot be read is not there. */
export function readMetadata(document: Document): Metadata {
  const linked = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap(
    (s) => nodesOf(s.textContent ?? ''),
  );
  const meta = (...names: string[]): string => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
      );
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return '';
  };
  const microdata = [...document.querySelectorAll('[itemtype*="schema.org" i]')].map(
    (e) => e.getAttribute('itemtype')?.split('/').at(-1) ?? '',
  );
  const canonicalUrl = document
    .querySelector('link[rel~="canonical" i]')
    ?.getAttribute('href')
    ?.trim();
  const publishedAt = isoDate(
    meta(
      'article:published_time',
      'datePublished',
      'pubdate',
      'publishdate',
      'date',
      'dc.date',
      'dc.date.issued',
    ) ||
      linked.map((node) => String(node.datePublished ?? '')).find(Boolean) ||
      document.querySelector('time[datetime]')?.getAttribute('datetime') ||
      '',
  );
  return {
    types: [...linked.flatMap(typesOf), ...microdata],
    ogType: meta('og:type').toLowerCase(),
    title:
      meta('og:title', 'twitter:title') ||
      document.querySelector('h1')?.textContent?.trim() ||
      document.title,
    section: meta('article:section', 'article:published_time', 'article:modified_time') !== '',
    generator: meta('generator').toLowerCase(),
    ...(canonicalUrl && { canonicalUrl }),
    ...(publishedAt && { publishedAt }),
  };
}

type LinkedNode = { readonly '@type'?: unknown; readonly datePublished?: unknown };

/** The top nodes of a JSON-LD block and those of its `@graph`. Real blocks hold raw line breaks inside strings. */
function nodesOf(json: string): LinkedNode[] {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return [];
  }
  const nodes: LinkedNode[] = [];
  for (const top of Array.isArray(value) ? value : [value]) {
    if (typeof top !== 'object' || top === null) continue;
    nodes.push(top);
    if ('@graph' in top && Array.isArray(top['@graph']))
      nodes.push(...top['@graph'].filter(isObject));
  }
  return nodes;
}

const isObject = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null;

const typesOf = (node: LinkedNode): string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
};

function isoDate(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
