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
  let sheet: CSSStyleSheet | undefined;

  const supported = () => typeof Highlight === 'function' && 'highlights' in CSS;
  const addStyles = () => {
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_STYLES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const highlight = (name: string): Highlight => {
    let found = painted.get(name);
    if (!found) {
      found = new Highlight();
      found.priority = priorityOf(name);
      painted.set(name, found);
    }
    CSS.highlights.set(name, found);
    return found;
  };

  return {
    isSupported: supported,
    paint(marks) {
      addStyles();
      for (const [name, existing] of painted) if (name !== FOCUS) existing.clear();
      for (const { range, category } of marks) highlight(PREFIX + category).add(range);
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
      if (sheet)
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
      sheet = undefined;
    },
  };
}
