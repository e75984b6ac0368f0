import { afterEach, describe, expect, it } from 'vitest';
import { createHitTester } from '../../../lib/highlight/hit-test.ts';
import { createPainter } from '../../../lib/highlight/paint.ts';

const painter = createPainter();
afterEach(() => {
  painter.clear();
  document.body.replaceChildren();
});

function paragraph(html: string): HTMLElement {
  const p = document.createElement('p');
  p.dir = 'rtl';
  p.style.font = '20px serif';
  p.innerHTML = html;
  document.body.append(p);
  return p;
}

function range(start: Node, from: number, end: Node, to: number): Range {
  const made = document.createRange();
  made.setStart(start, from);
  made.setEnd(end, to);
  return made;
}

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

  it('moves no letter', () => {
    const p = paragraph('وصل بوتين إلى موسكو يوم الجمعة');
    const text = p.firstChild as Text;
    const width = () => range(text, 0, text, text.length).getBoundingClientRect().width;
    const before = width();
    painter.paint([{ range: range(text, 4, text, 9), category: 'organisation' }]);
    expect(width()).toBe(before);
  });
});

describe('createHitTester', () => {
  const mark = (name: string, place: Range, start = 0, end = 1) => ({
    name,
    range: place,
    start,
    end,
  });
  const middle = (place: Range) => {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    return [(left + right) / 2, (top + bottom) / 2] as const;
  };

  it('finds the mark under a point, also across inline tags', () => {
    const p = paragraph('قال <b>فلاديمير</b> بوتين في موسكو');
    const bold = p.querySelector('b')?.firstChild as Text;
    const rest = p.lastChild as Text;
    const person = mark('person', range(bold, 0, rest, 6));
    const place = mark('place', range(rest, 10, rest, 15));
    const tester = createHitTester([person, place]);
    expect(tester.at(...middle(range(bold, 0, bold, 8)))?.name).toBe('person');
    expect(tester.at(...middle(range(rest, 1, rest, 6)))?.name).toBe('person');
    expect(tester.at(...middle(place.range))?.name).toBe('place');
  });

  it('finds nothing beside a mark, where the caret would snap to it', () => {
    const p = paragraph('موسكو');
    const text = p.firstChild as Text;
    const tester = createHitTester([mark('place', range(text, 0, text, 5))]);
    const { left, top, bottom } = range(text, 0, text, 5).getBoundingClientRect();
    expect(tester.at(left - 60, (top + bottom) / 2)).toBeUndefined();
  });

  it('prefers the shorter of two', () => {
    const text = paragraph('وزارة الخارجية الروسية').firstChild as Text;
    const long = mark('long', range(text, 0, text, 22), 0, 22);
    const short = mark('short', range(text, 15, text, 22), 15, 22);
    expect(createHitTester([long, short]).at(...middle(short.range))?.name).toBe('short');
    expect(createHitTester([short, long]).at(...middle(range(text, 0, text, 5)))?.name).toBe(
      'long',
    );
  });
});
