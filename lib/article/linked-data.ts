/** A node of a page's JSON-LD, as far as detection asks. */
export interface LinkedNode {
  readonly types: readonly string[];
  /** As written; empty where there is none. */
  readonly datePublished: string;
}

/** Blocks nest the article in `@graph`, or in the page as its `mainEntity`; deeper is none. */
const HOLDERS = ['@graph', 'mainEntity'];
const DEEPEST = 3;

/** The nodes of all JSON-LD blocks. A block that cannot be read gives the types that its text names. */
export function readLinkedData(document: Document): LinkedNode[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].flatMap((script) => nodesOf(script.textContent ?? ''));
}

function nodesOf(json: string): LinkedNode[] {
  // Real blocks hold raw line breaks inside strings, comments around them, and commas before a bracket.
  const repaired = json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
    .replace(/,(?=\s*[}\]])/g, '');
  try {
    return collect(JSON.parse(repaired), 0);
  } catch {
    const named = (key: string) =>
      [...repaired.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"]{1,60})"`, 'g'))].map(
        (m) => m[1] ?? '',
      );
    const types = named('@type');
    return types.length ? [{ types, datePublished: named('datePublished')[0] ?? '' }] : [];
  }
}

function collect(value: unknown, depth: number): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, depth));
  if (!isRecord(value)) return [];
  const type = value['@type'];
  const types = (Array.isArray(type) ? type : [type]).filter((t) => typeof t === 'string');
  const { datePublished } = value;
  const node = { types, datePublished: typeof datePublished === 'string' ? datePublished : '' };
  if (depth === DEEPEST) return [node];
  return [node, ...HOLDERS.flatMap((holder) => collect(value[holder], depth + 1))];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
