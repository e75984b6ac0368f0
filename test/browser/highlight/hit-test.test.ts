import { afterEach, describe, expect, it } from 'vitest';
import { createHitTester } from '../../../lib/highlight/hit-test.ts';
import { paragraph, range } from './pages.ts';

afterEach(() => document.body.replaceChildren());

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

  it('finds a short mark behind many others, and under a long note', () => {
    const text = paragraph('كلمة '.repeat(400)).firstChild as Text;
    const names = Array.from({ length: 400 }, (_, i) =>
      mark(`name ${i}`, range(text, i * 5, text, i * 5 + 4), i * 5, i * 5 + 4),
    );
    const note = mark('note', range(text, 0, text, 2000), 0, 2000);
    const tester = createHitTester([note, ...names]);
    const last = names[397];
    if (!last) throw new Error('no mark');
    last.range.startContainer.parentElement?.scrollIntoView({ block: 'end' });
    expect(tester.at(...middle(last.range))?.name).toBe('name 397');
    expect(tester.at(...middle(range(text, 1989, text, 1990)))?.name).toBe('note');
  });

  it('finds nothing where the page has cut or removed the text', () => {
    const p = paragraph('وصل بوتين إلى موسكو');
    const text = p.firstChild as Text;
    const place = range(text, 5, text, 10);
    const point = middle(place);
    // A live range would shrink with its text; the article's are static.
    const person = { name: 'person', range: new StaticRange(place), start: 5, end: 10 };
    const tester = createHitTester([person]);
    expect(tester.at(...point)?.name).toBe('person');
    text.data = 'وصل';
    expect(tester.at(...point)).toBeUndefined();
    p.remove();
    expect(tester.at(...point)).toBeUndefined();
  });

  it('sees into open shadow trees', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p style="font: 20px serif">وصل بوتين إلى موسكو</p>';
    const text = root.querySelector('p')?.firstChild as Text;
    const person = mark('person', range(text, 4, text, 9));
    expect(createHitTester([person]).at(...middle(person.range))?.name).toBe('person');
  });

  it('asks the older question where the newer is not there', () => {
    const text = paragraph('وصل بوتين إلى موسكو').firstChild as Text;
    const person = mark('person', range(text, 4, text, 9));
    const newer = Document.prototype.caretPositionFromPoint;
    Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint');
    try {
      expect(createHitTester([person]).at(...middle(person.range))?.name).toBe('person');
    } finally {
      Document.prototype.caretPositionFromPoint = newer;
    }
  });
});
