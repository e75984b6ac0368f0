import type { PageAddress } from './note.ts';

/** Query parameters that say where a reader came from, not what is shown. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|ref|ref_?src|referrer|source|src|share|shared|ocid|cmpid|ncid|smid|at_\w+|xtor|_ga|_gl|amp|outputType|traffic_source)$/i;

/** Labels of host names that name a view of a site, not another site: at the front, or behind a language (ar.m.…). */
const VIEW_HOST =
  /^(?:(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)|([a-z]{2,3}\.)(?:m|mobile|amp)\.(?=[^.]+\.))/;

/** Names of query parameters that choose an article on sites with one path for all. */
const CHOOSES_ARTICLE = /^(p|.*(?:id|number|article|story|news|post))$/i;

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
 * A page may not claim another site's notes. A canonical link to the front page, or one that forgets which article of
 * a path it is, names no article: some sites put it on every page.
 */
const isTrusted = (named: URL, page: URL): boolean =>
  siteOf(named) === siteOf(page) &&
  (named.pathname !== '/' || page.pathname === '/') &&
  !forgetsArticle(named, page);

const forgetsArticle = (named: URL, page: URL): boolean =>
  named.pathname === page.pathname &&
  parametersOf(page).some(
    ([name]) => CHOOSES_ARTICLE.test(name) && !TRACKING.test(name) && !named.searchParams.has(name),
  );

const withoutView = (host: string): string => host.replace(VIEW_HOST, '$1');

const siteOf = (url: URL): string => `${withoutView(url.hostname)}:${url.port}`;

function parse(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

function normalise(url: URL): PageAddress {
  const scheme = url.protocol === 'http:' || url.protocol === 'https:' ? 'https:' : url.protocol;
  const host = withoutView(url.host);
  const path =
    url.pathname
      .replace(/\/amp(\/|$)/i, '/')
      .replace(/\.amp(\.html?)?$/i, '$1')
      .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
      .replace(/\/+$/, '') || '/';
  const kept = parametersOf(url)
    .filter(([name]) => !TRACKING.test(name))
    .sort(byName);
  const query = kept.length ? `?${new URLSearchParams(kept)}` : '';
  return `${scheme}//${host}${path}${query}` as PageAddress;
}

/** By callback: a content script in Firefox may not iterate a `URLSearchParams`. */
function parametersOf(url: URL): [name: string, value: string][] {
  const parameters: [string, string][] = [];
  url.searchParams.forEach((value, name) => {
    parameters.push([name, value]);
  });
  return parameters;
}

const byName = ([a]: [string, string], [b]: [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;
