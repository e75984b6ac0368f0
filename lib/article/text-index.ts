import { isInvisible, isSpace } from '../arabic/letters.ts';
import { findAsides } from './asides.ts';
import { countLetters, isElement, isHidden, isSilent, isText } from './letters.ts';

/**
 * An article's text as one string, and the way between its offsets and the page's DOM points. Within a block, runs of
 * white space are one space, as the reader sees them; blocks and `<br>` are separated by one newline.
 */
export interface TextIndex {
  readonly text: string;
  /** The elements that were read, in order. */
  readonly roots: readonly Element[];
  /** The DOM range of `[start, end)`, UTF-16 offsets in `text`; null where it holds no character of the page. */
  rangeOf(start: number, end: number): StaticRange | null;
  /**
   * The offset in `text` of a DOM point: of the first character at or after it. Null where the point is outside the
   * article.
   */
  offsetOf(node: Node, offset: number): number | null;
}

/** Elements that begin and end a line; what CSS makes of them is not asked (that would force a layout). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
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
 * Reads the roots in order, without what is hidden in them and what is injected between their paragraphs (see
 * `findAsides`). Linear in the number of nodes and characters, without recursion: neither deep nesting nor long text
 * nodes harm it.
 */
export function createTextIndex(roots: readonly Element[]): TextIndex {
  const reader = new Reader();
  for (const root of roots) reader.read(root, findAsides(root, countLetters(root)));
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

  read(root: Element, asides: ReadonlySet<Element>): void {
    // A page that shows itself only once it has loaded hides all of it: that says nothing about its parts.
    const isShown = isDisplayed(root) ? isDisplayed : () => true;
    this.break();
    let node: Node | null = root;
    while (node) {
      const enter: boolean = this.open(node, asides, isShown);
      if (enter && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (enter) this.close(node);
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node) this.close(node);
      }
      node = node && node !== root ? node.nextSibling : null;
    }
    this.break();
  }

  /** False where the node's children are not to be read. */
  private open(
    node: Node,
    asides: ReadonlySet<Element>,
    isShown: (element: Element) => boolean,
  ): boolean {
    if (isText(node)) {
      this.append(node);
      return false;
    }
    if (!isElement(node)) return false;
    if (BLOCKS.has(node.localName)) this.break();
    if (asides.has(node) || isSilent(node) || isHidden(node) || !isShown(node)) return false;
    return true;
  }

  private close(node: Node): void {
    if (isElement(node) && BLOCKS.has(node.localName)) this.break();
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

/**
 * False where a style sheet says `display: none`. `checkVisibility` alone is not enough: it is false for `display:
 * contents` and for a folded `<details>` too; but it is ten times cheaper. True where there is no layout to ask.
 */
function isDisplayed(element: Element): boolean {
  if (!('checkVisibility' in element) || element.checkVisibility()) return true;
  const { defaultView } = element.ownerDocument;
  return defaultView?.getComputedStyle(element).display !== 'none';
}

class RunIndex implements TextIndex {
  private readonly firstRunOf = new Map<Node, number>();

  constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
    readonly roots: readonly Element[],
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
