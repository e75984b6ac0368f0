import { useEffect, useState } from 'preact/hooks';
import type { FailureCode } from '../../lib/failure.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import type { Note } from '../../lib/notes/note.ts';

const store = openNotes();

/** More than a screen of them: enough to read until all are there. */
const FIRST = 100;

export interface KeptNotes {
  /** Undefined until some were read. */
  readonly notes: readonly Note[] | undefined;
  /** All are there, the bin with them; else only the newest. */
  readonly isWhole: boolean;
  readonly failure: FailureCode | undefined;
}

/** The reader's notes as they are now. The newest come first: thousands take a while to be read. */
export function useNotes(): KeptNotes {
  const [newest, setNewest] = useState<readonly Note[]>();
  const [all, setAll] = useState<readonly Note[]>();
  const [failure, setFailure] = useState<FailureCode>();
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    // One after the other: both at once would be both slow. What fails here fails there again, and is told.
    void store
      .newest(FIRST)
      .then(setNewest, () => undefined)
      .then(() => {
        if (!isGone) stop = store.watchEverything(setAll, ({ code }) => setFailure(code));
      });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return { notes: all ?? newest, isWhole: all !== undefined, failure };
}
