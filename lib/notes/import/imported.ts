import type { Correction } from '../../corrections/correction.ts';
import type { Note } from '../note.ts';
import type { OnProgress } from './slices.ts';

/** What a file holds, as Hamish would keep it. */
export interface Imported {
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  /** Annotations that can be no notes: on a file of the reader's own machine, say. */
  readonly skipped: number;
}

/** A form in which notes may come. */
export interface ImportForm {
  recognises(json: unknown): boolean;
  /** @throws ImportError */
  read(json: unknown, onProgress?: OnProgress): Promise<Imported>;
}
