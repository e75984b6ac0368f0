import type { PageAddress } from './note.ts';

/** Query parameters that say where a reader came from, not what is shown. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|ref|ref_?src|referrer|source|src|share|shared|ocid|cmpid|ncid|smid|at_\w+|xtor|_ga|_gl|amp|outputType|traffic_source)$/i;

/** First labels of host names that name a view of a site, not another site. */
const VIEW_HOST = /^(www\d?|m|mobile|amp)\./;

/**
 * One string for all addresses of an article: the page's canonical link where it is on the same site, without scheme
 * differences, mobile and AMP views, tracking parameters, fragment and trailing slash. Query parameters that choose
 * the article (`?id=5`) stay. An address that cannot be read is returned as it is.
 *
 * @param canonical what the page's `<link rel="canonical">` says, absolute or relative.
 */
export function pageAddress(url: string, canonical?: string): PageAddress {
  const page = parse(url);
  if (!page) return url as PageAddress;
  const named = canonical ? parse(canonical, url) : undefined;
  return normalise(named && isTrusted(named, page) ? named : page);
}

/** True where both are views of one site. */
export const isSameSite = (a: string, b: string): boolean => {
  const [one, other] = [parse(a), parse(b)];
  return one !== undefined && other !== undefined && siteOf(one) === siteOf(other);
};

/**
 * A page may not claim another site's notes, and a canonical link to the front page names no article: some sites put
 * it on every page.
 */
const isTrusted = (named: URL, page: URL): boolean =>
  siteOf(named) === siteOf(page) && (named.pathname !== '/' || page.pathname === '/');

const siteOf = (url: URL): string => `${url.hostname.replace(VIEW_HOST, '')}:${url.port}`;

function parse(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

function normalise(url: URL): PageAddress {
  const scheme = url.protocol === 'http:' || url.protocol === 'https:' ? 'https:' : url.protocol;
  const host = url.host.replace(VIEW_HOST, '');
  const path =
    url.pathname
      .replace(/\/amp(\/|$)/i, '/')
      .replace(/\.amp(\.html?)?$/i, '$1')
      .replace(/\/+$/, '') || '/';
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const query = kept.length ? `?${new URLSearchParams(kept)}` : '';
  return `${scheme}//${host}${path}${query}` as PageAddress;
}

const byName = ([a]: [string, string], [b]: [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;
