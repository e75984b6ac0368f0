import type { Note, NoteColour, NoteId, PageAddress } from '../../lib/notes/note.ts';
import { NOTE_COLOURS } from '../../lib/notes/note.ts';
import { sampleNote } from '../notes/samples.ts';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const PARTICLES = ['', '', '', 'ال', 'ال', 'و', 'وال', 'بال', 'لل', 'ب'];

/** Notes of some 60 words each out of a vocabulary as skewed as a language's, the same ones at every call. */
export function manyNotes(count: number, vocabulary = 20_000): Note[] {
  const random = generator(7);
  const stems = Array.from({ length: vocabulary }, () =>
    Array.from({ length: 3 + random(4) }, () => LETTERS.charAt(random(LETTERS.length))).join(''),
  );
  const word = () => {
    const stem = stems[Math.floor(vocabulary ** (random(1e6) / 1e6)) - 1] ?? '';
    return (PARTICLES[random(PARTICLES.length)] ?? '') + stem;
  };
  const words = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const article = Math.floor(i / 5);
    return sampleNote(
      {
        id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` as NoteId,
        page: `https://news${article % 40}.example/${article}` as PageAddress,
        url: `https://news${article % 40}.example/${article}`,
        title: words(8),
        body: words(40),
        tags: [`وسم ${random(30)}`, `وسم ${random(30)}`],
        colour: NOTE_COLOURS[random(NOTE_COLOURS.length)] as NoteColour,
        createdAt: 1.6e12 + i * 1e6,
        updatedAt: 1.6e12 + i * 1e6,
      },
      words(10),
    );
  });
}

/** Numbers below a bound, the same ones for the same seed (Lehmer's generator). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
