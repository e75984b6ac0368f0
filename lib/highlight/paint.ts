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

/** A `Highlight` and the ranges in it: Firefox lets a content script put ranges in, but not go through them. */
interface Layer {
  readonly highlight: Highlight;
  ranges: readonly AbstractRange[];
}

/** One `Highlight` per category: a name per mark costs twenty times as much (measured at 1,000 marks). */
export function createPainter(): Painter {
  const painted = new Map<string, Layer>();
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
  const layer = (name: string): Layer => {
    let found = painted.get(name);
    if (!found) {
      found = { highlight: new Highlight(), ranges: [] };
      found.highlight.priority = priorityOf(name);
      painted.set(name, found);
    }
    if (CSS.highlights.get(name) !== found.highlight) CSS.highlights.set(name, found.highlight);
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
      for (const [name, existing] of painted)
        if (!wanted.has(name) && name !== FOCUS) repaint(existing, []);
      for (const [name, ranges] of wanted) repaint(layer(name), ranges);
    },
    focus(range) {
      if (range) {
        addStyles();
        repaint(layer(FOCUS), [range]);
        return;
      }
      const existing = painted.get(FOCUS);
      if (existing) repaint(existing, []);
    },
    clear() {
      for (const [name, { highlight }] of painted) {
        highlight.clear();
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
      painted.clear();
      if (sheet)
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
      sheet = undefined;
    },
  };
}

/** Takes away and adds only what differs: a note more must not paint a thousand names anew. */
function repaint(layer: Layer, wanted: readonly AbstractRange[]): void {
  const gone = new Map<Node, AbstractRange[]>();
  for (const range of layer.ranges) {
    const there = gone.get(range.startContainer);
    if (there) there.push(range);
    else gone.set(range.startContainer, [range]);
  }
  const ranges = wanted.map((range) => {
    const there = gone.get(range.startContainer);
    const same = there?.findIndex((old) => isSameRange(old, range)) ?? -1;
    const [kept] = same < 0 ? [] : (there?.splice(same, 1) ?? []);
    if (!kept) layer.highlight.add(range);
    return kept ?? range;
  });
  for (const range of [...gone.values()].flat()) layer.highlight.delete(range);
  layer.ranges = ranges;
}

const isSameRange = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
