import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../lib/notes/fingerprint.ts';
import { createLocator } from '../../lib/notes/locate.ts';
import { nameKey } from '../../lib/notes/name-key.ts';
import type { Note } from '../../lib/notes/note.ts';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';
import { sighted } from '../../lib/notes/sightings.ts';
import { sampleNote } from './samples.ts';

const TEXT = [
  'افتتح الوزير المعرض في دمشق صباح الاثنين بحضور وفود من عشر دول.',
  'وقال إن المعرض يستمر عشرة أيام، وإن أبوابه مفتوحة للزوار حتى المساء.',
].join('\n');
const CHANGED = TEXT.replace('عشر دول', 'تسع دول');
const MOVED = `خبر عاجل من بيروت عن تأجيل الجلسة.\n${TEXT}`;
const OTHER = 'نص لا صلة له بالمقال على الإطلاق ولا بما كتب فيه.';

const noteOn = (quote: string, part: Partial<Note> = {}) => {
  const start = TEXT.indexOf(quote);
  return sampleNote({ target: describeSpan(TEXT, start, start + quote.length), ...part });
};

/** The note as it is after a visit of each text, and what each had to tell. */
function visit(note: Note, ...texts: readonly string[]) {
  const told: string[] = [];
  let now = note;
  for (const text of texts) {
    const news = createLocator(text).news([now]);
    const found = news?.found[0];
    told.push(found?.status ?? '–');
    now = (news && sighted(now, found, news.fingerprint)) ?? now;
  }
  return { note: now, told };
}

describe('createLocator', () => {
  it('has nothing to tell of a note that is where it was made', () => {
    expect(visit(noteOn('عشر دول'), TEXT, TEXT).told).toEqual(['–', '–']);
  });

  it.each([
    ['moved', MOVED, 'anchored'],
    ['changed', CHANGED, 'changed'],
    ['gone', OTHER, 'orphan'],
  ])('tells once of a note that has %s, and finds it again without a search', (_, text, status) => {
    const { note, told } = visit(noteOn('عشر دول'), text, text);
    expect(told).toEqual([status, '–']);
    expect(note.state).toBe(status);
    // A target that no search could find: the place is taken from the last visit.
    const target = { ...note.target, folded: 'ليس هنا' } as Note['target'];
    const found = createLocator(text).locate({ ...note, target });
    expect(found).toEqual(createLocator(text).locate(note));
    expect(found?.status).toBe(status);
  });

  it('brings a note back to its place when the text is as it was, or as it grew', () => {
    const { note, told } = visit(noteOn('عشر دول'), OTHER, CHANGED, TEXT, OTHER, MOVED);
    expect(told).toEqual(['orphan', 'changed', 'anchored', 'orphan', 'anchored']);
    expect(note).toMatchObject({ state: 'anchored' });
    expect(note).not.toHaveProperty('proposal');
  });

  it('describes the words that stand there now', () => {
    const { note } = visit(noteOn('عشر دول'), CHANGED);
    expect(note.proposal).toEqual(
      describeSpan(CHANGED, CHANGED.indexOf('تسع'), CHANGED.indexOf('تسع') + 'تسع دول'.length),
    );
    expect(note.sighting).toEqual({
      fingerprint: fingerprintOf(CHANGED),
      start: CHANGED.indexOf('تسع'),
      end: CHANGED.indexOf('تسع') + 'تسع دول'.length,
    });
  });

  it('takes no other words for a note whose reader refused them', () => {
    const note = noteOn('عشر دول', { strict: true, state: 'orphan' });
    expect(createLocator(CHANGED).locate(note)).toEqual({ status: 'orphan' });
    expect(createLocator(MOVED).locate(note)?.status).toBe('anchored');
  });

  it('finds no place for notes on a name or on a whole article', () => {
    const target = { kind: 'entity', type: 'LOC', name: 'دمشق', key: nameKey('دمشق') } as const;
    const locator = createLocator(TEXT);
    expect(locator.locate(sampleNote({ target }))).toBeNull();
    expect(locator.locate(sampleNote({ target: { kind: 'page' } }))).toBeNull();
    expect(locator.news([sampleNote({ target })])).toBeUndefined();
  });
});

describe('fingerprintOf', () => {
  it('is equal for equal texts, and another for each letter that is another', () => {
    expect(fingerprintOf(TEXT)).toBe(fingerprintOf(`${TEXT}`));
    const others = Array.from(TEXT, (_, i) => `${TEXT.slice(0, i)}ظ${TEXT.slice(i + 1)}`);
    const prints = new Set([...others, `${TEXT} `, ''].map(fingerprintOf));
    expect(prints.size).toBe(others.length + 2);
  });
});
