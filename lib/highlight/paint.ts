import type { Category } from './category.ts';
import { HIGHLIGHT_STYLES } from './styles.ts';

interface PaintedMark {
  readonly range: AbstractRange;
  readonly category: Category;
}

export interface Painter {
  /** False where the browser has no CSS Custom Highlight API. */
  isSupported(): boolean;
  /** Paints these marks and no others. */
  paint(marks: readonly PaintedMark[]): void;
  /** Draws the eye to one range, until the next call; null takes it away. */
  focus(range: AbstractRange | null): void;
  /** Takes away all that was painted, and the style sheet. */
  clear(): void;
}

/** `CSS.highlights` is shared with the page and with other extensions: names are ours, and none but ours is touched. */
const PREFIX = 'hamish-';
const FOCUS = `${PREFIX}focus`;

/** Notes over names: a note is the reader's own. The highest wins where both set the same property. */
const priorityOf = (name: string): number => (name === FOCUS ? 3 : name.includes('note-') ? 2 : 1);

/** One `Highlight` per category: a name per mark costs twenty times as much (measured at 1,000 marks). */
export function createPainter(): Painter {
  const painted = new Map<string, Highlight>();
  /**
   * What each highlight holds. A content script in Firefox cannot ask: it sees the page's `Highlight` through a wrapper
   * that is not iterable.
   */
  const rangesOf = new Map<string, readonly AbstractRange[]>();
  let sheet: CSSStyleSheet | undefined;

  /** Again at each painting: pages that set `adoptedStyleSheets` of their own drop all others. */
  const addStyles = () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(HIGHLIGHT_STYLES);
    }
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const highlight = (name: string): Highlight => {
    let found = painted.get(name);
    if (!found) {
      found = new Highlight();
      found.priority = priorityOf(name);
      painted.set(name, found);
    }
    if (CSS.highlights.get(name) !== found) CSS.highlights.set(name, found);
    return found;
  };

  return {
    isSupported: () => typeof Highlight === 'function' && 'highlights' in CSS,
    paint(marks) {
      addStyles();
      const wanted = new Map<string, AbstractRange[]>();
      for (const { range, category } of marks) {
        const ranges = wanted.get(PREFIX + category);
        if (ranges) ranges.push(range);
        else wanted.set(PREFIX + category, [range]);
      }
      for (const [name, existing] of painted) {
        if (name === FOCUS || wanted.has(name)) continue;
        existing.clear();
        rangesOf.delete(name);
      }
      for (const [name, ranges] of wanted) {
        const after = repaint(highlight(name), rangesOf.get(name) ?? [], ranges);
        rangesOf.set(name, after);
      }
    },
    focus(range) {
      painted.get(FOCUS)?.clear();
      if (!range) return;
      addStyles();
      highlight(FOCUS).add(range);
    },
    clear() {
      for (const [name, existing] of painted) {
        existing.clear();
        if (CSS.highlights.get(name) === existing) CSS.highlights.delete(name);
      }
      painted.clear();
      rangesOf.clear();
      if (sheet)
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
      sheet = undefined;
    },
  };
}

/**
 * Takes away and adds only what differs: a note more must not paint a thousand names anew. Returns what is held after.
 */
function repaint(
  highlight: Highlight,
  before: readonly AbstractRange[],
  wanted: readonly AbstractRange[],
): AbstractRange[] {
  const gone = new Map<Node, AbstractRange[]>();
  for (const range of before) {
    const there = gone.get(range.startContainer);
    if (there) there.push(range);
    else gone.set(range.startContainer, [range]);
  }
  const missing = wanted.filter((range) => {
    const there = gone.get(range.startContainer);
    const same = there?.findIndex((old) => isSameRange(old, range)) ?? -1;
    if (same >= 0) there?.splice(same, 1);
    return same < 0;
  });
  const dropped = new Set([...gone.values()].flat());
  for (const range of dropped) highlight.delete(range);
  for (const range of missing) highlight.add(range);
  return [...before.filter((range) => !dropped.has(range)), ...missing];
}

const isSameRange = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
