import fc from 'fast-check';
import { foldText } from '../../lib/arabic/fold.ts';
import { nameKey } from '../../lib/notes/name-key.ts';
import { NOTE_COLOURS, type Note, type NoteId, type PageAddress } from '../../lib/notes/note.ts';
import { arabicText } from '../arabic/arbitraries.ts';

const words = (longest: number) =>
  fc.oneof(arabicText(), fc.string({ unit: 'grapheme' })).map((text) => text.slice(0, longest));

const named = words(60).filter((text) => foldText(text).trim() !== '');

const span = fc
  .record({ exact: named, prefix: words(40), suffix: words(40), start: fc.nat(100_000) })
  .map(({ exact, prefix, suffix, start }) => ({
    kind: 'span' as const,
    quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
    position: { type: 'TextPositionSelector' as const, start, end: start + exact.length },
    folded: foldText(exact).trim(),
  }));

const entityType = fc.constantFrom('PER', 'LOC', 'ORG', 'MISC');

const target = fc.oneof(
  span,
  fc.record({ name: named, type: entityType }).map(({ name, type }) => ({
    kind: 'entity' as const,
    type,
    name,
    key: nameKey(name),
  })),
  fc.constant({ kind: 'page' as const }),
);

/** Milliseconds: what ISO 8601 writes in four digits of a year. */
const time = fc.integer({ min: 0, max: 253_402_300_799_999 });

const page = fc.constantFrom('https://news.example/a', 'https://news.example/b?id=5');

/** Notes as the reader may have them, none in the bin. */
const arbitraryNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    page,
    title: words(80),
    target,
    body: words(200),
    tags: fc.uniqueArray(named.map((tag) => tag.trim()).filter(Boolean), { maxLength: 4 }),
    colour: fc.constantFrom(...NOTE_COLOURS),
    subject: fc.option(fc.record({ type: entityType, name: named }), { nil: undefined }),
    times: fc.tuple(time, time),
  })
  .map(({ id, page: address, times, subject, ...rest }) => ({
    ...rest,
    id: id as NoteId,
    page: address as PageAddress,
    url: address,
    // Only a passage is itself a name.
    ...(subject && rest.target.kind === 'span' && { subject }),
    state: 'anchored' as const,
    createdAt: Math.min(...times),
    updatedAt: Math.max(...times),
  }));

export const arbitraryNotes = fc.uniqueArray(arbitraryNote, {
  maxLength: 12,
  selector: ({ id }) => id,
});
