import { isInvisible, isSpace } from '../arabic/letters.ts';

/**
 * An article's text as one string, and the way between its offsets and the page's DOM points. Within a block, runs of
 * white space are one space, as the reader sees them; blocks and `<br>` are separated by one newline.
 */
export interface TextIndex {
  readonly text: string;
  /** The DOM range of `[start, end)`, UTF-16 offsets in `text`; null where it holds no character of the page. */
  rangeOf(start: number, end: number): StaticRange | null;
  /**
   * The offset in `text` of a DOM point: of the first character at or after it. Null where the point is outside the
   * article.
   */
  offsetOf(node: Node, offset: number): number | null;
}

/** Elements whose text is not for reading. */
const SILENT = new Set(
  'script style noscript template textarea select option button input iframe object svg math canvas audio video'.split(
    ' ',
  ),
);

/** Elements that begin and end a line; what CSS makes of them is not asked (that would force a layout). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** A run of `text` that stands in one text node: characters `start…` of the text are `from…` of the node, one to one. */
interface Run {
  readonly node: Text;
  readonly start: number;
  readonly from: number;
  readonly length: number;
}

/**
 * Reads the roots in order. Linear in the number of nodes and characters, without recursion: neither deep nesting nor
 * long text nodes harm it.
 */
export function createTextIndex(roots: readonly Element[]): TextIndex {
  const reader = new Reader();
  for (const root of roots) reader.read(root);
  return new RunIndex(reader.text(), reader.runs, roots);
}

class Reader {
  readonly runs: Run[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  /** A separator that the next character will want; none at the very beginning. */
  private gap: '' | ' ' | '\n' = '';

  text(): string {
    return this.parts.join('');
  }

  read(root: Element): void {
    this.break();
    let node: Node | null = root;
    while (node) {
      const enter: boolean = this.open(node);
      if (enter && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node) this.close(node);
      }
      node = node && node !== root ? node.nextSibling : null;
    }
    this.break();
  }

  /** False where the node's children are not to be read. */
  private open(node: Node): boolean {
    if (node.nodeType === 3) {
      this.append(node as Text);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (element.localName === 'br') this.break();
    if (SILENT.has(element.localName) || isHidden(element)) return false;
    if (BLOCKS.has(element.localName)) this.break();
    return true;
  }

  private close(node: Node): void {
    if (BLOCKS.has((node as Element).localName)) this.break();
  }

  private break(): void {
    if (this.length > 0) this.gap = '\n';
  }

  private append(node: Text): void {
    const { data } = node;
    let i = 0;
    while (i < data.length) {
      if (isSpace(data.charCodeAt(i))) {
        if (this.gap === '' && this.length > 0) this.gap = ' ';
        i++;
        continue;
      }
      const from = i;
      while (i < data.length && !isSpace(data.charCodeAt(i))) i++;
      // A single space inside a node is a character of the run like any other.
      while (
        i + 1 < data.length &&
        data.charCodeAt(i) === 0x20 &&
        !isSpace(data.charCodeAt(i + 1))
      ) {
        i++;
        while (i < data.length && !isSpace(data.charCodeAt(i))) i++;
      }
      this.push(node, from, i - from);
    }
  }

  private push(node: Text, from: number, length: number): void {
    if (this.gap) {
      this.parts.push(this.gap);
      this.length += 1;
      this.gap = '';
    }
    this.runs.push({ node, start: this.length, from, length });
    this.parts.push(node.data.slice(from, from + length));
    this.length += length;
  }
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

class RunIndex implements TextIndex {
  private readonly firstRunOf = new Map<Node, number>();

  constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
    private readonly roots: readonly Element[],
  ) {
    runs.forEach((run, i) => {
      if (!this.firstRunOf.has(run.node)) this.firstRunOf.set(run.node, i);
    });
  }

  rangeOf(start: number, end: number): StaticRange | null {
    if (!(start < end)) return null;
    const first = this.runs[this.runEndingAfter(start)];
    const last = this.runs[this.runStartingBefore(end)];
    if (!first || !last || first.start >= end || last.start + last.length <= start) return null;
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.from + Math.max(0, start - first.start),
      endContainer: last.node,
      endOffset: last.from + Math.min(last.length, end - last.start),
    });
  }

  offsetOf(node: Node, offset: number): number | null {
    const run = this.firstRunOf.get(node);
    if (run !== undefined) return this.offsetInNode(run, node, offset);
    const child = node.childNodes[offset] ?? null;
    if (!this.roots.some((root) => root.contains(node) || node.contains(root))) return null;
    return this.offsetOfFirstRunFrom(node, child);
  }

  private offsetInNode(run: number, node: Node, offset: number): number {
    let i = run;
    for (; this.runs[i]?.node === node; i++) {
      const { from, length, start } = this.runs[i] as Run;
      if (offset <= from + length) return start + Math.max(0, offset - from);
    }
    return this.runs[i]?.start ?? this.text.length;
  }

  /** The first run that is `child` or comes after it in the document; after `parent` where there is no child. */
  private offsetOfFirstRunFrom(parent: Node, child: Node | null): number {
    let low = 0;
    let high = this.runs.length;
    const isBefore = (run: Run) => {
      const position = (child ?? parent).compareDocumentPosition(run.node);
      if (child) return (position & PRECEDING) !== 0 && child !== run.node;
      return (position & (PRECEDING | CONTAINED)) !== 0;
    };
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.runs[middle] as Run)) low = middle + 1;
      else high = middle;
    }
    const run = this.runs[low];
    if (run) return run.start;
    return this.text.length;
  }

  private runEndingAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle] as Run;
      if (run.start + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private runStartingBefore(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle] as Run).start < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** `Node.DOCUMENT_POSITION_PRECEDING` and `…_CONTAINED_BY`, by value: there is no `Node` outside a browser. */
const PRECEDING = 2;
const CONTAINED = 16;

/** The letters at the edges of a selection: white space and invisible characters are no part of a quote. */
export function trimSpan(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const isBlank = (i: number) => isSpace(text.charCodeAt(i)) || isInvisible(text.charCodeAt(i));
  let [from, to] = [start, end];
  while (from < to && isBlank(from)) from++;
  while (from < to && isBlank(to - 1)) to--;
  return { start: from, end: to };
}
