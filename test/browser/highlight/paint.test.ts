import { afterEach, describe, expect, it } from 'vitest';
import { createPainter } from '../../../lib/highlight/paint.ts';
import { paragraph, range } from './pages.ts';

const painter = createPainter();
afterEach(() => {
  painter.clear();
  document.body.replaceChildren();
});

describe('createPainter', () => {
  it('paints one highlight a category, and no element', () => {
    const p = paragraph('قال بوتين في موسكو');
    const text = p.firstChild as Text;
    const before = document.documentElement.outerHTML;
    painter.paint([
      { range: range(text, 4, text, 9), category: 'person' },
      { range: range(text, 13, text, 18), category: 'place' },
    ]);
    expect(CSS.highlights.get('hamish-person')?.size).toBe(1);
    expect(CSS.highlights.get('hamish-place')?.size).toBe(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('paints anew without what was before, and lets others be', () => {
    CSS.highlights.set('theirs', new Highlight());
    const text = paragraph('قال بوتين').firstChild as Text;
    painter.paint([{ range: range(text, 4, text, 9), category: 'person' }]);
    painter.paint([]);
    expect(CSS.highlights.get('hamish-person')?.size).toBe(0);
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
    CSS.highlights.delete('theirs');
  });

  it('keeps what stays, and paints only what is new', () => {
    const text = paragraph('قال بوتين في موسكو').firstChild as Text;
    const person = { range: range(text, 4, text, 9), category: 'person' as const };
    const place = { range: range(text, 13, text, 18), category: 'person' as const };
    painter.paint([person, place]);
    const painted = CSS.highlights.get('hamish-person');
    painter.paint([{ ...person, range: range(text, 4, text, 9) }]);
    expect(CSS.highlights.get('hamish-person')).toBe(painted);
    expect([...(painted ?? [])]).toEqual([person.range]);
    painter.paint([{ ...place, category: 'place' }, person]);
    expect(painted?.size).toBe(1);
    expect(CSS.highlights.get('hamish-place')?.size).toBe(1);
  });

  it('paints two marks on the same words twice', () => {
    const text = paragraph('قال بوتين').firstChild as Text;
    const twice = [range(text, 4, text, 9), range(text, 4, text, 9)];
    painter.paint(twice.map((there) => ({ range: there, category: 'note-blue' })));
    expect(CSS.highlights.get('hamish-note-blue')?.size).toBe(2);
    painter.paint([{ range: range(text, 4, text, 9), category: 'note-blue' }]);
    expect(CSS.highlights.get('hamish-note-blue')?.size).toBe(1);
  });

  it('comes back where the page has thrown out its style sheet and its names', () => {
    const text = paragraph('قال بوتين').firstChild as Text;
    const marks = [{ range: range(text, 4, text, 9), category: 'person' as const }];
    painter.paint(marks);
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    painter.paint(marks);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(CSS.highlights.get('hamish-person')?.size).toBe(1);
    painter.clear();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('has one focus at most, over all else', () => {
    const text = paragraph('قال بوتين').firstChild as Text;
    painter.paint([{ range: range(text, 4, text, 9), category: 'note-pink' }]);
    painter.focus(range(text, 0, text, 3));
    painter.focus(range(text, 4, text, 9));
    const focus = CSS.highlights.get('hamish-focus');
    expect(focus?.size).toBe(1);
    expect(focus?.priority).toBeGreaterThan(
      CSS.highlights.get('hamish-note-pink')?.priority ?? Number.POSITIVE_INFINITY,
    );
    painter.focus(null);
    expect(focus?.size).toBe(0);
  });

  it('moves no letter', () => {
    const p = paragraph('وصل بوتين إلى موسكو يوم الجمعة');
    const text = p.firstChild as Text;
    const width = () => range(text, 0, text, text.length).getBoundingClientRect().width;
    const before = width();
    painter.paint([{ range: range(text, 4, text, 9), category: 'organisation' }]);
    expect(width()).toBe(before);
  });
});
