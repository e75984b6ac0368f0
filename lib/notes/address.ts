import type { PageAddress } from './note.ts';

/** Query parameters that say where a reader came from, not what is shown. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|wt_mc|vero_id|oly_\w+_id|s_kwcid|spm|ref|ref_?src|referrer|source|src|share|shared|ocid|cmpid|ncid|smid|at_\w+|xtor|_ga|_gl|amp(?:_\w+)?|usqp|outputType|traffic_source|guccounter|guce_\w+|__twitter_impression|phpsessid|jsessionid)$/i;

/** Labels of host names that name a view of a site, not another site: at the front, or behind a language (ar.m.…). */
const VIEW_HOST =
  /^(?:(?:www\d?|m|mobile|amp|wap)\.(?=[^.]+\.)|([a-z]{2,3}\.)(?:m|mobile|amp)\.(?=[^.]+\.))/;

/** Names of query parameters that choose an article on sites with one path for all. */
const CHOOSES_ARTICLE = /^(p|.*(?:id|number|article|story|news|post))$/i;

/**
 * One string for all addresses of an article: the page's canonical link where it is on the same site, without scheme
 * differences, mobile and AMP views, AMP caches, tracking parameters, sessions, fragment and trailing slash. Query
 * parameters that choose the article (`?id=5`) stay. An address that cannot be read is returned as it is.
 *
 * What it gives it also gives for itself. Notes are kept by it: where its rules change, what is kept must be brought
 * under the new ones by an upgrade of the database.
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
  if (!URL.canParse(url, base)) return undefined;
  const parsed = new URL(url, base);
  const [, secure, origin] = AMP_CACHE.exec(parsed.hostname + parsed.pathname) ?? [];
  const cached = origin && `http${secure ? 's' : ''}://${origin}${parsed.search}`;
  return cached && URL.canParse(cached) ? new URL(cached) : parsed;
}

/**
 * Copies of a site's AMP views that a cache serves under a host of its own, for that site alone (AMP Cache URL Format
 * and Request Handling): the site's own address is in the path.
 */
const AMP_CACHE =
  /^(?:www\.google\.[a-z.]+\/amp|[a-z\d-]+\.cdn\.ampproject\.org\/[cvi]|cdn\.ampproject\.org\/[cvi]|[a-z\d-]+\.bing-amp\.com\/c)\/(s\/)?([^/]+\.[^/]+\/.*)$/;

function normalise(url: URL): PageAddress {
  const scheme = url.protocol === 'http:' || url.protocol === 'https:' ? 'https:' : url.protocol;
  const host = withoutView(url.host);
  const kept = parametersOf(url)
    .filter(([name]) => !TRACKING.test(name))
    .sort(byName);
  const query = kept.length ? `?${new URLSearchParams(kept)}` : '';
  return `${scheme}//${host}${plainPath(url.pathname)}${query}` as PageAddress;
}

/** By callback: a content script in Firefox may not iterate a `URLSearchParams`. */
function parametersOf(url: URL): [name: string, value: string][] {
  const parameters: [string, string][] = [];
  url.searchParams.forEach((value, name) => {
    parameters.push([name, value]);
  });
  return parameters;
}

/** Without what names a view of the article; again and again, since one such part may stand behind another. */
function plainPath(path: string): string {
  const plain = path
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/amp(?:\.html?)?(?=\/|$)/gi, '')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/%[0-9a-f]{2}/gi, plainly)
    .replace(/(?:\/(?:index\.(?:html?|php|aspx?))?)+$/i, '');
  return plain === path ? plain || '/' : plainPath(plain);
}

/** A code for a letter, digit or one of `-._~` is that sign (RFC 3986, 6.2.2.2); others are written in capitals. */
function plainly(code: string): string {
  const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
}

const byName = ([a]: [string, string], [b]: [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;
